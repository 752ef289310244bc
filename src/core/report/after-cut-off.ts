import { addDays } from '../calendar/day-number';
import { compareDates, type IsoDate } from '../calendar/iso-date';
import { endOfQuarter } from '../calendar/quarter';
import type { ReportKind, ReportProfile } from '../library/report-profiles';
import type { Plan } from '../plan/plan';
import { countedIn } from '../progress/counting';
import { spanOf, type CountingAt } from '../progress/span';
import { plannedDueDates } from '../progress/standing';
import { LAST_QUARTER, reportCounting, type DaySpan } from './report-span';

const KINDS: readonly ReportKind[] = ['quarter-1', 'half-year', 'quarter-3', 'year'];

/** Activities that fall due in a report's last quarter but after its cut-off, so that a later report counts them. */
export interface AfterCutOff {
  count: number;
  days: DaySpan;
  /** the report of the same year that counts them; null when none does any more */
  countedIn: ReportKind | null;
}

/**
 * What a reader of "quý I" expects and does not find: Bộ Nội vụ closes quý I on 14/3, and an activity of quý I falls due on 31/3. An activity that is counted already, because it
 * also fell due before, is none of them.
 */
export function afterCutOff(plan: Plan, profile: ReportProfile, kind: ReportKind, at: CountingAt): AfterCutOff[] {
  const span = spanOf(at, plan.year);
  const first = addDays(span.last, 1);
  const last = endOfQuarter(plan.year, LAST_QUARTER[kind]);
  if (first === null || compareDates(first, last) > 0) return [];
  const counts = new Map<ReportKind | null, number>();
  for (const item of plan.items) {
    if (item.level !== 'activity' || countedIn(item, plan.year, span) !== 'notYetDue') continue;
    const due = plannedDueDates(item, plan.year).find(({ date }) => first <= date && date <= last);
    if (due === undefined) continue;
    const report = countingReport(profile, kind, plan.year, due.date);
    counts.set(report, (counts.get(report) ?? 0) + 1);
  }
  return [...counts].map(([countedIn, count]) => ({ count, days: { first, last }, countedIn }));
}

function countingReport(profile: ReportProfile, after: ReportKind, year: number, date: IsoDate): ReportKind | null {
  return KINDS.slice(KINDS.indexOf(after) + 1).find((kind) => {
    const { first, last } = spanOf(reportCounting(profile, kind, year, null), year);
    return first <= date && date <= last;
  }) ?? null;
}
