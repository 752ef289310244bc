import type { ColumnRole } from '../../plan/plan';
import { isCellError } from '../../text/cell-error';
import type { Remark, RowRule } from '../rule';

/** An error value in any column: the cell is filled and says nothing. `checkPlan` does not call such a cell missing or unreadable as well. */
export const cellError: RowRule = {
  code: 'cell-error', severity: 'error', columns: [], params: ['text'], mend: null, scope: 'row',
  source: { document: 'S0', place: 'Bảng 2.2: mỗi cột ghi một nội dung của kế hoạch' },
  look: (item, { roles }) => roles.flatMap((column: ColumnRole): Remark[] => (isCellError(item.raw[column]) ? [{ column, params: { text: String(item.raw[column]).trim() } }] : [])),
};
