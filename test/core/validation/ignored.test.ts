import fc from 'fast-check';
import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import type { Finding } from '../../../src/core/validation/finding';
import { ignore, splitIgnored, type IgnoredFinding } from '../../../src/core/validation/ignored';
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

/** The findings an entry speaks of, as the rules say it, looking at everything for each entry. */
function meantBy(entry: IgnoredFinding, findings: Finding[], plan: Plan): Finding[] {
  const asNow = (finding: Finding) => ignore(finding, plan, entry.reason, entry.on);
  const same = findings.filter((finding) => (['code', 'column', 'content', 'judged'] as const).every((part) => asNow(finding)[part] === entry[part]));
  const exact = same.filter((finding) => asNow(finding).number === entry.number && asNow(finding).under === entry.under);
  if (exact.length > 0) return exact;
  const twins = plan.items.map(({ row }) => asNow({ ...(findings[0] as Finding), row })).filter((one) => one.number === entry.number && one.content === entry.content);
  if (twins.some(({ under }) => under === entry.under)) return [];
  const moved = same.filter((finding) => (twins.length > 0 ? asNow(finding).number === entry.number : asNow(finding).under === entry.under));
  return new Set(moved.map(({ row }) => row)).size === 1 ? moved : [];
}

test('law: looked up, an entry means what it means held against every finding, whatever became of the plan', () => {
  const row = fc.record({ level: fc.constantFrom('area', 'result', 'activity', 'activity'), number: fc.constantFrom('', '1', '1.1', '2'), content: fc.constantFrom('Rà soát', 'Công bố', 'rà  SOÁT', ''), lead: fc.constantFrom('', 'A') });
  const plan = fc.array(row, { minLength: 1, maxLength: 8 }).map((rows) => planOf(rows.map(({ level, number, content, lead }) => item(level as PlanItem['level'], number, { content, raw: { lead } }))));
  const code = fc.constantFrom('missing-lead', 'budget-unreadable');
  const findingsOf = (of: Plan, codes: string[]) => of.items.flatMap(({ row: at }, index) => codes.slice(index % 3).map((each): Finding => ({ code: each as 'missing-lead', severity: 'error', row: at, column: 'lead', params: {} })));
  fc.assert(fc.property(plan, plan, fc.array(code, { maxLength: 4 }), fc.array(fc.nat(20)), (before, after, codes, chosen) => {
    const kept = findingsOf(before, ['missing-lead', 'budget-unreadable']);
    const entries = chosen.flatMap((index) => (kept[index] ? [ignore(kept[index], before, `${index}`, '2025-01-01')] : []));
    const findings = findingsOf(after, codes);
    const { ignored, unused } = splitIgnored(findings, after, entries);
    if (findings.length > 0) expect(unused).toEqual(entries.filter((each) => meantBy(each, findings, after).length === 0));
    for (const finding of findings) expect(ignored.find((place) => place.finding === finding)?.entry).toBe(entries.find((each) => meantBy(each, findings, after).includes(finding)));
  }), { numRuns: 400 });
});

test('the work grows with findings and entries, not with both at once', () => {
  const looks = (count: number) => {
    let asked = 0;
    const plan = planOf(Array.from({ length: count }, (_, index) => item('activity', `${index}`, { content: `Việc ${index}` })));
    const findings = plan.items.map(({ row }): Finding => ({ get code() { asked += 1; return 'missing-lead' as const; }, severity: 'error', row, column: 'lead', params: {} }));
    const entries = findings.map((finding) => ignore(finding, plan, '', '2025-01-01'));
    asked = 0;
    expect(splitIgnored(findings, plan, entries).open).toEqual([]);
    return asked;
  };
  expect(looks(400)).toBeLessThanOrEqual(4 * looks(100));
});
