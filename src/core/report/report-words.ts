import type { IsoDate } from '../calendar/iso-date';
import type { ReportKind } from '../library/report-profiles';
import type { ReportCounts, Report, ReportActivity } from './report';
import { formatShare, type Rounding } from '../progress/share';

// The report is an official document: it is written in Vietnamese whatever language the pane speaks. Its words follow S4, form 2.

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const PERIODS: Record<ReportKind, string> = { 'quarter-1': 'quý I', 'half-year': '6 tháng đầu năm', 'quarter-3': 'quý III', 'year': 'năm' };

export const STATUS_WORDS: Record<ReportActivity['status'], string> = {
  'not-yet-due': 'Chưa đến hạn', 'in-progress': 'Đang thực hiện', 'done-on-time': 'Hoàn thành đúng tiến độ', 'done-late': 'Hoàn thành chậm',
  'overdue': 'Quá hạn chưa xong', 'cancelled': 'Đưa ra khỏi kế hoạch', 'added': 'Phát sinh',
};

/** @example reportTitle({ kind: 'quarter-1', year: 2025 }) === 'Kết quả công tác cải cách hành chính quý I năm 2025' */
export function reportTitle(report: Pick<Report, 'kind' | 'year'>): string {
  const period = report.kind === 'year' ? 'năm' : report.kind === 'half-year' ? '6 tháng đầu năm' : `${PERIODS[report.kind]} năm`;
  return `Kết quả công tác cải cách hành chính ${period} ${report.year}`;
}

/** A date as documents print it. @example dayText('2025-03-05') === '05/3/2025' */
export function dayText(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** What one area's cell in column (8) says, as S4 wants it written; "—" when nothing was planned. @example areaShareText({ onTime: 2, planned: 2 }, 'half-up') === '(2/2) * 100% = 100%' */
export function areaShareText(counts: Pick<ReportCounts, 'onTime' | 'planned'>, rounding: Rounding): string {
  return counts.planned === 0 ? '—' : `(${counts.onTime}/${counts.planned}) * 100% = ${formatShare(counts.onTime, counts.planned, rounding)}%`;
}

/** Row 12. @example overallText({ onTime: 24, planned: 27 }, 'half-up') === '24/27 nhiệm vụ = 88,89 %' */
export function overallText(counts: Pick<ReportCounts, 'onTime' | 'planned'>, rounding: Rounding): string {
  return counts.planned === 0 ? '—' : `${counts.onTime}/${counts.planned} nhiệm vụ = ${formatShare(counts.onTime, counts.planned, rounding)} %`;
}

/** The sum as S4's note writes it out, areas without planned tasks left out. @example '2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%' */
export function overallSum(report: Pick<Report, 'rows' | 'overall' | 'rounding'>): string {
  const { overall, rounding } = report;
  const counted = report.rows.filter((row) => row.planned > 0);
  if (counted.length === 0) return '—';
  const total = `${overall.onTime}/${overall.planned}`;
  const sum = `${counted.map((row) => row.onTime).join('+')}/${counted.map((row) => row.planned).join('+')}`;
  return `${counted.length > 1 ? `${sum} = ` : ''}${total} nhiệm vụ = ${formatShare(overall.onTime, overall.planned, rounding)}%`;
}

/** The line of S4's note that states the overall figure. */
export function overallSentence(report: Report): string {
  const period = { 'quarter-1': 'Quý I', 'half-year': '6 tháng', 'quarter-3': 'Quý III', 'year': 'năm' }[report.kind];
  return `Tổng số nhiệm vụ CCHC được hoàn thành trong ${period} sẽ là: ${overallSum(report)}`;
}

/** The way of counting, printed beside the figures: which days, which cut-off, whose calendar, which rounding. */
export function countingLines(report: Report): string[] {
  const { counting, span, year, counts } = report;
  const cutOff = typeof counting.cutOff === 'number' ? `quý ${ROMAN[counting.cutOff]} năm ${year} (mọi nhiệm vụ đến hạn trong quý đều được tính)` : `ngày ${dayText(counting.cutOff)} (nhiệm vụ đến hạn sau ngày này là chưa đến hạn)`;
  const apart = [
    [counts.notYetDue, 'chưa đến hạn'], [counts.dueEarlier, 'đến hạn trước kỳ này'], [counts.otherYear, 'có thời hạn ngoài năm kế hoạch'], [counts.noDueDate, 'không rõ hạn'], [counts.cancelled, 'đưa ra khỏi kế hoạch'], [counts.added, 'phát sinh'],
  ].filter(([count]) => count !== 0).map(([count, words]) => `${count} ${words}`);
  return [
    `Thời điểm chốt: ${cutOff}.`,
    `Tính các nhiệm vụ đến hạn từ ngày ${dayText(span.first)} đến ngày ${dayText(span.last)}, theo quy định của ${report.profileName}.`,
    `Tỷ lệ % hoàn thành = số nhiệm vụ hoàn thành đúng tiến độ / số nhiệm vụ theo kế hoạch, tính theo lĩnh vực và chung.`,
    `Tỷ lệ được ${report.rounding === 'half-up' ? 'làm tròn đến hai số lẻ' : 'cắt sau hai số lẻ'}.`,
    `Kế hoạch có ${counts.activities} nhiệm vụ: ${[`${counts.planned} được tính trong kỳ này`, ...apart].join(', ')}.`,
    ...afterCutOffLines(report),
  ];
}

/** What a reader of "quý I" would miss where the books are closed before the quarter ends. */
export function afterCutOffLines({ afterCutOff, counts, kind, year }: Pick<Report, 'afterCutOff' | 'counts' | 'kind' | 'year'>): string[] {
  const whole = counts.planned + afterCutOff.reduce((sum, { count }) => sum + count, 0);
  return afterCutOff.map(({ count, days, countedIn }) => {
    const where = countedIn === null ? `không thuộc kỳ báo cáo nào của năm ${year}` : `được tính ở báo cáo ${PERIODS[countedIn]}, không ở báo cáo này`;
    return `${count}/${whole} nhiệm vụ có hạn đến hết ${PERIODS[kind]} đến hạn sau thời điểm chốt (từ ngày ${dayText(days.first)} đến ngày ${dayText(days.last)}): ${where}.`;
  });
}

/** What stands where a row of part I has no name of its own, and why a row is there that the form does not ask for. */
export function standingText(standing: Report['rows'][number]['standing']): string {
  return { 'asked': '', 'other-area': 'Lĩnh vực khác của kế hoạch', 'not-asked-of-unit': 'Mẫu không yêu cầu trong kỳ này', 'no-area': 'Nhiệm vụ không thuộc lĩnh vực nào' }[standing];
}
