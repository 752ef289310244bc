import fc from 'fast-check';
import { REPORT_KINDS, REPORT_PROFILES } from '../../../src/core/library/report-profiles';
import { afterCutOffLines, countingLines, overallText } from '../../../src/core/report';
import { activity, filled, inQuarter, item, ongoing, planOf, until } from '../plan-builder';
import { anyPlan } from '../progress/arbitrary-plan';
import { ducTho, reportOf } from './given-report';

const boNoiVu = REPORT_PROFILES.find(({ id }) => id === 'bo-noi-vu')!;

test('Bộ Nội vụ closes quý I on 14/3: what falls due on 31/3 is said to be in the report of 6 tháng, with how many of how many', () => {
  const plan = planOf([item('area', '1', { content: 'Cải cách thể chế' }), activity(inQuarter(1)), activity(until('2025-03-31')), activity(inQuarter(2))]);
  const report = reportOf(plan, { profile: boNoiVu });
  expect(overallText(report.overall, report.rounding)).toBe('—');
  expect(countingLines(report).at(-1)).toBe('2/2 nhiệm vụ có hạn đến hết quý I đến hạn sau thời điểm chốt (từ ngày 15/3/2025 đến ngày 31/3/2025): được tính ở báo cáo 6 tháng đầu năm, không ở báo cáo này.');
  const more = reportOf(planOf([...plan.items, activity(until('2025-02-10'), { progress: filled({ 1: 1 }) })]), { profile: boNoiVu });
  expect(afterCutOffLines(more)[0]).toMatch(/^2\/3 nhiệm vụ/);
});

test('it is said of the report that counts them, and of none where none does', () => {
  const plan = planOf([activity(until('2025-06-30')), activity(until('2025-12-31'))]);
  const said = (more: Parameters<typeof reportOf>[1]) => afterCutOffLines(reportOf(plan, more)).map((line) => line.slice(line.indexOf(': ') + 2));
  expect(said({ profile: boNoiVu, kind: 'half-year' })).toEqual(['được tính ở báo cáo quý III, không ở báo cáo này.']);
  expect(said({ profile: boNoiVu, kind: 'year' })).toEqual(['không thuộc kỳ báo cáo nào của năm 2025.']);
  // quý III of Đức Thọ begins on 1/7: only the yearly report looks back to 30/6
  expect(said({ profile: ducTho, kind: 'half-year', cutOff: '2025-06-05' })).toEqual(['được tính ở báo cáo năm, không ở báo cáo này.']);
});

test('nothing is said where the whole quarter is counted, nor of what was counted already', () => {
  const plan = planOf([activity(inQuarter(1)), activity(ongoing)]);
  expect(afterCutOffLines(reportOf(plan))).toEqual([]);
  expect(afterCutOffLines(reportOf(plan, { profile: boNoiVu, kind: 'half-year' }))).toEqual([]);
});

test('law: what is said to fall due later is among those not yet due, and in the report that is named', () => {
  fc.assert(fc.property(anyPlan, fc.constantFrom(...REPORT_KINDS.map(({ id }) => id)), fc.constantFrom(...REPORT_PROFILES), (plan, kind, profile) => {
    const report = reportOf(plan, { kind, profile });
    const later = report.afterCutOff.reduce((sum, { count }) => sum + count, 0);
    expect(later).toBeLessThanOrEqual(report.counts.notYetDue);
    for (const { count, countedIn } of report.afterCutOff) if (countedIn !== null) expect(reportOf(plan, { kind: countedIn, profile }).counts.planned).toBeGreaterThanOrEqual(count);
  }));
});
