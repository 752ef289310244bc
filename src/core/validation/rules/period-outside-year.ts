import type { Period } from '../../period/period';
import { shownCell } from '../../period/serial-cell';
import type { Place, PlanRule } from '../rule';

/**
 * A period that lies in other years, so that it counts in no quarter. "Đến năm 2030" and "2025 - 2026" reach beyond the year without leaving it. Where most of a table
 * lies outside, its plan is one of another year or of several years, and that is said once.
 */
export const periodOutsideYear: PlanRule<boolean> = {
  code: 'period-outside-year', severity: 'warning', columns: ['period'], params: ['text', 'year', 'count'], mend: null, scope: 'plan', reads: ['period', 'raw.period'],
  source: { document: 'S0', place: 'phần III, mục 1, điểm a: “Kế hoạch cải cách hành chính của năm kế tiếp”' },
  // of each item with days of its own whether they lie outside
  glance: ({ period }, { year }) => (period.kind === 'range' ? isOutsideYear(period, year) : null),
  look: ({ items }, { year }, seen): Place[] => {
    if (!seen.includes(true)) return [];
    const outside = items.filter((_, index) => seen[index] === true);
    const [first] = outside;
    const dated = seen.reduce((count: number, one) => count + (one === null ? 0 : 1), 0);
    const once = outside.length > 1 && outside.length * 2 > dated;
    return (first && once ? [first] : outside).map((item) => ({
      item, column: 'period', params: { text: shownCell(item.raw.period).slice(0, 80), year, ...(once ? { count: outside.length } : {}) },
    }));
  },
};

/** Whether a range has nothing to do with a year. A mere deadline at the end of a later year is open towards the year; a day or a quarter of a later year is not. */
export function isOutsideYear({ kind, start, end, quarters, dueDates }: Period, year: number): boolean {
  if (kind !== 'range' || (end === null && start === null)) return false;
  // dates compare as texts, and so do years at their beginnings
  const [thisYear, nextYear] = [String(year), String(year + 1)];
  if (end !== null && end < thisYear) return true;
  if (start !== null) return start > nextYear;
  if (end === null || end < nextYear || end.endsWith('-12-31')) return false;
  return dueDates === undefined ? quarters.length === 0 : dueDates.every((date) => date > nextYear);
}
