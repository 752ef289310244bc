import { FORM_COLUMNS, type FormColumnId } from '../../core/report/written-words';
import type { Block, CellValue } from '../cells';
import { decodeKeyCell, encodeKeyCell, type KeyCell } from '../key-cell';

/** What the key column of a report's sheet starts with; never change it: workbooks carry it. */
const MARK = 'cchc-bc1';

export type RowKey = KeyCell<FormColumnId>;

export function encodeRowKey(key: string, ours: Partial<Record<FormColumnId, string | number>>): string {
  return encodeKeyCell(MARK, FORM_COLUMNS, key, ours);
}

/** null for a cell that is none of ours. */
export function decodeRowKey(cell: unknown): RowKey | null {
  return decodeKeyCell(MARK, FORM_COLUMNS, cell);
}

/** Whether a table that begins in these columns is a report of ours: it has the headings of a plan's table, and is none. Its keys stand right of its last column. */
export function isReport(values: readonly (readonly CellValue[])[], { rowIndex, columnIndex, rowCount }: Block): boolean {
  return values.slice(rowIndex, rowIndex + rowCount).some((row) => row.slice(columnIndex, columnIndex + FORM_COLUMNS.length + 1).some((cell) => decodeRowKey(cell) !== null));
}
