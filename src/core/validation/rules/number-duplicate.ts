import type { Plan, PlanItem } from '../../plan/plan';
import type { Place, PlanRule } from '../rule';
import { glanceAtNumber, numbersOf, numberSource, type Numbered } from './numbered';

/** Numbers begin anew under every heading, but 5.1.1 stands once. */
export const numberDuplicate: PlanRule = {
  code: 'number-duplicate', severity: 'error', source: numberSource, columns: ['number'], params: ['other'], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent'], glance: glanceAtNumber,
  look: (plan) => {
    const { all, byIndex } = numbersOf(plan);
    const tops = topsOf(plan);
    const seen = new Map<string | number, Map<string, PlanItem>>();
    const found: Place[] = [];
    for (const one of all) {
      const scope = scopeOf(one, byIndex[tops[one.index] ?? -1], tops[one.index] ?? -1);
      const numbers = seen.get(scope) ?? new Map<string, PlanItem>();
      seen.set(scope, numbers);
      const first = numbers.get(one.written);
      if (first === undefined) numbers.set(one.written, one.item);
      else found.push({ item: one.item, column: 'number', other: first });
    }
    return found;
  },
};

/** Where a number may stand only once: 5.1.1 in the whole table when its area is 5, else under its area; 1, 2, 3 and a, b, c under their heading. */
function scopeOf({ item, index, parent, number, written }: Numbered, area: Numbered | undefined, top: number): string | number {
  if (number.parts.length === 1) return `${item.level} under ${parent}`;
  if (area && top !== index && written.startsWith(area.written) && written[area.written.length] === '.') return 'table';
  return top === index ? 'tops' : top;
}

/** For each item the topmost of its headings; its own place when it has none. */
function topsOf({ items }: Plan): Int32Array {
  const tops = new Int32Array(items.length);
  items.forEach(({ parent }, index) => {
    if (parent !== null && parent < index) tops[index] = tops[parent] as number;
    else {
      let top = index;
      while (items[top]?.parent != null) top = items[top]?.parent as number;
      tops[index] = top;
    }
  });
  return tops;
}
