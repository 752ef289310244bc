import type { Unit } from './unit';

/** One unit of a reading and how it belongs to the one before it. */
export interface LinkedUnit {
  unit: Unit;
  link: 'to' | 'and' | null;
}

/** What a reader understood from a place on, and where it stopped. Readers look a bounded number of words ahead, so reading stays linear. */
export interface Reading {
  units: LinkedUnit[];
  next: number;
}

/** How many members a list may have ("tháng 3, 4, 5 …"): more than there are days in a month is no list of times. */
export const LONGEST_LIST = 31;

export function single(unit: Unit, next: number): Reading {
  return { units: [{ unit, link: null }], next };
}
