import { journal as english } from './en/journal';
import { journal as vietnamese } from './vi/journal';

/** Apart from the other texts: needed once something was written. */
export const journalTexts = { vi: vietnamese, en: english };
