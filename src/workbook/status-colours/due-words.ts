import { dueDates, parsePeriod, QUARTERS, serialFromDate, type Period, type Plan, type PlanItem, type Quarter } from '../../core';
import { wordingOf, type WordEntry } from './word-list';

/** A quarter in which nothing falls due: a day in 2173. */
export const NEVER = '99999';

const ROMAN = ['I', 'II', 'III', 'IV'];
const YEARLY = ['Trong năm', 'Cả năm', '6 tháng đầu năm', '6 tháng cuối năm', '9 tháng đầu năm', 'Hàng năm', 'Hằng năm'];
const RECURRING = ['Hàng quý', 'Hằng quý', 'Hàng tháng', 'Hằng tháng', 'Thường xuyên', 'Thường xuyên trong năm', 'Cả năm, thường xuyên', 'Định kỳ hằng quý', 'Định kỳ hàng quý'];

/**
 * When each wording of a period falls due: the plan's own first, the commonest before the others, then the usual ones, so that what is typed tomorrow is known too.
 * What has no due date in the plan year is left out: its rows get no colour.
 */
export function dueWords(plan: Plan): WordEntry[] {
  const words = new Map<string, WordEntry>();
  const add = (cell: string | number, period: Period): void => {
    const entry = dueEntry(cell, period, plan.year);
    if (entry !== null && !words.has(entry.wording)) words.set(entry.wording, entry);
  };
  const own = plan.items.filter((item) => item.level === 'activity' && isToldByItsCell(item, plan.year));
  const count = new Map<string, number>();
  for (const item of own) count.set(wordingOf(periodCell(item)), (count.get(wordingOf(periodCell(item))) ?? 0) + 1);
  const often = (item: PlanItem): number => count.get(wordingOf(periodCell(item))) ?? 0;
  for (const item of [...own].sort((a, b) => often(b) - often(a))) add(periodCell(item), item.period);
  for (const text of usualWordings(plan.year)) add(text, parsePeriod(text, { planYear: plan.year }));
  return [...words.values()];
}

/**
 * What a wording means to the rules of the sheet, null when it falls due at no time of the year: the day's serial and its quarter for what falls due once;
 * the last due day of each quarter for what recurs.
 */
export function dueEntry(cell: string | number, period: Period, year: number): WordEntry | null {
  const due = dueDates(period, year);
  const [only] = due;
  if (only === undefined) return null;
  const wording = wordingOf(cell);
  if (due.length === 1) return { wording, meaning: `${serialFromDate(only.date)}${only.quarter}`, brackets: 'once' };
  const last = (quarter: Quarter): number => Math.max(...due.filter((time) => time.quarter === quarter).map(({ date }) => serialFromDate(date) ?? 0));
  return { wording, meaning: QUARTERS.map((quarter) => (due.some((time) => time.quarter === quarter) ? last(quarter) : NEVER)).join(''), brackets: 'recurring' };
}

/** The activities whose due day the list does not know, or knows otherwise: their wording of the period was typed or changed since. */
export function unknownWordings(plan: Plan, words: ReadonlyMap<string, WordEntry>): PlanItem[] {
  return plan.items.filter((item) => {
    if (item.level !== 'activity' || !isToldByItsCell(item, plan.year)) return false;
    const [told, meant] = [words.get(wordingOf(periodCell(item))), dueEntry(periodCell(item), item.period, plan.year)];
    return told?.meaning !== meant?.meaning;
  });
}

/** A period that is written over several rows is not told by its first cell, which is all that a rule of the sheet sees. */
function isToldByItsCell(item: PlanItem, year: number): boolean {
  const cell = periodCell(item);
  return cell !== '' && dueEntry(cell, parsePeriod(cell, { planYear: year }), year)?.meaning === dueEntry(cell, item.period, year)?.meaning;
}

function usualWordings(year: number): string[] {
  const quarters = ROMAN.flatMap((roman, index) => [`Quý ${roman}`, `Quý ${index + 1}`, `Quý ${roman}/${year}`, `Quý ${index + 1}/${year}`, `Quý ${roman} năm ${year}`, `Trong quý ${roman}`, `Trong quý ${roman}/${year}`]);
  const months = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => [
    `Tháng ${month}`, `Tháng ${month}/${year}`, ...(month < 10 ? [`Tháng 0${month}`, `Tháng 0${month}/${year}`] : []),
  ]);
  return [...quarters, ...months, String(year), `Năm ${year}`, `Trong năm ${year}`, ...YEARLY, ...RECURRING];
}

/** '' when the cell is blank */
function periodCell({ raw: { period } }: PlanItem): string | number {
  return (typeof period === 'string' && period.trim() !== '') || typeof period === 'number' ? period : '';
}
