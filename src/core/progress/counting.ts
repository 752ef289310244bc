import type { Plan, PlanItem } from '../plan/plan';
import { dueDates } from './due';
import { isOnTime } from './on-time';
import { spanOf, type CountingAt } from './span';

/** Where one activity stands in a count. Every activity stands in exactly one place. `dueEarlier` fell due before the span began, and was counted then. */
export type CountedAs = 'onTime' | 'notOnTime' | 'notYetDue' | 'dueEarlier' | 'noDueDate' | 'cancelled' | 'added';

/** `planned + dueEarlier + notYetDue + noDueDate + cancelled + added = activities`; `dueEarlier` is 0 unless the span begins after 1 January. */
export interface ActivityCounts {
  activities: number;
  planned: number;
  onTime: number;
  notYetDue: number;
  dueEarlier: number;
  noDueDate: number;
  cancelled: number;
  added: number;
}

/** Where an activity stands in the count of a span (domain.md, section 6). Areas and results are not counted: ask only for activities. */
export function countedAs(activity: PlanItem, year: number, at: CountingAt): CountedAs {
  if (activity.standing !== 'planned') return activity.standing;
  const due = dueDates(activity.period, year);
  const { first, last } = spanOf(at, year);
  const inSpan = due.filter(({ date }) => first <= date && date <= last);
  if (inSpan.length > 0) return isOnTime(activity, inSpan, due.length) ? 'onTime' : 'notOnTime';
  if (due.some(({ date }) => date > last)) return 'notYetDue';
  return due.length > 0 ? 'dueEarlier' : 'noDueDate';
}

/** How many activities of a plan stand where, so that nothing disappears from a report. */
export function countActivities(plan: Plan, at: CountingAt): ActivityCounts {
  const counts: ActivityCounts = { activities: 0, planned: 0, onTime: 0, notYetDue: 0, dueEarlier: 0, noDueDate: 0, cancelled: 0, added: 0 };
  for (const item of plan.items) {
    if (item.level !== 'activity') continue;
    const place = countedAs(item, plan.year, at);
    counts.activities += 1;
    if (place === 'onTime' || place === 'notOnTime') counts.planned += 1;
    if (place !== 'notOnTime') counts[place] += 1;
  }
  return counts;
}
