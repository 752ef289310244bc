import fc from 'fast-check';
import { REPORT_KINDS, REPORT_PROFILES } from '../../../src/core/library/report-profiles';
import { UNIT_KINDS } from '../../../src/core/library/unit-kinds';
import { completion } from '../../../src/core/progress/completion';
import { areaShareText, countingLines, overallSum, overallText } from '../../../src/core/report';
import { activity, conditional, done, filled, inQuarter, item, planOf, recurring, until } from '../plan-builder';
import { anyPlan } from '../progress/arbitrary-plan';
import { reportOf } from './given-report';

const numbers = (rows: { number: string }[]) => rows.map((row) => row.number).join(' ');

describe('who reports what (S4, form 2, note 2)', () => {
  const upTo7 = '1 2 3 4 5 6 7';
  const asked: Record<string, [other: string, yearly: string]> = {
    department: [upTo7, upTo7], district: [upTo7, `${upTo7} 8 9 10 11`], commune: [upTo7, `${upTo7} 11`], central: ['1 2 3 7', '1 2 3 7'],
  };
  const combinations = UNIT_KINDS.flatMap((unitKind) => REPORT_KINDS.map((kind) => [unitKind.id, kind.id] as const));

  test('there are sixteen combinations', () => expect(combinations).toHaveLength(16));
  test.each(combinations)('%s, %s', (unitKind, kind) => {
    const report = reportOf(planOf([]), { unitKind, kind });
    expect(numbers(report.rows)).toBe(asked[unitKind]![kind === 'year' ? 1 : 0]);
    expect(report.overall).toEqual({ number: '12', planned: 0, onTime: 0, late: 0, notDone: 0 });
    expect(report.rows.filter((row) => row.figureOnly).map((row) => Number(row.number)).every((number) => number >= 8)).toBe(true);
  });
});

test('areas are found by name, then by number however written; the rest stands apart and is counted overall', () => {
  const report = reportOf(planOf([
    activity(inQuarter(1), { content: 'Việc đứng trước các lĩnh vực' }),
    item('area', 'III', { content: 'Cải cách TTHC' }), activity(inQuarter(1), { progress: filled({ 1: 1 }) }),
    item('area', '1', { content: 'CẢI CÁCH TÀI CHÍNH CÔNG' }), activity(inQuarter(1)),
    item('area', '6', { content: 'Công tác đối ngoại' }), activity(inQuarter(1), { progress: filled({ 1: 1 }) }),
    item('area', '14', { content: 'Công tác thi đua' }), activity(inQuarter(1), { progress: filled({ 1: 1 }) }),
    item('area', '8', { content: 'Mức độ thu hút đầu tư' }), activity(inQuarter(1)),
  ]));
  expect(report.rows.filter((row) => row.planned > 0).map((row) => `${row.number} ${row.standing} ${row.onTime}/${row.planned} (${row.planRows.length})`)).toEqual([
    '3 asked 1/1 (1)', '6 asked 1/2 (2)', '8 not-asked-of-unit 0/1 (1)', '14 other-area 1/1 (1)', ' no-area 0/1 (0)',
  ]);
  expect(overallSum(report)).toBe('1+1+0+1+0/1+2+1+1+1 = 3/6 nhiệm vụ = 50%');
});

test('a figure of the year that stands as one row without an area is that figure’s row (S4, form 1b, 8–11)', () => {
  const plan = planOf([activity(inQuarter(4), { number: '8', content: 'Thu hút đầu tư', outcome: '12 dự án' }), activity(inQuarter(4), { number: '7', content: 'Việc lẻ' })]);
  const rows = reportOf(plan, { kind: 'year', unitKind: 'district' }).rows.filter((row) => row.planned > 0);
  expect(rows.map(({ number, standing, outcome, planRows }) => [number, standing, outcome, planRows])).toEqual([['8', 'asked', '12 dự án', [2]], ['', 'no-area', '', []]]);
});

test('without a programme the plan’s own areas are the rows', () => {
  const report = reportOf(planOf([item('area', 'I', { content: 'Nhóm một' }), activity(inQuarter(1)), item('area', 'II', { content: 'Nhóm một' })]), { programmeId: null });
  expect(report.rows.map(({ key, standing }) => [key, standing])).toEqual([['area:nhom mot', 'asked'], ['area:nhom mot (2)', 'asked']]);
  expect(report.overall.number).toBe('');
});

