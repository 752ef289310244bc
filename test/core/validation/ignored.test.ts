import fc from 'fast-check';
import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import type { Finding } from '../../../src/core/validation/finding';
import { ignore, splitIgnored } from '../../../src/core/validation/ignored';
import { anyPlan } from '../progress/arbitrary-plan';
import { item, planOf } from '../plan-builder';

const given = () => planOf([
  item('area', '1', { content: 'Cải cách thể chế' }), item('result', '1.1', { content: 'Văn bản được rà soát' }),
  item('activity', '1.1.1', { content: 'Rà soát văn bản', raw: { budget: 'chưa rõ' } }), item('activity', '1.1.2', { content: 'Công bố kết quả', raw: { budget: 'chưa rõ' } }),
]);
const unreadable = (plan: Plan, number: string): Finding => (
  { code: 'budget-unreadable', severity: 'error', row: plan.items.find((one) => one.number === number)!.row, column: 'budget', params: { level: 'activity', name: number, text: 'chưa rõ' } });
const change = (plan: Plan, number: string, more: Partial<PlanItem>): Plan => ({ ...plan, items: plan.items.map((one) => (one.number === number ? { ...one, ...more } : one)) });
const left = (findings: Finding[], plan: Plan, entries = [entry]) => splitIgnored(findings, plan, entries).open.map(({ params }) => params.name);

const entry = ignore(unreadable(given(), '1.1.1'), given(), 'Chờ phân bổ', '2025-05-20');

test('what is ignored is left out of the open findings and kept with its reason; its neighbour is not touched', () => {
  const plan = given();
  const findings = [unreadable(plan, '1.1.1'), unreadable(plan, '1.1.2')];
  expect(splitIgnored(findings, plan, [entry])).toEqual({ open: [findings[1]], ignored: [{ finding: findings[0], entry }], unused: [] });
  expect(entry).toMatchObject({ reason: 'Chờ phân bổ', on: '2025-05-20', number: '1.1.1' });
});

test('another rule, or the same about another column, is not ignored', () => {
  const plan = given();
  expect(left([{ ...unreadable(plan, '1.1.1'), code: 'budget-ambiguous' }, { ...unreadable(plan, '1.1.1'), column: 'period' }], plan)).toHaveLength(2);
});

test.each<[string, (plan: Plan) => Plan, number: string]>([
  ['rows put in above', (plan) => ({ ...plan, items: plan.items.map((one) => ({ ...one, row: one.row + 7 })) }), '1.1.1'],
  ['renumbered under its heading', (plan) => change(plan, '1.1.1', { number: '1.1.3' }), '1.1.3'],
  ['moved under another heading with its number', (plan) => change(plan, '1.1.1', { parent: 0 }), '1.1.1'],
  ['an accent corrected', (plan) => change(plan, '1.1.1', { content: 'Rà  soát văn BẢN' }), '1.1.1'],
])('an entry follows its row: %s', (_, moved, number) => {
  const plan = moved(given());
  expect(left([unreadable(plan, number)], plan)).toEqual([]);
});

test.each<[string, (plan: Plan) => Plan]>([
  ['the cell changed', (plan) => change(plan, '1.1.1', { raw: { budget: 'tạm tính' } })],
  ['the row is about something else', (plan) => change(plan, '1.1.1', { content: 'Xây trụ sở' })],
])('what nobody looked at as it now stands is said again: %s', (_, changed) => {
  const plan = changed(given());
  const { open, unused } = splitIgnored([unreadable(plan, '1.1.1')], plan, [entry]);
  expect([open.length, unused]).toEqual([1, [entry]]);
});

test('what a figure is compared with belongs to what was judged', () => {
  const plan = given();
  const short = (sum: string): Finding => ({ code: 'budget-short', severity: 'error', row: plan.items[1]!.row, column: 'budget', params: { stated: '105', sum, name: '1.1' } });
  const kept = ignore(short('117'), plan, 'Đang điều chỉnh', '2025-05-20');
  expect(left([short('117')], plan, [kept])).toEqual([]);
  expect(left([short('500')], plan, [kept])).toEqual(['1.1']);
});

test('a row that only resembles the one that was meant is not ignored, whether that one is mended or two could be meant', () => {
  const twin = change(given(), '1.1.2', { content: 'Rà soát văn bản' });
  expect(left([unreadable(twin, '1.1.2')], twin)).toEqual(['1.1.2']); // 1.1.1 is still there, without the finding
  const both = change(change(twin, '1.1.1', { number: '8' }), '1.1.2', { number: '9' });
  expect(left([unreadable(both, '8'), unreadable(both, '9')], both)).toEqual(['8', '9']);
});

test('a finding outside the rows of the plan can be ignored too', () => {
  const plan = given();
  const year = (named: number): Finding => ({ code: 'plan-year-differs', severity: 'warning', row: 0, column: null, params: { year: 2025, named } });
  const kept = ignore(year(2026), plan, 'Kế hoạch gối đầu', '2025-05-20');
  expect(splitIgnored([year(2026)], plan, [kept]).ignored).toHaveLength(1);
  expect(splitIgnored([year(2027)], plan, [kept]).open).toHaveLength(1);
});

test('nothing is lost or said twice, whatever is ignored; ignoring all leaves nothing open, and order does not matter', () => {
  fc.assert(fc.property(anyPlan, fc.array(fc.nat(40)), (plan, chosen) => {
    const findings = plan.items.map((one): Finding => ({ code: 'missing-lead', severity: 'error', row: one.row, column: 'lead', params: {} }));
    const entries = chosen.flatMap((index) => (findings[index] ? [ignore(findings[index], plan, 'vì sao', '2025-01-01')] : []));
    const { open, ignored } = splitIgnored(findings, plan, entries);
    expect([...open, ...ignored.map(({ finding }) => finding)].sort((a, b) => a.row - b.row)).toEqual([...findings].sort((a, b) => a.row - b.row));
    for (const index of chosen) if (findings[index]) expect(open).not.toContain(findings[index]);
    expect(splitIgnored(findings, plan, [...entries].reverse()).open).toEqual(open);
  }));
});
