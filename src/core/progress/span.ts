import { endOfQuarter, endOfYear, quarterOf, startOfQuarter, startOfYear } from '../calendar/quarter';
import { yearOf, type IsoDate, type Quarter } from '../calendar/iso-date';

/** `period`: the quarter of the cut-off · `to-date`: from 1 January to the cut-off · `year`: all of the year. Printed beside every figure. */
export type Span = 'period' | 'to-date' | 'year';

/** What a report looks at. */
export interface CountingAt {
  /** a quarter counts whole; with a date, what falls due after it is not yet due */
  cutOff: Quarter | IsoDate;
  span: Span;
  /** where a report profile's own span begins (Bộ Nội vụ: 15/12 of the year before); without it the quarter's or the year's first day */
  from?: IsoDate;
}

/** The days, first and last included, in which an activity has to fall due to be counted. @example spanOf({ cutOff: 2, span: 'period' }, 2025) // { first: '2025-04-01', last: '2025-06-30' } */
export function spanOf(at: CountingAt, year: number): { first: IsoDate; last: IsoDate } {
  if (typeof at.cutOff === 'number') {
    const first = at.from ?? (at.span === 'period' ? startOfQuarter(year, at.cutOff) : startOfYear(year));
    return { first, last: at.span === 'year' ? endOfYear(year) : endOfQuarter(year, at.cutOff) };
  }
  const first = at.from ?? (at.span === 'period' ? startOfQuarter(yearOf(at.cutOff), quarterOf(at.cutOff)) : startOfYear(year));
  return { first, last: at.cutOff };
}

/** The last day a cut-off looks at. */
export function lastDayOf(cutOff: Quarter | IsoDate, year: number): IsoDate {
  return typeof cutOff === 'number' ? endOfQuarter(year, cutOff) : cutOff;
}
