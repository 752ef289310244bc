import { LAST_QUARTER, afterCutOffLines, areaShareText, buildReportSteps, countingLines, cutOffFits, overallSentence, overallText, reportCounting, standingText, type Report, type ReportCounts } from '../../core/report';
import { dayIn } from '../../core/calendar/due-dates';
import { endOfQuarter, REPORT_PROFILES, SOURCES, spanOf, startOfYear, type IsoDate, type Quarter, type Steps } from '../../core';
import type { PlanReading } from '../state';
import { profileOf, reportInputOf, type ReportDraft } from './report-draft';
import type { CutOffOutside } from './report-state';

/** Which of the two ways of closing the books a report uses, and why. */
export interface CutOffView {
  /** what the report uses now */
  cutOff: Quarter | IsoDate;
  /** what the profile proposes */
  proposed: Quarter | IsoDate;
  /** a person's own, not the profile's */
  own: boolean;
  /** the quarter that a report of this kind ends with */
  quarter: Quarter;
  /** a date to begin with, where a person wants one: the profile's, else the day the report is due */
  date: IsoDate;
  /** the first day that the report covers */
  first: IsoDate;
  profileName: string;
  /** the document that says how the profile counts; null when none does */
  because: string | null;
  problem: CutOffOutside | null;
}

/** One area of the preview; its texts are the report's own. */
export interface AreaView extends ReportCounts {
  key: string;
  number: string;
  name: string;
  /** a figure of the year: nothing is counted */
  figureOnly: boolean;
  share: string;
  note: string;
}

/** What a report would say, before it is made. */
export interface ReportView {
  report: Report;
  /** row 12: `24/27 nhiệm vụ = 88,89 %` */
  overall: string;
  /** S4's note: the sum written out */
  sentence: string;
  areas: AreaView[];
  /** what a later report counts, though it falls due in this one's quarter */
  afterCutOff: string[];
  /** the way of counting, as it is printed */
  lines: string[];
}

export const PROFILE_CHOICES = REPORT_PROFILES.map(({ id, name }) => ({ id, label: name }));

export function viewCutOff(draft: ReportDraft, planYear: number): CutOffView {
  const profile = profileOf(draft.profileId);
  const own = draft.cutOffs[draft.kind];
  const proposed = reportCounting(profile, draft.kind, planYear, null);
  const source = profile.countsSource;
  const quarter = LAST_QUARTER[draft.kind];
  const due = profile.reportDue[draft.kind];
  const fits = own === undefined || cutOffFits(profile, draft.kind, planYear, own);
  const first = spanOf(proposed, planYear).first ?? startOfYear(planYear);
  return {
    cutOff: own ?? proposed.cutOff, proposed: proposed.cutOff, own: own !== undefined && own !== proposed.cutOff, quarter, first,
    date: typeof proposed.cutOff === 'string' ? proposed.cutOff : (due && dayIn(planYear, due)) ?? endOfQuarter(planYear, quarter),
    profileName: profile.name, because: source === null ? null : `${SOURCES[source.document].title}, ${source.place}`,
    problem: fits ? null : { kind: 'cut-off-outside', first },
  };
}

/** null while the cut-off fits no report. */
export function* viewReportSteps({ plan }: Pick<PlanReading, 'plan'>, draft: ReportDraft): Steps<ReportView | null> {
  if (viewCutOff(draft, plan.year).problem !== null) return null;
  const report = yield* buildReportSteps(plan, reportInputOf(draft));
  return {
    report,
    overall: overallText(report.overall, report.rounding),
    sentence: overallSentence(report),
    areas: report.rows.map((row) => {
      const why = standingText(row.standing);
      const { key, number, planned, onTime, late, notDone } = row;
      const figureOnly = row.figureOnly && planned === 0;
      return { key, number, name: row.name || why, planned, onTime, late, notDone, figureOnly, share: figureOnly ? '' : areaShareText(row, report.rounding), note: row.name === '' ? '' : why };
    }),
    afterCutOff: afterCutOffLines(report),
    lines: countingLines(report),
  };
}
