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

/** What a person sees in a cell that may hold a date: the date, not the serial behind it. @example shownCell(46145) === '03/05/2026'; shownCell('Quý II ') === 'Quý II' */
export function shownCell(cell: string | number | boolean | null | undefined): string {
  const date = typeof cell === 'number' ? dateOfSerialCell(cell) : null;
  return date === null ? String(cell ?? '').trim() : `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
