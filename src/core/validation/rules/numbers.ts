import { parseOutlineNumber, type OutlineNumber, type OutlinePart } from '../../outline/outline-number';
import { follows, formatOutlineNumber, isParentNumber, nextOutlineNumber } from '../../outline/sequence';
import type { SourceReference } from '../../library/sources';
import type { Plan, PlanItem } from '../../plan/plan';
import type { Place, PlanRule } from '../rule';

const source: SourceReference = { document: 'S0', place: 'Bảng 2.2, cột TT: lĩnh vực 1, kết quả 1.1, hoạt động 1.1.1' };

/** An item whose number could be read. Bullets and items without a number count nothing and are left out. */
interface Numbered {
  item: PlanItem;
  index: number;
  number: OutlineNumber;
}

/** Several rules look at the numbers of one plan; they are taken apart once. */
const KNOWN = new WeakMap<Plan, Numbered[]>();

function numbered(plan: Plan): Numbered[] {
  const known = KNOWN.get(plan) ?? takeApart(plan);
  KNOWN.set(plan, known);
  return known;
}

function takeApart(plan: Plan): Numbered[] {
  const previous = new Map<number | null, OutlineNumber>();
  return plan.items.flatMap((item, index) => {
    const number = parseOutlineNumber(item.number, previous.get(item.parent) ?? null);
    if (number === null || last(number).kind === 'bullet') return [];
    previous.set(item.parent, number);
    return [{ item, index, number }];
  });
}

const last = (number: OutlineNumber): OutlinePart => number.parts[number.parts.length - 1]!;
const written = (number: OutlineNumber) => number.parts.map((part) => `${part.kind} ${part.value}`).join('.');
const prefix = (number: OutlineNumber) => written({ text: '', parts: number.parts.slice(0, -1) });
const isArabic = (number: OutlineNumber) => number.parts.every((part) => part.kind === 'arabic');

/** Where a number may stand only once: 5.1.1 in the whole table when its area is 5, else under its area; 1, 2, 3 and a, b, c under their heading. */
function scopeOf(plan: Plan, { item, index, number }: Numbered, byIndex: Map<number, Numbered>): string {
  if (number.parts.length === 1) return `${item.level} under ${item.parent}`;
  let top = index;
  while (plan.items[top]?.parent != null) top = plan.items[top]!.parent!;
  const area = byIndex.get(top);
  return area && area.index !== index && written(number).startsWith(`${written(area.number)}.`) ? 'table' : `top ${top === index ? '' : top}`;
}

