import { bareAreaName, foldText } from '../../core';
import { FORM_COLUMNS, type FormColumnId } from '../../core/report/written-words';
import type { Block, CellValue } from '../cells';
import { decodeKeyCell, encodeKeyCell, type KeyCell } from '../key-cell';

/** What the key column of a report's sheet starts with; never change it: workbooks carry it. */
const MARK = 'cchc-bc2';
/** A key ends with this, for it may hold blanks; what stands behind it is a person's. */
const END = '|';

/** How earlier versions began it: their keys had no end. */
const OLD_MARK = 'cchc-bc1';
/** All that a key without words of the plan can be. */
const OLD_KEY = /^(?:unit|title|subtitle|columns|numbers|line\.(?:overall|\d+)(?:\.\d+)?|overall|new|cancelled|unplaced|no-area|I|III?|IV|II\.1|II\.2|II\.3|II\.3\.[12]|II\.2\.(?:late|not-done|open)|IV\.(?:next|after|open)|(?:II\.1|II\.2|II\.3\.[12]|III|IV)\.text|[a-z\d-]+(?:\.[a-z\d-]+)+)(?: \(\d+\))?(?=\s|$)/;

export interface RowKey extends KeyCell<FormColumnId> {
  /** words that a person wrote into the same cell */
  typed: string;
}

export function encodeRowKey(key: string, ours: Partial<Record<FormColumnId, string | number>>): string {
  return encodeKeyCell(MARK, FORM_COLUMNS, key.replaceAll('%', '%25').replaceAll(END, '%7C') + END, ours);
}

/** null for a cell that is none of ours. `row`: what the row says, by which words behind an old key are told from it. */
export function decodeRowKey(cell: unknown, row: Partial<Record<'number' | 'content', string>> = {}): RowKey | null {
  if (typeof cell !== 'string') return null;
  const begins = [MARK, OLD_MARK].map((mark) => cell.indexOf(`${mark} `)).find((at) => at >= 0) ?? 0;
  const ours = cell.slice(begins);
  const typed = (behind: string): string => [cell.slice(0, begins), behind].map((text) => text.trim()).filter((text) => text !== '').join(' ');
  const found = decodeKeyCell<FormColumnId>(MARK, FORM_COLUMNS, ours);
  if (found !== null) {
    const end = found.key.indexOf(END);
    return end < 0 ? null : { ...found, key: found.key.slice(0, end).replaceAll('%7C', END).replaceAll('%25', '%'), typed: typed(found.key.slice(end + 1)) };
  }
  const old = decodeKeyCell<FormColumnId>(OLD_MARK, FORM_COLUMNS, ours);
  if (old === null) return null;
  const length = oldKeyLength(old.key, row);
  return { ...old, key: old.key.slice(0, length), typed: typed(old.key.slice(length)) };
}

/** How far an old key goes: that of an area or a task ends with what its row says; where the row says something else by now, all is taken for it. */
function oldKeyLength(key: string, { number = '', content = '' }: Partial<Record<'number' | 'content', string>>): number {
  const fixed = OLD_KEY.exec(key)?.[0];
  if (fixed !== undefined) return fixed.length;
  const area = `area:${bareAreaName(content) || number}`;
  const tasks = [number, ''].map((told) => `/${`${told} ${foldText(content)}`.slice(0, 200)}`);
  const ends = [...(key.startsWith(area) ? [area.length] : []), ...tasks.flatMap((task) => (key.includes(task) ? [key.indexOf(task) + task.length] : []))];
  const [end] = ends;
  return end === undefined ? key.length : end + (/^ \(\d+\)/.exec(key.slice(end))?.[0].length ?? 0);
}

/** Whether a table that begins in these columns is a report of ours: it has the headings of a plan's table, and is none. Its keys stand right of its last column. */
export function isReport(values: readonly (readonly CellValue[])[], { rowIndex, columnIndex, rowCount }: Block): boolean {
  return values.slice(rowIndex, rowIndex + rowCount).some((row) => row.slice(columnIndex, columnIndex + FORM_COLUMNS.length + 1).some((cell) => decodeRowKey(cell) !== null));
}
