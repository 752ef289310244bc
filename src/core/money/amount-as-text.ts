import type { PlanItem } from '../plan/plan';

/** An amount that Excel holds as text, which its own totals pass over; a zero changes no total. */
export function isAmountAsText({ raw, budget }: Pick<PlanItem, 'raw' | 'budget'>): boolean {
  return typeof raw.budget === 'string' && budget.total !== null && budget.total !== 0n;
}

/**
 * How many amounts held as text a figure lacks, where it lacks nothing else: then the formula that makes it is right, and whoever corrected the figure would type over it.
 * 0 where the figure is right, or another thing is wrong.
 */
export function textsLeftOut(stated: bigint, items: readonly PlanItem[]): number {
  let texts = 0;
  let withText = 0n;
  let numbers = 0n;
  for (const item of items) {
    if (item.budget.total === null) continue;
    if (isAmountAsText(item)) {
      texts += 1;
      withText += item.budget.total;
    } else numbers += item.budget.total;
  }
  return stated === numbers && withText !== 0n ? texts : 0;
}
