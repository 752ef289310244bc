import { datesDiffer, documentKey, documentMentions, type DocumentMention } from '../../drafting/document-dates';
import type { Plan, PlanItem } from '../../plan/plan';
import type { Place, PlanRule } from '../rule';
import { TEXT_COLUMNS } from './leftovers';

/** One mention, and where it stands. */
interface Mentioned {
  key: string;
  mention: DocumentMention;
  item: PlanItem;
  column: (typeof TEXT_COLUMNS)[number];
}

const NONE: readonly Mentioned[] = [];
const KNOWN = new WeakMap<PlanItem, readonly Mentioned[]>();

/** The documents that an item names; looked for once, as long as nobody edits it. */
export function mentionsOf(item: PlanItem): readonly Mentioned[] {
  const known = KNOWN.get(item);
  if (known) return known;
  let found: readonly Mentioned[] = NONE;
  for (const column of TEXT_COLUMNS) {
    if (!item[column].includes('ngày')) continue;
    const mentions = documentMentions(item[column]).map((mention): Mentioned => ({ key: documentKey(mention.number), mention, item, column }));
    if (mentions.length > 0) found = [...found, ...mentions];
  }
  KNOWN.set(item, found);
  return found;
}

const day = ({ day: of, month, year }: DocumentMention) => `${of}/${month}/${year}`;
const isSame = (a: DocumentMention, b: DocumentMention) => a.day === b.day && a.month === b.month && a.year === b.year && a.issuer === b.issuer;

/** Every mention that gives another date than the first mention of its document did; each further date is said once. */
function secondDates({ items }: Plan): { first: Mentioned; second: Mentioned }[] {
  const firsts = new Map<string, Mentioned[]>();
  const found: { first: Mentioned; second: Mentioned }[] = [];
  for (const item of items) {
    for (const one of mentionsOf(item)) {
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
export const documentTwoDates: PlanRule = {
  code: 'document-two-dates', severity: 'warning', source: { document: 'S2', place: 'Căn cứ và mục 1.2: Quyết định số 225/QĐ-TTg ghi ngày 04/12/2016 và ngày 04/02/2016' }, columns: TEXT_COLUMNS, params: ['number', 'date', 'otherDate', 'other'], mend: null,
  scope: 'plan', reads: ['number', ...TEXT_COLUMNS],
  look: (plan) => {
    const places = new Map<string, Place>();
    for (const { first, second } of secondDates(plan)) {
      const { item, column, mention } = second;
      const key = `${plan.items.indexOf(item)} ${column}`;
      const other = first.item === item ? '' : first.item.number || first.item.content.slice(0, 60);
      if (!places.has(key)) places.set(key, { item, column, params: { number: mention.number, date: day(mention), otherDate: day(first.mention), other } });
    }
    return [...places.values()];
  },
};
