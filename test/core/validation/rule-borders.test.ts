import type { Money } from '../../../src/core/money/money';
import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import { checkPlan } from '../../../src/core/validation/check-plan';
import type { RuleCode } from '../../../src/core/validation/finding-codes';
import type { CheckOptions } from '../../../src/core/validation/rule';
import { done, dong, inQuarter, noMoney, noPeriod, planOf, reason } from '../plan-builder';
import { act, area, everyRule, result, two, under } from './examples/example';

const found = (plan: Plan, code: RuleCode, options?: CheckOptions) => checkPlan(plan, everyRule, options).filter((finding) => finding.code === code);
/** the numbers of the rows that a rule speaks about */
const spoken = (plan: Plan, code: RuleCode, options?: CheckOptions) => found(plan, code, options).map(({ row }) => plan.items.find((item) => item.row === row)!.number);
/** without the row's own name */
const params = (plan: Plan, code: RuleCode) => found(plan, code).map(({ params: { level: _level, name: _name, ...rest } }) => rest);
const amounts = (...lines: bigint[]): Money => ({ kind: 'amounts', total: lines.reduce((sum, line) => sum + line, 0n), lines: lines.map((amount) => ({ amount, label: 'chi' })) });
const ambiguous: Money = { kind: 'ambiguous', total: null, lines: [] };
const TY = 1_000_000_000n;

describe('budget cells', () => {
  test.each<[string, Partial<PlanItem>, RuleCode, unknown]>([
    ['117,5 as a text is what Excel makes of 117.500, as the number is', { budget: ambiguous, raw: { budget: '117,5' } }, 'budget-too-small', [{ amount: '117,5' }]],
    ['less than one đồng', { budget: ambiguous, raw: { budget: 0.5 } }, 'budget-too-small', [{ amount: '0,5' }]],
    ['a fraction above what is likely is unclear, not small', { budget: ambiguous, raw: { budget: '20000,5' } }, 'budget-ambiguous', [{ text: '20000,5' }]],
    ['a fraction below zero is unclear, not small', { budget: ambiguous, raw: { budget: -117.5 } }, 'budget-ambiguous', [{ text: '-117.5' }]],
    ['small figures of what has no total are not told as amounts', { budget: { ...ambiguous, lines: [{ amount: 12n, label: '' }] }, raw: { budget: '12 x ?' } }, 'budget-too-small', []],
    ['one line below zero, though the sum is not', { budget: amounts(10_000_000n, -5_000_000n) }, 'budget-negative', [{ amount: '5000000' }]],
  ])('%s', (_, more, code, expected) => expect(params(two(more), code)).toEqual(expected));

  test('a column of texts among numbers of headings is said once, with how many of the activities', () => {
    const cells = (texts: number, all: number) => Array.from({ length: all }, (_, index) => (index < texts ? '10.000.000' : 10_000_000));
    const heading = (number: string, budget: string | number) => area(number, { budget: dong(90_000_000n), raw: { budget } });
    const plan = planOf([heading('1', '90.000.000'), ...cells(5, 9).map((budget, index) => act(`1.${index + 1}`, { raw: { budget } })), heading('2', 1), heading('3', 1), heading('4', 1)]);
    // the one heading with a text is no column of them
    expect(found(plan, 'budget-as-text').map(({ row, params: { count, all } }) => [row, count, all])).toEqual([[2, undefined, undefined], [3, 5, 9]]);
  });
  test('headings of texts over activities of numbers are said once, with how many of the headings', () => {
    const plan = planOf([1, 2, 3, 4, 5].flatMap((number) => [area(`${number}`, { budget: dong(10_000_000n), raw: { budget: '10.000.000' } }), act(`${number}.1`, { raw: { budget: 1 } }), act(`${number}.2`, { raw: { budget: 1 } })]));
    expect(found(plan, 'budget-as-text').map(({ row, params: { count, all } }) => [row, count, all])).toEqual([[2, 5, 5]]);
  });
  test('a column of words with amounts is a way of writing', () => {
    const plan = under(...[1, 2, 3, 4, 5].map((number) => act(`1.1.${number}`, { raw: { budget: '10 triệu đồng' } })));
    expect(found(plan, 'budget-as-text').map(({ severity, params: { count } }) => [severity, count])).toEqual([['hint', 5]]);
  });
});

