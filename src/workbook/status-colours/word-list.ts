/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 250;

/** Excel takes no longer formula (8,192 characters), and some room is left for the signs between the texts. */
const LONGEST_LIST = 7000;

/** What opens and closes a wording in a list; no official writes them in a cell of a plan. */
const OPEN = '«';
const CLOSE = '»';

/** A cell's text as the sheet's own `LOWER(TRIM(…))` makes it. */
export function wordingOf(cell: string | number): string {
  return String(cell).replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ').toLowerCase();
}

/**
 * Wordings with what each means, as the formula of a defined name: `="«quý i»S457471«quý ii»S458382"`. The first ones win when not all fit; gives how many of them do.
 * A formula of Excel finds a wording by `FIND("«"&LOWER(TRIM(cell))&"»", name)` and reads what follows it: without the add-in, in Excel 2021 and in LibreOffice.
 */
export function wordListFormula(words: ReadonlyMap<string, string>): { formula: string; kept: number } {
  let list = '';
  let kept = 0;
  for (const [wording, meaning] of words) {
    const entry = `${OPEN}${wording}${CLOSE}${meaning}`;
    if (!fits(wording) || list.length + entry.length > LONGEST_LIST) continue;
    list += entry;
    kept += 1;
  }
  const texts: string[] = [];
  for (const piece of pieces(list)) texts.push(`"${piece.replaceAll('"', '""')}"`);
  return { formula: `=${texts.length === 0 ? '""' : texts.join('&')}`, kept };
}

/** What the formula of such a name says; empty for anything else. */
export function readWordList(formula: string): Map<string, string> {
  const list = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"')).join('');
  return new Map([...list.matchAll(/«([^«»]*)»([^«»]*)/g)].map(([, wording = '', meaning = '']) => [wording, meaning]));
}

/** Whether a wording can stand in a list. */
function fits(wording: string): boolean {
  return wording.length <= 200 && !/[«»]/.test(wording);
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
