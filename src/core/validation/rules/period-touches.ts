import type { PlanItem } from '../../plan/plan';
import { nameOf } from '../row-name';
import { NOTHING, type FamilyRule, type Place } from '../rule';

/**
 * Two activities one after the other that meet on one day: whether the second waits for the first is not clear. Periods that overlap are parallel work and legitimate, and so
 * are those that begin the day after.
 */
export const periodTouches: FamilyRule = {
  code: 'period-touches', severity: 'hint', columns: ['period'], params: ['other', 'day'], mend: null, scope: 'family',
  source: { document: 'S0', place: 'Bảng 2.3: hoạt động 5.1.1 kết thúc và hoạt động 5.1.2 bắt đầu cùng ngày 15/10' },
  look: ({ children }) => {
    let found: Place[] | null = null;
    let before: PlanItem | null = null;
    for (const item of children) {
      if (item.level !== 'activity') continue;
      if (before !== null && meet(before, item)) (found ??= []).push({ item, column: 'period', params: { other: nameOf(before), day: item.period.start ?? '' } });
      before = item;
    }
    return found ?? NOTHING;
  },
};

/** Both last longer than the day they share. */
function meet({ period: first }: PlanItem, { period: second }: PlanItem): boolean {
  return first.kind === 'range' && second.kind === 'range' && first.end !== null && first.end === second.start
    && first.start !== null && first.start < first.end && second.end !== null && second.start < second.end;
}
