import type { PlanItem } from '../../plan/plan';
import { nameOf } from '../row-name';
import type { FamilyRule, Place } from '../rule';

/**
 * Two activities one after the other that meet on one day: whether the second waits for the first is not clear. Periods that overlap are parallel work and legitimate, and so
 * are those that begin the day after.
 */
export const periodTouches: FamilyRule = {
  code: 'period-touches', severity: 'hint', columns: ['period'], params: ['other', 'day'], mend: null, scope: 'family',
  source: { document: 'S0', place: 'Bảng 2.3: hoạt động 5.1.1 kết thúc và hoạt động 5.1.2 bắt đầu cùng ngày 15/10' },
  look: ({ children }): Place[] => {
    const activities = children.filter(({ level }) => level === 'activity');
    return activities.flatMap((item, index): Place[] => {
      const before = activities[index - 1];
      return before && meet(before, item) ? [{ item, column: 'period', params: { other: nameOf(before), day: item.period.start ?? '' } }] : [];
    });
  },
};

/** Both last longer than the day they share. */
function meet({ period: first }: PlanItem, { period: second }: PlanItem): boolean {
  return first.kind === 'range' && second.kind === 'range' && first.end !== null && first.end === second.start
    && first.start !== null && first.start < first.end && second.end !== null && second.start < second.end;
}
