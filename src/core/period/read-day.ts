import { linkAt, markAt, numberAt, skipWords, wordsAt, yearAt } from './cursor';
import { monthAt, readMonths } from './read-month';
import { readYearSuffix } from './read-year';
import { single, type LinkedUnit, type Reading } from './reading';
import type { Token } from './tokens';
import { dayUnit, monthUnit, type YearMark } from './unit';

/** More days than this before the month is no list of days; it also keeps the look-ahead short. */
const MOST_DAYS = 12;

/**
 * "15/11/2025", "15/11", "ngày 15 tháng 11 năm 2025", "28-30/11/2025", "24, 25/5", "01 đến 15 tháng 10/2013", "2025-11-15"; and months written as figures: "11/2025", "3-5/2025".
 * `at` is the first number, or the "ngày" before it.
 */
export function readDays(tokens: readonly Token[], at: number): Reading | null {
  const start = skipWords(tokens, at, 'ngay|mung');
  if (tokens[start]?.kind !== 'number' || !mayBeDate(tokens, start)) return null;
  const iso = isoAt(tokens, start);
  if (iso !== null) return iso;
  const numbers: { value: number; link: 'to' | 'and' | null }[] = [];
  let next = start;
  let link: LinkedUnit['link'] = null;
  while (numbers.length < MOST_DAYS) {
    const value = numberAt(tokens, next, 0, 99);
    if (value === null) return null;
    numbers.push({ value, link });
    const months = numbers.length === 1 ? monthsBehind(tokens, next + 1) : null;
    if (months !== null) return { ...months, units: months.units.map(({ unit, link }) => ({ unit: dayUnit(value, unit.first.month, unit), link })) };
    const tail = tailAt(tokens, next + 1, numbers.length === 1);
    if (tail !== null) return { units: numbers.map((number) => ({ unit: tail.of(number.value), link: number.link })), next: tail.next };
    const separator = linkAt(tokens, next + 1);
    if (separator === null) return null;
    link = separator.link;
    next = skipWords(tokens, separator.next, 'ngay');
  }
  return null;
}

const LIST_WORDS = new Set(['va', 'hoac', 'den', 'toi', 'cho', 'het', 'ngay', 'cua']);
const MONTH_WORDS = new Set(['thang', 't', 'cac']);

/** Whether anything that can turn numbers into days stands near: a quick look that spares long lists of bare numbers the full reading. */
function mayBeDate(tokens: readonly Token[], start: number): boolean {
  let dashes = 0;
  for (let at = start + 1; at <= start + MOST_DAYS * 3; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === 'number' && dashes > 0 && token.text.length > 1) return true;
    if (token.kind === 'mark' && (token.text === '/' || token.text === '.')) return true;
    if (token.kind === 'mark' && !',&+-'.includes(token.text)) return false;
    if (token.kind === 'word' && MONTH_WORDS.has(token.text)) return true;
    if (token.kind === 'word' && !LIST_WORDS.has(token.text)) return false;
    if (token.text === '-') dashes += 1;
  }
  return false;
}

/** One day of several months: "ngày 20 các tháng 3, 6, 9 và 12". */
function monthsBehind(tokens: readonly Token[], at: number): Reading | null {
  const next = skipWords(tokens, at, 'cua');
  return wordsAt(tokens, next, 'cac', 'thang') ? readMonths(tokens, next + 1) : null;
}

interface Tail {
  of(value: number): LinkedUnit['unit'];
  next: number;
}

/** What turns the numbers before it into days or months. `alone`: only one number stands before. */
function tailAt(tokens: readonly Token[], at: number, alone: boolean): Tail | null {
  return fullDateTail(tokens, at, alone) ?? monthTail(tokens, at) ?? yearTail(tokens, at, alone);
}

/** "/11/2025", ".11.2025", "-11-25". */
function fullDateTail(tokens: readonly Token[], at: number, alone: boolean): Tail | null {
  const sign = tokens[at]?.text ?? '';
  if (!markAt(tokens, at, '/.-') || !markAt(tokens, at + 2, sign) || (sign !== '/' && !alone)) return null;
  const month = numberAt(tokens, at + 1, 0, 99);
  const year = tokens[at + 3]?.text.length === 4 ? numberAt(tokens, at + 3, 1900, 2999, 4) : tokens[at + 3]?.text.length === 2 ? numberAt(tokens, at + 3, 0, 99) : null;
  if (month === null || year === null || markAt(tokens, at + 4, '/')) return null;
  return { of: (day) => dayUnit(day, month, { year: year < 100 ? 2000 + year : year, offset: null }), next: at + 4 };
}

/** "/11", " tháng 11", each with or without a year behind. */
function monthTail(tokens: readonly Token[], at: number): Tail | null {
  const figure = markAt(tokens, at, '/') ? numberAt(tokens, at + 1, 0, 99) : null;
  const noun = monthAt(tokens, markAt(tokens, at, '/,') ? at + 1 : at);
  const month = figure !== null && !(markAt(tokens, at + 2, '/') && yearAt(tokens, at + 3) === null) ? { value: figure, next: at + 2 } : noun;
  if (month === null) return null;
  const { mark, next } = readYearSuffix(tokens, month.next);
  return { of: (day) => dayUnit(day, month.value, mark), next };
}

/** "/2025", "-2025" behind one or more numbers: they are months. */
function yearTail(tokens: readonly Token[], at: number, alone: boolean): Tail | null {
  const year = markAt(tokens, at, alone ? '/-' : '/') ? yearAt(tokens, at + 1) : null;
  // "Đợt 1/2025" counts rounds of a year
  if (year === null || markAt(tokens, at + 2, '/') || (alone && wordsAt(tokens, at - 2, 'dot|lan|ky|khoa|phien|lop'))) return null;
  const mark: YearMark = { year, offset: null };
  return { of: (month) => monthUnit(month, mark), next: at + 2 };
}

/** "2025-11-15", "2025/11/15". */
function isoAt(tokens: readonly Token[], at: number): Reading | null {
  const year = yearAt(tokens, at);
  const sign = tokens[at + 1]?.text ?? '';
  if (year === null || !markAt(tokens, at + 1, '-/.') || !markAt(tokens, at + 3, sign)) return null;
  const month = numberAt(tokens, at + 2, 0, 99);
  const day = numberAt(tokens, at + 4, 0, 99);
  return month === null || day === null ? null : single(dayUnit(day, month, { year, offset: null }), at + 5);
}
