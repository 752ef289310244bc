import type { SourceReference } from '../../library/sources';
import { NOTHING, type RowRule } from '../rule';
import { SIGN } from './signs';

const source: SourceReference = { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1: tỷ lệ % nhiệm vụ hoàn thành đúng tiến độ' };

/** The date decides whether work was on time, so one that cannot be right says a wrong figure. Work finished before its planned beginning is merely early. */
export const completedOnRules: readonly RowRule[] = [
  {
    code: 'completed-on-unreadable', severity: 'error', source, columns: ['completedOn'], params: ['text'], mend: null, scope: 'row', needs: SIGN.completed,
    look: ({ completedOn }) => (completedOn.kind === 'unreadable' ? [{ column: 'completedOn', params: { text: completedOn.text.slice(0, 80) } }] : NOTHING),
  },
  {
    code: 'completed-in-future', severity: 'warning', source, columns: ['completedOn'], params: ['day', 'today'], mend: null, scope: 'row', needs: SIGN.completed,
    look: ({ completedOn }, { today }) => (completedOn.kind === 'date' && today !== undefined && completedOn.date > today ? [{ column: 'completedOn', params: { day: completedOn.date, today } }] : NOTHING),
  },
  {
    code: 'completed-before-plan', severity: 'warning', source, columns: ['completedOn'], params: ['day', 'year'], mend: null, scope: 'row', needs: SIGN.completed,
    look: ({ completedOn, period: { start, end } }, { year }) => {
      if (completedOn.kind !== 'date' || completedOn.date > String(year)) return NOTHING;
      const begun = (start ?? end) !== null && completedOn.date >= (start ?? end ?? '');
      return begun ? NOTHING : [{ column: 'completedOn', params: { day: completedOn.date, year } }];
    },
  },
];
