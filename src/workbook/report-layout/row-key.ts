import { FORM_COLUMNS, type FormColumnId } from '../../core/report/written-words';
import type { Block, CellValue } from '../cells';

/** What the key column of a report's sheet starts with; never change it: workbooks carry it. */
const MARK = 'cchc-bc1';

/** What we remember of one row in its key cell: which row it is and, per column, a trace of what we wrote, so that a person's words can be told from ours. */
export interface RowKey {
  key: string;
  traces: Record<FormColumnId, string>;
}

/** @example encodeRowKey('III', { number: 'III' }) // 'cchc-bc1 1x2y3z........ III' */
export function encodeRowKey(key: string, ours: Partial<Record<FormColumnId, string | number>>): string {
  return `${MARK} ${FORM_COLUMNS.map((column) => traceOf(String(ours[column] ?? ''))).join('.')} ${key}`;
}

/** null for a cell that is none of ours. */
export function decodeRowKey(cell: unknown): RowKey | null {
  if (typeof cell !== 'string') return null;
  const found = /^cchc-bc1 ([0-9a-z.]*) (.+)$/s.exec(cell);
  const traces = found?.[1]?.split('.') ?? [];
  if (found?.[2] === undefined || traces.length !== FORM_COLUMNS.length) return null;
  return { key: found[2], traces: Object.fromEntries(FORM_COLUMNS.map((column, index) => [column, traces[index] ?? ''])) as RowKey['traces'] };
}

/** Whether a table that begins in these columns is a report of ours: it has the headings of a plan's table, and is none. Its keys stand right of its last column. */
export function isReport(values: readonly (readonly CellValue[])[], { rowIndex, columnIndex, rowCount }: Block): boolean {
  return values.slice(rowIndex, rowIndex + rowCount).some((row) => row.slice(columnIndex, columnIndex + FORM_COLUMNS.length + 1).some((cell) => decodeRowKey(cell) !== null));
}

/** A short trace of a text (FNV-1a, 32 bits, with its length); '' for a blank. Line breaks and blanks at the ends, which Excel may change, leave none. */
export function traceOf(text: string): string {
  const plain = plainText(text);
  if (plain === '') return '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < plain.length; index += 1) hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193) >>> 0;
  return `${hash.toString(36)}${plain.length.toString(36)}`;
}

/** A cell's text as it is compared and kept. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
