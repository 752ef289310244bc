import type { Plan } from '../plan/plan';

/** A total together with what it holds: activities without an amount are not in it. */
export interface BudgetSum {
  /** đồng */
  total: bigint;
  /** activities whose amount is in the total; zero is an amount */
  counted: number;
  activities: number;
}

/**
 * What the activities cost together, each counted once, and how many of them that is; the figures of areas and results repeat their children's and are never added.
 *
 * @param areaRow the row of one area (0-based, as in `PlanItem.row`): only what stands under it; without it the whole plan
 */
export function countBudget(plan: Plan, areaRow?: number): BudgetSum {
  const sum: BudgetSum = { total: 0n, counted: 0, activities: 0 };
  plan.items.forEach((item, index) => {
    if (item.level !== 'activity' || !isInside(plan, index, areaRow)) return;
    sum.activities += 1;
    if (item.budget.total === null) return;
    sum.total += item.budget.total;
    sum.counted += 1;
  });
  return sum;
}

/** A row that was moved may stand above its area, so the way up is asked and not the order. */
function isInside(plan: Plan, index: number, areaRow: number | undefined): boolean {
  if (areaRow === undefined) return true;
  for (let at: number | null = index; at !== null; at = plan.items[at]?.parent ?? null) if (plan.items[at]?.row === areaRow) return true;
  return false;
}

/** The total alone, in đồng. */
export function sumBudget(plan: Plan, areaRow?: number): bigint {
  return countBudget(plan, areaRow).total;
}
