import { type Area, gridColumns, gridRows } from '../model/area';

/** Rows or columns that came or went. */
export interface GridShift {
  sheetId: string;
  axis: 'row' | 'column';
  first: number;
  count: number;
  inserted: boolean;
}

/** A range that the add-in holds moves with its cells, as in Excel; null once all its cells are deleted. */
export function shifted(area: Area, shift: GridShift): Area | null {
  if (area.sheetId !== shift.sheetId) return area;
  const [from, to, last] = shift.axis === 'row' ? [area.row, area.lastRow, gridRows - 1] : [area.column, area.lastColumn, gridColumns - 1];
  if (from === 0 && to === last) return area;
  const ends = shift.inserted ? inserted(from, to, shift) : deleted(from, to, shift);
  if (ends === null) return null;
  const [first, end] = [ends[0], Math.min(ends[1], last)];
  return shift.axis === 'row' ? { ...area, row: first, lastRow: end } : { ...area, column: first, lastColumn: end };
}

function inserted(from: number, to: number, { first, count }: GridShift): [number, number] {
  return [from >= first ? from + count : from, to >= first ? to + count : to];
}

function deleted(from: number, to: number, { first, count }: GridShift): [number, number] | null {
  const end = first + count - 1;
  if (from >= first && to <= end) return null;
  const newFrom = from > end ? from - count : Math.min(from, first);
  const newTo = to > end ? to - count : Math.min(to, first - 1);
  return [newFrom, newTo];
}

/** moves an object with its cells */
export const follow = Symbol('follow');

export interface Following {
  [follow](shift: GridShift): void;
}

/** The ranges of the batch that is being carried out, and after it those that stay referenced. */
export class LiveRanges {
  readonly #ranges = new Set<Following>();

  add<Range extends Following>(range: Range): Range {
    this.#ranges.add(range);
    return range;
  }

  shift(shift: GridShift): void {
    for (const range of this.#ranges) range[follow](shift);
  }

  keepOnly(kept: ReadonlySet<object>): void {
    for (const range of this.#ranges) if (!kept.has(range)) this.#ranges.delete(range);
  }
}
