import type { SourceReference } from './sources';

/** quý I · 6 tháng · quý III · năm */
export type ReportKind = 'quarter-1' | 'half-year' | 'quarter-3' | 'year';

export const REPORT_KINDS: readonly { id: ReportKind; name: string }[] = [
  { id: 'quarter-1', name: 'Báo cáo quý I' },
  { id: 'half-year', name: 'Báo cáo 6 tháng' },
  { id: 'quarter-3', name: 'Báo cáo quý III' },
  { id: 'year', name: 'Báo cáo năm' },
];

/** A day of the year; `yearOffset` −1 is the year before the plan's. */
export interface DayOfYear {
  day: number;
  month: number;
  yearOffset: -1 | 0;
}

/** When the plan of a year is due: on a day, or so many days after the plan of the unit above. */
export type PlanDue = { kind: 'on'; day: DayOfYear } | { kind: 'after-superior'; days: number } | null;

/** When who reports what, and what a report counts. Reports are due before the period ends: what falls due later is not yet due, not late. */
export interface ReportProfile {
  id: string;
  name: string;
  planDue: PlanDue;
  /** the last day to send in each report ("trước ngày") */
  reportDue: Partial<Record<ReportKind, DayOfYear>>;
  /** `quarter`: every activity due in the report's quarter counts; otherwise the days that each report covers */
  counts: 'quarter' | Record<ReportKind, { from: DayOfYear; to: DayOfYear }>;
  /** the self-scored index (Đắk Lắk) */
  selfScoreDue: DayOfYear | null;
  /** the sentence that says how the profile closes the books; null where its documents say nothing and the quarter is our default */
  countsSource: SourceReference | null;
  source: SourceReference;
}

const on = (day: number, month: number, yearOffset: -1 | 0 = 0): DayOfYear => ({ day, month, yearOffset });
const reports = (first: DayOfYear, half: DayOfYear, third: DayOfYear, year: DayOfYear) => ({ 'quarter-1': first, 'half-year': half, 'quarter-3': third, year });

export const REPORT_PROFILES: readonly ReportProfile[] = [
  {
    id: 'duc-tho', name: 'Đức Thọ / Hà Tĩnh', planDue: { kind: 'after-superior', days: 15 }, reportDue: reports(on(5, 3), on(5, 6), on(5, 9), on(15, 11)), counts: 'quarter', selfScoreDue: null,
    countsSource: { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1' }, source: { document: 'S4', place: 'mục 1 và 2; Mẫu 2, Ghi chú điểm 1' },
  },
  {
    id: 'dak-lak', name: 'Đắk Lắk', planDue: { kind: 'on', day: on(30, 7, -1) }, reportDue: reports(on(8, 3), on(8, 6), on(8, 9), on(3, 12)), counts: 'quarter', selfScoreDue: on(15, 11),
    countsSource: null, source: { document: 'S1', place: 'mục 2, 3 và 5' },
  },
  {
    id: 'ninh-thuan', name: 'Ninh Thuận', planDue: { kind: 'on', day: on(15, 11, -1) }, reportDue: {}, counts: 'quarter', selfScoreDue: null,
    countsSource: null, source: { document: 'S0', place: 'phần II, mục 4' },
  },
  {
    id: 'bo-noi-vu', name: 'Bộ Nội vụ', planDue: null, reportDue: reports(on(20, 3), on(20, 6), on(20, 9), on(20, 12)), selfScoreDue: null,
    counts: {
      'quarter-1': { from: on(15, 12, -1), to: on(14, 3) },
      'half-year': { from: on(15, 12, -1), to: on(14, 6) },
      'quarter-3': { from: on(15, 6), to: on(14, 9) },
      'year': { from: on(15, 12, -1), to: on(14, 12) },
    },
    countsSource: { document: 'BNV581', place: 'thời điểm chốt số liệu' }, source: { document: 'BNV581', place: 'thời điểm chốt số liệu và thời hạn gửi báo cáo' },
  },
];
