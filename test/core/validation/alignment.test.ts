import { align } from '../../../src/core/validation/alignment';
import type { PlanItem } from '../../../src/core/plan/plan';
import { done, dong, filled, inQuarter, item, planOf } from '../plan-builder';

/** Another value for each field that says what an item is. */
const OTHER: { [Field in Exclude<keyof PlanItem, 'row' | 'parent'>]-?: PlanItem[Field] } = {
  level: 'result', number: '9', content: 'Khác', indicator: '02 báo cáo', product: 'Kế hoạch', verification: 'Biên bản', budget: dong(7n), period: inQuarter(1), lead: 'Sở Y tế', support: 'Sở Tư pháp', note: 'x', risk: 'x',
  progress: filled({ 1: 1 }), completedOn: done('2025-03-05'), outcome: 'Báo cáo', standing: 'added', raw: { note: 'x' },
};

test.each(Object.keys(OTHER) as (keyof typeof OTHER)[])('a row whose %s was changed while another was inserted is no row that only moved', (field) => {
  const plan = planOf([item('activity', '1'), item('activity', '2'), item('activity', '3')]);
  const [first, second, third] = plan.items as [PlanItem, PlanItem, PlanItem];
  const moved = (one: PlanItem): PlanItem => ({ ...one, row: one.row + 1 });
  const inserted = item('activity', 'x', { row: 2 });
  expect(align(plan, { ...plan, items: [inserted, ...plan.items.map(moved)] }).changed).toEqual([0]);
  expect(align(plan, { ...plan, items: [inserted, moved(first), moved({ ...second, [field]: OTHER[field] }), moved(third)] })).toMatchObject({ changed: [0, 1, 2], gone: [0, 1], fields: null });
});
