import { addDays } from '../calendar/day-number';
import { daysInMonth, isoDate, type IsoDate } from '../calendar/iso-date';

/** A day of a month without a year. Days below 1 count back from the month's end: 0 is its last day, -6 the one six days before. */
interface MonthDay {
  month: number;
  day: number;
}

/** A stretch of the calendar as it is written, often without its year: "15/11", "quý II", "cuối tháng 6", "năm 2026". */
export interface Unit {
  kind: 'day' | 'part' | 'month' | 'quarter' | 'months' | 'year';
  first: MonthDay;
  last: MonthDay;
  /** as written, or null */
  year: number | null;
  /** "năm sau" is 1, "năm trước" -1: counted from the plan year */
  offset: number | null;
  /** a year that may belong to a name ("Kế hoạch năm 2026"): it counts only when nothing better is written */
  weak: boolean;
}

/** The days of a unit; both ends belong to it. */
export interface Days {
  start: IsoDate;
  end: IsoDate;
}

/** Which year is meant, as far as it is written. */
export interface YearMark {
  year: number | null;
  offset: number | null;
}

export const NO_YEAR: YearMark = { year: null, offset: null };

type Part = 'early' | 'middle' | 'late';

export function dayUnit(day: number, month: number, mark: YearMark): Unit {
  // day 0 means "last day" inside a unit, so a written "00/5" must stay impossible
  return unit('day', { month, day: day === 0 ? 99 : day }, { month, day: day === 0 ? 99 : day }, mark);
}

export function monthUnit(month: number, mark: YearMark, part: Part | null = null): Unit {
  if (part === 'early') return unit('part', { month, day: 1 }, { month, day: 10 }, mark);
  if (part === 'middle') return unit('part', { month, day: 11 }, { month, day: 20 }, mark);
  if (part === 'late') return unit('part', { month, day: 21 }, { month, day: 0 }, mark);
  return unit('month', { month, day: 1 }, { month, day: 0 }, mark);
}

/** Some days of a month: "tuần 2 tháng 3", "15 ngày đầu tháng 3". */
export function daysOfMonth(month: number, first: number, last: number, mark: YearMark): Unit {
  return unit('part', { month, day: first }, { month, day: last }, mark);
}

/** Whole months: "6 tháng đầu năm", "quý I". */
export function monthsUnit(first: number, last: number, mark: YearMark, kind: Unit['kind'] = 'months'): Unit {
  return unit(kind, { month: first, day: 1 }, { month: last, day: 0 }, mark);
}

/** A quarter, or its first, middle or last month. */
export function quarterUnit(quarter: number, mark: YearMark, part: Part | null = null): Unit {
  const month = quarter * 3 - 2;
  if (part === null) return monthsUnit(month, month + 2, mark, 'quarter');
  const at = month + { early: 0, middle: 1, late: 2 }[part];
  return monthsUnit(at, at, mark, 'part');
}

/** A year, or its first quarter, its two middle ones, its last. */
export function yearUnit(mark: YearMark, part: Part | null = null): Unit {
  const [first, last] = part === null ? [1, 12] : { early: [1, 3], middle: [4, 9], late: [10, 12] }[part] as [number, number];
  return monthsUnit(first, last, mark, part === null ? 'year' : 'part');
}

/** The days a unit covers in a year; null when there is no such day. @example daysOf(dayUnit(31, 11, NO_YEAR), 2025) === null */
export function daysOf(written: Unit, year: number): Days | null {
  const start = dateOf(written.first, year);
  const end = dateOf(written.last, year);
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/** The day before or after, kept inside the calendar. */
export function neighbour(date: IsoDate, step: 1 | -1): IsoDate {
  return addDays(date, step) ?? date;
}

function dateOf({ month, day }: MonthDay, year: number): IsoDate | null {
  return isoDate(year, month, day > 0 ? day : daysInMonth(year, month) + day);
}

function unit(kind: Unit['kind'], first: MonthDay, last: MonthDay, { year, offset }: YearMark): Unit {
  return { kind, first, last, year, offset, weak: false };
}
