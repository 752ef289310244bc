import type { IsoDate, Quarter } from '../calendar/iso-date';
import type { Plan } from '../plan/plan';
import { activityProgress } from './activity-progress';
import { standingAt } from './standing';

/** The view *Tiến độ trung bình của các hoạt động*. It is no completion: never print one beside the other without its name. */
export interface MeanProgress {
  view: 'mean-of-activities';
  /** in millionths; null when no activity has a figure */
  millionths: number | null;
  /** how many activities the mean is taken over */
  counted: number;
  /** rows of activities whose cells say that work goes on but not how far */
  withoutFigure: number[];
}

/** How far the plan's activities have come on average. Cancelled activities and ones added mid-year are left out, as in the official figure. */
export function meanProgress(plan: Plan, at: { cutOff: Quarter | IsoDate }): MeanProgress {
  const withoutFigure: number[] = [];
  let sum = 0;
  let counted = 0;
  for (const item of plan.items) {
    if (item.level !== 'activity' || standingAt(item, { cutOff: at.cutOff, planYear: plan.year }) !== 'planned') continue;
    const progress = activityProgress(item, { cutOff: at.cutOff, planYear: plan.year });
    if (progress === null) withoutFigure.push(item.row);
    else {
      sum += progress;
      counted += 1;
    }
  }
  return { view: 'mean-of-activities', millionths: counted === 0 ? null : Math.floor(sum / counted), counted, withoutFigure };
}
