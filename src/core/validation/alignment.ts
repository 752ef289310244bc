import type { Plan, PlanItem } from '../plan/plan';

/** How the items of a plan stand to those of the plan before an edit. */
export interface Alignment {
  /** for each item now: where it stood before, or -1 when it is new */
  before: Int32Array;
  /** for each item before: where it stands now, or -1 when it is gone */
  now: Int32Array;
  /** places of items that are new or of which a field was changed */
  changed: number[];
  /** the fields that differ anywhere; null when items came or went, so that everything may differ */
  fields: ReadonlySet<keyof PlanItem> | null;
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
  const before = new Int32Array(items.length).fill(-1);
  const now = new Int32Array(old.length).fill(-1);
  const pair = (from: number, to: number) => { now[from] = to; before[to] = from; };
  for (let index = 0; index < head; index += 1) pair(index, index);
  for (let index = 1; index <= tail; index += 1) pair(old.length - index, items.length - index);

  const changed: number[] = [];
  const fields = new Set<keyof PlanItem>();
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]!;
    const was = old[before[index]!];
    if (was === undefined) { changed.push(index); continue; }
    const sameParent = parentNow(was, now) === item.parent;
    if (was === item && sameParent) continue;
    const differing = differingFields(was, item);
    if (!sameParent) differing.push('parent');
    for (const field of differing) fields.add(field);
    if (was.row !== item.row) fields.add('row');
    if (differing.length > 0) changed.push(index);
  }
  return { before, now, changed, fields: head + tail < Math.max(old.length, items.length) ? null : fields };
}

function parentNow({ parent }: PlanItem, now: Int32Array): number | null {
  return parent === null ? null : (now[parent] ?? -1);
}

function isSame(a: PlanItem, b: PlanItem): boolean {
  return a === b || differingFields(a, b).length === 0;
}

/** `row` and `parent` say where an item stands, not what it is. */
function differingFields(a: PlanItem, b: PlanItem): (keyof PlanItem)[] {
  if (a === b) return [];
  const found: (keyof PlanItem)[] = [];
  for (const field in a) {
    const key = field as keyof PlanItem;
    if (key !== 'row' && key !== 'parent' && !isEqual(a[key], b[key])) found.push(key);
  }
  return found;
}

/** Plain data only: texts, numbers, amounts, lists and records of them. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