describe('sums', () => {
  test('a heading with the figure of its largest activity alone is short of the others', () => {
    expect(spoken(planOf([area(), result('1.1', { budget: dong(10_000_000n) }), act('1.1.1', { budget: dong(10_000_000n) }), act('1.1.2', { budget: dong(4_000_000n) })]), 'budget-short')).toEqual(['1.1']);
  });
  test.each<[string, Money]>([['blank', noMoney], ['costs nothing', { ...reason, costsNothing: true }]])('a result that is %s explains nothing of its area', (_, budget) => {
    const plan = planOf([area('1', { budget: dong(35_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { budget: noMoney }), result('1.2', { budget }), act('1.2.1', { budget: noMoney })]);
    expect(params(plan, 'budget-unexplained')).toEqual([{ stated: '35000000', sum: '20000000', difference: '15000000', of: 'results' }]);
  });
});

describe('budgets that are too large', () => {
  const each = (...cells: [budget: Money | bigint, raw?: string | number][]) => under(...cells.map(([budget, raw], index) => act(`1.1.${index + 1}`, { budget: typeof budget === 'bigint' ? dong(budget) : budget, raw: raw === undefined ? {} : { budget: raw } })));
  test.each<[string, Plan, string[]]>([
    ['a thousand tỷ, one alone', each([1_000n * TY]), ['1.1.1']],
    ['exactly a thousand times what is usual', each([1_000n * TY], [TY], [TY]), ['1.1.1']],
    ['two large ones are each other’s measure', each([1_200n * TY], [900n * TY]), []],
    ['the one in the middle is the measure', each([1_000_000n], [1_000n * TY], [1_100n * TY]), []],
    ['by the largest line of a cell, wherever it stands', each([amounts(1_000n * TY, 5_000_000n)], [1_000_000n], [1_000_000n]), ['1.1.1']],
    ['whatever their order', each([2_000n * TY], [1_000_000n], [3_000n * TY], [1_000_000n], [1_000_000n]), ['1.1.1', '1.1.3']],
    ['blank cells are no measure', under(...[4_060n, 1_010n].map((budget, index) => act(`1.1.${index + 1}`, { budget: dong(budget * TY) })), ...[3, 4, 5, 6, 7].map((number) => act(`1.1.${number}`, { budget: noMoney }))), []],
    ['a column of đồng in a table of triệu', each([2_000n * TY, 2_000_000], [10n * TY, 10_000]), ['1.1.1']],
    ['one figure too small for that', each([1_500n * TY, 1_500_000], [2_000n * TY, 2_000_000], [9n * TY, 9_000]), []],
    ['a table of đồng', each([2_000n * TY, Number(2_000n * TY)], [1_900n * TY, Number(1_900n * TY)]), []],
    ['figures with a fraction', each([2_000_000_500_000n, 2_000_000.5], [1_900_000_500_000n, 1_900_000.5]), []],
    ['figures with words', each([2_000n * TY, '2.000.000 (ước)'], [1_900n * TY, '1.900.000 (ước)']), []],
  ])('%s', (_, plan, expected) => expect(spoken(plan, 'budget-too-large')).toEqual(expected));
  test('told with the whole of the cell, whichever line is the large one', () => {
    expect(params(each([amounts(1_000n * TY, 5_000_000n)]), 'budget-too-large')).toEqual([{ amount: '1000005000000' }]);
  });
});

describe('days of completion', () => {
  const period = { ...inQuarter(1), start: '2024-10-01' };
  test.each<[string, Partial<PlanItem>, string[]]>([
    ['before the year, after it began', { period, completedOn: done('2024-12-15') }, []],
    ['on the day it began', { period, completedOn: done('2024-10-01') }, []],
    ['after it began, without an end', { period: { ...noPeriod, kind: 'range', start: '2024-10-01' }, completedOn: done('2024-12-15') }, []],
    ['the day before', { period, completedOn: done('2024-09-30') }, ['1.1.1']],
    ['nobody knows when it began', { period: noPeriod, completedOn: done('2024-12-15') }, ['1.1.1']],
    ['on the first day of the year', { period: noPeriod, completedOn: done('2025-01-01') }, []],
  ])('%s', (_, more, expected) => expect(spoken(two(more), 'completed-before-plan')).toEqual(expected));
});

describe('documents with two dates', () => {
  const first = 'Quyết định số 225/QĐ-TTg ngày 04/12/2016';
  const second = 'Quyết định số 225/QĐ-TTg ngày 04/02/2016';
  const rows = (...contents: string[]) => under(...contents.map((content, index) => act(`1.1.${index + 1}`, { content })));
  test('months differ (S2); the same second date is said once', () => {
    expect(spoken(rows(first, second, second, first), 'document-two-dates')).toEqual(['1.1.2']);
  });
  test('a third date is said too', () => {
    expect(spoken(rows(first, second, second.replace('2016', '2018')), 'document-two-dates')).toEqual(['1.1.2', '1.1.3']);
  });
  test('a row without a number is named by its words', () => {
    expect(params(under(act('', { content: first }), act('1.1.1', { content: second })), 'document-two-dates')).toMatchObject([{ other: first.slice(0, 60) }]);
  });
  test('one cell with two such documents is one place, told by the first', () => {
    const both = (month: string) => `Quyết định số 225/QĐ-TTg ngày 04/${month}/2016; Kế hoạch số 15/KH-UBND ngày 05/${month}/2016`;
    expect(params(rows(both('12'), both('02')), 'document-two-dates').map(({ number }) => number)).toEqual(['225/QĐ-TTg']);
  });
});

describe('indicators', () => {
  test.each(['#REF!', '…', '……….'])('%s says nothing that could be vague', (indicator) => {
    const plan = two({ indicator, raw: { indicator } });
    expect([spoken(plan, 'indicator-vague'), spoken(plan, 'indicator-intention')]).toEqual([[], []]);
  });
});

describe('areas that are asked for', () => {
  test('two words of the name are enough, whatever signs stand around them', () => {
    expect(spoken(planOf([area('1', { content: '“Thể chế”: xây dựng, rà soát' }), result(), act()]), 'area-missing', { programme: '2021-2030', unitKind: 'department' })).toEqual(['1']);
  });
});

describe('missing cells', () => {
  const bare = { indicator: '', product: '', verification: '', budget: noMoney, period: noPeriod, lead: '', support: '' };
  const MISSING: RuleCode[] = ['missing-indicator', 'missing-product', 'missing-verification', 'missing-budget', 'missing-period', 'missing-lead', 'missing-support'];
  const missing = (more: Partial<PlanItem>) => MISSING.filter((code) => spoken(under(act('1.1.1'), act('', { content: 'Tổ chức họp', ...bare, ...more })), code).length > 0);
  test.each<[string, Partial<PlanItem>]>([['a lead', { lead: 'Sở Tư pháp' }], ['a product', { product: '01 báo cáo' }], ['a figure', { budget: dong(5_000_000n) }]])('a line below a numbered task with %s of its own goes on with it', (_, more) => {
    expect(missing(more)).toEqual([]);
  });
  test('with nothing but words, or without words, somebody has begun it', () => {
    expect([missing({}), missing({ content: '', lead: 'Sở Tư pháp' })]).toEqual([MISSING, MISSING.filter((code) => code !== 'missing-lead')]);
  });
  const lines = (count: number, more: Partial<PlanItem>) => Array.from({ length: count }, () => act('', { content: 'Tổ chức họp', lead: '', support: '', ...more }));
  test('lines with a time of their own have the agencies of the task above, and no other cell of it', () => {
    const plan = under(act('1.1.1'), ...lines(3, { budget: noMoney }));
    expect(['missing-lead', 'missing-support', 'missing-budget'].map((code) => spoken(plan, code as RuleCode).length)).toEqual([0, 0, 3]);
  });
  test('where two of three tasks have numbers, that of the third was forgotten: it is a task', () => {
    expect(spoken(under(act('1.1.1'), act('1.1.2'), ...lines(1, {})), 'missing-lead')).toEqual(['']);
  });
  test('a figure of the year costs nothing of its own, and has a lead', () => {
    const plan = two({ content: 'Mức độ thu hút đầu tư', budget: noMoney, lead: '' });
    expect([spoken(plan, 'missing-budget'), spoken(plan, 'missing-lead')]).toEqual([[], ['1.1.1']]);
  });
  test('words of a source merged over the budgets below say nothing of their times', () => {
    const plan = under(act('1.1.1', { budget: reason }), ...['1.1.2', '1.1.3'].map((number) => act(number, { budget: noMoney, period: noPeriod })));
    expect([spoken(plan, 'missing-budget'), spoken(plan, 'missing-period')]).toEqual([['1.1.2'], ['1.1.2', '1.1.3']]);
  });
  test.each<[string, PlanItem['level'], PlanItem['raw'], isSaid: boolean]>([
    ['an area whose words stand in another column', 'area', { number: '1', lead: 'Cải cách thể chế' }, false],
    ['an activity that has a lead and no words', 'activity', { number: '1', lead: 'Sở Nội vụ' }, true],
    ['a figure is no heading', 'area', { number: '1', budget: 5_000_000 }, true],
    ['nor is a sign', 'area', { number: '1', note: 'x' }, true],
    ['two cells are none', 'area', { number: '1', lead: 'Sở Nội vụ', period: 'Quý II' }, true],
  ])('content: %s', (_, level, raw, isSaid) => {
    expect(spoken(planOf([{ ...area('1'), level, content: '', raw }]), 'missing-content')).toEqual(isSaid ? ['1'] : []);
  });
});
