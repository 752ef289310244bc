import type { CellValue } from '../workbook';

/**
 * The cells that Excel hands to a custom function. A blank arrives as 0 on the desktop and as null on the web, so 0 is a blank here, wherever it came from:
 * what turns on the difference lives in the pane. Error values arrive as objects and become their text. Blank rows at the end (of `A:H`) are left out.
 */
export function cellsOf(range: unknown[][]): CellValue[][] {
  const cells = range.map((row) => row.map(cellOf));
  let last = cells.length;
  while (last > 0 && (cells[last - 1] ?? []).every((cell) => cell === null)) last -= 1;
  return cells.slice(0, last);
}

/** One argument: what one cell holds. A reference to one cell may arrive as a table of one. */
export function argumentOf(value: unknown): CellValue {
  return cellOf(Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? value[0][0] : value);
}

function cellOf(value: unknown): CellValue {
  if (value === 0 || value === '' || value === undefined) return null;
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return plainOf(value as Record<string, unknown>);
}

/** `{ code: '#N/A' }` of an error value, `{ basicValue: … }` of a value with a format of its own. */
function plainOf(value: Record<string, unknown>): CellValue {
  for (const part of [value.basicValue, value.code]) if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return part === 0 || part === '' ? null : part;
  return '#VALUE!';
}
