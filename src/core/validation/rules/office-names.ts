import type { Plan, PlanItem } from '../../plan/plan';
import { officeNames } from '../../responsibility/office-names';
import { readLead } from '../../responsibility/read-lead';
import { splitOffices } from '../../responsibility/split-offices';
import { byText } from '../../text/by-text';
import type { PlanRule } from '../rule';

/** The offices of a cell; who co-ordinates inside a lead cell is another finding and no name. */
const officesOf = byText((text: string) => (readLead(text).kind === 'with-support' ? [] : splitOffices(text)));

const ROLES = ['lead', 'support'] as const;

interface Named {
  name: string;
  column: (typeof ROLES)[number];
}

const KNOWN = new WeakMap<PlanItem, readonly Named[]>();

/** The offices that an item names; looked for once, as long as nobody edits it. */
function namesOf(item: PlanItem): readonly Named[] {
  const known = KNOWN.get(item);
  if (known) return known;
  const named = ROLES.flatMap((column) => (item[column] === '' ? [] : officesOf(item[column]).map((name): Named => ({ name, column }))));
  KNOWN.set(item, named);
  return named;
}

/** Where each name stands first. */
function firstPlaces({ items }: Plan): Map<string, { item: PlanItem; column: Named['column'] }> {
  const places = new Map<string, { item: PlanItem; column: Named['column'] }>();
  for (const item of items) for (const { name, column } of namesOf(item)) if (!places.has(name)) places.set(name, { item, column });
  return places;
}

/** One office under several names in one plan, said once, where the second name stands first: "(nt)" comes after the name that it repeats. A name that could be two offices' is left alone. */
export const officeSeveralNames: PlanRule = {
  code: 'office-several-names', severity: 'hint', source: { document: 'S0', place: 'Bảng 2.3: “Phòng Tổ chức cán bộ”, “Phòng TCCB”, “Phòng CBCC” là một phòng' }, columns: ['lead', 'support'], params: ['names', 'count'], mend: null,
  scope: 'plan', reads: ['lead', 'support'],
  look: (plan) => {
    const places = firstPlaces(plan);
    return officeNames([...places.keys()]).flatMap(({ names }) => {
      const place = places.get(names[1] ?? '');
      return place ? [{ ...place, params: { names: names.join(' · ').slice(0, 200), count: names.length } }] : [];
    });
  },
};
