import type { PlanReading, Result, Task } from '../state';
import type { Deps } from '../ports';

/** Takes our marks off the plan's sheet and nothing else. */
export function clearMarks({ workbook }: Pick<Deps, 'workbook'>, reading: PlanReading, task?: Task): Promise<Result<void>> {
  return workbook.apply([{ kind: 'unmark', sheet: reading.summary.sheet }], task);
}
