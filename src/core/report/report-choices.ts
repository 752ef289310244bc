import { isIsoDate, type IsoDate, type Quarter } from '../calendar/iso-date';
import { REPORT_KINDS, REPORT_PROFILES, type ReportKind } from '../library/report-profiles';
import { PROGRAMMES } from '../library/programmes';
import { UNIT_KINDS, type UnitKindId } from '../library/unit-kinds';
import type { Rounding } from '../progress/share';
import type { KeptLetterhead } from './letterhead';

/** What a person chose for the reports of a plan; kept with the plan, so that the next report starts from it. */
export interface ReportChoices {
  kind: ReportKind;
  unitKind: UnitKindId;
  profileId: string;
  /** null: the plan's own areas are the rows */
  programmeId: string | null;
  rounding: Rounding;
  /** a person's own cut-offs; a kind without one takes the profile's */
  cutOffs: Partial<Record<ReportKind, Quarter | IsoDate>>;
  /** the day on which the unit above issued its plan, where a due date hangs on it */
  superiorPlanDate: IsoDate | null;
  letterhead: KeptLetterhead;
  /** reports that stand on a sheet with other things: only on a sheet of its own does everything below belong to the report */
  onSharedSheets: ReportKind[];
}

/** The choices that a workbook keeps; null when they are damaged or name what this version does not know: then a person chooses anew, and no plan is lost over it. */
export function readReportChoices(value: unknown): ReportChoices | null {
  const one = recordOf(value);
  const letterhead = recordOf(one?.letterhead);
  const cutOffs = recordOf(one?.cutOffs);
  if (one === null || letterhead === null || cutOffs === null) return null;
  const isWhole = isKind(one.kind) && UNIT_KINDS.some(({ id }) => id === one.unitKind) && REPORT_PROFILES.some(({ id }) => id === one.profileId)
    && (one.programmeId === null || PROGRAMMES.some(({ id }) => id === one.programmeId))
    && (one.rounding === 'half-up' || one.rounding === 'truncated')
    && Object.entries(cutOffs).every(([kind, cutOff]) => isKind(kind) && ([1, 2, 3, 4].includes(cutOff as number) || isDate(cutOff)))
    && (one.superiorPlanDate === null || isDate(one.superiorPlanDate))
    && (['superior', 'agency', 'place', 'signerTitle', 'signerName'] as const).every((part) => typeof letterhead[part] === 'string')
    && isListOf(letterhead.recipients, (line) => typeof line === 'string')
    && isListOf(one.onSharedSheets, isKind);
  return isWhole ? value as ReportChoices : null;
}

function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : null;
}

function isListOf(value: unknown, test: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isKind(value: unknown): boolean {
  return REPORT_KINDS.some(({ id }) => id === value);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && isIsoDate(value);
}
