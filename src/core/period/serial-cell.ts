import type { IsoDate } from '../calendar/iso-date';
import { dateFromSerial } from '../calendar/serial';

/** Serials of 1990 to 2100: outside, a number is no date anyone planned. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_415;

/** The date of a cell that holds an Excel serial, as a number or as the five digits of one; null for any other cell. @example dateOfSerialCell(45000) === '2023-03-15' */
export function dateOfSerialCell(cell: string | number): IsoDate | null {
  const number = typeof cell === 'number' ? cell : /^\s*\d{5}\s*$/.test(cell) ? Number(cell) : NaN;
  return number >= FIRST_SERIAL && number < LAST_SERIAL + 1 ? dateFromSerial(number) : null;
}
