import { apply } from './apply';
import { follow } from './follow';
import { hasMarks } from './has-marks';
import { lookAtSelection, lookAtSheets } from './look';
import { readBlock, readPlan } from './read';
import { readFrame } from './read-frame';
import { readReport } from './read-report';
import { missingApis } from './requirements';
import { showCell } from './show-cell';
import { survey } from './survey';

/** Excel as the actions need it: fits the port of `src/app` by its shape. */
export const excelWorkbook = { missingApis, survey, readPlan, readBlock, lookAtSelection, lookAtSheets, readFrame, readReport, hasMarks, showCell, apply, follow };
