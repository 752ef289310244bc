import type { IsoDate, Quarter } from '../calendar/iso-date';
import { QUARTERS } from '../calendar/quarter';
import type { Span } from './span';
import { quartersOf } from './span';

/** All spans of a cell as one. */
export interface Merged {
  start: IsoDate | null;
  end: IsoDate | null;
  quarters: Quarter[];
}

/**
 * The spans as they count: an open "từ …" is closed by the next end ("Từ tháng 11/2025 và hoàn thành trong năm 2027"),
 * what stays open beside something definite is left out, and so are years that only belong to a name.
 */
export function settleSpans(spans: readonly Span[]): Span[] {
  const strong = spans.some((span) => !span.weak) ? spans.filter((span) => !span.weak) : [...spans];
  const closed: Span[] = [];
  let open: Span | null = null;
  for (const span of strong) {
    if (open !== null && span.end !== null && open.start !== null && span.end >= open.start) {
      closed.push({ ...span, start: open.start, at: open.at, role: 'in' });
      open = null;
    } else if (span.role === 'from' && closed.length === 0) {
      open = open ?? span;
    } else {
      closed.push(span);
    }
  }
  const definite = closed.filter((span) => span.end !== null);
  if (definite.length > 0) return definite;
  return open !== null ? [open] : closed.slice(0, 1);
}

/** From the first beginning to the last end. A deadline before every known beginning leaves the beginning unknown. */
export function mergeSpans(spans: readonly Span[], planYear: number): Merged {
  const starts = spans.flatMap(({ start }) => (start === null ? [] : [start])).sort();
  const ends = spans.flatMap(({ end }) => (end === null ? [] : [end])).sort();
  const first = starts[0] ?? null;
  const dueEarlier = spans.some(({ start, end }) => start === null && end !== null && first !== null && end < first);
  const quarters = new Set(spans.flatMap((span) => quartersOf(span, planYear)));
  return {
    start: dueEarlier ? null : first,
    end: spans.some(({ end }) => end === null) ? null : (ends[ends.length - 1] ?? null),
    quarters: QUARTERS.filter((quarter) => quarters.has(quarter)),
  };
}
