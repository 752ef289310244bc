import { countRowsGoingOn, mayGoOn, rowsTogether, type PlanCells, type PlanTable, type TableOverrides } from '../../workbook';
import type { Result } from '../state';
import type { Deps } from '../ports';

/** The last row of a sheet. */
const SHEET_ROWS = 1_048_576;

/** Rows looked at below a table at first; as long as all of them are filled, four times as many. */
const FIRST_LOOK = 200;

/** The table with the rows that were typed directly under it: one sync more, and none for a table that ends with its total. */
export async function growTable({ workbook }: Pick<Deps, 'workbook'>, snapshot: PlanCells, table: PlanTable, overrides: TableOverrides): Promise<Result<PlanCells>> {
  const { block, sheetName, values } = snapshot;
  const end = block.rowIndex + block.rowCount;
  if (!mayGoOn(table) || end >= SHEET_ROWS) return { ok: true, value: snapshot };
  let rowCount = FIRST_LOOK;
  for (;;) {
    const asked = Math.min(rowCount, SHEET_ROWS - end);
    const below = await workbook.readBlock(sheetName, { ...block, rowIndex: end, rowCount: asked });
    if (!below.ok) return below;
    if (rowsTogether(below.value.values) < asked || end + asked >= SHEET_ROWS) {
      const more = countRowsGoingOn(values, below.value.values, overrides);
      return {
        ok: true,
        value: { ...snapshot, block: { ...block, rowCount: block.rowCount + more }, values: [...values, ...below.value.values.slice(0, more)] },
      };
    }
    rowCount *= 4;
  }
}
