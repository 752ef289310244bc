import { PROGRAMMES, type Area } from './programmes';
import type { ReportKind } from './report-profiles';
import type { SourceReference } from './sources';
import type { UnitKindId } from './unit-kinds';

/** Which areas a unit kind plans and reports in a programme; a programme without an entry asks every unit for every area. */
interface Duty {
  programme: string;
  unitKind: UnitKindId;
  plan: readonly number[];
  report: readonly number[];
  yearlyReportOnly: readonly number[];
  source: SourceReference;
}

const source: SourceReference = { document: 'S4', place: 'Mẫu 1b, Ghi chú; Mẫu 2, Ghi chú điểm 2' };
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

const DUTIES: readonly Duty[] = [
  { programme: 'ha-tinh', unitKind: 'department', plan: upTo(7), report: upTo(7), yearlyReportOnly: [], source },
  { programme: 'ha-tinh', unitKind: 'district', plan: upTo(11), report: upTo(11), yearlyReportOnly: [8, 9, 10, 11], source },
  { programme: 'ha-tinh', unitKind: 'commune', plan: [...upTo(7), 11], report: [...upTo(7), 11], yearlyReportOnly: [11], source },
  { programme: 'ha-tinh', unitKind: 'central', plan: [1, 2, 3, 7], report: [1, 2, 3, 7], yearlyReportOnly: [], source },
];

/** The row of the Hà Tĩnh report that holds the overall completion, for every unit kind. */
export const OVERALL_REPORT_ROW = 12;

/** The areas that a unit of a kind plans, in the programme's order; empty for a programme that is not known. @example areasFor('ha-tinh', 'central').map((area) => area.number) // ['1', '2', '3', '7'] */
export function areasFor(programmeId: string, unitKind: string): Area[] {
  const duty = dutyOf(programmeId, unitKind);
  return areasOfProgramme(programmeId).filter((area) => duty === null || duty.plan.includes(Number(area.number)));
}

/** The areas that a unit of a kind reports on; some only in the yearly report. */
export function reportAreasFor(programmeId: string, unitKind: string, report: ReportKind): Area[] {
  const duty = dutyOf(programmeId, unitKind);
  return areasOfProgramme(programmeId).filter(({ number }) => duty === null || (duty.report.includes(Number(number)) && (report === 'year' || !duty.yearlyReportOnly.includes(Number(number)))));
}

function areasOfProgramme(programmeId: string): readonly Area[] {
  return PROGRAMMES.find((programme) => programme.id === programmeId)?.areas ?? [];
}

function dutyOf(programmeId: string, unitKind: string): Duty | null {
  return DUTIES.find((duty) => duty.programme === programmeId && duty.unitKind === unitKind) ?? null;
}
