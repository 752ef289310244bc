import { dayIn } from '../calendar/due-dates';
import { compareDates, type IsoDate, type Quarter } from '../calendar/iso-date';
import { endOfYear, startOfQuarter, startOfYear } from '../calendar/quarter';
import { addDays } from '../calendar/day-number';
import type { ReportKind, ReportProfile } from '../library/report-profiles';
import { spanOf, type CountingAt } from '../progress/span';

/** The quarter that a report ends with. */
export const LAST_QUARTER: Record<ReportKind, Quarter> = { 'quarter-1': 1, 'half-year': 2, 'quarter-3': 3, 'year': 4 };
const FOLLOWING: Record<ReportKind, ReportKind | null> = { 'quarter-1': 'half-year', 'half-year': 'quarter-3', 'quarter-3': 'year', 'year': null };

/** 6 tháng and năm look back to the start of the year. */
const looksBack = (kind: ReportKind): boolean => kind === 'half-year' || kind === 'year';

/** Days, first and last included. */
export interface DaySpan {
  first: IsoDate;
  last: IsoDate;
}

/**
 * What a report counts. Without a cut-off of a person's own: the profile's, which is the report's quarter (Đức Thọ) or its last day (Bộ Nội vụ).
 * A person's own cut-off moves the end; where the report begins stays the profile's.
 *
 * @example reportCounting(ducTho, 'half-year', 2025, null) // { cutOff: 2, span: 'to-date' }
 * @example reportCounting(ducTho, 'quarter-3', 2025, '2025-09-05') // { cutOff: '2025-09-05', span: 'period', from: '2025-07-01' }
 */
export function reportCounting(profile: ReportProfile, kind: ReportKind, year: number, cutOff: Quarter | IsoDate | null): CountingAt {
  const quarter = LAST_QUARTER[kind];
  const span = looksBack(kind) ? 'to-date' : 'period';
  if (profile.counts === 'quarter') {
    if (typeof cutOff !== 'string') return { cutOff: cutOff ?? quarter, span };
    return { cutOff, span, from: looksBack(kind) ? startOfYear(year) : startOfQuarter(year, quarter) };
  }
  const { from, to } = profile.counts[kind];
  const first = dayIn(year, from) ?? startOfYear(year);
  return { cutOff: cutOff ?? dayIn(year, to) ?? quarter, span, from: first };
}

/** The days of the report that follows: from the day after this cut-off to the end of the next report; after the yearly one, what is left of the year. null when nothing is left. */
export function nextSpan(profile: ReportProfile, kind: ReportKind, year: number, at: CountingAt): DaySpan | null {
  const first = addDays(spanOf(at, year).last, 1);
  const following = FOLLOWING[kind];
  const last = following === null ? endOfYear(year) : spanOf(reportCounting(profile, following, year, null), year).last;
  return first === null || compareDates(first, last) > 0 ? null : { first, last };
}
