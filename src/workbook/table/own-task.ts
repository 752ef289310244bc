import { foldText, isDitto, parsePeriod, splitOffices, type ColumnRole } from '../../core';
import type { CellValue } from '../cells';
import { cellText } from './cell-text';

/** Whether a text is a time or not is the same in every year. */
const ANY_YEAR = 2025;

/** A year alone is also how a longer time breaks into the row below: "Quý IV năm" over "2025". */
const YEAR_ALONE = /^(?:năm\s*|\/\s*)?\d{4}$/i;

/** A time, or the name of a list, that goes on behind its end. */
const BREAKS_OFF = /[-–—,;:+&/(]$|(?:^| )(?:va|hoac|voi|den|toi|het|tu|truoc|sau|ngay)$/;
/** A unit whose number stands in the row below: "Quý I năm" over "2025, quý II". */
const WANTS_NUMBER = /(?:^| )(?:ngay|tuan|thang|quy|nam)$/;
/** The number of a unit, or of a list of them: "III/2025" below "Quý I, II". */
const NUMBER_FIRST = /^(?:\d|[iv]{1,3}(?![a-z]))/;

interface OwnTask {
  who: string;
  when: string;
  /** a time that names when it begins only: its end may stand in the row below */
  endless: boolean;
}

/** Who leads and when, where a row says both by itself; null where it does not. */
function ownTask(cells: readonly CellValue[] | undefined, { lead, period }: Partial<Record<ColumnRole, number>>): OwnTask | null {
  if (cells === undefined || lead === undefined || period === undefined) return null;
  const [who, time] = [cellText(cells[lead]), cells[period] ?? null];
  if (!/\p{L}/u.test(who) || typeof time === 'boolean') return null;
  const { kind, end } = parsePeriod(time, { planYear: ANY_YEAR });
  return ['range', 'recurring', 'ongoing'].includes(kind) ? { who, when: cellText(time).trim(), endless: kind === 'range' && end === null } : null;
}

/** May the time below be the rest of the one above? A time that stands by itself begins like a sentence, or with its own date. */
function timeGoesOn(above: OwnTask, below: OwnTask): boolean {
  const [first, next] = [foldText(above.when), foldText(below.when)];
  if (above.endless || BREAKS_OFF.test(first) || first.split('(').length > first.split(')').length || /^(?!\p{Lu}|\d)/u.test(below.when)) return true;
  return NUMBER_FIRST.test(next) && (WANTS_NUMBER.test(first) || !/^\d/.test(next));
}

/** May the office below be the rest of what the row above says about who leads? Only what begins another office by itself is none. */
function leadGoesOn({ who: above }: OwnTask, { who: below }: OwnTask): boolean {
  if (BREAKS_OFF.test(foldText(above)) || /^\p{Ll}/u.test(below)) return true;
  const [first, next] = [foldText(above), foldText(below)];
  if (/phoi hop/.test(next) && !/chu tri/.test(next)) return true;
  return first !== next && splitOffices(`${above}\n${below}`).length !== splitOffices(above).length + splitOffices(below).length;
}

/**
 * Is a row without number and content work of its own? It names another office or another time than the row above it, and each row says both, whole. Joined to the one above it would
 * change who answers and when it falls due; a row with only a product or an amount, or one that may be the rest of a cell that was broken into two rows, is one more line of it.
 *
 * @param above the nearest item above it, when only such rows stand between
 */
export function isOwnTask(cells: readonly CellValue[] | undefined, above: readonly CellValue[] | undefined, columns: Partial<Record<ColumnRole, number>>): boolean {
  const own = ownTask(cells, columns);
  if (own === null || YEAR_ALONE.test(own.when)) return false;
  const first = ownTask(above, columns);
  if (first === null) return false;
  const [sameOffice, sameTime] = [first.who === own.who || isDitto(own.who), first.when === own.when];
  if (sameOffice && sameTime) return false;
  return (sameTime || !timeGoesOn(first, own)) && (isDitto(own.who) || !leadGoesOn(first, own));
}
