import type { Outcome } from '../workbook';
import { run } from './run';

/**
 * Selects a cell of a plan, counted from the first cell of its table (below 0: a line above it), in two syncs. Found by the plan's name, not by its sheet's: a sheet may have been renamed since
 * the plan was read, and another one may have taken its name.
 */
export function showCell(rangeName: string, row: number, column: number): Promise<Outcome<void>> {
  const gone = { kind: 'plan-gone', rangeName } as const;
  return run<void>(async (context) => {
    const table = context.workbook.names.getItemOrNullObject(rangeName).getRangeOrNullObject().load('rowIndex');
    await context.sync();
    if (table.isNullObject) return { ok: false, failure: gone };
    table.worksheet.activate();
    (row < 0 ? table.getCell(0, column).getOffsetRange(row, 0) : table.getCell(row, column)).select();
    await context.sync();
    return { ok: true, value: undefined };
  }, { notFound: gone });
}
