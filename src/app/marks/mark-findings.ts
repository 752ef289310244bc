import type { PlanReading, Result, Task } from '../state';
import { markEdits } from './mark-edits';
import type { Deps } from '../ports';

/** Marks the findings on the sheet, by conditional formats of ours only. */
export function markFindings({ workbook }: Pick<Deps, 'workbook'>, reading: PlanReading, task?: Task): Promise<Result<void>> {
  return workbook.apply(markEdits(reading), task);
}
