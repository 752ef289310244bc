import fc from 'fast-check';
import { countBudget, sumBudget, type Money, type Plan, type PlanItem } from '../../../src/core';

const money = (amount: bigint | null): Money => (amount === null ? { kind: 'nonNumeric', total: null, lines: [] } : { kind: 'amount', total: amount, lines: [{ amount, label: '' }] });
const item = (row: number, level: PlanItem['level'], parent: number | null, amount: bigint | null): PlanItem => ({
  row, level, parent, number: '', content: '', indicator: '', product: '', verification: '', budget: money(amount),
  period: { kind: 'empty', start: null, end: null, quarters: [], dueQuarter: null, every: null }, lead: '', support: '', note: '', risk: '',
  progress: { 1: { kind: 'empty' }, 2: { kind: 'empty' }, 3: { kind: 'empty' }, 4: { kind: 'empty' } }, completedOn: { kind: 'empty' }, outcome: '', standing: 'planned', raw: {},
});
const amount = fc.option(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }));

it('counts each activity once and no heading, and the areas make up the whole', () => {
  const areas = fc.array(fc.record({ own: amount, results: fc.array(fc.record({ own: amount, activities: fc.array(amount, { maxLength: 4 }) }), { maxLength: 4 }) }), { maxLength: 4 });
  fc.assert(fc.property(areas, (tree) => {
    const items: PlanItem[] = [];
    let expected = 0n;
    for (const area of tree) {
      const areaIndex = items.push(item(items.length + 1, 'area', null, area.own)) - 1;
      for (const result of area.results) {
        const resultIndex = items.push(item(items.length + 1, 'result', areaIndex, result.own)) - 1;
        for (const activity of result.activities) {
          items.push(item(items.length + 1, 'activity', resultIndex, activity));
          expected += activity ?? 0n;
        }
      }
    }
    const plan: Plan = { year: 2025, roles: ['content', 'budget'], items };
    const byArea = items.filter(({ level }) => level === 'area').reduce((sum, area) => sum + sumBudget(plan, area.row), 0n);
    return sumBudget(plan) === expected && byArea === expected;
  }));
});

it('finds nothing under a row that is not there', () => {
  expect(sumBudget({ year: 2025, roles: [], items: [item(3, 'activity', null, 5n)] }, 99)).toBe(0n);
});

it('says how many activities the total holds: what has no figure is not in it', () => {
  const items = [item(1, 'area', null, 9n), item(2, 'activity', 0, 12n), item(3, 'activity', 0, null), item(4, 'area', null, null), item(5, 'activity', 3, 0n), item(6, 'activity', 3, null)];
  const plan: Plan = { year: 2025, roles: ['content', 'budget'], items };
  expect(countBudget(plan)).toEqual({ total: 12n, counted: 2, activities: 4 });
  expect(countBudget(plan, 4)).toEqual({ total: 0n, counted: 1, activities: 2 });
  expect(countBudget(plan, 99)).toEqual({ total: 0n, counted: 0, activities: 0 });
});
