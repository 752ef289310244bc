import { reportScreen as english } from './en/report-screen';
import { reportScreen as vietnamese } from './vi/report-screen';

/** Apart from the other texts: loaded with the screen Báo cáo, the pane's first load has no room for what it does not say. */
export const reportTexts = { vi: vietnamese, en: english };
