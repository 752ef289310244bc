import type { Plan } from '../plan/plan';

/**
 * What the activities cost together, each counted once; the figures of areas and results repeat their children's and are never added.
 *
 * @param areaRow the row of one area (0-based, as in `PlanItem.row`): only what stands under it; without it the whole plan
 * @returns đồng; activities without an amount add nothing
 */
export function sumBudget(plan: Plan, areaRow?: number): bigint {
  // parents stand before their children, so one walk knows who is inside
  const inside: boolean[] = [];
  let sum = 0n;
  plan.items.forEach((item, index) => {
    inside[index] = areaRow === undefined || item.row === areaRow || (item.parent !== null && inside[item.parent] === true);
    if (inside[index] && item.level === 'activity') sum += item.budget.total ?? 0n;
  });
  return sum;
}
