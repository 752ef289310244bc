import { endOfYear, startOfQuarter } from '../calendar/quarter';
import type { IsoDate, Quarter } from '../calendar/iso-date';
import type { PlanItem, ProgressEntry } from '../plan/plan';
import { dueDates } from './due';
import { firstDoneQuarter, isDone, isOnTime, saysLate } from './on-time';
import { lastDayOf } from './span';
import { standingAt } from './standing';

/** Where an activity stands at a cut-off. On screen: chưa đến hạn · đang thực hiện · hoàn thành đúng tiến độ · hoàn thành chậm · quá hạn chưa xong · đưa ra khỏi kế hoạch · phát sinh. */
export const STATUSES = ['not-yet-due', 'in-progress', 'done-on-time', 'done-late', 'overdue', 'cancelled', 'added'] as const;

export type Status = (typeof STATUSES)[number];

/**
 * The status of an activity at a cut-off, as it was then: what was filled in for later quarters or completed on a later day is not looked at.
 * What has no deadline is late only where a cell says so: else finished is on time. A duty of several quarters is on time when every quarter so far is filled as done, and late when a cell or the date says so.
 */
export function statusAt(activity: PlanItem, at: { cutOff: Quarter | IsoDate; planYear: number }): Status {
  const standing = standingAt(activity, at);
  if (standing !== 'planned') return standing;
  const last = lastDayOf(at.cutOff, at.planYear);
  const due = dueDates(activity.period, at.planYear);
  const passed = due.filter(({ date }) => date <= last);
  const item = asOf(activity, last, at.planYear, due.length > 1);
  const open = hasBegun(item) ? 'in-progress' : 'not-yet-due';
  if (due.length > 1 && passed.length === 0) return open;
  if (due.length > 1) return isOnTime(item, passed, due.length) ? 'done-on-time' : passed.every(({ quarter }) => isDone(item.progress[quarter])) ? 'done-late' : 'overdue';
  const end = activity.period.end;
  if (item.completedOn.kind === 'date' || firstDoneQuarter(item) !== null) {
    const onTime = due.length > 0 ? isOnTime(item, due, 1) : metOtherYear(item, end, at.planYear);
    return onTime ? 'done-on-time' : 'done-late';
  }
  return passed.length > 0 || (due.length === 0 && end !== null && end <= last) ? 'overdue' : open;
}

/** The activity as it stood on a day. A later completion date says that a column filled as done was not the end of it yet. */
function asOf(item: PlanItem, last: IsoDate, planYear: number, severalTimes: boolean): PlanItem {
  const completedLater = item.completedOn.kind === 'date' && item.completedOn.date > last;
  const then = (quarter: Quarter): ProgressEntry => {
    if (startOfQuarter(planYear, quarter) > last) return { kind: 'empty' };
    const entry = item.progress[quarter];
    return completedLater && !severalTimes && isDone(entry) ? { kind: 'underway' } : entry;
  };
  return { ...item, progress: { 1: then(1), 2: then(2), 3: then(3), 4: then(4) }, completedOn: completedLater ? { kind: 'empty' } : item.completedOn };
}

function hasBegun(item: PlanItem): boolean {
  return Object.values(item.progress).some((entry) => entry.kind === 'underway' || (entry.kind === 'share' && entry.share > 0));
}

/** Whether an activity without a deadline in the plan year was completed by its end. Its quarter columns are of the plan year: before every later end, after every earlier one. */
function metOtherYear(item: PlanItem, end: IsoDate | null, planYear: number): boolean {
  if (item.completedOn.kind === 'date') return end === null || item.completedOn.date <= end;
  return (end === null || end > endOfYear(planYear)) && !saysLate(item, 4);
}
