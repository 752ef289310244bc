import type { IRange } from '@univerjs/core';
import { formatCorners, parseCorners } from '../host/model/address';
import { gridColumns, gridRows } from '../host/model/area';

/** `A1:B2 D4` as Univer's ranges; what is no address is passed over. */
export function readAreas(text: string): IRange[] {
  return text.split(/\s+/).map(parseCorners).filter((corners) => corners !== null)
    .map(({ row, column, lastRow, lastColumn }) => ({ startRow: row, startColumn: column, endRow: Math.min(lastRow, gridRows - 1), endColumn: Math.min(lastColumn, gridColumns - 1) }));
}

export function writeAreas(ranges: readonly IRange[]): string {
  return ranges.map(({ startRow, startColumn, endRow, endColumn }) => formatCorners({ row: startRow, column: startColumn, lastRow: endRow, lastColumn: endColumn })).join(' ');
}
