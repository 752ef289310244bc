/** A calendar date without a clock or a time zone: `2025-11-15`. Years 0001 to 9999, so that comparing the strings compares the days. */
export type IsoDate = string;

/** A quarter of the plan year: Quý I to Quý IV. */
export type Quarter = 1 | 2 | 3 | 4;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** @example isLeapYear(2000) === true; isLeapYear(1900) === false */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; 0 for a month that does not exist. @example daysInMonth(2024, 2) === 29 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/**
 * The date, or null when there is no such day: never the neighbour that `Date` would slide to.
 *
 * @example isoDate(2025, 11, 15) === '2025-11-15'; isoDate(2025, 11, 31) === null
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(day) || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a text is a date of the calendar in this very form. @example isIsoDate('2025-02-29') === false */
export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(yearOf(text), monthOf(text), dayOf(text)) === text;
}

/** @example yearOf('2025-11-15') === 2025 */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. @example monthOf('2025-11-15') === 11 */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** 1 to 31. @example dayOf('2025-11-15') === 15 */
export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

/** Negative when `a` is earlier, 0 on the same day, positive when later: for sorting. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last day of a month; null for a month that does not exist. @example lastDayOfMonth(2024, 2) === '2024-02-29' */
export function lastDayOfMonth(year: number, month: number): IsoDate | null {
  return isoDate(year, month, daysInMonth(year, month));
}
