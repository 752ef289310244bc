import { dayOf, isIsoDate, isoDate, monthOf, yearOf, type IsoDate } from './iso-date';

// Days are counted as if years began on 1 March: the leap day is then the last day of its year, and months need no table.
// (Howard Hinnant, "chrono-compatible low-level date algorithms".) `Date` is not used: it thinks in time zones and slides impossible days.

/** Days since 1970-01-01. Wants a valid date. @example dayNumber('1970-01-02') === 1 */
export function dayNumber(date: IsoDate): number {
  const month = monthOf(date);
  const year = month <= 2 ? yearOf(date) - 1 : yearOf(date);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date so many days after 1970-01-01; null outside the years 1 to 9999. @example dateFromDayNumber(-1) === '1969-12-31' */
export function dateFromDayNumber(days: number): IsoDate | null {
  if (!Number.isInteger(days)) return null;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date so many days later (earlier when negative); null when that leaves the years 1 to 9999. @example addDays('2025-12-31', 1) === '2026-01-01' */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  return isIsoDate(date) ? dateFromDayNumber(dayNumber(date) + days) : null;
}

/** How many days `to` lies after `from`. @example daysBetween('2025-02-28', '2025-03-01') === 1 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}
