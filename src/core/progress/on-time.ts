import { quarterOf, QUARTERS } from '../calendar/quarter';
import { yearOf, type IsoDate, type Quarter } from '../calendar/iso-date';
import type { PlanItem, ProgressEntry } from '../plan/plan';
import type { DueDate } from './due';

/** Far below anything a person writes, far above the tail of a binary fraction: `=0.7+0.2+0.1` gives 0,9999999999999999 and is shown as 100 %. */
const BINARY_TAIL = 1e-9;

/** Whether a progress cell says 100 % (or more). */
export function isDone(entry: ProgressEntry): boolean {
  return entry.kind === 'share' && entry.share >= 1 - BINARY_TAIL;
}

/** Whether a progress cell says that the work was done too late. */
function isLate(entry: ProgressEntry): boolean {
  return entry.kind === 'share' && entry.late === true;
}

/** Whether a quarter column up to this one says that the work was done too late: whoever wrote it knows what no date tells. */
export function saysLate({ progress }: Pick<PlanItem, 'progress'>, upTo: Quarter): boolean {
  return QUARTERS.some((quarter) => quarter <= upTo && isLate(progress[quarter]));
}

/** The first quarter column that reaches 100 %; null when none does. */
export function firstDoneQuarter(item: Pick<PlanItem, 'progress'>): Quarter | null {
  return QUARTERS.find((quarter) => isDone(item.progress[quarter])) ?? null;
}

/**
 * Whether an activity was completed no later than it fell due; `due` holds the times in the span that is asked for.
 * Falling due once: the completion date decides by day, else the first quarter column at 100 % by quarter, unless a column says that it was done late. Falling due several times a year: every quarter in which
 * it falls due has to be filled as done; a completion date decides, by day, for the quarter it lies in.
 */
export function isOnTime(item: PlanItem, due: readonly DueDate[], timesInYear: number): boolean {
  if (timesInYear > 1) return due.length > 0 && due.every((time) => completedBy(item, lastOfItsQuarter(time, due)) ?? (isDone(item.progress[time.quarter]) && !isLate(item.progress[time.quarter])));
  const only = due[0];
  if (!only) return false;
  if (item.completedOn.kind === 'date') return item.completedOn.date <= only.date;
  const done = firstDoneQuarter(item);
  return done !== null && done <= only.quarter && !saysLate(item, only.quarter);
}

/** Days of one quarter ("24, 26/5") are done with the last of them. */
function lastOfItsQuarter({ quarter }: DueDate, due: readonly DueDate[]): IsoDate {
  return due.filter((other) => other.quarter === quarter).map(({ date }) => date).sort().at(-1) ?? '';
}

/** Whether the completion date was no later than a due date of the same quarter; null when it says nothing about that quarter. */
function completedBy(item: PlanItem, due: IsoDate): boolean | null {
  if (item.completedOn.kind !== 'date' || due === '') return null;
  const { date } = item.completedOn;
  return yearOf(date) === yearOf(due) && quarterOf(date) === quarterOf(due) ? date <= due : null;
}
