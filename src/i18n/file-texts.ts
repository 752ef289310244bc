import { files as english } from './en/files';
import { files as vietnamese } from './vi/files';

/** Apart from the other texts: what opens files is loaded on demand, and the pane's first load has no room for sentences that it never says. */
export const fileTexts = { vi: vietnamese, en: english };
