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

/** What was found of an item stands as long as the item; the day and the year seldom change. */
const KNOWN = new WeakMap<PlanItem, { today: IsoDate; planYear: number; late: boolean }>();

/** On the day it falls due it can still be done. */
function isLate(item: PlanItem, planYear: number, today: IsoDate): boolean {
  const { kind, end } = item.period;
  if (kind === 'empty' || kind === 'unreadable' || kind === 'conditional' || (kind === 'range' && item.period.dueDates === undefined && (end === null || end >= today))) return false;
  const known = KNOWN.get(item);
  if (known?.today === today && known.planYear === planYear) return known.late;
  const dayBefore = addDays(today, -1);
  const late = dayBefore !== null && [today, dayBefore].every((cutOff) => statusAt(item, { cutOff, planYear }) === 'overdue');
  KNOWN.set(item, { today, planYear, late });
  return late;
}

function isFilled({ progress, completedOn }: PlanItem): boolean {
  return completedOn.kind !== 'empty' || Object.values(progress).some(({ kind }) => kind !== 'empty');
}

/** The last time before the day at which the activity fell due. */
function dueBy({ period }: PlanItem, year: number, today: IsoDate): string {
  return dueDates(period, year).map(({ date }) => date).filter((date) => date < today).at(-1) ?? period.end ?? '';
}
