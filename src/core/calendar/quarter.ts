import { isoDate, lastDayOfMonth, monthOf, yearOf, type IsoDate, type Quarter } from './iso-date';

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** Whether a number names a quarter. */
export function isQuarter(value: number): value is Quarter {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** The quarter a date lies in. @example quarterOf('2025-11-15') === 4 */
export function quarterOf(date: IsoDate): Quarter {
  return Math.ceil(monthOf(date) / 3) as Quarter;
}

/** First day of a quarter. Wants a year from 1 to 9999. @example startOfQuarter(2025, 2) === '2025-04-01' */
export function startOfQuarter(year: number, quarter: Quarter): IsoDate {
  return daysOf(year)[quarter].start;
}

/** Last day of a quarter. Wants a year from 1 to 9999. @example endOfQuarter(2025, 2) === '2025-06-30' */
export function endOfQuarter(year: number, quarter: Quarter): IsoDate {
  return daysOf(year)[quarter].end;
}

/** First day of a year (1 to 9999). */
export function startOfYear(year: number): IsoDate {
  return startOfQuarter(year, 1);
}

/** Last day of a year (1 to 9999). */
export function endOfYear(year: number): IsoDate {
  return endOfQuarter(year, 4);
}

/**
 * The quarters of one year that a span touches, in order; an open side reaches as far as the year does.
 *
 * @example quartersIn(2025, '2025-02-10', '2025-05-01') // [1, 2]
 */
export function quartersIn(year: number, start: IsoDate | null, end: IsoDate | null): Quarter[] {
  if ((start !== null && yearOf(start) > year) || (end !== null && yearOf(end) < year)) return [];
  if ((start === null || yearOf(start) < year) && (end === null || yearOf(end) > year)) return [...QUARTERS];
  return QUARTERS.filter((quarter) => (start === null || start <= endOfQuarter(year, quarter)) && (end === null || end >= startOfQuarter(year, quarter)));
}

type QuarterDays = Record<Quarter, { start: IsoDate; end: IsoDate }>;

// Each count of a plan asks for the same few days once or more for every activity.
const DAYS = new Map<number, QuarterDays>();

function daysOf(year: number): QuarterDays {
  let days = DAYS.get(year);
  if (days === undefined) {
    const of = (quarter: Quarter) => ({ start: known(isoDate(year, quarter * 3 - 2, 1), year), end: known(lastDayOfMonth(year, quarter * 3), year) });
    days = { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
    DAYS.set(year, days);
  }
  return days;
}

function known(date: IsoDate | null, year: number): IsoDate {
  if (date === null) throw new RangeError(`no such year: ${year}`);
  return date;
}
