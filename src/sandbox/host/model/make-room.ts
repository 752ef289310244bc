import type { Worksheet } from '@univerjs/core';
import { type Area, gridColumns, gridRows } from './area';

/** Univer's sheets are finite: they grow when something is about to be written beyond their edge. Whole rows and columns need no room. */
export function makeRoom(sheet: Worksheet, { lastRow, lastColumn }: Pick<Area, 'lastRow' | 'lastColumn'>): void {
  const config = sheet.getConfig();
  if (lastRow < gridRows - 1 && lastRow >= config.rowCount) config.rowCount = Math.min(gridRows, lastRow + 200);
  if (lastColumn < gridColumns - 1 && lastColumn >= config.columnCount) config.columnCount = Math.min(gridColumns, lastColumn + 10);
}
