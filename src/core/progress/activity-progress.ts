import { QUARTERS, startOfQuarter } from '../calendar/quarter';
import type { IsoDate, Quarter } from '../calendar/iso-date';
import type { PlanItem, ProgressEntry } from '../plan/plan';
import { dueDates } from './due';
import { lastDayOf } from './span';

/** A whole: shares are counted in millionths, so that they can be multiplied with money in whole numbers. */
export const WHOLE = 1_000_000;

/**
 * How far one activity has come at a cut-off, in millionths, as its cells say; null when they say that work goes on but not how far, or cannot be read.
 * Blank is 0: nothing was reported. More than 100 % counts as 100 %. A duty of several quarters has come as far as its quarters together, out of all in which it falls due.
 * For the two further views only; the official completion never looks at this.
 */
export function activityProgress(activity: PlanItem, at: { cutOff: Quarter | IsoDate; planYear: number }): number | null {
  const last = lastDayOf(at.cutOff, at.planYear);
  if (activity.completedOn.kind === 'date' && activity.completedOn.date <= last) return WHOLE;
  const entry = (quarter: Quarter): ProgressEntry => (startOfQuarter(at.planYear, quarter) > last ? { kind: 'empty' } : activity.progress[quarter]);
  const due = dueDates(activity.period, at.planYear);
  if (due.length > 1) {
    const parts = due.map(({ quarter }) => millionths(entry(quarter)));
    return parts.some((part) => part === null) ? null : Math.floor(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / due.length);
  }
  const filled = QUARTERS.map(entry).filter((one) => one.kind !== 'empty');
  return millionths(filled[filled.length - 1] ?? { kind: 'empty' });
}

function millionths(entry: ProgressEntry): number | null {
  if (entry.kind === 'empty') return 0;
  return entry.kind === 'share' ? Math.round(Math.min(entry.share, 1) * WHOLE) : null;
}
