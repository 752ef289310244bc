import type { Plan, PlanItem } from '../plan/plan';
import { dueDates, isOfOtherYear } from './due';
import { isOnTime } from './on-time';
import { spanOf, type CountingAt } from './span';
import { plannedDueDates, standingAt } from './standing';

/**
 * Where one activity stands in a count. Every activity stands in exactly one place. `dueEarlier` fell due before the span began, and was counted then;
 * `otherYear` has a time, but one outside the plan year; `noDueDate` has none that is known.
 */
export type CountedAs = 'onTime' | 'notOnTime' | 'notYetDue' | 'dueEarlier' | 'otherYear' | 'noDueDate' | 'cancelled' | 'added';

/** `planned + dueEarlier + notYetDue + otherYear + noDueDate + cancelled + added = activities`; `dueEarlier` is 0 unless the span begins after 1 January. */
export interface ActivityCounts {
  activities: number;
  planned: number;
  onTime: number;
  notYetDue: number;
  dueEarlier: number;
  otherYear: number;
  noDueDate: number;
  cancelled: number;
  added: number;
}

/**
 * Where an activity stands in the count of a span. Areas and results are not counted: ask only for activities.
 * What fell due before the quarter in which it was taken out stays counted: an already reported figure does not change afterwards.
 */
export function countedAs(activity: PlanItem, year: number, at: CountingAt): CountedAs {
  return countedIn(activity, year, spanOf(at, year));
}

/** The same for a span that is known: of many activities it is worked out once. */
export function countedIn(activity: PlanItem, year: number, { first, last }: ReturnType<typeof spanOf>): CountedAs {
  const due = dueDates(activity.period, year);
  const inSpan = plannedDueDates(activity, year).filter(({ date }) => first <= date && date <= last);
  if (inSpan.length > 0) return isOnTime(activity, inSpan, due.length) ? 'onTime' : 'notOnTime';
  const standing = standingAt(activity, { cutOff: last, planYear: year });
  if (standing !== 'planned') return standing;
  if (due.some(({ date }) => date > last)) return 'notYetDue';
  if (due.length > 0) return 'dueEarlier';
  return isOfOtherYear(activity.period, year) ? 'otherYear' : 'noDueDate';
}

/** How many activities of a plan stand where, so that nothing disappears from a report. */
export function countActivities(plan: Plan, at: CountingAt): ActivityCounts {
  const counts: ActivityCounts = { activities: 0, planned: 0, onTime: 0, notYetDue: 0, dueEarlier: 0, otherYear: 0, noDueDate: 0, cancelled: 0, added: 0 };
  const span = spanOf(at, plan.year);
  for (const item of plan.items) {
    if (item.level !== 'activity') continue;
    const place = countedIn(item, plan.year, span);
    counts.activities += 1;
    if (place === 'onTime' || place === 'notOnTime') counts.planned += 1;
    if (place !== 'notOnTime') counts[place] += 1;
  }
  return counts;
}
