import { addDays } from '../../calendar/day-number';
import type { IsoDate } from '../../calendar/iso-date';
import { QUARTERS, startOfQuarter } from '../../calendar/quarter';
import type { SourceReference } from '../../library/sources';
import type { ColumnRole, PlanItem } from '../../plan/plan';
import { dueDates } from '../../progress/due';
import { isDone } from '../../progress/on-time';
import { statusAt } from '../../progress/status';
import { NOTHING, type PlanRule, type RowRule } from '../rule';

const source: SourceReference = { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1: nhiệm vụ hoàn thành đúng tiến độ theo kế hoạch' };
const columns: readonly ColumnRole[] = ['quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn'];

/** Fallen due and not done on the day the check is told; without a day it says nothing. */
export const overdue: RowRule = {
  code: 'overdue', severity: 'warning', source, columns, params: ['due'], mend: null, scope: 'row',
  look: (item, { today, year, followed }) => (followed && today !== undefined && isLate(item, year, today) ? [{ column: null, params: { due: dueBy(item, year, today) } }] : NOTHING),
};

/** Where no progress is filled in at all, nobody has followed the plan in this table yet: what has fallen due is said once, at the first of it. */
export const progressNotBegun: PlanRule<true> = {
  code: 'progress-not-begun', severity: 'warning', source, columns, params: ['due', 'count'], mend: null, scope: 'plan', reads: ['level', 'period', 'standing', 'note'],
  glance: (item, { today, year, followed }) => (!followed && today !== undefined && isLate(item, year, today) ? true : null),
  look: ({ items }, { today, year }, seen) => {
    const item = items[seen.indexOf(true)];
    if (item === undefined || today === undefined) return NOTHING;
    return [{ item, column: null, params: { due: dueBy(item, year, today), count: seen.filter((late) => late).length } }];
  },
};

/** On the day it falls due it can still be done, so it has to be late on that day and on the day before. */
function isLate(item: PlanItem, planYear: number, today: IsoDate): boolean {
  const { kind, end, dueDates: several } = item.period;
  if (item.level !== 'activity' || kind === 'empty' || kind === 'unreadable' || kind === 'conditional') return false;
  // somebody has written when it was done, and that nobody can read it is said already
  if (item.completedOn.kind === 'unreadable') return false;
  // what falls due once and has no date of completion is by far the most common, and settled without a long look
  if (kind === 'range' && several === undefined && item.standing === 'planned') {
    if (end === null || end >= today) return false;
    if (item.completedOn.kind === 'empty') return !QUARTERS.some((quarter) => isDone(item.progress[quarter]) && startOfQuarter(planYear, quarter) <= today);
  }
  if (!dueDates(item.period, planYear).some(({ date }) => date < today) && (end === null || end >= today)) return false;
  const dayBefore = addDays(today, -1);
  return dayBefore !== null && [today, dayBefore].every((cutOff) => statusAt(item, { cutOff, planYear }) === 'overdue');
}

/** The last time before the day at which the activity fell due. */
function dueBy({ period }: PlanItem, year: number, today: IsoDate): string {
  return dueDates(period, year).map(({ date }) => date).filter((date) => date < today).at(-1) ?? period.end ?? '';
}
