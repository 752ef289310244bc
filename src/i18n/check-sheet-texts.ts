import { checkSheet as english } from './en/check-sheet';
import { checkSheet as vietnamese } from './vi/check-sheet';

/** Apart from the other texts: loaded with the screen that makes the sheet, the pane's first load has no room for what it never says. */
export const checkSheetTexts = { vi: vietnamese, en: english };
