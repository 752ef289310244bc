import { bootEngine } from './engine/boot';
import { createUniverWithUi } from './page/univer-with-ui';

const engine = bootEngine({ univer: createUniverWithUi(document.getElementById('grid')!, { dark: false }) });
void engine;
