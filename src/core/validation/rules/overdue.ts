import { addDays } from '../../calendar/day-number';
import type { IsoDate } from '../../calendar/iso-date';
import { dueDates } from '../../progress/due';
import { statusAt } from '../../progress/status';
import type { PlanItem } from '../../plan/plan';
import type { Place, PlanRule } from '../rule';

/**
 * Fallen due and not done on the day the check is told; without a day it says nothing. Where no progress is filled in at all, nobody has followed the plan in this table yet:
 * that is said once, at the first of the activities.
 */
export const overdue: PlanRule = {
  code: 'overdue', severity: 'warning', columns: ['quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn'], params: ['due', 'count'], mend: null, scope: 'plan',
  reads: ['level', 'period', 'progress', 'completedOn', 'standing', 'note'],
  source: { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1: nhiệm vụ hoàn thành đúng tiến độ theo kế hoạch' },
  look: ({ items, year }, { today }): Place[] => {
    if (today === undefined) return [];
    const activities = items.filter(({ level }) => level === 'activity');
    const late = activities.filter((item) => isLate(item, year, today));
    const [first] = late;
    const once = late.length > 1 && !activities.some(isFilled);
    return (first && once ? [first] : late).map((item) => ({ item, column: null, params: { due: dueBy(item, year, today), ...(once ? { count: late.length } : {}) } }));
  },
};

/** On the day it falls due it can still be done. */
function isLate(item: PlanItem, planYear: number, today: IsoDate): boolean {
  const dayBefore = addDays(today, -1);
  return dayBefore !== null && [today, dayBefore].every((cutOff) => statusAt(item, { cutOff, planYear }) === 'overdue');
}

function isFilled({ progress, completedOn }: PlanItem): boolean {
  return completedOn.kind !== 'empty' || Object.values(progress).some(({ kind }) => kind !== 'empty');
}

/** The last time before the day at which the activity fell due. */
function dueBy({ period }: PlanItem, year: number, today: IsoDate): string {
  return dueDates(period, year).map(({ date }) => date).filter((date) => date < today).at(-1) ?? period.end ?? '';
}
