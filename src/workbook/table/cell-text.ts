import { normaliseText } from '../../core';
import type { CellValue } from '../cells';

/** The cell as one line of text; '' for a blank. Numbers are written with a full stop, as outline numbers are. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  return normaliseText(String(cell));
}

/** Does the cell hold anything? A cell of blanks does not. */
export function isFilled(cell: CellValue | undefined): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== '');
}
