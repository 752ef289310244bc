import type { CellValue } from '../cells';
import { isFilled } from '../table/cell-text';
import type { TableOverrides } from '../table/overrides';
import type { PlanTable } from '../table/plan-table';
import { readPlanTable } from '../table/read-plan-table';

/** May a table go on below its last row? Not below its own total: who adds a task there inserts it above. */
export function mayGoOn({ headerRows, rows }: PlanTable): boolean {
  return headerRows[0] >= 0 && rows.filter(({ level }) => level !== 'note').at(-1)?.level !== 'total';
}

/** How many rows stand there before the first blank one. */
export function rowsTogether(below: CellValue[][]): number {
  const blank = below.findIndex((row) => !row.some(isFilled));
  return blank < 0 ? below.length : blank;
}

/**
 * How many rows directly under a table go on with it: up to a blank row, to another table's heading, or to the signatures. Rows that are inserted inside the table's
 * name grow with it by themselves; these were typed under its last row.
 */
export function countRowsGoingOn(cells: CellValue[][], below: CellValue[][], overrides: TableOverrides = {}): number {
  const together = rowsTogether(below);
  if (together === 0) return 0;
  const { rows } = readPlanTable([...cells, ...below.slice(0, together)], { ...overrides, planYear: 0 });
  const last = rows.reduce((most, { row, level }) => (level === 'note' ? most : Math.max(most, row)), 0);
  return Math.max(0, last - cells.length + 1);
}
