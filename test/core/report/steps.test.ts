import { finish, REPORT_PROFILES, ROWS_A_STEP, type Plan } from '../../../src/core';
import { buildReport, buildReportSteps, type ReportInput } from '../../../src/core/report';
import { readPlan, type CellValue } from '../../../src/workbook';

const input: ReportInput = { kind: 'year', unitKind: 'department', profile: REPORT_PROFILES[0]!, programmeId: null, cutOff: null, rounding: 'half-up' };

function planOf(activities: number): Plan {
  const cells: CellValue[][] = [['TT', 'Nội dung', 'Thời gian thực hiện'], ['1', 'Cải cách thể chế', '2025'], ...Array.from({ length: activities }, (_, index) => [`1.${index + 1}`, `Rà soát văn bản ${index + 1}`, index % 2 === 0 ? 'Quý I' : 'Hàng quý'])];
  return readPlan(cells, { planYear: 2025 }).plan;
}

test('a report has a step for so many rows at least, and in steps it is the same report', () => {
  const plan = planOf(300);
  const steps = buildReportSteps(plan, input);
  let count = 0;
  while (steps.next().done !== true) count += 1;
  expect(plan.items.length).toBeGreaterThan(300);
  expect(count).toBeGreaterThanOrEqual(Math.floor(plan.items.length / ROWS_A_STEP));
  expect(finish(buildReportSteps(plan, input))).toEqual(buildReport(plan, input));
});
