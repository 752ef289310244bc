import { nextLetter } from '../../outline/letter';
import type { OutlineNumber } from '../../outline/outline-number';
import { follows, formatOutlineNumber } from '../../outline/sequence';
import type { Plan, PlanItem } from '../../plan/plan';
import type { PlanRule } from '../rule';
import { glanceAtNumber, numbersOf, numberSource, type Numbered } from './numbered';

interface Gap {
  item: PlanItem;
  kind: 'skipped' | 'out-of-order';
  /** the number before, or the ones that are left out, `2.1.2–2.1.4, 2.1.6` */
  expected: string;
  /** how many are left out */
  missing: number;
}

/** So many stretches of numbers are named. */
const NAMED = 3;

/** Two rules look at the gaps of one plan; they are looked for once. */
const KNOWN = new WeakMap<Plan, readonly Gap[]>();

function gapsOf(plan: Plan): readonly Gap[] {
  const known = KNOWN.get(plan) ?? findGaps(plan);
  KNOWN.set(plan, known);
  return known;
}

/**
 * Numbers under one heading, in order, whether they stand at results or at activities. Areas may leave out numbers, because a unit plans only its own, but they go on upwards. An area without anything below it
 * is read as an activity, so where there are areas none of the rows beside them is asked.
 */
function findGaps(plan: Plan): Gap[] {
  const found = areasOutOfOrder(plan);
  const latest = new Map<string, OutlineNumber>();
  const hasAreas = plan.items.some(({ level }) => level === 'area');
  for (const list of listsOf(numbersOf(plan).all.filter(({ item, parent, typed }) => (item.level !== 'area' || typed !== null) && (parent !== null || !hasAreas)))) {
    const first = list[0] as Numbered;
    // 4, 5, 6 under the second heading go on from 1, 2, 3 under the first
    const level = `${depthOf(plan, first.item)} ${first.last.kind}`;
    const goesOn = first.number.parts.length === 1 && first.last.value !== 1 ? latest.get(level) : undefined;
    let previous = goesOn && follows(lastOf(goesOn), first.last) ? goesOn : undefined;
    let values: Set<number> | null = null;
    for (const { item, number, last } of list) {
      const before = previous === undefined ? 0 : lastOf(previous).value;
      const isNext = previous ? follows(lastOf(previous), last) : last.value === 1;
      if (!isNext && previous && last.value < before) found.push({ item, kind: 'out-of-order', expected: formatOutlineNumber(previous), missing: 0 });
      else if (!isNext && (previous === undefined || last.value !== before)) {
        values ??= new Set(list.map((one) => one.last.value));
        const { expected, missing } = leftOut(before, number, values);
        if (missing > 0) found.push({ item, kind: 'skipped', expected, missing });
      }
      if (previous === undefined || last.value > before) previous = number;
    }
    if (previous) latest.set(level, previous);
  }
  return found;
}

/** I, III, II. What begins anew at 1 is another list, and a number that was there before is a duplicate. */
function areasOutOfOrder(plan: Plan): Gap[] {
  const found: Gap[] = [];
  for (const list of listsOf(numbersOf(plan).all.filter(({ item, typed }) => item.level === 'area' && typed === null))) {
    let [previous, seen]: [OutlineNumber | undefined, Set<number>] = [undefined, new Set<number>()];
    for (const { item, number, last } of list) {
      if (last.value === 1) [previous, seen] = [undefined, new Set<number>()];
      const isBack = previous !== undefined && last.value < lastOf(previous).value;
      if (isBack && previous !== undefined && !seen.has(last.value)) found.push({ item, kind: 'out-of-order', expected: formatOutlineNumber(previous), missing: 0 });
      seen.add(last.value);
      if (!isBack) previous = number;
    }
  }
  return found;
}

/** The numbers between the one before and this one that stand nowhere in the list. */
function leftOut(before: number, number: OutlineNumber, values: ReadonlySet<number>): { expected: string; missing: number } {
  const last = lastOf(number);
  const isLetter = last.kind === 'letter' || last.kind === 'small-letter';
  const next = (value: number) => (isLetter ? nextLetter(value) : value + 1);
  const runs: { from: number; to: number }[] = [];
  let missing = 0;
  let goesOn = false;
  for (let value = next(before); value < last.value; value = next(value)) {
    const run = runs[runs.length - 1];
    const isMissing = !values.has(value);
    if (isMissing) missing += 1;
    if (isMissing && goesOn && run) run.to = value;
    else if (isMissing) runs.push({ from: value, to: value });
    goesOn = isMissing;
  }
  const shown = (value: number) => formatOutlineNumber({ text: '', parts: [...number.parts.slice(0, -1), { ...last, value }] });
  const named = runs.slice(0, NAMED).map(({ from, to }) => (from === to ? shown(from) : `${shown(from)}–${shown(to)}`));
  return { expected: named.join(', ') + (runs.length > NAMED ? '…' : ''), missing };
}

/** The numbered rows under one heading that make one list: of one kind, and the same before their last part. */
function listsOf(all: readonly Numbered[]): Numbered[][] {
  const lists: Numbered[][] = [];
  const open = new Map<number | null, Map<string, Numbered[]>>();
  for (const one of all) {
    const siblings = open.get(one.parent) ?? new Map<string, Numbered[]>();
    open.set(one.parent, siblings);
    const key = one.arabic ? one.prefix : `${one.last.kind} ${one.prefix}`;
    const list = siblings.get(key);
    if (list) list.push(one);
    else { const begun = [one]; siblings.set(key, begun); lists.push(begun); }
  }
  return lists;
}

function lastOf({ parts }: OutlineNumber) {
  return parts[parts.length - 1]!;
}

function depthOf({ items }: Plan, item: PlanItem): number {
  let depth = 0;
  for (let at = item.parent; at !== null; at = items[at]?.parent ?? null) depth += 1;
  return depth;
}

function gapRule(code: 'number-skipped' | 'number-out-of-order', kind: Gap['kind']): PlanRule {
  return {
    code, severity: 'warning', source: numberSource, columns: ['number'], params: kind === 'skipped' ? ['expected', 'missing'] : ['expected'], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent'], glance: glanceAtNumber,
    look: (plan) => gapsOf(plan).filter((gap) => gap.kind === kind).map(({ item, expected, missing }) => ({ item, column: 'number', params: { expected, ...(kind === 'skipped' ? { missing } : {}) } })),
  };
}

export const gapRules: readonly PlanRule[] = [gapRule('number-skipped', 'skipped'), gapRule('number-out-of-order', 'out-of-order')];
