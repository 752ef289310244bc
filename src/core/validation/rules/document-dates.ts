import { datesDiffer, documentKey, documentMentions, type DocumentMention } from '../../drafting/document-dates';
import type { Plan, PlanItem } from '../../plan/plan';
import { NOTHING, type Place, type PlanRule } from '../rule';
import { SIGN, signsOf, TEXT_COLUMNS } from './signs';

/** One mention, and the column in which it stands. */
interface Mentioned {
  key: string;
  mention: DocumentMention;
  column: (typeof TEXT_COLUMNS)[number];
}

/** The documents that an item names with their dates; null where it names none. */
export function mentionsOf(item: PlanItem): readonly Mentioned[] | null {
  if ((signsOf(item) & SIGN.day) === 0) return null;
  const found = TEXT_COLUMNS.flatMap((column) => (item[column].includes('ngày') ? documentMentions(item[column]) : []).map((mention): Mentioned => ({ key: documentKey(mention.number), mention, column })));
  return found.length === 0 ? null : found;
}

const day = ({ day: of, month, year }: DocumentMention) => `${of}/${month}/${year}`;
const isSame = (a: DocumentMention, b: DocumentMention) => a.day === b.day && a.month === b.month && a.year === b.year && a.issuer === b.issuer;

interface Standing extends Mentioned {
  item: PlanItem;
}

/** Every mention that gives another date than the first mention of its document did; each further date is said once. */
function secondDates({ items }: Plan, seen: readonly (readonly Mentioned[] | null)[]): { first: Standing; second: Standing }[] {
  const firsts = new Map<string, Standing[]>();
  const found: { first: Standing; second: Standing }[] = [];
  for (let index = 0; index < seen.length; index += 1) {
    for (const mentioned of seen[index] ?? NOTHING) {
      const one: Standing = { ...mentioned, item: items[index]! };
      const known = firsts.get(one.key);
      if (known === undefined) {
        firsts.set(one.key, [one]);
        continue;
      }
      if (known.some((other) => isSame(other.mention, one.mention))) continue;
      const first = known.find((other) => datesDiffer(other.mention, one.mention));
      known.push(one);
      if (first) found.push({ first, second: one });
    }
  }
  return found;
}

/** One cell can give two dates to several documents; it is one place, and the first of them is told. */
export const documentTwoDates: PlanRule<readonly Mentioned[]> = {
  code: 'document-two-dates', severity: 'warning', source: { document: 'S2', place: 'Căn cứ và mục 1.2: Quyết định số 225/QĐ-TTg ghi ngày 04/12/2016 và ngày 04/02/2016' }, columns: TEXT_COLUMNS, params: ['number', 'date', 'otherDate', 'other'], mend: null,
  scope: 'plan', reads: ['number', ...TEXT_COLUMNS], glance: mentionsOf,
  look: (plan, _, seen) => {
    const places = new Map<string, Place>();
    for (const { first, second } of secondDates(plan, seen)) {
      const { item, column, mention } = second;
      const key = `${plan.items.indexOf(item)} ${column}`;
      const other = first.item === item ? '' : first.item.number || first.item.content.slice(0, 60);
      if (!places.has(key)) places.set(key, { item, column, params: { number: mention.number, date: day(mention), otherDate: day(first.mention), other } });
    }
    return [...places.values()];
  },
};
