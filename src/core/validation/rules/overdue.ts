import { addDays } from '../../calendar/day-number';
import type { IsoDate } from '../../calendar/iso-date';
import { QUARTERS } from '../../calendar/quarter';
import { dueDates } from '../../progress/due';
import { statusAt } from '../../progress/status';
import type { PlanItem } from '../../plan/plan';
import { NOTHING, type Place, type PlanRule } from '../rule';

/**
 * Fallen due and not done on the day the check is told; without a day it says nothing. Where no progress is filled in at all, nobody has followed the plan in this table yet:
 * that is said once, at the first of the activities.
 */
export const overdue: PlanRule = {
  code: 'overdue', severity: 'warning', columns: ['quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn'], params: ['due', 'count'], mend: null, scope: 'plan',
  reads: ['level', 'period', 'progress', 'completedOn', 'standing', 'note'],
  source: { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1: nhiệm vụ hoàn thành đúng tiến độ theo kế hoạch' },
  look: ({ items, year }, { today }) => {
    const dayBefore = today === undefined ? null : addDays(today, -1);
    if (today === undefined || dayBefore === null) return NOTHING;
    let begun = false;
    const late: PlanItem[] = [];
    for (const item of items) {
      if (item.level !== 'activity') continue;
      begun ||= isFilled(item);
      if (isLate(item, year, [today, dayBefore])) late.push(item);
    }
    const once = late.length > 1 && !begun;
    return (once ? late.slice(0, 1) : late).map((item): Place => ({ item, column: null, params: { due: dueBy(item, year, today), ...(once ? { count: late.length } : {}) } }));
  },
};

/** On the day it falls due it can still be done, so it has to be late on that day and on the day before. */
function isLate(item: PlanItem, planYear: number, days: readonly [today: IsoDate, dayBefore: IsoDate]): boolean {
  const { kind, end, dueDates: several } = item.period;
  if (kind === 'empty' || kind === 'unreadable' || kind === 'conditional') return false;
  if (kind === 'range' && several === undefined && item.standing === 'planned') {
    if (end === null || end >= days[0]) return false;
    if (!isFilled(item)) return true;
    if (item.completedOn.kind === 'date' && item.completedOn.date <= days[1]) return false;
  }
  return days.every((cutOff) => statusAt(item, { cutOff, planYear }) === 'overdue');
}

function isFilled({ progress, completedOn }: PlanItem): boolean {
  return completedOn.kind !== 'empty' || QUARTERS.some((quarter) => progress[quarter].kind !== 'empty');
}

/** The last time before the day at which the activity fell due. */
function dueBy({ period }: PlanItem, year: number, today: IsoDate): string {
  return dueDates(period, year).map(({ date }) => date).filter((date) => date < today).at(-1) ?? period.end ?? '';
}
