import { isDitto, parsePeriod, type ColumnRole } from '../../core';
import type { CellValue } from '../cells';
import { cellText } from './cell-text';

/** Whether a text is a time or not is the same in every year. */
const ANY_YEAR = 2025;

/** A year alone is also how a longer time breaks into the row below: "Quý IV năm" over "2025". */
const YEAR_ALONE = /^(?:năm\s*|\/\s*)?\d{4}$/i;

/** Who leads and when, where a row says both by itself; null where it does not. */
function ownTask(cells: readonly CellValue[] | undefined, { lead, period }: Partial<Record<ColumnRole, number>>): { who: string; when: string } | null {
  if (cells === undefined || lead === undefined || period === undefined) return null;
  const [who, time] = [cellText(cells[lead]), cells[period] ?? null];
  if (!/\p{L}/u.test(who) || typeof time === 'boolean' || !['range', 'recurring', 'ongoing'].includes(parsePeriod(time, { planYear: ANY_YEAR }).kind)) return null;
  return { who, when: cellText(time) };
}

/**
 * Is a row without number and content work of its own? It names another office or another time than the row above it, and each row says both. Joined to the one above it would
 * change who answers and when it falls due; a row with only a product or an amount is one more line of it.
 *
 * @param above the nearest item above it, when only such rows stand between
 */
export function isOwnTask(cells: readonly CellValue[] | undefined, above: readonly CellValue[] | undefined, columns: Partial<Record<ColumnRole, number>>): boolean {
  const own = ownTask(cells, columns);
  if (own === null || YEAR_ALONE.test(own.when)) return false;
  const first = ownTask(above, columns);
  return first !== null && ((first.who !== own.who && !isDitto(own.who)) || first.when !== own.when);
}
