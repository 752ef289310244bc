import { adoptScreen } from './en/adopt-screen';
import { checkScreen } from './en/check-screen';
import { columns } from './en/columns';
import { failures } from './en/failures';
import { functions } from './en/functions';
import { latePart } from './en/late-part';
import { planScreen } from './en/plan-screen';
import { progressScreen } from './en/progress-screen';
import { report } from './en/report';
import { shell } from './en/shell';
import type { vi } from './vi';

export const en: typeof vi = { language: 'en', shell, latePart, planScreen, adoptScreen, checkScreen, progressScreen, report, failures, columns, functions };
