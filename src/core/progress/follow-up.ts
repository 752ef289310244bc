import type { Plan } from '../plan/plan';
import { areaOf, completion, type AreaCompletion, type Completion } from './completion';
import { countedIn } from './counting';
import { spanOf, type CountingAt } from './span';
import { statusAt } from './status';

/** What became of the planned activities that were not on time: `planned = onTime + late + notDone`. */
export interface FollowUpCounts {
  /** done, but after the day or the quarter in which it fell due */
  late: number;
  /** fell due in the span and is not done at the cut-off; in the span `year` also what falls due later in the year */
  notDone: number;
}

export interface FollowUp extends Completion, FollowUpCounts {
  areas: (AreaCompletion & FollowUpCounts)[];
}

/** Completion per area and overall together with what became of the rest. The figures of completion are those of `completion`, to the last one. */
export function followUp(plan: Plan, at: CountingAt): FollowUp {
  const counted = completion(plan, at);
  const span = spanOf(at, plan.year);
  const late = new Map<number | null, number>();
  plan.items.forEach((item, index) => {
    if (item.level !== 'activity' || countedIn(item, plan.year, span) !== 'notOnTime') return;
    if (statusAt({ ...item, standing: 'planned' }, { cutOff: at.cutOff, planYear: plan.year }) !== 'done-late') return;
    const home = areaOf(plan, index);
    const row = home === null ? null : plan.items[home]?.row ?? null;
    late.set(row, (late.get(row) ?? 0) + 1);
  });
  const areas = counted.areas.map((area) => {
    const lateHere = late.get(area.row) ?? 0;
    return { ...area, late: lateHere, notDone: area.planned - area.onTime - lateHere };
  });
  const sum = (of: keyof FollowUpCounts): number => areas.reduce((total, area) => total + area[of], 0);
  return { ...counted, areas, late: sum('late'), notDone: sum('notDone') };
}
