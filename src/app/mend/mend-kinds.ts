import { formatPeriod, isDitto, isPlainPeriod, mendOf, saysOnlyTime, type MendId } from '../../core';
import { DITTO_ROLES } from '../../workbook';
import type { PlanReading } from '../state';

/** A kind of mends, and how many places there are for it. */
export interface MendKind {
  id: MendId;
  count: number;
}

const KNOWN = new WeakMap<PlanReading, MendKind[]>();

/** What could be mended in a plan: what findings are about, and what is no fault and yet can be written more plainly ("(nt)", periods in many words). */
export function mendKinds(reading: PlanReading): MendKind[] {
  const known = KNOWN.get(reading);
  if (known) return known;
  const counts = new Map<MendId, number>();
  const add = (id: MendId, by = 1) => counts.set(id, (counts.get(id) ?? 0) + by);
  for (const { code } of reading.findings) {
    const id = mendOf(code);
    if (id !== null) add(id);
  }
  for (const { raw, period } of reading.plan.items) {
    const dittos = DITTO_ROLES.filter((role) => isDitto(raw[role])).length;
    if (dittos > 0) add('fill-ditto', dittos);
    const text = raw.period;
    if (typeof text === 'string' && !isPlainPeriod(text) && saysOnlyTime(text) && formatPeriod(period, reading.plan.year) !== null && !isDitto(text)) add('plain-period');
  }
  const kinds = [...counts].map(([id, count]) => ({ id, count }));
  KNOWN.set(reading, kinds);
  return kinds;
}
