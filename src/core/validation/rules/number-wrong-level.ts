import { isParentNumber } from '../../outline/sequence';
import type { Plan } from '../../plan/plan';
import type { Place, PlanRule } from '../rule';
import { glanceAtNumber, numbersOf, numberSource, shown, type Numbered, type Numbers } from './numbered';

/** 5.2.1 under 5.1, or 2 among 5.1.1 and 5.1.3. Headings with Roman numbers or letters say nothing about the numbers below them. */
export const numberWrongLevel: PlanRule = {
  code: 'number-wrong-level', severity: 'error', source: numberSource, columns: ['number'], params: ['parent'], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent'], glance: glanceAtNumber,
  look: (plan) => {
    const { all, byIndex } = numbersOf(plan);
    const strangers = strangeHeadings(plan, byIndex);
    const headingOf = ({ parent }: Numbered) => (parent === null ? undefined : byIndex[parent]);
    const chained = new Set<number | null>();
    for (const one of all) {
      const heading = headingOf(one);
      if (heading && isBelow(heading, one)) chained.add(one.parent);
    }
    return all.flatMap((one): Place[] => {
      if (one.typed !== null) return [];
      const strange = byIndex[strangers.get(one.index) ?? -1];
      if (strange) return [{ item: one.item, column: 'number', params: { parent: shown(strange) } }];
      const heading = headingOf(one);
      if (!heading || !heading.arabic || !one.arabic || isBelow(heading, one)) return [];
      const oneOfItsKind = one.number.parts.length === 1 && !chained.has(one.parent);
      return oneOfItsKind ? [] : [{ item: one.item, column: 'number', params: { parent: shown(heading) } }];
    });
  },
};

/** What stands below a mistyped heading may have gone along with it. */
function isBelow(heading: Numbered, { number }: Numbered): boolean {
  return isParentNumber(heading.number, number) || (heading.typed !== null && isParentNumber(heading.typed, number));
}

/** The heading below which an item stands in the sheet, where its number puts it under another one further up, or under none. */
function strangeHeadings({ items }: Plan, byIndex: Numbers['byIndex']): ReadonlyMap<number, number> {
  const parentOf = (at: number) => (byIndex[at] ?? items[at])?.parent ?? null;
  const strange = new Map<number, number>();
  let heading: number | null = null;
  items.forEach((item, index) => {
    const above = heading;
    // 2 where 5.1.2 belongs is no heading of what follows
    const typed = byIndex[index]?.typed ?? null;
    if (item.level !== 'activity' && !(typed?.parts.length === 1 && (byIndex[index]?.number.parts.length ?? 0) > 1)) heading = index;
    if (above === null || item.parent === above) return;
    if (item.parent === null) {
      // 3.1.2 in a plan without an area 3 hangs below nothing
      const numbered = byIndex[index];
      if (item.level === 'activity' && numbered?.arabic === true && numbered.number.parts.length > 1) strange.set(index, above);
      return;
    }
    if (item.parent > index) return;
    for (let at: number | null = above; at !== null; at = parentOf(at)) if (at === item.parent) return;
    strange.set(index, above);
  });
  return strange;
}
