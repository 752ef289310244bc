import { adoptScreen } from './vi/adopt-screen';
import { checkScreen } from './vi/check-screen';
import { columns } from './vi/columns';
import { failures } from './vi/failures';
import { functions } from './vi/functions';
import { latePart } from './vi/late-part';
import { planScreen } from './vi/plan-screen';
import { progressScreen } from './vi/progress-screen';
import { report } from './vi/report';
import { shell } from './vi/shell';

/** The source of every text: another language has to offer exactly these. */
export const vi = { language: 'vi', shell, latePart, planScreen, adoptScreen, checkScreen, progressScreen, report, failures, columns, functions };
