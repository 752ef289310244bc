import { quarterOf, quartersIn } from '../calendar/quarter';
import { yearOf, type IsoDate, type Quarter } from '../calendar/iso-date';
import type { PeriodProblem } from './period';
import type { PlacedUnit, Role } from './read-roles';
import { daysOf, neighbour, type Unit } from './unit';

/** One stretch of time that a cell names, with its years filled in. */
export interface Span {
  start: IsoDate | null;
  end: IsoDate | null;
  role: Role;
  kind: Unit['kind'];
  weak: boolean;
  /** whether every part of it had its year written */
  dated: boolean;
  /** its first and last unit among the phrases */
  at: number;
  until: number;
}

/** The spans of a cell, or why they cannot be. */
export function spansOf(placed: readonly PlacedUnit[], years: readonly number[]): Span[] | PeriodProblem {
  const spans: Span[] = [];
  for (const [index, unit] of placed.entries()) {
    const next = spanOf(unit, years[index] ?? 0, placed[index + 1]);
    if (next === null) return impossible(unit.unit);
    const previous = spans[spans.length - 1];
    if (previous !== undefined && unit.openEnd && unit.link !== null && previous.start !== null) {
      // "năm 2024, 2025 và các năm tiếp theo" is open from 2024 on
      spans[spans.length - 1] = { ...previous, end: null, role: 'from', until: unit.at };
    } else if (previous !== undefined && unit.link === 'to' && previous.start !== null && next.end !== null) {
      if (next.end < previous.start) return 'ends-before-start';
      spans[spans.length - 1] = { ...previous, end: next.end, role: 'in', dated: previous.dated && next.dated, kind: next.kind === previous.kind ? next.kind : 'months', until: unit.at };
    } else if (previous !== undefined && narrows(previous, next, unit.aside)) {
      spans[spans.length - 1] = { ...next, start: next.start ?? previous.start, at: previous.at, dated: previous.dated || next.dated };
    } else {
      spans.push(next);
    }
  }
  return spans;
}

function impossible({ kind, last: { month } }: Unit): PeriodProblem {
  const isNamed = month < 1 || month > 12;
  return isNamed && kind === 'quarter' ? 'impossible-quarter' : isNamed && kind === 'month' ? 'impossible-month' : 'impossible-date';
}

function spanOf(placed: PlacedUnit, year: number, next: PlacedUnit | undefined): Span | null {
  const days = daysOf(placed.unit, year);
  if (days === null) return null;
  const { unit } = placed;
  const base = { role: placed.role, kind: unit.kind, weak: unit.weak, dated: unit.year !== null, at: placed.at, until: placed.at };
  const opens = next?.link === 'to';
  if (placed.role === 'from' || placed.openEnd) return { ...base, role: 'from', start: days.start, end: null };
  if (placed.role === 'after') return { ...base, start: neighbour(days.end, 1), end: null };
  if (opens) return { ...base, start: days.start, end: days.end };
  if (placed.role === 'until') return { ...base, start: null, end: days.end };
  // "trước năm 2027" ends with 2026; "trước ngày 15/11" ends on the day, and so does "trước cuối tháng 6"
  if (placed.role === 'before') return { ...base, start: null, end: unit.kind === 'day' || unit.last.day === 0 && unit.kind === 'part' ? days.end : neighbour(days.start, -1) };
  // one bare date is a deadline; days listed together are days on which something takes place
  const alone = unit.kind === 'day' && !placed.listed && placed.link !== 'and' && next?.link !== 'and';
  return { ...base, start: alone ? null : days.start, end: days.end };
}

/** "Năm 2025 (quý II)", "Quý IV, trước ngày 15/11": the second says more closely what the first said. */
function narrows(wide: Span, close: Span, aside: PlacedUnit['aside']): boolean {
  if (aside === null || wide.role !== 'in' || wide.start === null || wide.end === null || close.end === null) return false;
  const inside = close.end <= wide.end && close.end >= wide.start && (close.start === null || close.start >= wide.start);
  if (!inside || wide.kind === 'day') return false;
  return aside === 'bracket' || wide.kind !== close.kind;
}

/** The quarters of the plan year in which a span runs; a deadline falls due in one. */
export function quartersOf(span: { start: IsoDate | null; end: IsoDate | null }, planYear: number): Quarter[] {
  if (span.start !== null || span.end === null) return quartersIn(planYear, span.start, span.end);
  return yearOf(span.end) === planYear ? [quarterOf(span.end)] : [];
}
