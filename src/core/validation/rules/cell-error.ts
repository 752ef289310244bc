import type { ColumnRole } from '../../plan/plan';
import { isCellError } from '../../text/cell-error';
import type { Place, Rule } from '../rule';

/** An error value in any column: the cell is filled and says nothing. `checkPlan` does not call such a cell missing or unreadable as well. */
export const cellError: Rule = {
  code: 'cell-error', severity: 'error', column: null,
  source: { document: 'S0', place: 'Bảng 2.2: mỗi cột ghi một nội dung của kế hoạch' },
  look: (plan) => plan.items.flatMap((item) => plan.roles.flatMap((column: ColumnRole): Place[] =>
    isCellError(item.raw[column]) ? [{ item, column, params: { text: String(item.raw[column]).trim() } }] : [])),
};
