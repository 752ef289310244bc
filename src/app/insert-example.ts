import { EXAMPLE_YEAR, layoutExample } from '../workbook';
import type { Place, PlanSummary, Result, Task } from './state';
import { hasCustomFunctions, insertTable, type InsertDeps } from './insert-table';

/** Puts S0 Bảng 2.3 into the workbook, so that a first look shows the whole product at work. */
export function insertExample(deps: InsertDeps, place: Place, task?: Task): Promise<Result<PlanSummary>> {
  const customFunctions = hasCustomFunctions(deps.workbook);
  return insertTable(deps, {
    what: 'insert-example',
    place,
    year: EXAMPLE_YEAR,
    newSheetName: 'Ví dụ kế hoạch CCHC',
    record: { title: 'Ví dụ: kế hoạch cải cách hành chính theo khung lô-gích', unitKind: null, unitName: 'Sở Nội vụ', programmeId: null },
    layout: (layoutPlace, record) => layoutExample({ place: layoutPlace, record, customFunctions }),
  }, task);
}
