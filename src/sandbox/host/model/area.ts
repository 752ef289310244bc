/** A rectangle of one sheet; all indexes are 0-based, the last ones belong to it. */
export interface Area {
  sheetId: string;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** Excel's grid. Univer's sheets are smaller and grow when something is written beyond their edge. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

export function rowCount(area: Area): number {
  return area.lastRow - area.row + 1;
}

export function columnCount(area: Area): number {
  return area.lastColumn - area.column + 1;
}

export function isWithinGrid(area: Area): boolean {
  return area.row >= 0 && area.column >= 0 && area.lastRow < gridRows && area.lastColumn < gridColumns
    && area.row <= area.lastRow && area.column <= area.lastColumn;
}

export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.lastColumn === gridColumns - 1;
}

export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.lastRow === gridRows - 1;
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    sheetId: one.sheetId,
    row: Math.max(one.row, other.row),
    column: Math.max(one.column, other.column),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return one.sheetId === other.sheetId && area.row <= area.lastRow && area.column <= area.lastColumn ? area : null;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    sheetId: one.sheetId,
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** What is left of an area when a hole is cut out of it: at most four pieces. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const pieces: Area[] = [];
  if (area.row < cut.row) pieces.push({ ...area, lastRow: cut.row - 1 });
  if (area.column < cut.column) pieces.push({ ...area, row: cut.row, lastRow: cut.lastRow, lastColumn: cut.column - 1 });
  if (area.lastColumn > cut.lastColumn) pieces.push({ ...area, row: cut.row, lastRow: cut.lastRow, column: cut.lastColumn + 1 });
  if (area.lastRow > cut.lastRow) pieces.push({ ...area, row: cut.lastRow + 1 });
  return pieces;
}
