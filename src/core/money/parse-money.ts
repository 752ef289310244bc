import { isDitto } from '../text/ditto';
import { foldText, normaliseText } from '../text/fold';
import { combineLines } from './combine-lines';
import { numberToDong, UNIT_SIZE } from './figure';
import type { Money, MoneyUnit } from './money';
import { readMoneyLine, type MoneyLine } from './money-line';
import { splitLines } from './split-lines';
import { isTooLong } from '../text/too-long';

const nothing = (kind: Exclude<Money['kind'], 'amount' | 'amounts'>): Money => ({ kind, total: null, lines: [] });
const plainAmount = (amount: bigint): Money => ({ kind: 'amount', total: amount, lines: [{ amount, label: '' }] });
/** No budget has more items in one cell. */
const MOST_LINES = 300;

function readNumber(value: number, unit: MoneyUnit): Money {
  const amount = numberToDong(value, unit);
  if (amount === null) return nothing('unreadable');
  // 35,5 in a column of đồng is no amount of đồng: the unit went astray
  if (unit === 'dong' && !Number.isInteger(value) && Math.abs(value) < 1000) return nothing('ambiguous');
  return plainAmount(amount);
}

/** A text that is one signed number and nothing else: `-5.000.000`. Elsewhere a leading dash is a bullet. */
function readNegative(text: string, unit: MoneyUnit): Money | null {
  if (!/^[-−]\d[\d.,]*$/.test(text)) return null;
  const line = readMoneyLine(text.slice(1), unit);
  const amount = line.kind === 'amounts' ? line.amounts[0]?.amount : undefined;
  return amount === undefined ? nothing('unreadable') : plainAmount(-amount);
}

/** Nothing, or a blank of a form with its unit behind it: "… triệu đồng". */
const EMPTY = /^[-–—_.…\s]+(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|tr)?\s*(?:đồng|đ|vnđ|vnd)?(?:\/năm)?\.?)$/i;

/** "Không có kinh phí" is left out: it can say that money is needed and not there. */
const COSTS_NOTHING = /^khong(?: (?:su dung|dung|can|ton|phat sinh)(?: (?:kinh phi|ngan sach|tien|nsnn))?)?\.?$/;

/** Whole-cell texts that are neither an amount nor a sentence. */
function readSpecial(text: string, unit: MoneyUnit): Money | null {
  if (text === '' || EMPTY.test(text)) return nothing('empty');
  if (/^#/.test(text)) return nothing('unreadable');
  // column codes: (1), (3)=(1)+(2), 4=3/2, A
  if (/^\(?\d{1,2}\)?\s*=\s*[\d\s()+\-*/x:]{1,40}$/.test(text) || /^\(\d{1,2}\)$/.test(text) || /^\p{Lu}$/u.test(text)) return nothing('nonNumeric');
  if (/^kh/i.test(text) && COSTS_NOTHING.test(foldText(text))) return { ...nothing('nonNumeric'), costsNothing: true };
  // a formula as text; "như trên": the amount stands elsewhere
  if (text.startsWith('=') || isDitto(text)) return nothing('ambiguous');
  if (/^\([\d.,]+\)$/.test(text)) return nothing('ambiguous');
  return readNegative(text, unit);
}

/**
 * Reads one budget cell into whole đồng. A bare number counts in the column's unit; a unit in the cell wins over it. A reason in words is
 * `nonNumeric`; a rate, a cap, a range or a sum that is not worked out is `ambiguous`, and so are parts that do not make up
 * their whole and a written fraction of a đồng (one in a number cell is what arithmetic left behind: it is rounded half up, as the sheet shows it); what is neither is `unreadable`. It never guesses and never throws.
 *
 * @example parseMoney('15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', { unit: 'dong' }).total === 27000000n
 * @example parseMoney('50 triệu; trong đó: NS tỉnh 30 triệu, NS huyện 20 triệu', { unit: 'dong' }).total === 50000000n
 * @example parseMoney('1,5 tỷ đồng', { unit: 'dong' }).total === 1500000000n
 */
export function parseMoney(cell: string | number | null, context: { unit: MoneyUnit }): Money {
  const { unit } = context;
  if (cell === null) return nothing('empty');
  if (typeof cell === 'number') return readNumber(cell, unit);
  if (isTooLong(cell)) return nothing('unreadable');
  const text = normaliseText(cell);
  // most cells are one plain figure
  if (/^\d{1,3}(?:\.\d{3}){1,6}$/.test(text)) return plainAmount(BigInt(text.replace(/\./g, '')) * UNIT_SIZE[unit]);
  const special = readSpecial(text, unit);
  if (special !== null) return special;
  const lines = splitLines(cell).map(normaliseText).filter((line) => /[\p{L}\d]/u.test(line));
  if (lines.length === 0 || lines.length > MOST_LINES) return nothing('unreadable');
  const read = lines.map((line) => readMoneyLine(line, unit));
  const money = combineLines(read, text);
  return takesAway(lines, read, money) ? nothing('ambiguous') : money;
}

/** "15.000.000 (Giảng viên)⏎-2.000.000 (giảm trừ)": behind an item without a bullet a sign right before a figure can take away. Parts that explain their whole are no items. */
function takesAway(lines: readonly string[], read: readonly MoneyLine[], { lines: items }: Money): boolean {
  const first = read.findIndex(({ kind }) => kind === 'amounts');
  if (first === -1 || /^[-–—−+*•]/.test(lines[first] as string)) return false;
  const amounts = read.reduce((count, line) => count + (line.kind === 'amounts' ? line.amounts.length : 0), 0);
  return items.length === amounts && lines.some((line, index) => index > first && /^[-−]\d/.test(line));
}
