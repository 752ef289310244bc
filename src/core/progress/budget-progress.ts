import type { IsoDate, Quarter } from '../calendar/iso-date';
import type { Plan } from '../plan/plan';
import { activityProgress, WHOLE } from './activity-progress';
import { standingAt } from './standing';

/** The view *Tiến độ tính theo ngân sách*: dear activities weigh more. It says nothing about money spent, and it is no completion. */
export interface BudgetProgress {
  view: 'weighted-by-budget';
  /** in millionths, cut off; null when no activity with an amount above 0 has a figure */
  millionths: number | null;
  /** đồng: what the counted activities cost together */
  budget: bigint;
  counted: number;
  /** rows of activities that cannot weigh in: no amount, only words, or an amount that could not be read */
  withoutAmount: number[];
  /** rows of activities with an amount whose cells say that work goes on but not how far */
  withoutFigure: number[];
}

/** How far the plan's activities have come, each weighing what it costs. Money is counted in whole đồng. */
export function budgetProgress(plan: Plan, at: { cutOff: Quarter | IsoDate }): BudgetProgress {
  const withoutAmount: number[] = [];
  const withoutFigure: number[] = [];
  let budget = 0n;
  let weighted = 0n;
  let counted = 0;
  for (const item of plan.items) {
    if (item.level !== 'activity' || standingAt(item, { cutOff: at.cutOff, planYear: plan.year }) !== 'planned') continue;
    const amount = item.budget.total;
    const progress = activityProgress(item, { cutOff: at.cutOff, planYear: plan.year });
    if (amount === null || amount < 0n) withoutAmount.push(item.row);
    else if (progress === null) withoutFigure.push(item.row);
    else {
      budget += amount;
      weighted += amount * BigInt(progress);
      counted += 1;
    }
  }
  return { view: 'weighted-by-budget', millionths: budget === 0n ? null : Math.min(WHOLE, Number(weighted / budget)), budget, counted, withoutAmount, withoutFigure };
}
