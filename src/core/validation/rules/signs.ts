import type { ColumnRole, PlanItem } from '../../plan/plan';

/** Columns of words. What is left in a period or a budget is unreadable, and a cell of nothing but dots is blank: those have findings of their own. */
export const TEXT_COLUMNS = ['content', 'indicator', 'product', 'verification', 'lead', 'support', 'note', 'risk', 'outcome'] as const satisfies readonly ColumnRole[];

/** What several rules look for and few items have: without the sign they need not look. Each is one bit. */
export const SIGN = {
  /** a gap of a form: dots, lines, brackets, xx, a stroke without a figure before it, "ngày t…" */
  gap: 1,
  /** the word "ngày", and a few others */
  day: 2,
  percent: 4,
  /** a cell that begins as an error value does */
  error: 8,
  /** a short cell that begins as "(nt)" does */
  ditto: 16,
} as const;

let last: PlanItem | null = null;
let signsOfLast = 0;

/**
 * The signs in an item's texts and cells. All of its letters are gone through once, where a search for each rule took a third of the whole check. The rules ask about one
 * item after the other, so the answer is kept until the next item is asked about.
 */
export function signsOf(item: PlanItem): number {
  if (item === last) return signsOfLast;
  let signs = 0;
  for (const column of TEXT_COLUMNS) if (item[column] !== '') signs |= signsIn(item[column]);
  for (const role in item.raw) {
    const cell = item.raw[role as ColumnRole];
    if (typeof cell === 'string') signs |= signsAtBeginning(cell);
  }
  last = item;
  signsOfLast = signs;
  return signs;
}

const DOT = 1;
const STROKE = 2;
const OPENING = 3;
const CROSS = 4;
const PERCENT = 5;
const LAST_OF_DAY = 6;
const ELLIPSIS = 0x2026;

/** The letters that can be part of a sign, by their codes; a full stop and a y are in most texts, the others in few. */
const KINDS = new Uint8Array(128);
for (const [letters, kind] of [['._', DOT], ['/', STROKE], ['[<', OPENING], ['xX', CROSS], ['%', PERCENT], ['y', LAST_OF_DAY]] as const) for (const letter of letters) KINDS[letter.charCodeAt(0)] = kind;

/** After these a full stop, a line or a stroke can be a gap: "Số: /", "ngày /7", "tháng ….", "năm 20..". After other letters it ends a sentence, after a figure it parts a number. */
const BEFORE_GAP = /[\s.…_:ốyg0]/;

export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : code === ELLIPSIS ? OPENING : 0;
    if (kind === 0) continue;
    if (kind === OPENING) signs |= SIGN.gap;
    else if (kind === PERCENT) signs |= SIGN.percent;
    else if (kind === CROSS) signs |= text.charCodeAt(at - 1) === code ? SIGN.gap : 0;
    else if (kind === LAST_OF_DAY) signs |= text[at - 1] === 'à' ? SIGN.day | SIGN.gap : 0;
    else if ((signs & SIGN.gap) === 0 && BEFORE_GAP.test(text[at - 1] ?? '')) signs |= SIGN.gap;
  }
  return signs;
}

const [HASH, LITTLE_N] = ['#'.charCodeAt(0), 'n'.charCodeAt(0)];
/** what only points at the cell above is short */
const LONGEST_DITTO = 24;

/** A cell that begins with another ASCII letter than n, or with a figure, is neither; blanks may stand before. */
function signsAtBeginning(cell: string): number {
  const first = cell.charCodeAt(0);
  const small = first | 0x20;
  if ((small >= 0x61 && small <= 0x7a && small !== LITTLE_N) || (first >= 0x30 && first <= 0x39)) return 0;
  const begins = first === HASH || first <= 0x20 || first === 0xa0 || first === 0x1680 || first >= 0x2000 ? SIGN.error : 0;
  return cell.length > LONGEST_DITTO ? begins : begins | SIGN.ditto;
}
