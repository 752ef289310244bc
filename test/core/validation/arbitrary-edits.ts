import fc from 'fast-check';
import type { ColumnRole, Plan, PlanItem } from '../../../src/core/plan/plan';
import { anyActivity, anyPeriod } from '../progress/arbitrary-plan';
import { done, dong, EVERY_ROLE, filled, item, noMoney, planOf, reason } from '../plan-builder';

const anyBudget = fc.oneof(fc.constantFrom(noMoney, reason), fc.constantFrom(0n, 35n, 5_000_000n, 10_000_000n, 2_000_000_000_000n, -5n).map(dong));
const anyNumber = fc.constantFrom('', '-', 'I', 'II', 'a)', '1', '2', '1.1', '1.2', '2.1', '1.1.1', '1.1.2', '1.1.4', '2.1.1', '2.2.1');
const anyText = fc.constantFrom('', '…', 'Sở Nội vụ', 'Rà soát thủ tục hành chính', 'Nâng cao chất lượng', 'Đến năm 2030 đạt 100%', 'Số /QĐ-UBND ngày /7/2023', '(nt)',
  'Phòng TCCB', 'Phòng Tổ chức cán bộ; Sở Y tế', 'Theo QĐ số 15/QĐ-UBND ngày 1/2/2025', 'Theo QĐ số 15/QĐ-UBND ngày 3/2/2025', `Mục tiêu chung: ${'từ '.repeat(121)}`);

const anyProgress = fc.constantFrom<PlanItem['progress']>(filled({}), filled({ 1: 0.5, 2: 0.3 }), filled({ 4: 1 }), filled({ 2: { kind: 'unreadable', text: 'gần xong' } }));
const anyCompletedOn = fc.constantFrom<PlanItem['completedOn']>({ kind: 'empty' }, done('2025-03-05'), done('2026-01-01'), { kind: 'unreadable', text: 'tháng sau' });

/** Any fields of an item, its level, number and progress among them. */
const anyFields: fc.Arbitrary<Partial<PlanItem>> = fc.record({
  level: fc.constantFrom<PlanItem['level']>('area', 'result', 'activity'), number: anyNumber, content: anyText, indicator: anyText, product: anyText, verification: anyText,
  budget: anyBudget, period: anyPeriod, lead: anyText, support: anyText, note: anyText, risk: anyText, outcome: anyText, progress: anyProgress, completedOn: anyCompletedOn,
  raw: fc.record({ lead: fc.constantFrom(null, 'Sở Nội vụ', '(nt)', '#REF!'), budget: fc.constantFrom(null, '35.000.000', '#N/A', 35), period: fc.constantFrom(null, 'Quý IV', '2025') }, { requiredKeys: [] }),
}, { requiredKeys: [] });

const anyItem: fc.Arbitrary<PlanItem> = fc.tuple(anyActivity, fc.constantFrom<PlanItem['level']>('area', 'result', 'activity', 'activity', 'activity'), anyFields)
  .map(([activity, level, fields]) => ({ ...item(level, '1'), ...activity, level, ...fields }));

export const anyMessyPlan: fc.Arbitrary<Plan> = fc.tuple(fc.array(anyItem, { maxLength: 14 }), fc.oneof({ weight: 4, arbitrary: fc.constant(EVERY_ROLE) }, { weight: 1, arbitrary: fc.subarray(EVERY_ROLE) }))
  .map(([items, roles]) => planOf(items, { roles }));

export type Edit =
  | { kind: 'change'; at: number; fields: Partial<PlanItem> }
  | { kind: 'insert'; at: number; item: PlanItem }
  | { kind: 'remove'; at: number }
  | { kind: 'move'; at: number; to: number }
  /** a blank row above: all below stand lower */
  | { kind: 'lower'; at: number }
  /** the same cell in many rows, as when a column is pasted or filled down */
  | { kind: 'fill'; at: number; fields: Partial<PlanItem> }
  /** its number puts an item under another heading */
  | { kind: 'rehome'; at: number; to: number }
  | { kind: 'year'; year: number }
  | { kind: 'columns'; roles: ColumnRole[] };

const place = fc.nat(20);

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), at: place, fields: anyFields }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), at: place, item: anyItem }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), at: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fill' as const), at: place, fields: anyFields }) },
  fc.record({ kind: fc.constant('lower' as const), at: place }),
  fc.record({ kind: fc.constant('rehome' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('year' as const), year: fc.constantFrom(2024, 2025, 2026) }),
  fc.record({ kind: fc.constant('columns' as const), roles: fc.subarray(EVERY_ROLE) }),
);

/** The plan after an edit, as a reader gives it that keeps the objects of rows that stayed as and where they were. */
export function edited(plan: Plan, edit: Edit): Plan {
  const { items } = plan;
  const at = 'at' in edit ? edit.at % Math.max(items.length, 1) : 0;
  switch (edit.kind) {
    case 'year': return { ...plan, year: edit.year };
    case 'columns': return { ...plan, roles: edit.roles };
    case 'lower': return { ...plan, items: items.map((one, index) => (index < at ? one : { ...one, row: one.row + 1 })) };
    case 'rehome': return rehomed(plan, at, edit.to % Math.max(items.length, 1));
    case 'change': return replanned(plan, items.map((one, index) => (index === at ? { ...one, ...edit.fields } : one)));
    case 'fill': return replanned(plan, items.map((one, index) => (index >= at ? { ...one, ...edit.fields } : one)));
    case 'insert': return replanned(plan, [...items.slice(0, at), edit.item, ...items.slice(at)]);
    case 'remove': return replanned(plan, items.filter((_, index) => index !== at));
    case 'move': {
      const rest = items.filter((_, index) => index !== at);
      const to = edit.to % Math.max(items.length, 1);
      return replanned(plan, items.length === 0 ? [] : [...rest.slice(0, to), items[at]!, ...rest.slice(to)]);
    }
  }
}

function rehomed(plan: Plan, at: number, to: number): Plan {
  const above = (index: number | null): boolean => index !== null && (index === at || above(plan.items[index]?.parent ?? null));
  return at === to || above(to) ? plan : { ...plan, items: plan.items.map((one, index) => (index === at ? { ...one, parent: to } : one)) };
}

/** Rows and headings anew; an item for which nothing changed stays the same object. */
function replanned(plan: Plan, items: PlanItem[]): Plan {
  const anew = planOf(items);
  return { ...plan, items: anew.items.map((one, index) => (items[index]!.row === one.row && items[index]!.parent === one.parent ? items[index]! : one)) };
}
