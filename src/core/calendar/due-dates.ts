import type { DayOfYear, ReportKind, ReportProfile } from '../library/report-profiles';
import { REPORT_KINDS } from '../library/report-profiles';
import { addDays, dayNumber, daysBetween } from './day-number';
import { isIsoDate, isoDate, type IsoDate } from './iso-date';

/** What falls due: the plan itself, a report, the self-scored index. */
export type DueKind = 'plan' | ReportKind | 'self-score';

/** One day by which something has to be sent. */
export interface DueDay {
  kind: DueKind;
  /** as the profile says it, weekend or not; null when it hangs on a date that was not given */
  date: IsoDate | null;
  /** the next working day when `date` is a Saturday or a Sunday; null otherwise. Public holidays are not known here */
  workingDay: IsoDate | null;
  /** "15 days after the district's plan": that plan's date has to be asked for */
  needs: 'superior-plan-date' | null;
}

/** A due day seen from a day: `daysLeft` is 0 on the day itself and negative when it is past. */
export interface DueDaySeen extends DueDay {
  daysLeft: number | null;
  past: boolean;
}

/** 0 Sunday … 6 Saturday. @example weekdayOf('2025-11-15') === 6 */
export function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The date itself on a working day, else the Monday after it. Public holidays are not looked at: they are decided year by year. @example nextWorkingDay('2025-11-15') === '2025-11-17' */
export function nextWorkingDay(date: IsoDate): IsoDate | null {
  const weekday = weekdayOf(date);
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}

/**
 * When the plan of a year and its reports are due, in the order of the calendar; what hangs on a date that was not given comes first.
 *
 * @param given `superiorPlanDate`: the day on which the unit above issued its plan (Đức Thọ: ours is due 15 days later)
 * @example reportDueDates(ducTho, 2025, {})[4] // { kind: 'year', date: '2025-11-15', workingDay: '2025-11-17', needs: null }
 */
export function reportDueDates(profile: ReportProfile, planYear: number, given: { superiorPlanDate?: IsoDate | null }): DueDay[] {
  const { planDue, selfScoreDue } = profile;
  const superior = given.superiorPlanDate ?? null;
  const days: DueDay[] = [];
  if (planDue?.kind === 'on') days.push(dueDay('plan', dayIn(planYear, planDue.day)));
  if (planDue?.kind === 'after-superior') {
    const date = superior !== null && isIsoDate(superior) ? addDays(superior, planDue.days) : null;
    days.push({ ...dueDay('plan', date), needs: date === null ? 'superior-plan-date' : null });
  }
  for (const { id } of REPORT_KINDS) {
    const day = profile.reportDue[id];
    if (day) days.push(dueDay(id, dayIn(planYear, day)));
  }
  if (selfScoreDue) days.push(dueDay('self-score', dayIn(planYear, selfScoreDue)));
  // sorting is stable: two things due on one day keep the order above
  return days.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
}

/** The same days as they look on a day. A weekend date is past on the day after it, whatever working day stands beside it. */
export function seenFrom(days: readonly DueDay[], today: IsoDate): DueDaySeen[] {
  return days.map((day) => {
    const daysLeft = day.date === null ? null : daysBetween(today, day.date);
    return { ...day, daysLeft, past: daysLeft !== null && daysLeft < 0 };
  });
}

/** The next thing to send, today's included; null when the year's work is done. */
export function nextDue(days: readonly DueDay[], today: IsoDate): DueDaySeen | null {
  return seenFrom(days, today).filter((day) => day.date !== null && !day.past).sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0))[0] ?? null;
}

/** A profile's day in the plan year. 29/2 does not occur in any profile. */
export function dayIn(planYear: number, day: DayOfYear): IsoDate | null {
  return isoDate(planYear + day.yearOffset, day.month, day.day);
}

function dueDay(kind: DueKind, date: IsoDate | null): DueDay {
  const workingDay = date === null ? null : nextWorkingDay(date);
  return { kind, date, workingDay: workingDay === date ? null : workingDay, needs: null };
}
