import fc from 'fast-check';
import { budgetProgress } from '../../../src/core/progress/budget-progress';
import { meanProgress } from '../../../src/core/progress/mean-progress';
import { standingAt } from '../../../src/core/progress/standing';
import { activity, done, dong, filled, inQuarter, noMoney, planOf, reason, recurring } from '../plan-builder';
import { anyPlan } from './arbitrary-plan';

const half = { progress: filled({ 1: 0.5 }) };
const whole = { progress: filled({ 1: 1 }) };

test('the mean counts activities alike, the budget weighs them', () => {
  const plan = planOf([activity(inQuarter(1), { ...whole, budget: dong(30_000_000n) }), activity(inQuarter(1), { ...half, budget: dong(10_000_000n) })]);
  expect(meanProgress(plan, { cutOff: 1 })).toEqual({ view: 'mean-of-activities', millionths: 750_000, counted: 2, withoutFigure: [] });
  expect(budgetProgress(plan, { cutOff: 1 })).toEqual({ view: 'weighted-by-budget', millionths: 875_000, budget: 40_000_000n, counted: 2, withoutAmount: [], withoutFigure: [] });
});

test('what has no figure or no amount is listed apart, never taken for 0', () => {
  const plan = planOf([
    activity(inQuarter(1), { progress: filled({ 1: { kind: 'underway' } }) }),
    activity(inQuarter(1), { ...whole, budget: reason }),
    activity(inQuarter(1), { ...whole, budget: noMoney }),
    activity(inQuarter(2), {}),
    activity(inQuarter(1), { ...whole, standing: 'added' }),
  ]);
  expect(meanProgress(plan, { cutOff: 1 })).toMatchObject({ millionths: 666_666, counted: 3, withoutFigure: [2] });
  expect(budgetProgress(plan, { cutOff: 1 })).toMatchObject({ millionths: 0, counted: 1, withoutAmount: [3, 4], withoutFigure: [2] });
});

test('later quarters and later days are not looked at; a duty of each quarter has come as far as its quarters together', () => {
  const late = planOf([activity(inQuarter(1), { completedOn: done('2025-04-02') })]);
  expect([meanProgress(late, { cutOff: '2025-04-01' }).millionths, meanProgress(late, { cutOff: '2025-04-02' }).millionths]).toEqual([0, 1_000_000]);
  const quarterly = planOf([activity(recurring('quarter'), { progress: filled({ 1: 1, 2: 1, 3: 1 }) })]);
  expect([1, 2, 3, 4].map((cutOff) => meanProgress(quarterly, { cutOff: cutOff as 1 }).millionths)).toEqual([250_000, 500_000, 750_000, 750_000]);
});

test('amounts of a thousand billion keep every đồng', () => {
  const plan = planOf([activity(inQuarter(1), { ...whole, budget: dong(900_719_925_474_099_301n) }), activity(inQuarter(1), { budget: dong(900_719_925_474_099_303n) })]);
  expect(budgetProgress(plan, { cutOff: 4 })).toMatchObject({ millionths: 499_999, budget: 1_801_439_850_948_198_604n });
});

test('laws: between nothing and all, order of rows does not matter, every counted activity is somewhere, equal budgets give the mean', () => {
  fc.assert(fc.property(anyPlan, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), (plan, cutOff) => {
    const same = { ...plan, items: plan.items.map((one) => ({ ...one, budget: dong(7n) })) };
    const [mean, budget, equal] = [meanProgress(plan, { cutOff }), budgetProgress(plan, { cutOff }), budgetProgress(same, { cutOff })];
    const planned = plan.items.filter((one) => one.level === 'activity' && standingAt(one, { cutOff, planYear: plan.year }) === 'planned').length;
    expect(mean.counted + mean.withoutFigure.length).toBe(planned);
    expect(budget.counted + budget.withoutFigure.length + budget.withoutAmount.length).toBe(planned);
    for (const { millionths } of [mean, budget]) expect(millionths === null || (millionths >= 0 && millionths <= 1_000_000)).toBe(true);
    expect(equal.millionths).toBe(mean.millionths);
    const turned = { ...plan, items: [...plan.items].reverse() };
    expect(meanProgress(turned, { cutOff }).millionths).toBe(mean.millionths);
    expect(budgetProgress(turned, { cutOff }).millionths).toBe(budget.millionths);
  }));
});