/** Numbers begin anew under every heading, but 5.1.1 stands once. */
export const numberDuplicate: PlanRule = {
  code: 'number-duplicate', severity: 'error', source, columns: ['number'], params: ['other'], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent', 'content'],
  look: (plan) => {
    const all = numbered(plan);
    const byIndex = new Map(all.map((one) => [one.index, one]));
    const seen = new Map<string, PlanItem>();
    return all.flatMap((one): Place[] => {
      const key = `${scopeOf(plan, one, byIndex)}: ${written(one.number)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, one.item);
      return first === undefined ? [] : [{ item: one.item, column: 'number', params: { other: first.content.slice(0, 60) } }];
    });
  },
};

/** For each item the heading below which it stands in the sheet, where its number puts it under another one further up; null where both agree. */
function strangeHeadings(plan: Plan): (number | null)[] {
  let heading: number | null = null;
  return plan.items.map((item, index) => {
    const above = heading;
    if (item.level !== 'activity') heading = index;
    if (item.parent === null || item.parent > index) return null;
    for (let at = above; at !== null; at = plan.items[at]?.parent ?? null) if (at === item.parent) return null;
    return above;
  });
}

/** 5.2.1 under 5.1, or 2 among 5.1.1 and 5.1.3. Headings with Roman numbers or letters say nothing about the numbers below them. */
export const numberWrongLevel: PlanRule = {
  code: 'number-wrong-level', severity: 'error', source, columns: ['number'], params: ['parent'], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent'],
  look: (plan) => {
    const all = numbered(plan);
    const byIndex = new Map(all.map((one) => [one.index, one]));
    const strangers = strangeHeadings(plan);
    const chained = new Set(all.flatMap(({ item, number }) => {
      const parent = item.parent === null ? undefined : byIndex.get(item.parent);
      return parent && isParentNumber(parent.number, number) ? [item.parent] : [];
    }));
    return all.flatMap(({ item, index, number }): Place[] => {
      const strange = byIndex.get(strangers[index] ?? -1);
      if (strange) return [{ item, column: 'number', params: { parent: formatOutlineNumber(strange.number) } }];
      const parent = item.parent === null ? undefined : byIndex.get(item.parent);
      if (!parent || !isArabic(parent.number) || !isArabic(number) || isParentNumber(parent.number, number)) return [];
      const oneOfItsKind = number.parts.length === 1 && !chained.has(item.parent);
      return oneOfItsKind ? [] : [{ item, column: 'number', params: { parent: formatOutlineNumber(parent.number) } }];
    });
  },
};

interface Gap {
  item: PlanItem;
  kind: 'skipped' | 'out-of-order';
  expected: string;
}

/** Numbers under one heading, in order, whether they stand at results or at activities. Areas may leave out numbers: a unit plans only its own. */
function gaps(plan: Plan): Gap[] {
  const found: Gap[] = [];
  const latest = new Map<string, OutlineNumber>();
  const siblings = new Map<string, Numbered[]>();
  const lists: Numbered[][] = [];
  for (const one of numbered(plan)) {
    if (one.item.level === 'area') continue;
    const key = `${one.item.parent} ${last(one.number).kind} ${prefix(one.number)}`;
    const list = siblings.get(key);
    if (list) list.push(one);
    else { const begun = [one]; siblings.set(key, begun); lists.push(begun); }
  }
  for (const list of lists) {
    const values = new Set(list.map(({ number }) => last(number).value));
    // 4, 5, 6 under the second heading go on from 1, 2, 3 under the first
    const level = `${depthOf(plan, list[0]!.item)} ${last(list[0]!.number).kind}`;
    let previous = list[0]!.number.parts.length === 1 ? latest.get(level) : undefined;
    const restarts = last(list[0]!.number).value === 1;
    if (restarts || (previous && !follows(last(previous), last(list[0]!.number)))) previous = undefined;
    for (const { item, number } of list) {
      const expected = previous ? nextOutlineNumber(previous) : { text: '', parts: [...number.parts.slice(0, -1), { ...last(number), value: 1 }] };
      const next = previous ? follows(last(previous), last(number)) : last(number).value === 1;
      if (!next && previous && last(number).value < last(previous).value) found.push({ item, kind: 'out-of-order', expected: formatOutlineNumber(previous) });
      else if (!next && last(number).value !== (previous && last(previous).value) && !values.has(last(expected).value)) found.push({ item, kind: 'skipped', expected: formatOutlineNumber(expected) });
      if (!previous || last(number).value > last(previous).value) previous = number;
    }
    if (previous) latest.set(level, previous);
  }
  return found;
}

function depthOf(plan: Plan, item: PlanItem): number {
  let depth = 0;
  for (let at = item.parent; at !== null; at = plan.items[at]?.parent ?? null) depth += 1;
  return depth;
}

function gapRule(code: 'number-skipped' | 'number-out-of-order', kind: Gap['kind']): PlanRule {
  return {
    code, severity: 'warning', source, columns: ['number'], params: ['expected'], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent'],
    look: (plan) => gaps(plan).filter((gap) => gap.kind === kind).map(({ item, expected }) => ({ item, column: 'number', params: { expected } })),
  };
}

export const numberRules: readonly PlanRule[] = [numberDuplicate, gapRule('number-skipped', 'skipped'), gapRule('number-out-of-order', 'out-of-order'), numberWrongLevel];
