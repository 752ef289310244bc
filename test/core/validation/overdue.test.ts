import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/day-number';
import { statusAt } from '../../../src/core/progress/status';
import { overdue } from '../../../src/core/validation/rules/overdue';
import { anyPlan } from '../progress/arbitrary-plan';

test('law: overdue is what has that status on the day and on the day before it', () => {
  const days = fc.integer({ min: -20, max: 400 }).map((days) => addDays('2025-01-01', days)!);
  fc.assert(fc.property(anyPlan, days, (plan, today) => {
    const { items } = plan;
    const late = items.filter((one) => one.level === 'activity' && [today, addDays(today, -1)!].every((cutOff) => statusAt(one, { cutOff, planYear: plan.year }) === 'overdue'));
    const remarks = items.map((one) => overdue.look(one, { year: plan.year, roles: plan.roles, today, followed: true, bareHeadings: false }));
    expect(items.filter((_, index) => remarks[index]!.length > 0).map(({ row }) => row)).toEqual(late.map(({ row }) => row));
    const said = remarks.flat();
    for (const { params } of said) expect(params?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { params } of said) expect(String(params?.due) < today).toBe(true);
  }), { numRuns: 500 });
});
