import type { ReportKind } from '../library/report-profiles';
import type { SourceReference } from '../library/sources';
import type { UnitKindId } from '../library/unit-kinds';
import type { ActivityCounts } from '../progress/counting';
import type { Rounding } from '../progress/share';
import type { CountingAt } from '../progress/span';
import type { Status } from '../progress/status';
import type { AfterCutOff } from './after-cut-off';
import type { DaySpan } from './report-span';

/** One activity as a report names it. It never carries a percentage: S4 wants those per area only. */
export interface ReportActivity {
  /** 0-based row of the plan's cells */
  row: number;
  number: string;
  content: string;
  /** the report row it stands under; '' for an activity under no area */
  area: string;
  lead: string;
  /** the period cell as written */
  period: string;
  /** the cell Kết quả thực hiện: number and date of the document that proves it */
  outcome: string;
  status: Status;
  /** came in during the year (phát sinh) */
  added: boolean;
}

/** planned = onTime + late + notDone */
export interface ReportCounts {
  planned: number;
  onTime: number;
  late: number;
  notDone: number;
}

/** Why a plan area stands in part I although the programme's list does not ask for it: its activities are counted overall, so it has to be seen. */
export type AreaStanding = 'asked' | 'other-area' | 'not-asked-of-unit' | 'no-area';

/** One area of part I. */
export interface ReportRow extends ReportCounts {
  /** stable within one report: the programme's area id, or what the plan calls it */
  key: string;
  number: string;
  name: string;
  standing: AreaStanding;
  /** measured by a figure of the year (S4, areas 8–11): a place to write, no tasks of its own */
  figureOnly: boolean;
  /** what the plan's area row says as its result; '' when it says nothing */
  outcome: string;
  /** 0-based rows of the plan's areas (or of a figure's own row) that were counted here: none where the plan has no such area, several where it has two */
  planRows: number[];
  /** the planned ones, in the order of the sheet */
  activities: ReportActivity[];
}

/** The periodic report (S4, form 2) as data. */
export interface Report {
  kind: ReportKind;
  unitKind: UnitKindId;
  profileId: string;
  profileName: string;
  source: SourceReference;
  programmeId: string | null;
  year: number;
  rounding: Rounding;
  /** the way of counting, to be printed */
  counting: CountingAt;
  span: DaySpan;
  /** part I */
  rows: ReportRow[];
  /** row 12 of form 2; number '' in programmes that do not number it */
  overall: ReportCounts & { number: string };
  /** every activity of the plan is in one of these */
  counts: ActivityCounts;
  /** what falls due in the report's last quarter, but after its cut-off */
  afterCutOff: AfterCutOff[];
  added: ReportActivity[];
  cancelled: ReportActivity[];
  /** part II: late and undone ones of this span, then those of earlier spans that are still not done */
  late: ReportActivity[];
  notDone: ReportActivity[];
  stillOpen: ReportActivity[];
  /** part IV: what falls due in the next span and is not done yet; null span when the year is over */
  next: { span: DaySpan | null; activities: ReportActivity[]; afterYear: ReportActivity[] };
}

