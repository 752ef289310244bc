import { nextDue, reportDueDates } from '../calendar/due-dates';
import { isIsoDate, type IsoDate, type Quarter } from '../calendar/iso-date';
import { bareAreaName } from '../library/area-names';
import { PROGRAMMES } from '../library/programmes';
import { REPORT_KINDS, type ReportKind, type ReportProfile } from '../library/report-profiles';
import type { Plan } from '../plan/plan';
import { spanOf } from '../progress/span';
import { foldText } from '../text/fold';
import { reportCounting } from './report-span';

/** The programme whose areas a plan names: at least half of its areas, word for word; null when no programme fits, and the plan's own areas are then the rows. */
export function proposeProgramme(plan: Plan): string | null {
  const names = plan.items.filter(({ level }) => level === 'area').map(({ content }) => bareAreaName(content));
  const fits = PROGRAMMES.map((programme) => {
    const known = new Set(programme.areas.map(({ name }) => foldText(name)));
    return { id: programme.id, count: names.filter((name) => known.has(name)).length };
  }).sort((a, b) => b.count - a.count)[0];
  return fits !== undefined && fits.count > 0 && fits.count * 2 >= names.length ? fits.id : null;
}

/** The report that has to be sent next; where a profile has no dates, or none is left, the one that a year ends with. */
export function proposeKind(profile: ReportProfile, planYear: number, today: IsoDate): ReportKind {
  const reports = reportDueDates(profile, planYear, {}).filter(({ kind }) => REPORT_KINDS.some(({ id }) => id === kind));
  return (nextDue(reports, today)?.kind as ReportKind | undefined) ?? 'year';
}

/** Whether a report can look back from this cut-off: a date has to be one, and must not lie before the days that the report covers begin. */
export function cutOffFits(profile: ReportProfile, kind: ReportKind, planYear: number, cutOff: Quarter | IsoDate): boolean {
  if (typeof cutOff === 'string' && !isIsoDate(cutOff)) return false;
  const { first, last } = spanOf(reportCounting(profile, kind, planYear, cutOff), planYear);
  return first <= last;
}
