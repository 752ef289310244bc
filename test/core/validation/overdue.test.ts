import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/day-number';
import { statusAt } from '../../../src/core/progress/status';
import { overdue } from '../../../src/core/validation/rules/overdue';
import { filled, inQuarter, item } from '../plan-builder';
import { anyPlan } from '../progress/arbitrary-plan';

test('law: overdue is what has that status on the day and on the day before it', () => {
  const days = fc.integer({ min: -20, max: 400 }).map((days) => addDays('2025-01-01', days)!);
  fc.assert(fc.property(anyPlan, days, (plan, today) => {
    // one row with progress, so that nothing is summed up
    const items = [...plan.items, { ...item('activity', '9', { period: inQuarter(4, 2030), progress: filled({ 1: 0.1 }) }), row: 1000 }];
    const late = items.filter((one) => one.level === 'activity' && [today, addDays(today, -1)!].every((cutOff) => statusAt(one, { cutOff, planYear: plan.year }) === 'overdue'));
    const said = overdue.look({ ...plan, items }, { year: plan.year, roles: plan.roles, today });
    expect(said.map((place) => place.item.row)).toEqual(late.map(({ row }) => row));
    for (const { params } of said) expect(params?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { params } of said) expect(String(params?.due) < today).toBe(true);
  }), { numRuns: 500 });
});
