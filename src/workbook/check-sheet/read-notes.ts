import { finish, leftTrace, plainText, ROWS_A_STEP, type Steps } from '../../core';
import type { CellValue, Snapshot } from '../cells';
import { CHECK_COLUMNS, type CheckColumn } from './check-content';
import { decodeRowKey, OUR_COLUMNS, type RowKey } from './row-key';

/** What a person wrote onto a check sheet, and which rows it has. */
export interface KeptNotes {
  /** notes by the finding they stand beside, with what the sheet said of it */
  notes: ReadonlyMap<string, { note: string; place: string; what: string }>;
  /** title and name of the plan, where a person worded them anew */
  lines: ReadonlyMap<string, string>;
  /** rows of a person's own */
  own: Partial<Record<CheckColumn, string>>[];
  /** the key of each row, '' for a person's own; none where no sheet stood */
  keys: string[];
}

/** With the place where the sheet's first line of ours stands. */
export type StandingNotes = KeptNotes & { rowIndex: number; columnIndex: number };

export const NO_NOTES: KeptNotes = { notes: new Map(), lines: new Map(), own: [], keys: [] };

/** Lines above the table that are ours to renew, but whose words a person may change. */
const WORDED = new Set(['title', 'plan']);

/** What stands between the findings and is made anew each time. */
const RENEWED = /^(?:line|totals|blank|columns|section .*)$/s;

/**
 * What a person wrote onto the check sheet that stands in these cells: notes, words of ours that were changed (they become part of the row's note), rows put in between.
 * null when none stands there, or when columns were put in, taken out or moved, so that what stands where cannot be told.
 */
export function readNotes(cells: Snapshot): StandingNotes | null {
  return finish(readNotesSteps(cells));
}

/** The same in steps. */
export function* readNotesSteps({ block, values, formulas }: Snapshot): Steps<StandingNotes | null> {
  const first = values.findIndex((row) => row.some((cell) => decodeRowKey(cell) !== null));
  const keyColumn = values[first]?.findIndex((cell) => decodeRowKey(cell) !== null) ?? -1;
  const start = keyColumn - CHECK_COLUMNS.length;
  const textsIn = (row: number): Record<CheckColumn, string> => Object.fromEntries(CHECK_COLUMNS.map((column, index) => [column, textOf(values[row]?.[start + index])])) as Record<CheckColumn, string>;
  const heading = values.findIndex((row) => decodeRowKey(row[keyColumn])?.key === 'columns');
  if (start < 0 || heading < 0 || !standsWhereWePutIt(textsIn(heading), decodeRowKey(values[heading]?.[keyColumn]))) return null;

  const notes = new Map<string, { note: string; place: string; what: string }>();
  const lines = new Map<string, string>();
  const own: Partial<Record<CheckColumn, string>>[] = [];
  const seen = new Set<string>();
  const keys: string[] = [];
  const isOurs = (row: number): boolean => decodeRowKey(values[row]?.[keyColumn]) !== null;
  let last = values.length - 1;
  while (last > first && !isOurs(last) && Object.values(textsIn(last)).every((text) => text === '')) last -= 1;
  for (let row = first; row <= last; row += 1) {
    if (row % ROWS_A_STEP === 0) yield;
    const texts = textsIn(row);
    const cell = values[row]?.[keyColumn];
    const found = decodeRowKey(cell);
    // a word typed over the key or behind it is a person's: it joins the row's note, which in the row of column names is ours
    if (found?.key === 'columns' && !seen.has('columns')) texts.note = '';
    texts.note = [texts.note, found === null ? textOf(cell) : found.behind].filter((text) => text !== '').join('\n');
    // a copy of a row of ours is a row of a person's own
    const key = found !== null && seen.has(found.key) ? null : found;
    const isFilled = Object.values(texts).some((text) => text !== '');
    keys.push(key?.key ?? '');
    if (key !== null) seen.add(key.key);
    if (key === null) {
      if (isFilled) own.push(texts);
      continue;
    }
    const isLink = String(formulas[row]?.[start + CHECK_COLUMNS.indexOf('place')] ?? '').startsWith('=HYPERLINK(');
    const isWorded = WORDED.has(key.key);
    const anew = OUR_COLUMNS.filter((column) => !(column === 'place' && isLink) && texts[column] !== '' && !leftTrace(texts[column], key.traces[column]));
    if (isWorded && anew.includes('nth')) lines.set(key.key, texts.nth);
    const changed = anew.filter((column) => !isWorded || column !== 'nth').map((column) => texts[column]);
    if (isWorded || RENEWED.test(key.key)) {
      if (changed.length > 0 || texts.note !== '') own.push({ what: changed.join('\n'), note: texts.note });
    } else {
      const note = [texts.note, ...changed].filter((text) => text !== '').join('\n');
      if (note !== '') notes.set(key.key.replace(/^gone /, ''), { note, place: texts.place, what: texts.what });
    }
  }
  return { notes, lines, own, keys, rowIndex: block.rowIndex + first, columnIndex: block.columnIndex + start };
}

function standsWhereWePutIt(texts: Record<CheckColumn, string>, key: RowKey | null): boolean {
  return key !== null && OUR_COLUMNS.filter((column) => leftTrace(texts[column], key.traces[column])).length > OUR_COLUMNS.length / 2;
}

function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? '' : plainText(String(cell));
}
