import { REPORT_PROFILES, UNIT_KINDS, type IsoDate, type ReportKind, type ReportProfile } from '../../core';
import { proposeKind, proposeProgramme, type Letterhead, type ReportChoices, type ReportInput } from '../../core/report';
import type { PlanReading } from '../state';

/** What the next report is to be: what is kept with the plan, and the number and date of this one. */
export interface ReportDraft extends ReportChoices, Pick<Letterhead, 'documentNumber' | 'date'> {}

/** The profile of all whose province has none of its own here. */
const NATIONAL = 'bo-noi-vu';

/** What the screen starts with: what was chosen last for this plan, else what plan and day suggest. */
export function firstDraft({ plan, summary }: Pick<PlanReading, 'plan' | 'summary'>, today: IsoDate): ReportDraft {
  if (summary.report) return { ...summary.report, documentNumber: '', date: null };
  const programmeId = summary.programmeId ?? proposeProgramme(plan);
  const profile = profileOf(programmeId === 'ha-tinh' ? 'duc-tho' : NATIONAL);
  return {
    kind: proposeKind(profile, plan.year, today),
    unitKind: UNIT_KINDS.find(({ id }) => id === summary.unitKind)?.id ?? 'department',
    profileId: profile.id, programmeId, rounding: 'half-up', cutOffs: {}, superiorPlanDate: null,
    letterhead: { superior: '', agency: summary.unitName, place: '', recipients: [], signerTitle: '', signerName: '' },
    onSharedSheets: [], documentNumber: '', date: null,
  };
}

export function profileOf(profileId: string): ReportProfile {
  const profile = REPORT_PROFILES.find(({ id }) => id === profileId);
  if (profile === undefined) throw new Error(`no report profile ${profileId}`);
  return profile;
}

export function reportInputOf(draft: ReportDraft): ReportInput {
  const { kind, unitKind, programmeId, rounding } = draft;
  return { kind, unitKind, profile: profileOf(draft.profileId), programmeId, cutOff: draft.cutOffs[kind] ?? null, rounding };
}

export function letterheadOf({ letterhead, documentNumber, date }: ReportDraft): Letterhead {
  return { ...letterhead, documentNumber, date };
}

/** What is kept with the plan: number and date belong to one report only. */
export function choicesOf({ documentNumber: _, date: __, ...choices }: ReportDraft): ReportChoices {
  return choices;
}

/** @example wordFileName('half-year', 2025) === 'Bao-cao-CCHC-6-thang-2025.docx' */
export function wordFileName(kind: ReportKind, year: number): string {
  return `Bao-cao-CCHC-${{ 'quarter-1': 'quy-I', 'half-year': '6-thang', 'quarter-3': 'quy-III', 'year': 'nam' }[kind]}-${year}.docx`;
}
