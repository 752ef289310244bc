import type { PlacedUnit } from './read-roles';
import type { Unit } from './unit';

/**
 * The year of every unit. A unit without one takes it from the unit it is linked with ("21/5 - 22/5/2025", "Từ tháng 10/2025 đến tháng 3"),
 * one year earlier or later when the order of the months asks for it; without such a neighbour it is the plan year.
 */
export function fillYears(placed: readonly PlacedUnit[], planYear: number): number[] {
  const years: (number | null)[] = placed.map(({ unit }) => unit.year ?? (unit.offset === null ? null : planYear + unit.offset));
  for (let at = placed.length - 2; at >= 0; at -= 1) {
    const [unit, next, year] = [placed[at]?.unit, placed[at + 1], years[at + 1]];
    if (unit === undefined || next === undefined || year == null || years[at] !== null || next.link === null || unit.kind === 'year') continue;
    // "từ quý II đến hết năm 2027" does not say that it begins in 2027
    if (next.unit.kind === 'year') years[at] = Math.min(year, planYear);
    else years[at] = order(unit.first) > order(next.unit.last) ? year - 1 : year;
  }
  for (let at = 1; at < placed.length; at += 1) {
    const [unit, previous, year] = [placed[at], placed[at - 1], years[at - 1]];
    if (unit === undefined || previous === undefined || year == null || years[at] !== null || unit.link === null || unit.unit.kind === 'year') continue;
    years[at] = previous.unit.kind !== 'year' && order(unit.unit.last) < order(previous.unit.first) && unit.aside !== 'bracket' ? year + 1 : year;
  }
  return years.map((year) => year ?? planYear);
}

function order({ month, day }: Unit['first']): number {
  return month * 32 + (day > 0 ? day : 31 + day);
}
