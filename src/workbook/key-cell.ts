import { traceOf } from '../core';

/** What a sheet of ours remembers of one row in its key cell: which row it is and, per column, a trace of what we wrote, so that a person's words can be told from ours. */
export interface KeyCell<Column extends string> {
  key: string;
  traces: Record<Column, string>;
}

/** @example encodeKeyCell('cchc-bc1', ['number', 'content'], 'III', { number: 'III' }) // 'cchc-bc1 1x2y3z. III' */
export function encodeKeyCell<Column extends string>(mark: string, columns: readonly Column[], key: string, ours: Partial<Record<Column, string | number>>): string {
  return `${mark} ${columns.map((column) => traceOf(String(ours[column] ?? ''))).join('.')} ${key}`;
}

/** null for a cell that holds no key of this mark and these columns. */
export function decodeKeyCell<Column extends string>(mark: string, columns: readonly Column[], cell: unknown): KeyCell<Column> | null {
  if (typeof cell !== 'string' || !cell.startsWith(`${mark} `)) return null;
  const found = /^([0-9a-z.]*) (.+)$/s.exec(cell.slice(mark.length + 1));
  const traces = found?.[1]?.split('.') ?? [];
  if (found?.[2] === undefined || traces.length !== columns.length) return null;
  return { key: found[2], traces: Object.fromEntries(columns.map((column, index) => [column, traces[index] ?? ''])) as Record<Column, string> };
}
