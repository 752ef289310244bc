import { foldText, type ColumnRole } from '../../core';
import type { CellValue } from '../cells';

/** Columns in which "như trên" repeats the cell above. Money and progress are never repeated by a word. */
export const DITTO_ROLES: readonly ColumnRole[] = ['content', 'indicator', 'product', 'verification', 'period', 'lead', 'support', 'note', 'risk'];

const DITTO = /^[\s"'(-]*(?:nt|n\.t\.?|nhu tren|nhu muc tren|nhu o tren|như trên)[\s"')-]*\.?$/;
const MARKS = /^(?:"|''|“|”|„|〃|″|«|»|-\s*"\s*-)+$/;

/** Does the cell only point at the one above: (nt), nt, như trên, "? */
export function isDitto(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 24) return false;
  const text = cell.trim();
  return MARKS.test(text) || DITTO.test(foldText(text));
}

/** Follows one column downwards and gives each cell its meaning; a mark with nothing above it stays as it is written. */
export class DittoColumn {
  private above: CellValue = null;

  read(cell: CellValue): CellValue {
    if (isDitto(cell)) return this.above ?? cell;
    this.above = cell;
    return cell;
  }
}
