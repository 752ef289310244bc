/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 250;

/** Excel takes no longer formula (8,192 characters), and some room is left for the signs between the texts. */
const LONGEST_LIST = 7000;

/** What opens and closes a wording in a list: one pair for what happens once, another for what recurs. No official writes these signs in a cell of a plan. */
export const BRACKETS = { once: ['«', '»'], recurring: ['‹', '›'] } as const;

export interface WordEntry {
  wording: string;
  /** stands in front of the wording */
  meaning: string;
  brackets: keyof typeof BRACKETS;
}

/** A cell's text as the sheet's own `LOWER(TRIM(…))` makes it. */
export function wordingOf(cell: string | number): string {
  return String(cell).replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ').toLowerCase();
}

/**
 * Wordings with what each means, as the formula of a defined name: `="457471«quý i»458382«quý ii»"`. The first ones win when not all fit.
 * A formula of Excel finds a wording by `FIND("«"&LOWER(TRIM(cell))&"»",name)` and reads what stands in front of it: without the add-in, in Excel 2021 and in LibreOffice.
 */
export function wordListFormula(words: readonly WordEntry[]): string {
  let list = '';
  for (const { wording, meaning, brackets: kind } of words) {
    const [open, close] = BRACKETS[kind];
    const entry = `${meaning}${open}${wording}${close}`;
    if (fits(wording) && list.length + entry.length <= LONGEST_LIST) list += entry;
  }
  const texts = [...pieces(list)].map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return `=${texts.length === 0 ? '""' : texts.join('&')}`;
}

/** What the formula of such a name says, by wording; empty for anything else. */
export function readWordList(formula: string): Map<string, WordEntry> {
  const list = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"')).join('');
  const entries = [...list.matchAll(/([^«»‹›]*)(«|‹)([^«»‹›]*)(?:»|›)/g)].map(([, meaning = '', open, wording = '']): WordEntry => ({ wording, meaning, brackets: open === '«' ? 'once' : 'recurring' }));
  return new Map(entries.map((entry) => [entry.wording, entry]));
}

/** Whether a wording can stand in a list. */
function fits(wording: string): boolean {
  return wording.length <= 200 && !/[«»‹›]/.test(wording);
}

/** A doubled quote counts twice, so a piece is cut by what it becomes. */
function* pieces(list: string): Generator<string> {
  let piece = '';
  let length = 0;
  for (const sign of list) {
    const size = sign === '"' ? 2 : sign.length;
    if (length + size > LONGEST_TEXT) {
      yield piece;
      [piece, length] = ['', 0];
    }
    piece += sign;
    length += size;
  }
  if (piece !== '') yield piece;
}
