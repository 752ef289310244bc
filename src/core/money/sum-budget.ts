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
  // parents stand before their children, so one walk knows who is inside
  const inside: boolean[] = [];
  const sum: BudgetSum = { total: 0n, counted: 0, activities: 0 };
  plan.items.forEach((item, index) => {
    inside[index] = areaRow === undefined || item.row === areaRow || (item.parent !== null && inside[item.parent] === true);
    if (!inside[index] || item.level !== 'activity') return;
    sum.activities += 1;
    if (item.budget.total === null) return;
    sum.total += item.budget.total;
    sum.counted += 1;
  });
  return sum;
}

/** The total alone, in đồng. */
export function sumBudget(plan: Plan, areaRow?: number): bigint {
  return countBudget(plan, areaRow).total;
}
