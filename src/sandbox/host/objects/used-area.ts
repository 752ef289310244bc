import { FormulaDataModel } from '@univerjs/engine-formula';
import { type Area, boundingArea, intersection } from '../model/area';
import type { Book } from '../model/book';

/** The smallest rectangle that holds every cell with content (or, unless only values count, a format) inside `within`. */
export function usedArea(book: Book, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  function take(row: number, column: number): void {
    const cell = { sheetId: within.sheetId, row, column, lastRow: row, lastColumn: column };
    if (intersection(cell, within) === null) return;
    used = used === null ? cell : boundingArea(used, cell);
  }
  book.written(within.sheetId).getCellMatrix().forValue((row, column, cell) => {
    if (cell === null || cell === undefined) return;
    const filled = (cell.v !== null && cell.v !== undefined && cell.v !== '') || cell.f || cell.si;
    if (filled || (!valuesOnly && cell.s)) take(row, column);
  });
  const spilled = book.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[within.sheetId] ?? {};
  for (const [row, cells] of Object.entries(spilled)) {
    for (const column of Object.keys(cells ?? {})) take(Number(row), Number(column));
  }
  return used;
}

export function mergedAreas(book: Book, within: Area): Area[] {
  return book.sheet(within.sheetId).getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) =>
      ({ sheetId: within.sheetId, row: startRow, column: startColumn, lastRow: endRow, lastColumn: endColumn }))
    .filter((area) => intersection(area, within) !== null);
}
