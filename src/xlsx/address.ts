import type { Block } from '../workbook';
import { LAST_COLUMN, LAST_ROW } from './limits';

const columnIndexOf = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2:C3`, `$A$1`, whole columns `A:C` and rows `2:5`; null for anything else (several areas, another file, a formula). */
export function parseAddress(address: string): Block | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address);
  if (match === null) return null;
  const [, letters, digits, lastLetters, lastDigits] = match;
  const whole = address.includes(':');
  if (whole ? (letters === undefined) !== (lastLetters === undefined) || (digits === undefined) !== (lastDigits === undefined) : letters === undefined || digits === undefined) return null;
  if (letters === undefined && digits === undefined) return null;
  const columns = letters === undefined ? [0, LAST_COLUMN] : [letters, lastLetters ?? letters].map(columnIndexOf);
  const rows = digits === undefined ? [0, LAST_ROW] : [digits, lastDigits ?? digits].map((text) => Number(text) - 1);
  const [left, right, top, bottom] = [Math.min(...columns), Math.max(...columns), Math.min(...rows), Math.max(...rows)];
  if (right > LAST_COLUMN || bottom > LAST_ROW || top < 0) return null;
  return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** `'Kế hoạch'!$A$1:$B$2` → sheet and block; null when it is not one block of a sheet of this file. */
export function parseReference(reference: string): { sheet: string; block: Block } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'![\]:,()+*/&=<>" ]+))!([^!,]+)$/.exec(reference.trim());
  if (match === null || match[1]?.includes('[')) return null;
  const block = parseAddress(match[3] ?? '');
  return block === null ? null : { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', block };
}

/** A reference that moves with nothing: `'Kế hoạch'!$A$1:$B$2`. */
export function absoluteReference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

export const cellsIn = (block: Block): number => block.rowCount * block.columnCount;

export function overlap(a: Block, b: Block): boolean {
  return a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;
}
