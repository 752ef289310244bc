import { traceOf } from '../../core';
import { CHECK_COLUMNS, type CheckColumn } from './check-content';

/** What the key cells of a check sheet start with; never change it: workbooks carry it. */
const MARK = 'cchc-pk1';

/** Which columns we write ourselves. */
export const OUR_COLUMNS = CHECK_COLUMNS.filter((column) => column !== 'note');

/** What the sheet remembers of one row: which one it is, and a trace of what we wrote into each column, so that a person's words can be told from ours. */
export interface RowKey {
  key: string;
  traces: Partial<Record<CheckColumn, string>>;
}

export function encodeRowKey(key: string, ours: Partial<Record<CheckColumn, string>>): string {
  return `${MARK} ${OUR_COLUMNS.map((column) => traceOf(ours[column] ?? '')).join('.')} ${key}`;
}

/** null for a cell that is none of ours. */
export function decodeRowKey(cell: unknown): RowKey | null {
  const found = typeof cell === 'string' ? /^cchc-pk1 ([0-9a-z.]*) (.+)$/s.exec(cell) : null;
  const traces = found?.[1]?.split('.') ?? [];
  if (found?.[2] === undefined || traces.length !== OUR_COLUMNS.length) return null;
  return { key: found[2], traces: Object.fromEntries(OUR_COLUMNS.map((column, index) => [column, traces[index] ?? ''])) };
}
