import { isDitto, type ColumnRole } from '../../core';
import type { CellValue } from '../cells';

/** Columns in which "như trên" repeats the cell above. Money and progress are never repeated by a word. */
export const DITTO_ROLES: readonly ColumnRole[] = ['content', 'indicator', 'product', 'verification', 'period', 'lead', 'support', 'note', 'risk'];

/** Follows one column downwards and gives each cell its meaning; a mark with nothing above it stays as it is written. */
export class DittoColumn {
  /** @param above the cell that the first one may repeat, where a column is not read from its top */
  constructor(private above: CellValue = null) {}

  read(cell: CellValue): CellValue {
    if (isDitto(cell)) return this.above ?? cell;
    this.above = cell;
    return cell;
  }
}
