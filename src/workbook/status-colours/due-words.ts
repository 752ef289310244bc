import { dueDates, parsePeriod, QUARTERS, serialFromDate, type Period, type Plan, type PlanItem, type Quarter } from '../../core';
import { wordingOf } from './word-list';

/** A quarter in which nothing falls due. */
export const NEVER = '99999';

const ROMAN = ['I', 'II', 'III', 'IV'];
const YEARLY = ['Trong năm', 'Cả năm', '6 tháng đầu năm', '6 tháng cuối năm', '9 tháng đầu năm', 'Hàng năm', 'Hằng năm'];
const RECURRING = ['Hàng quý', 'Hằng quý', 'Hàng tháng', 'Hằng tháng', 'Thường xuyên', 'Thường xuyên trong năm', 'Cả năm, thường xuyên', 'Định kỳ hằng quý', 'Định kỳ hàng quý'];

/**
 * When each wording of a period falls due: the plan's own first, then the usual ones, so that what is typed tomorrow is known too.
 * `S` + the day's serial + its quarter for what falls due once; `N` + the last due day of each quarter for what recurs (`99999`, a day in 2173, where it does not fall due). What has no due date in the
 * plan year is left out: its rows get no colour.
 */
export function dueWords(plan: Plan): Map<string, string> {
  const words = new Map<string, string>();
  const own = plan.items.filter(({ level, raw }) => level === 'activity' && isWritten(raw.period));
  const count = new Map<string, number>();
  for (const item of own) count.set(wordingOf(periodCell(item)), (count.get(wordingOf(periodCell(item))) ?? 0) + 1);
  const often = (item: PlanItem): number => count.get(wordingOf(periodCell(item))) ?? 0;
  for (const item of [...own].sort((a, b) => often(b) - often(a))) if (isToldByItsCell(item, plan.year)) add(words, periodCell(item), item.period, plan.year);
  for (const text of usualWordings(plan.year)) add(words, text, parsePeriod(text, { planYear: plan.year }), plan.year);
  return words;
}

/** The meaning of one period; null when it falls due at no time of the year. */
export function dueCode(period: Period, year: number): string | null {
  const due = dueDates(period, year);
  const [only] = due;
  if (only === undefined) return null;
  if (due.length === 1) return `S${serialFromDate(only.date)}${only.quarter}`;
  const last = (quarter: Quarter): number => Math.max(...due.filter((time) => time.quarter === quarter).map(({ date }) => serialFromDate(date) ?? 0));
  return `N${QUARTERS.map((quarter) => (due.some((time) => time.quarter === quarter) ? last(quarter) : NEVER)).join('')}`;
}

/** The activities whose colour the list does not know, or knows otherwise: their wording of the period was typed or changed since. */
export function unknownWordings(plan: Plan, words: ReadonlyMap<string, string>): PlanItem[] {
  return plan.items.filter((item) => {
    if (item.level !== 'activity' || !isWritten(item.raw.period) || !isToldByItsCell(item, plan.year)) return false;
    return (words.get(wordingOf(periodCell(item))) ?? null) !== dueCode(item.period, plan.year);
  });
}

/** A period that is written over several rows is not told by its first cell, which is all that a rule of the sheet sees. */
function isToldByItsCell(item: PlanItem, year: number): boolean {
  return dueCode(parsePeriod(periodCell(item), { planYear: year }), year) === dueCode(item.period, year);
}

/** A wording that two cells share means the same in both; the later one would only say it again. */
function add(words: Map<string, string>, cell: string | number, period: Period, year: number): void {
  const code = dueCode(period, year);
  if (code !== null && !words.has(wordingOf(cell))) words.set(wordingOf(cell), code);
}

function usualWordings(year: number): string[] {
  const quarters = ROMAN.flatMap((roman, index) => [`Quý ${roman}`, `Quý ${index + 1}`, `Quý ${roman}/${year}`, `Quý ${index + 1}/${year}`, `Quý ${roman} năm ${year}`, `Trong quý ${roman}`, `Trong quý ${roman}/${year}`]);
  const months = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => [
    `Tháng ${month}`, `Tháng ${month}/${year}`, ...(month < 10 ? [`Tháng 0${month}`, `Tháng 0${month}/${year}`] : []),
  ]);
  return [...quarters, ...months, String(year), `Năm ${year}`, `Trong năm ${year}`, ...YEARLY, ...RECURRING];
}

function isWritten(cell: unknown): cell is string | number {
  return (typeof cell === 'string' && cell.trim() !== '') || typeof cell === 'number';
}

function periodCell({ raw }: PlanItem): string | number {
  return isWritten(raw.period) ? raw.period : '';
}
