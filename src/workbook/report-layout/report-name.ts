import type { ReportKind } from '../../core';
import { RANGE_NAME_PREFIX } from '../layout';

/** Every name that keeps a report's place starts like this. Never change it: workbooks carry it. */
const REPORT_NAME_PREFIX = 'CCHC_BaoCao_';

const CODES: Record<ReportKind, string> = { 'quarter-1': 'Q1', 'half-year': '6T', 'quarter-3': 'Q3', 'year': 'Nam' };
const PERIODS: Record<ReportKind, string> = { 'quarter-1': 'quý I', 'half-year': '6 tháng', 'quarter-3': 'quý III', 'year': 'năm' };

/** The workbook-level name over a plan's report of one kind: it is found again by it, whatever its sheet is called by then. @example reportRangeName('CCHC_KeHoach_2025_2', 'quarter-1') === 'CCHC_BaoCao_2025_2_Q1' */
export function reportRangeName(planRangeName: string, kind: ReportKind): string {
  const plan = planRangeName.startsWith(RANGE_NAME_PREFIX) ? planRangeName.slice(RANGE_NAME_PREFIX.length) : planRangeName;
  return `${REPORT_NAME_PREFIX}${plan}_${CODES[kind]}`;
}

/** @example reportSheetName('half-year', 2025) === 'Báo cáo 6 tháng 2025' */
export function reportSheetName(kind: ReportKind, year: number): string {
  return `Báo cáo ${PERIODS[kind]} ${year}`;
}
