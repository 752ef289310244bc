import { endOfYear } from '../calendar/quarter';
import type { IsoDate, Quarter } from '../calendar/iso-date';
import type { ReportKind, ReportProfile } from '../library/report-profiles';
import type { UnitKindId } from '../library/unit-kinds';
import type { Plan, PlanItem } from '../plan/plan';
import { countActivities, countedIn } from '../progress/counting';
import { dueDates } from '../progress/due';
import type { Rounding } from '../progress/share';
import { spanOf } from '../progress/span';
import { plannedDueDates } from '../progress/standing';
import { statusAt } from '../progress/status';
import { finish, ROWS_A_STEP, type Steps } from '../steps';
import { afterCutOff } from './after-cut-off';
import type { Report, ReportActivity } from './report';
import { overallNumber, reportHomes, type ReportHome } from './report-homes';
import { nextSpan, reportCounting } from './report-span';

export interface ReportInput {
  kind: ReportKind;
  unitKind: UnitKindId;
  profile: ReportProfile;
  /** null or unknown: the plan's own areas are the rows */
  programmeId: string | null;
  /** a person's own; null takes the profile's */
  cutOff: Quarter | IsoDate | null;
  rounding: Rounding;
}

/**
 * The periodic report of S4's form 2 from a plan. The overall figure is the one that `completion` gives for the whole plan, and the rows add up to it:
 * an area of the plan that the form does not ask for is a row of its own, marked so, never dropped.
 */
export function buildReport(plan: Plan, input: ReportInput): Report {
  return finish(buildReportSteps(plan, input));
}

/** The same in steps. */
export function* buildReportSteps(plan: Plan, input: ReportInput): Steps<Report> {
  const at = reportCounting(input.profile, input.kind, plan.year, input.cutOff);
  const span = spanOf(at, plan.year);
  const upcoming = nextSpan(input.profile, input.kind, plan.year, at);
  const { homes, homeOf } = reportHomes(plan, input.programmeId, input.unitKind, input.kind);
  const lists = { added: [], cancelled: [], late: [], notDone: [], stillOpen: [], next: [], afterYear: [] } as Record<ListName, ReportActivity[]>;

  for (const [index, item] of plan.items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    if (item.level !== 'activity') continue;
    const { row } = homeOf(index);
    const status = statusAt({ ...item, standing: 'planned' }, { cutOff: at.cutOff, planYear: plan.year });
    const activity = describe(item, row, status);
    const place = countedIn(item, plan.year, span);
    if (place === 'onTime' || place === 'notOnTime') {
      row.planned += 1;
      const shown: ReportActivity = { ...activity, status: place === 'onTime' ? 'done-on-time' : status === 'done-late' ? 'done-late' : 'overdue' };
      row.activities.push(shown);
      if (place === 'onTime') row.onTime += 1;
      else if (status === 'done-late') { row.late += 1; lists.late.push(shown); }
      else { row.notDone += 1; lists.notDone.push(shown); }
    } else if (place === 'added' || place === 'cancelled') lists[place].push(activity);
    else if (status === 'overdue') lists.stillOpen.push(activity);

    if (place === 'cancelled') continue;
    const due = item.standing === 'cancelled' ? plannedDueDates(item, plan.year) : dueDates(item.period, plan.year);
    const open = due.length > 1 || (status !== 'done-on-time' && status !== 'done-late');
    if (open && upcoming !== null && due.some(({ date }) => upcoming.first <= date && date <= upcoming.last)) lists.next.push(activity);
    if (open && input.kind === 'year' && item.period.end !== null && item.period.end > endOfYear(plan.year)) lists.afterYear.push(activity);
  }
  yield;
  const counts = countActivities(plan, at);
  yield;
  const after = afterCutOff(plan, input.profile, input.kind, at);
  yield;

  const rows = homes.map((home) => home.row);
  const sum = (of: 'planned' | 'onTime' | 'late' | 'notDone'): number => rows.reduce((total, row) => total + row[of], 0);
  return {
    kind: input.kind, unitKind: input.unitKind, profileId: input.profile.id, profileName: input.profile.name, source: input.profile.source, programmeId: input.programmeId,
    year: plan.year, rounding: input.rounding, counting: at, span, rows,
    overall: { number: overallNumber(input.programmeId), planned: sum('planned'), onTime: sum('onTime'), late: sum('late'), notDone: sum('notDone') },
    counts, afterCutOff: after,
    added: lists.added, cancelled: lists.cancelled, late: lists.late, notDone: lists.notDone, stillOpen: lists.stillOpen,
    next: { span: upcoming, activities: lists.next, afterYear: lists.afterYear },
  };
}

type ListName = 'added' | 'cancelled' | 'late' | 'notDone' | 'stillOpen' | 'next' | 'afterYear';

function describe(item: PlanItem, row: ReportHome['row'], status: ReportActivity['status']): ReportActivity {
  const { period = null } = item.raw;
  return {
    row: item.row, number: item.number, content: item.content, area: row.key, lead: item.lead, period: period === null ? '' : String(period), outcome: item.outcome,
    status, added: item.standing === 'added',
  };
}
