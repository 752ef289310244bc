import type { Period } from '../../../src/core/period/period';
import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import { checkPlan } from '../../../src/core/validation/check-plan';
import type { RuleCode } from '../../../src/core/validation/finding-codes';
import { dong, filled, noMoney, noPeriod, planOf, recurring } from '../plan-builder';
import { act, area, everyRule, result, two, under } from './examples/example';

const found = (plan: Plan, code: RuleCode) => checkPlan(plan, everyRule).filter((finding) => finding.code === code);
const spoken = (plan: Plan, code: RuleCode) => found(plan, code).map(({ row }) => plan.items.find((item) => item.row === row)!.number);
const range = (start: string, end: string): Period => ({ ...noPeriod, kind: 'range', start, end });

describe('an area with nothing below it', () => {
  const bare = { content: 'Cải cách thể chế', lead: '', product: '', period: noPeriod };
  test.each<[string, Partial<PlanItem>, isSaid: boolean]>([
    ['nothing of its own', {}, true], ['a lead', { lead: 'Sở Nội vụ' }, false], ['a product', { product: '01 báo cáo' }, false], ['a time', { period: recurring('quarter') }, false], ['a figure of the year', { content: 'Mức độ thu hút đầu tư' }, false],
  ])('%s', (_, more, isSaid) => expect(spoken(planOf([area('8', { ...bare, ...more }), area('9'), act('9.1')]), 'area-without-activity')).toEqual(isSaid ? ['8'] : []));
});

describe('rows above the first area', () => {
  test.each<[string, Plan, string[]]>([
    ['a number after the area’s is no area alone', planOf([act('4'), area('3'), act('3.1')]), ['4']],
    ['the area’s own number', planOf([act('3'), area('3'), act('3.1')]), ['3']],
    ['another way of numbering', planOf([act('1'), area('III'), act('1')]), ['1']],
    ['a number below one', planOf([act('2.1'), area('3'), act('3.1')]), ['2.1']],
    ['Roman numbers before III', planOf([act('I'), act('II'), area('III'), act('1')]), []],
    ['a result', planOf([result('1'), area('I'), act('1')]), ['1']],
  ])('%s', (_, plan, expected) => expect(spoken(plan, 'row-before-area')).toEqual(expected));
});

describe('two activities that meet on one day', () => {
  const [first, second] = [range('2025-10-01', '2025-10-15'), range('2025-10-15', '2025-11-10')];
  test.each<[string, Period, Period, isSaid: boolean]>([
    ['both are longer', first, second, true],
    ['the first is that day', range('2025-10-15', '2025-10-15'), second, false],
    ['the second is that day', first, range('2025-10-15', '2025-10-15'), false],
    ['the second begins the day after', first, range('2025-10-16', '2025-11-10'), false],
    ['the first recurs', { ...recurring('year'), start: first.start, end: first.end }, second, false],
    ['the second recurs', first, { ...recurring('year'), start: second.start, end: second.end }, false],
  ])('%s', (_, one, other, isSaid) => expect(spoken(two({ period: one }, { period: other }), 'period-touches')).toEqual(isSaid ? ['1.1.2'] : []));
  test('a result after an activity does not wait for it', () => {
    expect(spoken(planOf([area(), act('1.0', { period: first }), result('1.1', { period: second }), act('1.1.1')]), 'period-touches')).toEqual([]);
  });
});

test('work falls behind the most that was ever reported, not only behind its first figure', () => {
  const plan = under(act('1.1.1', { progress: filled({ 1: 0.5, 2: 0.8, 3: 0.6 }), raw: { quarter1: 0.5, quarter2: 0.8, quarter3: 0.6 } }));
  expect(found(plan, 'progress-falling').map(({ column, params: { percent, earlierQuarter, earlierPercent } }) => [column, percent, earlierQuarter, earlierPercent])).toEqual([['quarter3', 60, 2, 80]]);
});

describe('texts of the plan that are too long', () => {
  const nothing: Partial<PlanItem> = { lead: '', support: '', period: noPeriod, budget: noMoney, product: '', indicator: '' };
  const words = (count: number) => new Array<string>(count).fill('từ').join(' ');
  const heading = (rest: string, more: Partial<PlanItem> = {}) => area('I', { ...nothing, content: `Mục tiêu chung${rest}`, ...more });
  const row = (count: number, more: Partial<PlanItem> = {}) => act('', { ...nothing, content: words(count), ...more });
  test.each<[string, Plan, number[]]>([
    ['120 words', planOf([heading(`: ${words(120)}`)]), []],
    ['one more', planOf([heading(`: ${words(121)}`)]), [121]],
    ['in rows below it', planOf([heading(''), row(100), row(21)]), [121]],
    ['not in rows below another heading', planOf([heading(''), row(100), area('II', { ...nothing, content: 'Nhóm khác' }), row(100)]), []],
    ['work below it makes it the heading of a part', planOf([heading(''), row(121), row(5, { lead: 'Sở Nội vụ' })]), []],
    ...(['lead', 'support', 'product', 'indicator'] as const).map((column): [string, Plan, number[]] => [`with its own ${column} it is work`, planOf([heading(`: ${words(121)}`, { [column]: 'Sở Nội vụ' })]), []]),
    ['with money it is work', planOf([heading(`: ${words(121)}`, { budget: dong(5n) })]), []],
    ['with a time it is work', planOf([heading(`: ${words(121)}`, { period: recurring('quarter') })]), []],
  ])('%s', (_, plan, expected) => expect(found(plan, 'text-too-long').map(({ params }) => params.words)).toEqual(expected));
});
