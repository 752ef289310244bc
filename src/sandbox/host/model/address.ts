import { type Area, gridColumns, gridRows, isEntireColumn, isEntireRow, isWithinGrid } from './area';

type Corners = Omit<Area, 'sheetId'>;

const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const rows = /^(\d{1,7}):(\d{1,7})$/;

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `$B$2:C9`, `A:C`, `5:7`; null for anything else. */
export function parseCorners(text: string): Corners | null {
  const plain = text.replaceAll('$', '');
  const corners = cornersOf(plain);
  return corners !== null && isWithinGrid({ sheetId: '', ...corners }) ? corners : null;
}

function cornersOf(plain: string): Corners | null {
  const ofCells = cells.exec(plain);
  if (ofCells) {
    const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = ofCells;
    return ordered(Number(firstRow) - 1, Number(lastRow) - 1, columnIndex(firstColumn), columnIndex(lastColumn));
  }
  const ofColumns = columns.exec(plain);
  if (ofColumns) return ordered(0, gridRows - 1, columnIndex(ofColumns[1] ?? ''), columnIndex(ofColumns[2] ?? ''));
  const ofRows = rows.exec(plain);
  if (ofRows) return ordered(Number(ofRows[1]) - 1, Number(ofRows[2]) - 1, 0, gridColumns - 1);
  return null;
}

function ordered(rowA: number, rowB: number, columnA: number, columnB: number): Corners {
  return {
    row: Math.min(rowA, rowB), lastRow: Math.max(rowA, rowB),
    column: Math.min(columnA, columnB), lastColumn: Math.max(columnA, columnB),
  };
}

/** `'Kế hoạch'!A1` → sheet and rest; the sheet is null when the text names none. */
export function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheetName: null, rest: text };
  const quoted = text.slice(0, at);
  const sheetName = quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheetName, rest: text.slice(at + 1) };
}

/** Excel quotes a sheet's name in an address unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^[rc]$/i.test(name);
  return plain && /^[\x20-\x7e]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatCorners(area: Corners, mark = ''): string {
  const full = { sheetId: '', ...area };
  if (isEntireRow(full)) return `${mark}${area.row + 1}:${mark}${area.lastRow + 1}`;
  if (isEntireColumn(full)) return `${mark}${columnName(area.column)}:${mark}${columnName(area.lastColumn)}`;
  const first = `${mark}${columnName(area.column)}${mark}${area.row + 1}`;
  const last = `${mark}${columnName(area.lastColumn)}${mark}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