describe('part II and part IV', () => {
  const plan = planOf([
    item('area', '1', { content: 'Công tác chỉ đạo, điều hành CCHC' }),
    activity(until('2025-02-10'), { content: 'chậm', completedOn: done('2025-03-01') }),
    activity(until('2025-03-25'), { content: 'chưa xong' }),
    activity(inQuarter(2), { content: 'kỳ sau' }),
    activity(inQuarter(2), { content: 'xong sớm', progress: filled({ 1: 1 }) }),
    activity(recurring('quarter'), { content: 'hằng quý', progress: filled({ 1: 1 }) }),
    activity(inQuarter(3), { content: 'xa' }),
    activity(until('2027-06-30'), { content: 'nhiều năm' }),
    activity(conditional, { content: 'tùy' }),
    activity(inQuarter(2), { content: 'thêm', standing: 'added' }),
    activity(inQuarter(2), { content: 'bỏ', standing: 'cancelled' }),
  ]);
  const names = (list: { content: string }[]) => list.map(({ content }) => content);

  test('quý I', () => {
    const report = reportOf(plan);
    expect([names(report.late), names(report.notDone), names(report.added), names(report.cancelled), names(report.next.activities)])
      .toEqual([['chậm'], ['chưa xong'], ['thêm'], ['bỏ'], ['kỳ sau', 'hằng quý', 'thêm']]);
    expect(report.overall).toMatchObject({ planned: 3, onTime: 1, late: 1, notDone: 1 });
  });

  test('at a cut-off of 05/3 what falls due on 25/3 is not yet due, and comes next', () => {
    const report = reportOf(plan, { cutOff: '2025-03-05' });
    expect([names(report.late), names(report.notDone), names(report.next.activities)]).toEqual([['chậm'], [], ['chưa xong', 'kỳ sau', 'hằng quý', 'thêm']]);
    expect(countingLines(report)[0]).toContain('ngày 05/3/2025');
  });

  test('quý III names what earlier quarters left undone; năm names what goes on after it', () => {
    expect(names(reportOf(plan, { kind: 'quarter-3' }).stillOpen)).toEqual(['chưa xong', 'kỳ sau']);
    const year = reportOf(plan, { kind: 'year' });
    expect([year.next.span, names(year.next.activities), names(year.next.afterYear)]).toEqual([null, [], ['nhiều năm']]);
  });

  test('nothing in a report of tasks holds a percentage', () => {
    expect(reportOf(plan).rows[0]!.activities.every((one) => !('share' in one))).toBe(true);
  });
});

test('the figures as they are written', () => {
  expect(areaShareText({ onTime: 2, planned: 2 }, 'half-up')).toBe('(2/2) * 100% = 100%');
  expect(areaShareText({ onTime: 0, planned: 0 }, 'half-up')).toBe('—');
  expect(overallText({ onTime: 24, planned: 27 }, 'half-up')).toBe('24/27 nhiệm vụ = 88,89 %');
  expect(overallText({ onTime: 24, planned: 27 }, 'truncated')).toBe('24/27 nhiệm vụ = 88,88 %');
  expect(overallText({ onTime: 0, planned: 0 }, 'half-up')).toBe('—');
});

test('laws: the rows add up to the completion of the whole plan, and every activity and area stands somewhere', () => {
  const anyInput = fc.record({
    kind: fc.constantFrom(...REPORT_KINDS.map(({ id }) => id)), unitKind: fc.constantFrom(...UNIT_KINDS.map(({ id }) => id)), profile: fc.constantFrom(...REPORT_PROFILES),
    programmeId: fc.constantFrom('ha-tinh', '2021-2030', '2011-2020', null), cutOff: fc.constantFrom(null, '2025-03-05', '2025-09-14'),
  });
  fc.assert(fc.property(anyPlan, anyInput, (plan, input) => {
    const report = reportOf(plan, input);
    const official = completion(plan, report.counting);
    expect([report.overall.onTime, report.overall.planned]).toEqual([official.onTime, official.planned]);
    for (const row of [...report.rows, report.overall]) expect(row.onTime + row.late + row.notDone).toBe(row.planned);
    for (const row of report.rows) expect(row.activities).toHaveLength(row.planned);
    expect(report.counts.planned).toBe(report.overall.planned);
    expect([report.late.length, report.notDone.length, report.added.length, report.cancelled.length]).toEqual([report.overall.late, report.overall.notDone, report.counts.added, report.counts.cancelled]);
    const areas = plan.items.filter((one) => one.level === 'area').map((one) => one.row);
    expect(report.rows.flatMap((row) => row.planRows).sort((a, b) => a - b)).toEqual(areas);
    expect(new Set(report.rows.map((row) => row.key)).size).toBe(report.rows.length);
    for (const open of [...report.late, ...report.notDone]) expect(report.stillOpen).not.toContain(open);
  }), { numRuns: 200 });
});
