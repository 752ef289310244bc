import type { Area } from '../model/area';
import type { Book } from '../model/book';
import { CellReader } from '../model/cell-output';
import { invalidArgument } from '../wire/api-error';

interface Criteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: 'Forward' | 'Backwards';
}

/** The first cell, row by row, whose text holds what is looked for. */
export function findCell(book: Book, area: Area, wanted: unknown, given: unknown): Area | null {
  if (typeof wanted !== 'string' || wanted === '') throw invalidArgument();
  const { completeMatch = false, matchCase = false, searchDirection = 'Forward' } = (given ?? {}) as Criteria;
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  const target = fold(wanted);
  const reader = new CellReader(book, area.sheetId);
  const { row, lastRow, column, lastColumn } = book.clip(area);
  let found: Area | null = null;
  for (let at = row; at <= lastRow; at++) {
    for (let across = column; across <= lastColumn; across++) {
      const text = fold(reader.text(at, across));
      if (completeMatch ? text !== target : !text.includes(target)) continue;
      found = { sheetId: area.sheetId, row: at, lastRow: at, column: across, lastColumn: across };
      if (searchDirection === 'Forward') return found;
    }
  }
  return found;
}

/** The filled block around an area: grown until blank rows and columns, or the edge of the sheet, stand all around it. */
export function surroundingRegion(book: Book, area: Area): Area {
  const reader = new CellReader(book, area.sheetId);
  const edge = book.clip({ ...area, row: 0, column: 0, lastRow: Infinity, lastColumn: Infinity });
  const isFilled = (top: number, bottom: number, left: number, right: number): boolean => {
    for (let row = Math.max(0, top); row <= Math.min(edge.lastRow, bottom); row++) {
      for (let column = Math.max(0, left); column <= Math.min(edge.lastColumn, right); column++) {
        if (reader.valueType(row, column) !== 'Empty') return true;
      }
    }
    return false;
  };
  const region = { ...area };
  for (let grew = true; grew;) {
    grew = false;
    const { row, lastRow, column, lastColumn } = region;
    const grow = (end: 'row' | 'lastRow' | 'column' | 'lastColumn', by: 1 | -1, filled: boolean): void => {
      if (!filled) return;
      region[end] += by;
      grew = true;
    };
    grow('row', -1, row > 0 && isFilled(row - 1, row - 1, column - 1, lastColumn + 1));
    grow('lastRow', 1, lastRow < edge.lastRow && isFilled(lastRow + 1, lastRow + 1, column - 1, lastColumn + 1));
    grow('column', -1, column > 0 && isFilled(row - 1, lastRow + 1, column - 1, column - 1));
    grow('lastColumn', 1, lastColumn < edge.lastColumn && isFilled(row - 1, lastRow + 1, lastColumn + 1, lastColumn + 1));
  }
  return region;
}
