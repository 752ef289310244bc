import type { Period } from '../../../src/core/period/period';
import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import { checkPlan } from '../../../src/core/validation/check-plan';
import type { RuleCode } from '../../../src/core/validation/finding-codes';
import { conditional, filled, inQuarter, noPeriod, ongoing, planOf, recurring, unreadablePeriod, until } from '../plan-builder';
import { act, area, everyRule, result, two } from './examples/example';

const found = (plan: Plan, code: RuleCode, today?: string) => checkPlan(plan, everyRule, today === undefined ? {} : { today }).filter((finding) => finding.code === code);
const spoken = (plan: Plan, code: RuleCode, today?: string) => found(plan, code, today).map(({ row }) => plan.items.find((item) => item.row === row)!.number);
const range = (start: string | null, end: string | null, more: Partial<Period> = {}): Period => ({ ...noPeriod, kind: 'range', start, end, ...more });

describe('a child outside its parent’s time', () => {
  const below = (parent: Period, period: Period, more: Partial<PlanItem> = {}) => planOf([area('1', { period: noPeriod }), result('1.1', { period: parent }), act('1.1.1', { period, ...more })]);
  test.each<[string, Plan, string[]]>([
    ['a day each year, outside', below(inQuarter(2), { ...until('2025-11-30'), kind: 'recurring', every: 'year' }), ['1.1.1']],
    ['what recurs without a day has no known days, though it has a beginning', below(inQuarter(2), { ...recurring('quarter'), start: '2025-01-01' }), []],
    ['what is continuous has none, though it has an end', below(inQuarter(2), { ...ongoing, end: '2025-12-31' }), []],
    ['one of two days', below(inQuarter(4), { ...until('2025-12-15'), dueDates: ['2025-06-15', '2025-12-15'] }), ['1.1.1']],
    ['a heading that recurs has no time of its own', below({ ...until('2025-06-30'), kind: 'recurring', every: 'year' }, inQuarter(4)), []],
    ['both of other years', below(range('2026-01-01', '2026-12-31'), range('2027-01-01', '2027-12-31')), ['1.1.1']],
    ['of another year than the heading is said already', below(inQuarter(2), range('2027-01-01', '2027-12-31')), []],
    ['turned round is said already', below(inQuarter(4), range('2024-11-20', '2025-10-10'), { raw: { period: 'Từ 20/11 đến 10/10/2025' } }), []],
    ['the heading’s first and last day are within', below(inQuarter(2), range('2025-04-01', '2025-06-30')), []],
    ['a day before', below(inQuarter(2), range('2025-03-31', '2025-06-30')), ['1.1.1']],
    ['a day after', below(inQuarter(2), range('2025-04-01', '2025-07-01')), ['1.1.1']],
  ])('%s', (_, plan, expected) => expect(spoken(plan, 'period-outside-parent')).toEqual(expected));
  test('told with the days that the heading has', () => {
    const params = (parent: Period) => found(below(parent, inQuarter(4)), 'period-outside-parent').map(({ params: { start = '', end = '' } }) => [start, end]);
    expect([params(until('2025-06-30')), params(inQuarter(2))]).toEqual([[['', '2025-06-30']], [['2025-04-01', '2025-06-30']]]);
  });
});

