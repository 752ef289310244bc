import type { Money } from '../../money/money';
import type { ColumnRole, PlanItem } from '../../plan/plan';

/** Columns of words. What is left in a period or a budget is unreadable, and a cell of nothing but dots is blank: those have findings of their own. */
export const TEXT_COLUMNS = ['content', 'indicator', 'product', 'verification', 'lead', 'support', 'note', 'risk', 'outcome'] as const satisfies readonly ColumnRole[];

/** đồng. With English settings Excel turns a typed 35.000 into 35, and whoever forgets the unit writes 35 for 35 triệu; nothing in a plan costs this little. */
export const SMALLEST_LIKELY = 10_000n;

/** What several rules look for and few items have: a rule says which of them it `needs`, and is asked only where there is one. Each is one bit. */
export const SIGN = {
  /** a gap of a form: dots, lines, blanks, brackets, xx, 202x, a stroke without a figure before it, "ngày t…" */
  gap: 1,
  /** the word "ngày", and a few others */
  day: 2,
  percent: 4,
  /** a cell that begins as an error value does */
  error: 8,
  /** a short cell that begins as "(nt)" does */
  ditto: 16,
  /** a quarter column says something */
  progress: 32,
  /** there is a day of completion, be it readable or not */
  completed: 64,
  /** a budget that cannot be read, or that has an amount below `SMALLEST_LIKELY` */
  oddBudget: 128,
} as const;

let last: PlanItem | null = null;
let signsOfLast = 0;

/**
 * The signs in an item's texts and cells. All of its letters are gone through once, where a search for each rule took a third of the whole check. The rules ask about one
 * item after the other, so the answer is kept until the next item is asked about.
 */
export function signsOf(item: PlanItem): number {
  if (item === last) return signsOfLast;
  last = item;
  signsOfLast = signsOfTexts(item) | signsOfCells(item.raw) | signsOfProgress(item) | signsOfBudget(item.budget);
  return signsOfLast;
}

// Column by column by name: going through the names of the columns takes three times as long.
function signsOfTexts({ content, indicator, product, verification, lead, support, note, risk, outcome }: PlanItem): number {
  return signsIn(content) | signsIn(indicator) | signsIn(product) | signsIn(verification) | signsIn(lead) | signsIn(support) | signsIn(note) | signsIn(risk) | signsIn(outcome);
}

function signsOfCells(raw: PlanItem['raw']): number {
  return begins(raw.number) | begins(raw.content) | begins(raw.indicator) | begins(raw.product) | begins(raw.verification) | begins(raw.budget) | begins(raw.period) | begins(raw.lead) | begins(raw.support)
    | begins(raw.note) | begins(raw.risk) | begins(raw.quarter1) | begins(raw.quarter2) | begins(raw.quarter3) | begins(raw.quarter4) | begins(raw.completedOn) | begins(raw.outcome);
}

function signsOfProgress({ progress, completedOn }: PlanItem): number {
  const isBlank = progress[1].kind === 'empty' && progress[2].kind === 'empty' && progress[3].kind === 'empty' && progress[4].kind === 'empty';
  return (isBlank ? 0 : SIGN.progress) | (completedOn.kind === 'empty' ? 0 : SIGN.completed);
}

function signsOfBudget({ kind, total, lines }: PlanItem['budget']): number {
  if (kind === 'unreadable' || kind === 'ambiguous' || (total !== null && total < 0n)) return SIGN.oddBudget;
  for (let at = 0; at < lines.length; at += 1) if ((lines[at] as Money['lines'][number]).amount < SMALLEST_LIKELY) return SIGN.oddBudget;
  return 0;
}

const POINT = 1;
const OPENING = 2;
const CROSS = 3;
const PERCENT = 4;
const LAST_OF_DAY = 5;
const BLANK = 6;
const ELLIPSIS = 0x2026;
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/** The letters that can be part of a sign, by their codes; a full stop and a y are in most texts, the others in few. */
const KINDS = new Uint8Array(128);
for (const [letters, kind] of [['._/', POINT], ['[<', OPENING], ['xX', CROSS], ['%', PERCENT], ['y', LAST_OF_DAY], [' ', BLANK]] as const) for (const letter of letters) KINDS[letter.charCodeAt(0)] = kind;

/** After these a full stop, a line or a stroke can be a gap: "Số: /", "ngày /7", "tháng ….", "năm 20..". After other letters it ends a sentence, after a figure it parts a number. */
const BEFORE_GAP = new Uint8Array(128);
for (const letter of '\t\n\v\f\r ._:yg0') BEFORE_GAP[letter.charCodeAt(0)] = 1;
const [A_GRAVE, O_OF_NUMBER, LAST_VIETNAMESE_LETTER] = ['à'.charCodeAt(0), 'ố'.charCodeAt(0), 0x1ef9];

/** Beyond ASCII: the last letter of "số", and blanks and signs that are no Vietnamese letter. */
function mayStandBeforeGap(code: number): boolean {
  return code < 128 ? BEFORE_GAP[code] === 1 : code === O_OF_NUMBER || code === 0xa0 || code === 0x1680 || code > LAST_VIETNAMESE_LETTER;
}

export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : code === ELLIPSIS ? OPENING : 0;
    if (kind === 0) continue;
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    if (kind === BLANK) { if (before === code) signs |= SIGN.gap; }
    else if (kind === OPENING) signs |= SIGN.gap;
    else if (kind === PERCENT) signs |= SIGN.percent;
    else if (kind === CROSS) signs |= before === code || (before >= ZERO && before <= NINE) ? SIGN.gap : 0;
    else if (kind === LAST_OF_DAY) signs |= before === A_GRAVE ? SIGN.day | SIGN.gap : 0;
    else if (mayStandBeforeGap(before)) signs |= SIGN.gap;
  }
  return signs;
}

const [HASH, LITTLE_N] = ['#'.charCodeAt(0), 'n'.charCodeAt(0)];
/** what only points at the cell above is short */
const LONGEST_DITTO = 24;

/** A cell that begins with another ASCII letter than n, or with a figure, is neither; blanks may stand before. */
function begins(cell: PlanItem['raw'][ColumnRole]): number {
  if (typeof cell !== 'string') return 0;
  const first = cell.charCodeAt(0);
  const small = first | 0x20;
  if ((small >= 0x61 && small <= 0x7a && small !== LITTLE_N) || (first >= 0x30 && first <= 0x39)) return 0;
  const asError = first === HASH || first <= 0x20 || first === 0xa0 || first === 0x1680 || first >= 0x2000 ? SIGN.error : 0;
  return cell.length > LONGEST_DITTO ? asError : asError | SIGN.ditto;
}
