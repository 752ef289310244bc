import { QUARTERS } from '../../calendar/quarter';
import type { SourceReference } from '../../library/sources';
import type { ColumnRole, ProgressEntry } from '../../plan/plan';
import type { Severity } from '../finding';
import type { RuleCode } from '../finding-codes';
import type { Place, Rule } from '../rule';

const source: SourceReference = { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1: tỷ lệ % nhiệm vụ hoàn thành đúng tiến độ' };
const columns = { 1: 'quarter1', 2: 'quarter2', 3: 'quarter3', 4: 'quarter4' } as const satisfies Record<number, ColumnRole>;

/** Speaks about quarter columns of activities: only activities are counted. */
function progressRule(code: RuleCode, severity: Severity, speaks: (entry: ProgressEntry) => Place['params'] | null): Rule {
  return {
    code, severity, source, column: null,
    look: (plan) => plan.items.filter((item) => item.level === 'activity').flatMap((item) => QUARTERS.flatMap((quarter) => {
      const column = columns[quarter];
      const params = plan.roles.includes(column) ? speaks(item.progress[quarter]) : null;
      return params ? [{ item, column, params: { quarter, ...params } }] : [];
    })),
  };
}

export const progressRules: readonly Rule[] = [
  progressRule('progress-unreadable', 'error', (entry) => (entry.kind === 'unreadable' ? { text: entry.text.slice(0, 80) } : null)),
  // hundredths of a per cent, so that a share never shows the tail of a binary fraction
  progressRule('progress-above-100', 'warning', (entry) => (entry.kind === 'share' && entry.share > 1 ? { percent: Math.round(entry.share * 10_000) / 100 } : null)),
  {
    code: 'completed-on-unreadable', severity: 'error', source, column: 'completedOn',
    look: (plan) => plan.items.flatMap((item): Place[] => (item.completedOn.kind === 'unreadable' ? [{ item, column: 'completedOn', params: { text: item.completedOn.text.slice(0, 80) } }] : [])),
  },
];
