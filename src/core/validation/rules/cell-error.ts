import type { ColumnRole } from '../../plan/plan';
import { isCellError } from '../../text/cell-error';
import type { Remark, RowRule } from '../rule';
import { SIGN } from './signs';

/** An error value in any column: the cell is filled and says nothing. `checkPlan` does not call such a cell missing or unreadable as well. */
export const cellError: RowRule = {
  code: 'cell-error', severity: 'error', columns: [], params: ['text'], mend: null, scope: 'row', needs: SIGN.error,
  source: { document: 'S0', place: 'Bảng 2.2: mỗi cột ghi một nội dung của kế hoạch' },
  look: (item) => {
    const cells = Object.entries(item.raw) as [ColumnRole, unknown][];
    return cells.flatMap(([column, cell]): Remark[] => (isCellError(cell) ? [{ column, params: { text: String(cell).trim() } }] : []));
  },
};
