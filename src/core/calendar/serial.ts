import { dateFromDayNumber, dayNumber } from './day-number';
import { isIsoDate, type IsoDate } from './iso-date';

// Excel counts days from 1 = 1900-01-01 and believes in a 29 February 1900 (serial 60), so from 1 March 1900 on it is one ahead.
const FIRST_OF_MARCH_1900 = 61;
const DAY_ZERO = dayNumber('1899-12-30');

/** The last serial Excel knows: 9999-12-31. */
export const LAST_SERIAL = 2_958_465;

/**
 * The date of an Excel serial (1900 system); the time of day is dropped. null for what is no day: below 1, beyond 9999, and 60, the 29 February 1900 that never was.
 *
 * @example dateFromSerial(45000) === '2023-03-15'
 */
export function dateFromSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (day < 1 || day > LAST_SERIAL || day === FIRST_OF_MARCH_1900 - 1) return null;
  return dateFromDayNumber(DAY_ZERO + (day < FIRST_OF_MARCH_1900 ? day + 1 : day));
}

/** The Excel serial (1900 system) of a date; null before 1900 and for what is no date. @example serialFromDate('2023-03-15') === 45000 */
export function serialFromDate(date: IsoDate): number | null {
  if (!isIsoDate(date) || date < '1900-01-01') return null;
  const serial = dayNumber(date) - DAY_ZERO;
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}
