import { QUARTERS } from '../calendar/quarter';
import type { Plan, PlanItem } from '../plan/plan';

/** Whether progress is filled in anywhere. */
export function isFollowed({ items }: Plan): boolean {
  let blank: PlanItem['progress'] | null = null;
  for (const item of items) {
    if (item.completedOn.kind !== 'empty') return true;
    // rows without progress mostly share one object
    if (item.progress === blank) continue;
    if (isBegun(item)) return true;
    blank = item.progress;
  }
  return false;
}

/** Whether progress is filled in in this row. */
export function isBegun({ progress, completedOn }: PlanItem): boolean {
  return completedOn.kind !== 'empty' || QUARTERS.some((quarter) => progress[quarter].kind !== 'empty');
}
