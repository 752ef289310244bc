import { mends as english } from './en/mends';
import { mends as vietnamese } from './vi/mends';

/** Apart from the other texts: most days nothing is mended, and the pane's first load has no room for sentences that it never says. */
export const mendTexts = { vi: vietnamese, en: english };
