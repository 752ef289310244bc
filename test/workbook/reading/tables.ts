import { readPlanTable, type CellValue, type PlanTable } from '../../../src/workbook';

/** Cells from one line a row, columns parted by "|"; an empty piece is a blank cell. */
export function sheet(...lines: string[]): CellValue[][] {
  const rows = lines.map((line) => line.split('|').map((piece) => (piece.trim() === '' ? null : piece.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

export function read(cells: CellValue[][]): PlanTable {
  return readPlanTable(cells, { planYear: 2025 });
}

/** Level and number of each row, in order: `area I`. */
export function levels(cells: CellValue[][]): string[] {
  return read(cells).rows.map(({ level, number }) => `${level} ${number}`.trim());
}