describe('a period outside the plan year', () => {
  const plan = (...periods: Period[]) => planOf([area('1', { period: noPeriod }), result('1.1', { period: noPeriod }), ...periods.map((period, index) => act(`1.1.${index + 1}`, { period }))]);
  const told = (...periods: Period[]) => found(plan(...periods), 'period-outside-year').map(({ row, params: { count } }) => [row - 3, count ?? null]);
  const [other, own] = [range('2026-01-01', '2026-12-31'), inQuarter(2)];
  test('most of the times that are known: said once, with how many', () => {
    expect(told(other, other, conditional, conditional, noPeriod)).toEqual([[1, 2]]);
    expect(told(other, own, other)).toEqual([[1, 2]]);
  });
  test('half of them, or one alone: said of each', () => {
    expect([told(other, own, other, own), told(other), told(own, other)]).toEqual([[[1, null], [3, null]], [[1, null]], [[2, null]]]);
  });
  test.each<[string, Period, isOutside: boolean]>([
    ['ends on the last day of the year before', range('2024-10-01', '2024-12-31'), true],
    ['ends on the first day of the year', range('2024-10-01', '2025-01-01'), false],
    ['begins on the last day of the year', range('2025-12-31', '2026-06-30'), false],
    ['begins on the first day of the next', range('2026-01-01', '2026-06-30'), true],
    ['a deadline in the middle of a later year', until('2026-06-30'), true],
    ['a deadline at the end of a later year', until('2030-12-31'), false],
    ['due this year and the next', { ...until('2026-06-15'), dueDates: ['2025-06-15', '2026-06-15'] }, false],
    ['due in later years only', { ...until('2027-06-15'), dueDates: ['2026-06-15', '2027-06-15'] }, true],
    ['a range without days', range(null, null), false],
    ['begins later and has no end', range('2026-01-01', null), true],
  ])('%s', (_, period, isOutside) => expect(told(period)).toEqual(isOutside ? [[1, null]] : []));
});

describe('turned round', () => {
  test.each<[string, Period, string, string[]]>([
    ['half a year over the turn of the year is meant', range('2024-11-20', '2025-05-22'), 'Từ 20/11 đến 22/5', []],
    ['a day more is not', range('2024-11-20', '2025-05-23'), 'Từ 20/11 đến 23/5', ['1.1.1']],
    ['with its year it is meant', range('2024-11-20', '2025-10-10'), 'Từ 20/11/2024 đến 10/10/2025', []],
    ['with the short year too', range('2024-11-20', '2025-10-10'), 'Từ 20/11/24 đến 10/10/25', []],
    ['what recurs', { ...recurring('year'), start: '2024-11-20', end: '2025-10-10' }, 'Từ 20/11 đến 10/10 hằng năm', []],
  ])('%s', (_, period, text, expected) => expect(spoken(two({ period, raw: { period: text } }), 'period-backwards')).toEqual(expected));
});

describe('overdue', () => {
  const twice = { ...until('2025-12-15'), dueDates: ['2025-06-15', '2025-12-15'] };
  /** beside work of quý I that is done, so that the plan is followed */
  const late = (one: Partial<PlanItem>, today: string) => spoken(planOf([area(), result(), act('1.1.1', one), act('1.1.2', { period: inQuarter(1), progress: filled({ 1: 1 }) })]), 'overdue', today);
  test.each<[string, Partial<PlanItem>, string, boolean]>([
    ['on the due day it can still be done', { period: until('2025-05-10') }, '2025-05-10', false],
    ['the day after', { period: until('2025-05-10') }, '2025-05-11', true],
    ['twice a year: on the first due day', { period: twice }, '2025-06-15', false],
    ['twice a year: the day after', { period: twice }, '2025-06-16', true],
    ['done in the quarter that begins today', { period: inQuarter(1), progress: filled({ 2: 1 }) }, '2025-04-01', false],
    ['conditional, whatever else is known', { period: { ...conditional, end: '2025-03-31' } }, '2025-05-20', false],
    ['unreadable, whatever else is known', { period: { ...unreadablePeriod, end: '2025-03-31' } }, '2025-05-20', false],
    ['nobody can read when it was done', { period: inQuarter(1), completedOn: { kind: 'unreadable', text: '?' } }, '2025-05-20', false],
    ['ended last year', { period: until('2024-06-30') }, '2025-05-20', true],
    ['taken out', { period: inQuarter(1), standing: 'cancelled', note: 'Đưa ra khỏi kế hoạch' }, '2025-05-20', false],
  ])('%s', (_, one, today, isLate) => expect(late(one, today)).toEqual(isLate ? ['1.1.1'] : []));
});

test('years in which a product is due are told in their order', () => {
  const plan = two({ period: recurring('year'), product: 'Báo cáo tổng kết vào năm 2030; báo cáo sơ kết vào năm 2027' });
  expect(found(plan, 'period-against-product').map(({ params: { years } }) => years)).toEqual(['2027, 2030']);
});
