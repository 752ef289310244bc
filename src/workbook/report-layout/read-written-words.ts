import { leftTrace, plainText } from '../../core';
import { FORM_COLUMNS, NO_WORDS, WORD_COLUMNS, type AddedRow, type FormColumnId, type StoodRow, type WordCells, type WrittenWords } from '../../core/report';
import type { CellValue, Snapshot } from '../cells';
import { decodeRowKey, type RowKey } from './row-key';
import { shownWord } from './shown-word';

/** The rows that open the form's parts */
const PARTS = ['I', 'II', 'III', 'IV'];

/** Lines around the form, each one text across the page: they have no note. */
const AROUND = /^(?:unit|title|subtitle|columns|numbers|line\..*)$/;

/** What was found where a report stands. */
export interface KeptWords {
  words: WrittenWords;
  /** how many rows the report took, with the rows that a person put below it; 0 before the first time */
  rowCount: number;
  /** those rows from the top, by their keys; '' for a person's own */
  keys: readonly string[];
  /** what those rows say in the form's columns */
  cells: readonly WordCells[];
  /** what making the report again does not keep as it is: figures typed over ours (they are counted again) and formulas (their value is kept). To be named before */
  replaced: { rowIndex: number; key: string; column: FormColumnId; text: string }[];
}

export const NOTHING_KEPT: KeptWords = { words: NO_WORDS, rowCount: 0, keys: [], cells: [], replaced: [] };

export type ReadWords =
  | { ok: true; value: KeptWords & { rowIndex: number; columnIndex: number } }
  /** `no-report`: none stands in these cells · `columns-moved`: a column was put in, taken out or moved, so what stands where cannot be told */
  | { ok: false; failure: { kind: 'no-report' } | { kind: 'columns-moved' } };

/**
 * What a person wrote into a report that stands in these cells: words in its places, texts of ours that were changed, rows put in between. Told from ours by the traces in
 * the key column. A text typed over a figure is kept in the row's note; a number typed over one is named in `replaced`.
 */
export function readWrittenWords(snapshot: Snapshot): ReadWords {
  const { values } = snapshot;
  const first = values.findIndex((row) => row.some((cell) => decodeRowKey(cell) !== null));
  const keyColumn = values[first]?.findIndex((cell) => decodeRowKey(cell) !== null) ?? -1;
  if (first < 0) return { ok: false, failure: { kind: 'no-report' } };
  const start = keyColumn - FORM_COLUMNS.length;
  const numbers = values.find((row) => decodeRowKey(row[keyColumn])?.key === 'numbers');
  if (start < 0 || numbers === undefined || FORM_COLUMNS.some((_, index) => textOf(numbers[start + index]) !== `(${index + 1})`)) return { ok: false, failure: { kind: 'columns-moved' } };

  const places = new Map<string, WordCells>();
  const added: AddedRow[] = [];
  const stood = new Map<string, StoodRow>();
  let part = '';
  let rowAbove: StoodRow | null = null;
  const replaced: KeptWords['replaced'] = [];
  const seen = new Set<string>();
  const keys: string[] = [];
  const cells: WordCells[] = [];
  let above = '';
  let last = first;
  for (let row = first; row < values.length; row += 1) {
    const texts = Object.fromEntries(FORM_COLUMNS.map((column, index) => [column, textOf(values[row]?.[start + index])])) as Record<FormColumnId, string>;
    const cell = (column: FormColumnId): string | number => {
      const index = start + FORM_COLUMNS.indexOf(column);
      const value = shownWord(values[row]?.[index] ?? null, snapshot.numberFormats?.[row]?.[index]);
      return typeof value === 'number' ? value : textOf(value);
    };
    const key = decodeRowKey(values[row]?.[keyColumn], texts);
    // what was typed into the key column would go with it
    const typed = key?.typed ?? textOf(values[row]?.[keyColumn]);
    const name = (column: FormColumnId, text: string) => replaced.push({ rowIndex: snapshot.block.rowIndex + row, key: key?.key ?? '', column, text });
    FORM_COLUMNS.forEach((column, index) => {
      const formula = snapshot.formulas[row]?.[start + index];
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== texts[column]) name(column, formula);
    });
    const filled = FORM_COLUMNS.filter((column) => texts[column] !== '');
    if (key !== null || filled.length > 0 || typed !== '') last = row;
    cells.push(Object.fromEntries(filled.map((column) => [column, cell(column)])));
    keys.push(key !== null && !seen.has(key.key) ? key.key : '');
    if (key !== null && !seen.has(key.key)) {
      seen.add(key.key);
      above = key.key;
      if (PARTS.includes(key.key)) part = key.key;
      else if (key.key === 'unplaced' || key.key.startsWith('line.')) part = '';
      rowAbove = stoodRow(key.key, part, texts);
      const words = wordsIn(texts, cell, key, (column) => name(column, texts[column]));
      if (typed !== '' && AROUND.test(key.key)) added.push({ after: key.key === 'columns' ? 'numbers' : key.key, cells: { content: typed } });
      else if (typed !== '') words.note = joined(String(words.note ?? texts.note), typed);
      if (Object.keys(words).length > 0) {
        places.set(key.key, words);
        if (rowAbove !== null) stood.set(above, rowAbove);
      }
    } else if (filled.length > 0 || typed !== '') {
      // a row of a person's own, or a copy of one of ours
      if (rowAbove !== null) stood.set(above, rowAbove);
      const note = typed === '' ? {} : { note: joined(texts.note, typed) };
      added.push({ after: above, cells: { ...Object.fromEntries(filled.map((column) => [column, cell(column)])), ...note } });
    }
  }
  return { ok: true, value: { words: { places, added, stood }, rowCount: last - first + 1, keys: keys.slice(0, last - first + 1), cells: cells.slice(0, last - first + 1), replaced, rowIndex: snapshot.block.rowIndex + first, columnIndex: snapshot.block.columnIndex + start } };
}

/** What a row says; null for the heading of words that lost their row: those say already what they were about. A line around the form stands in its first column, which is narrow inside the form. */
function stoodRow(key: string, part: string, { number, content }: Record<FormColumnId, string>): StoodRow | null {
  if (key === 'unplaced') return null;
  return part === '' ? { part, number: '', content: content === '' ? number : content } : { part, number, content };
}

function wordsIn(texts: Record<FormColumnId, string>, cell: (column: FormColumnId) => string | number, { key, traces }: RowKey, replace: (column: FormColumnId) => void): WordCells {
  const changed = FORM_COLUMNS.filter((column) => texts[column] !== '' && !leftTrace(texts[column], traces[column]));
  // where we wrote no figure, whatever stands there is a person's; headings hold no figures
  const isWord = (column: FormColumnId): boolean => WORD_COLUMNS.includes(column) || traces[column] === '' || key === 'columns';
  const words: WordCells = {};
  const strayed: string[] = [];
  for (const column of changed) {
    if (isWord(column)) words[column] = cell(column);
    else if (/\p{L}/u.test(texts[column].replace(/^x$/i, ''))) strayed.push(texts[column]);
    else replace(column);
  }
  if (strayed.length > 0) words.note = joined(texts.note, ...strayed);
  return words;
}

function joined(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? '' : plainText(String(cell));
}
