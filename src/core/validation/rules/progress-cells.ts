import { QUARTERS } from '../../calendar/quarter';
import type { SourceReference } from '../../library/sources';
import type { ColumnRole, ProgressEntry } from '../../plan/plan';
import type { Severity } from '../finding';
import type { RuleCode } from '../finding-codes';
import { NOTHING, type Remark, type RowRule } from '../rule';
import { SIGN } from './signs';

const source: SourceReference = { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1: tỷ lệ % nhiệm vụ hoàn thành đúng tiến độ' };
const columns = { 1: 'quarter1', 2: 'quarter2', 3: 'quarter3', 4: 'quarter4' } as const satisfies Record<number, ColumnRole>;

/** Speaks about quarter columns of activities: only activities are counted. */
function progressRule(code: RuleCode, severity: Severity, params: readonly string[], speaks: (entry: ProgressEntry) => Remark['params'] | null): RowRule {
  return {
    code, severity, source, columns: Object.values(columns), params: ['quarter', ...params], mend: null, scope: 'row', needs: SIGN.progress,
    look: (item) => {
      if (item.level !== 'activity') return NOTHING;
      let found: Remark[] | null = null;
      for (const quarter of QUARTERS) {
        const said = speaks(item.progress[quarter]);
        if (said) (found ??= []).push({ column: columns[quarter], params: { quarter, ...said } });
      }
      return found ?? NOTHING;
    },
  };
}

export const progressRules: readonly RowRule[] = [
  progressRule('progress-unreadable', 'error', ['text', 'day'], (entry) => (entry.kind === 'unreadable' ? { text: entry.text.slice(0, 80), ...(entry.day === undefined ? {} : { day: entry.day }) } : null)),
  // hundredths of a per cent, so that a share never shows the tail of a binary fraction
  progressRule('progress-above-100', 'warning', ['percent'], (entry) => (entry.kind === 'share' && entry.share > 1 ? { percent: Math.round(entry.share * 10_000) / 100 } : null)),
];
