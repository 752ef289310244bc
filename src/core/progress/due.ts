import { endOfQuarter, endOfYear, quarterOf } from '../calendar/quarter';
import { yearOf, type IsoDate, type Quarter } from '../calendar/iso-date';
import type { Period } from '../period/period';

/** One time at which an activity falls due in the plan year. */
export interface DueDate {
  date: IsoDate;
  quarter: Quarter;
}

const QUARTERS_OF_RECURRENCE: Record<NonNullable<Period['every']>, readonly Quarter[]> = {
  'week': [1, 2, 3, 4], 'month': [1, 2, 3, 4], 'quarter': [1, 2, 3, 4], 'half-year': [2, 4], 'year': [4],
};

/**
 * When an activity falls due in the plan year, in order: a range once, at its end; what names several times at each; what recurs as often as it recurs, or
 * at the date given with it; what is continuous each quarter. Empty for what ends in another year, is conditional, unreadable or blank: that is planned in no span.
 */
export function dueDates(period: Period, year: number): readonly DueDate[] {
  const known = knownDates.get(period);
  if (known?.year === year) return known.due;
  const due = findDueDates(period, year);
  knownDates.set(period, { year, due });
  return due;
}

// Rows with equal periods share one object, and each count asks for its dates several times.
const knownDates = new WeakMap<Period, { year: number; due: readonly DueDate[] }>();

function findDueDates(period: Period, year: number): DueDate[] {
  if (period.kind === 'range' || (period.kind === 'recurring' && period.end !== null)) {
    return endsOf(period).filter((date) => yearOf(date) === year).map((date) => ({ date, quarter: quarterOf(date) }));
  }
  if (period.kind !== 'recurring' && period.kind !== 'ongoing') return [];
  return recurringQuarters(period).map((quarter) => ({ date: endOfQuarter(year, quarter), quarter }));
}

/** Whether a period is known but lies in other years: it ends outside the plan year, or begins only after it. */
export function isOfOtherYear(period: Period, year: number): boolean {
  if (dueDates(period, year).length > 0) return false;
  return endsOf(period).some((date) => yearOf(date) !== year) || (period.start !== null && period.start > endOfYear(year));
}

function endsOf(period: Period): IsoDate[] {
  return period.dueDates ?? (period.end === null ? [] : [period.end]);
}

function recurringQuarters(period: Period): Quarter[] {
  const running = [...period.quarters].sort();
  if (period.kind === 'ongoing' || period.every === null) return running;
  const due = QUARTERS_OF_RECURRENCE[period.every].filter((quarter) => running.includes(quarter));
  // "Hàng năm, vào quý III" recurs in a quarter of its own
  return due.length > 0 ? due : running.slice(-1);
}
