import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import type { ReadField } from './rule';

/** How the items of a plan stand to those of the plan before an edit. */
export interface Alignment {
  /** for each item now: where it stood before, or -1 when it is new */
  before: Int32Array;
  /** for each item before: where it stands now, or -1 when it is gone */
  now: Int32Array;
  /** places of items that are new or of which a field was changed */
  changed: number[];
  /** places before the edit of items that are gone */
  gone: number[];
  /** whether an item that stays stands below another heading */
  rehomed: boolean;
  /** the fields that differ anywhere; null when items came or went, so that everything may differ */
  fields: ReadonlySet<ReadField> | null;
}

/**
 * Finds each item again after an edit. In a plan of the same length items are compared place by place; otherwise what stands above and below the rows that came or went is
 * found by its fields. A row that only moved up or down counts as unchanged.
 */
export function align(previous: Plan, plan: Plan): Alignment {
  const old = previous.items;
  const { items } = plan;
  let head = 0;
  let tail = 0;
  if (old.length === items.length) head = old.length;
  else {
    const shorter = Math.min(old.length, items.length);
    while (head < shorter && isSame(old[head]!, items[head]!)) head += 1;
    while (tail < shorter - head && isSame(old[old.length - 1 - tail]!, items[items.length - 1 - tail]!)) tail += 1;
  }
  const before = places(items.length, old.length, head, tail);
  const now = places(old.length, items.length, head, tail);
  const changed: number[] = [];
  const fields = new Set<ReadField>();
  let rehomed = false;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]!;
    // nearly always: in place and the very same
    if (head === items.length && old[index] === item) continue;
    const was = old[before[index]!];
    if (was === undefined) { changed.push(index); continue; }
    const sameParent = parentNow(was, now) === item.parent;
    if (was === item && sameParent) continue;
    if (was.row !== item.row) fields.add('row');
    // where rows came or went, only those were paired that are the same
    if (sameParent && (old.length !== items.length || isSame(was, item))) continue;
    if (!sameParent) {
      fields.add('parent');
      rehomed = true;
    }
    for (const field of differingFields(was, item)) fields.add(field);
    changed.push(index);
  }
  const gone = Array.from({ length: old.length - head - tail }, (_, index) => head + index);
  return { before, now, changed, gone, rehomed, fields: head + tail < Math.max(old.length, items.length) ? null : fields };
}

/** For each of so many items its place among others, of which the first and the last ones are the same. */
function places(length: number, others: number, head: number, tail: number): Int32Array {
  const found = new Int32Array(length).fill(-1);
  for (let index = 0; index < head; index += 1) found[index] = index;
  for (let index = 1; index <= tail; index += 1) found[length - index] = others - index;
  return found;
}

function parentNow({ parent }: PlanItem, now: Int32Array): number | null {
  return parent === null ? null : (now[parent] ?? -1);
}

/**
 * A row that only moved is a new object. Thousands of them move at once, so texts are compared before what they mean and each field by its name: a row inserted in the middle
 * of 10,000 is checked in half the time that way. A test asks for every field there is.
 */
function isSame(a: PlanItem, b: PlanItem): boolean {
  return a === b || (a.number === b.number && a.content === b.content && a.level === b.level && a.standing === b.standing && a.indicator === b.indicator && a.product === b.product
    && a.verification === b.verification && a.lead === b.lead && a.support === b.support && a.note === b.note && a.risk === b.risk && a.outcome === b.outcome
    && (a.raw === b.raw || haveSameCells(a.raw, b.raw)) && isEqual(a.period, b.period) && isEqual(a.budget, b.budget) && isEqual(a.completedOn, b.completedOn) && isEqual(a.progress, b.progress));
}

function haveSameCells(a: PlanItem['raw'], b: PlanItem['raw']): boolean {
  for (const role in a) if (!Object.is(a[role as ColumnRole], b[role as ColumnRole])) return false;
  return Object.keys(a).length === Object.keys(b).length;
}

/** `row` and `parent` say where an item stands, not what it is. */
function differingFields(a: PlanItem, b: PlanItem): ReadField[] {
  const found: ReadField[] = [];
  for (const field in a) {
    const key = field as keyof PlanItem;
    if (key === 'row' || key === 'parent' || isEqual(a[key], b[key])) continue;
    found.push(key);
    if (key === 'raw') found.push(...differingCells(a.raw, b.raw));
  }
  return found;
}

function differingCells(a: PlanItem['raw'], b: PlanItem['raw']): ReadField[] {
  const roles = Object.keys({ ...a, ...b }) as ColumnRole[];
  return roles.filter((role) => !Object.is(a[role], b[role])).map((role): ReadField => `raw.${role}`);
}

/** Plain data only: texts, numbers, amounts, lists and records of them. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
