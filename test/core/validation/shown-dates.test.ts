import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as english } from '../../../src/i18n/en/findings';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import { checkPlan } from '../../../src/core/validation/check-plan';
import { readPlan, type CellValue } from '../../../src/workbook';
import { everyRule } from './examples/example';

const HEADING = ['TT', 'Nội dung', 'Chỉ số', 'Phương tiện xác minh', 'Ngân sách (Đồng)', 'Thời gian thực hiện', 'Cơ quan đầu mối', 'Cơ quan phối hợp', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành'];

/** What is said of a plan of 2025 with one activity. */
function said(cells: Partial<Record<'number' | 'period' | 'quarter2' | 'completedOn', CellValue>>): string[] {
  const row: CellValue[] = [cells.number ?? '1.1', 'Rà soát', '01 báo cáo', 'Báo cáo', 5_000_000, cells.period ?? 'Quý II', 'Sở Nội vụ', 'Sở Tư pháp', null, cells.quarter2 ?? null, null, null, cells.completedOn ?? null];
  const { table, plan } = readPlan([HEADING, ['1', 'Cải cách thể chế', '01 báo cáo', 'Báo cáo', null, 'Năm 2025', 'Sở Nội vụ', 'Sở Tư pháp'], row], { planYear: 2025 });
  return [...table.findings, ...checkPlan(plan, everyRule)].flatMap((finding) => [describeFinding(finding, vietnamese), describeFinding(finding, english)]);
}

test.each<[string, Parameters<typeof said>[0], string]>([
  ['a fraction in a quarter', { quarter2: 45_780 }, 'Ô Quý II của Hoạt động 1.1 là ngày 03/05/2025, không phải tiến độ; có thể đã gõ “3/5” và Excel tự đổi thành ngày.'],
  ['typed with English settings', { quarter2: 45_721 }, 'Ô Quý II của Hoạt động 1.1 là ngày 05/03/2025, không phải tiến độ; có thể đã gõ “3/5” và Excel tự đổi thành ngày.'],
  ['an outline number', { number: 45_662 }, 'Ô TT đang là ngày 05/01/2025 do Excel tự đổi, được hiểu là số thứ tự 5.1.'],
  ['a time in another year', { period: 46_145 }, 'Thời gian “03/05/2026” của Hoạt động 1.1 nằm ngoài năm kế hoạch 2025.'],
])('%s is quoted as the date that is seen', (_, cells, sentence) => expect(said(cells)).toContain(sentence));

test('no serial is shown as a number', () => {
  const all = [45_780, 46_145, 47_000].flatMap((serial) => [said({ quarter2: serial }), said({ number: serial }), said({ period: serial }), said({ completedOn: serial })].flat());
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((sentence) => /4[567]\d{3}/.test(sentence))).toEqual([]);
});
