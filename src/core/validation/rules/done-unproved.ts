import { firstDoneQuarter } from '../../progress/on-time';
import { isBlank, NOTHING, type Remark, type RowRule } from '../rule';
import { SIGN } from './signs';

/** Said of thousands of rows where nobody proves anything, so no list is made for each. */
const MISSING = {
  outcome: [{ column: 'outcome' }], outcomeOfDay: [{ column: 'outcome', severity: 'hint' }], completedOn: [{ column: 'completedOn' }],
} as const satisfies Record<string, readonly Remark[]>;

/**
 * Filled as done without the document that proves it. Where a completion date is given, the missing document weighs less. A table with neither column has no place for it.
 */
export const doneUnproved: RowRule = {
  code: 'done-unproved', severity: 'warning', columns: ['completedOn', 'outcome'], params: [], mend: null, scope: 'row', needs: SIGN.progress | SIGN.completed,
  source: { document: 'S0', place: 'phần I, mục 1, điểm b: “Các nguồn tài liệu kiểm chứng ghi nhận hoặc chứng tỏ các hoạt động đã hoàn thành”' },
  look: (item, { roles }) => {
    if (item.level !== 'activity' || item.standing === 'cancelled' || !isBlank(item.outcome)) return NOTHING;
    const dated = item.completedOn.kind !== 'empty';
    const asksOutcome = roles.includes('outcome');
    if ((!dated && firstDoneQuarter(item) === null) || (dated && !asksOutcome)) return NOTHING;
    return !asksOutcome ? MISSING.completedOn : dated ? MISSING.outcomeOfDay : MISSING.outcome;
  },
};
