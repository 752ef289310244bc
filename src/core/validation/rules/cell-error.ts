import type { ColumnRole } from '../../plan/plan';
import { isCellError } from '../../text/cell-error';
import { NOTHING, type Remark, type RowRule } from '../rule';

/** An error value in any column: the cell is filled and says nothing. `checkPlan` does not call such a cell missing or unreadable as well. */
export const cellError: RowRule = {
  code: 'cell-error', severity: 'error', columns: [], params: ['text'], mend: null, scope: 'row',
  source: { document: 'S0', place: 'Bảng 2.2: mỗi cột ghi một nội dung của kế hoạch' },
  look: ({ raw }) => {
    let found: Remark[] | null = null;
    for (const role in raw) {
      const column = role as ColumnRole;
      if (isCellError(raw[column])) (found ??= []).push({ column, params: { text: String(raw[column]).trim() } });
    }
    return found ?? NOTHING;
  },
};
