import { WrapStrategy } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import type { Area } from '../model/area';
import type { Book } from '../model/book';
import { CellReader } from '../model/cell-output';

/** Without a screen nothing can be measured: a letter is taken to be so wide and a line so high, for 11 points. */
const letterPixels = 7;
const linePixels = 20;
const usualSize = 11;

export function autofitColumns(book: Book, area: Area): void {
  const { row, lastRow, column, lastColumn } = book.clip(area);
  const reader = new CellReader(book, area.sheetId);
  for (let index = column; index <= lastColumn; index++) {
    let widest = 0;
    for (let at = row; at <= lastRow; at++) {
      const size = (book.style(book.written(area.sheetId), at, index).fs ?? usualSize) / usualSize;
      for (const line of reader.text(at, index).split('\n')) widest = Math.max(widest, line.length * letterPixels * size);
    }
    if (widest === 0) continue;
    const only = { ...area, column: index, lastColumn: index };
    book.run(SetWorksheetColWidthMutation.id, { ...book.ids(area.sheetId), ranges: [book.range(only)], colWidth: Math.ceil(widest) + 10 });
  }
}

export function autofitRows(book: Book, area: Area): void {
  const { row, lastRow, column, lastColumn } = book.clip(area);
  const reader = new CellReader(book, area.sheetId);
  const sheet = book.written(area.sheetId);
  for (let index = row; index <= lastRow; index++) {
    let highest = linePixels;
    for (let at = column; at <= lastColumn; at++) {
      const style = book.style(sheet, index, at);
      const size = (style.fs ?? usualSize) / usualSize;
      const perLine = Math.max(1, Math.floor(sheet.getColumnWidth(at) / (letterPixels * size)));
      const lines = reader.text(index, at).split('\n')
        .reduce((count, line) => count + (style.tb === WrapStrategy.WRAP ? Math.max(1, Math.ceil(line.length / perLine)) : 1), 0);
      highest = Math.max(highest, Math.ceil(lines * linePixels * size));
    }
    const only = { ...area, row: index, lastRow: index };
    book.run(SetWorksheetRowHeightMutation.id, { ...book.ids(area.sheetId), ranges: [book.range(only)], rowHeight: highest });
  }
}
