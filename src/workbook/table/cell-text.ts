import { normaliseText } from '../../core';
import type { CellValue } from '../cells';

/** The cell as one line of text; '' for a blank. Numbers are written with a full stop, as outline numbers are. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return normaliseText(String(cell));
}

/** Does the cell hold anything? A cell of blanks does not. */
export function isFilled(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string') return cell !== null && cell !== undefined;
  const first = cell.charCodeAt(0);
  // nearly every text begins with a letter or a digit, and is not looked at further
  return (first > 0x20 && first < 0x7f) || (first > 0xa0 && first < 0x250) || cell.trim() !== '';
}
