import type { PlanLine } from '../../core';
import type { Block, CellValue } from '../cells';
import { isFilled } from '../table/cell-text';
import type { PlanTable } from '../table/plan-table';
import { isRest } from './decode-plan';

/** More rows than these above a table belong to something else. */
export const LINES_ABOVE = 30;

/** The rows above a table in which its lines stand; null at the top of the sheet. */
export function blockAbove({ rowIndex, columnIndex, columnCount }: Block): Block | null {
  const rowCount = Math.min(LINES_ABOVE, rowIndex);
  return rowCount === 0 ? null : { rowIndex: rowIndex - rowCount, columnIndex, rowCount, columnCount };
}

/** As many filled cells are a row of some table, not a line. */
const MOST_CELLS = 3;

function lineOf(cells: readonly CellValue[] | undefined, row: number): PlanLine | null {
  const texts = (cells ?? []).filter(isFilled).map((cell) => String(cell).normalize('NFC').trim());
  return texts.length === 0 || texts.length > MOST_CELLS ? null : { row, text: texts.join('\n') };
}

/** The lines directly above a table's heading, upwards until two blank rows or the row of another table. */
function linesAbove(cells: readonly CellValue[][], headingRow: number): PlanLine[] {
  const lines: PlanLine[] = [];
  let blanks = 0;
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - LINES_ABOVE) && blanks < 2; row -= 1) {
    const filled = (cells[row] ?? []).filter(isFilled).length;
    if (filled > MOST_CELLS) break;
    blanks = filled === 0 ? blanks + 1 : 0;
    const line = lineOf(cells[row], row);
    if (line) lines.unshift(line);
  }
  return lines;
}

/**
 * The lines of words around the rows of a plan: title, decision and goals above its heading, remarks between and below its rows.
 *
 * @param above rows of the sheet directly above `cells`, where the table was read without them; their lines get rows below 0
 */
export function linesAround(cells: CellValue[][], table: PlanTable, above: CellValue[][] = []): PlanLine[] {
  const [headingRow] = table.headerRows;
  if (headingRow < 0) return [];
  const before = linesAbove([...above, ...cells.slice(0, headingRow)], above.length + headingRow).map(({ row, text }) => ({ row: row - above.length, text }));
  const notes = table.rows.filter((row) => row.level === 'note' && !isRest(row)).flatMap(({ row }) => lineOf(cells[row], row) ?? []);
  return [...before, ...notes];
}
