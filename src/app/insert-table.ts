import type { Layout, LayoutPlace, PlanRecord } from '../workbook';
import type { Place, PlanSummary, Result, Task } from './state';
import { summaryOf } from './plan-summary';
import type { ActionContext } from './action-context';
import type { EntryTitle } from './journal/entry';
import type { Deps, WorkbookPort } from './ports';
import { choosePlace, freeRangeName, occupiedTarget } from './target';

/** What putting a table into a workbook takes. */
export interface InsertDeps extends Pick<Deps, 'workbook'> {
  write: ActionContext['write'];
}

export interface TableToInsert {
  what: EntryTitle['what'];
  place: Place;
  year: number;
  newSheetName: string;
  record: Omit<PlanRecord, 'id' | 'rangeName' | 'planYear' | 'schema'>;
  layout: (place: LayoutPlace, record: PlanRecord) => Layout;
}

/** Look, lay out, look whether the target is free, write: four to six syncs whatever the number of rows. */
export async function insertTable({ workbook, write }: InsertDeps, input: TableToInsert, task: Task = {}): Promise<Result<PlanSummary>> {
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const rangeName = freeRangeName(surveyed.value, input.year);
  const record: PlanRecord = { ...input.record, id: rangeName, rangeName, planYear: input.year, schema: 1 };
  const place = choosePlace(surveyed.value, input.place, input.newSheetName);
  const layout = input.layout(place, record);

  const occupied = await occupiedTarget(workbook, place, layout.block);
  if (!occupied.ok) return occupied;
  if (occupied.value !== null) return { ok: false, failure: occupied.value };
  if (task.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };

  const applied = await write({ what: input.what, name: record.title }, layout.edits, task);
  if (!applied.ok) return applied;
  return { ok: true, value: summaryOf({ record, place: { sheet: place.sheet, block: layout.table } }) };
}

/** Without them a formula of ours would show #NAME?. */
export function hasCustomFunctions(workbook: WorkbookPort): boolean {
  return !workbook.missingApis().some((api) => api.startsWith('CustomFunctionsRuntime'));
}
