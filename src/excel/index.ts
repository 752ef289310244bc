import type { Outcome, Undone } from '../workbook';
import { apply, write } from './apply';
import { follow } from './follow';
import { hasMarks } from './has-marks';
import { lookAtSelection, lookAtSheets } from './look';
import { readBlock, readPlan } from './read';
import { readFrame } from './read-frame';
import { readReport } from './read-report';
import { missingApis } from './requirements';
import type { rowsPort } from './rows';
import { showCell } from './show-cell';
import { survey } from './survey';
import type { trackingPort } from './tracking';
import type { Written } from './written';

/** Apart from the rest: what takes a write back is loaded when it is asked for. */
async function undo(written: Written, options?: { onlyLook?: boolean }): Promise<Outcome<Undone>> {
  return (await import('./undo')).undo(written, options);
}

/** Apart from the rest, for the same reason. */
async function tracking(): Promise<typeof trackingPort> {
  return (await import('./tracking')).trackingPort;
}

/** Apart from the rest, for the same reason. */
async function rows(): Promise<typeof rowsPort> {
  return (await import('./rows')).rowsPort;
}

/** Excel as the actions need it: fits the port of `src/app` by its shape. */
export const excelWorkbook = { missingApis, survey, readPlan, readBlock, lookAtSelection, lookAtSheets, readFrame, readReport, hasMarks, showCell, apply, write, undo, tracking, rows, follow };
