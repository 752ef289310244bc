import { quarterOf, QUARTERS } from '../calendar/quarter';
import { yearOf, type Quarter } from '../calendar/iso-date';
import type { PlanItem, ProgressEntry } from '../plan/plan';
import type { DueDate } from './due';

/** Whether a progress cell says 100 % (or more). */
export function isDone(entry: ProgressEntry): boolean {
  return entry.kind === 'share' && entry.share >= 1;
}

/** The first quarter column that reaches 100 %; null when none does. */
export function firstDoneQuarter(item: Pick<PlanItem, 'progress'>): Quarter | null {
  return QUARTERS.find((quarter) => isDone(item.progress[quarter])) ?? null;
}

/**
 * Whether an activity was completed no later than it fell due (domain.md, section 6); `due` holds the times in the span that is asked for.
 * Falling due once: the completion date decides by day, else the first quarter column at 100 % by quarter. Falling due several times a year: every quarter in which
 * it falls due has to be filled as done; a completion date stands for the quarter it lies in.
 */
export function isOnTime(item: PlanItem, due: DueDate[], timesInYear: number): boolean {
  if (timesInYear > 1) return due.length > 0 && due.every((time) => isDone(item.progress[time.quarter]) || completedWithin(item, time));
  const only = due[0];
  if (!only) return false;
  if (item.completedOn.kind === 'date') return item.completedOn.date <= only.date;
  const done = firstDoneQuarter(item);
  return done !== null && done <= only.quarter;
}

function completedWithin(item: PlanItem, time: DueDate): boolean {
  return item.completedOn.kind === 'date' && yearOf(item.completedOn.date) === yearOf(time.date) && quarterOf(item.completedOn.date) === time.quarter;
}
