import { apply } from './apply';
import { follow } from './follow';
import { readBlock, readPlan } from './read';
import { missingApis } from './requirements';
import { survey } from './survey';

/** Excel as the actions need it: fits the port of `src/app` by its shape. */
export const excelWorkbook = { missingApis, survey, readPlan, readBlock, apply, follow };
