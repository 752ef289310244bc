import type { Plan, PlanItem } from '../../plan/plan';
import { officeNames } from '../../responsibility/office-names';
import { readLead } from '../../responsibility/read-lead';
import { splitOffices } from '../../responsibility/split-offices';
import { byText } from '../../text/by-text';
import type { PlanRule } from '../rule';

/** The offices of a cell; who co-ordinates inside a lead cell is another finding and no name. */
const officesOf = byText((text: string) => (readLead(text).kind === 'with-support' ? [] : splitOffices(text)));

interface Named {
  name: string;
  column: 'lead' | 'support';
}

const named = (text: string, column: Named['column']) => (text === '' ? [] : officesOf(text).map((name): Named => ({ name, column })));

/** The offices of a lead cell and the cell beside it. Rows with the same two texts share one list: hundreds of them name the same offices. */
const namesBeside = byText((lead) => byText((support): readonly Named[] => [...named(lead, 'lead'), ...named(support, 'support')]));

/** Where each name stands first. */
function firstPlaces({ items }: Plan, seen: readonly (readonly Named[] | null)[]): Map<string, { item: PlanItem; column: Named['column'] }> {
  const places = new Map<string, { item: PlanItem; column: Named['column'] }>();
  const passed = new Set<readonly Named[]>();
  for (let index = 0; index < seen.length; index += 1) {
    const names = seen[index];
    if (!names || passed.has(names)) continue;
    passed.add(names);
    for (const { name, column } of names) if (!places.has(name)) places.set(name, { item: items[index]!, column });
  }
  return places;
}

/** One office under several names in one plan, said once, where the second name stands first: "(nt)" comes after the name that it repeats. A name that could be two offices' is left alone. */
export const officeSeveralNames: PlanRule<readonly Named[]> = {
  code: 'office-several-names', severity: 'hint', source: { document: 'S0', place: 'Bảng 2.3: “Phòng Tổ chức cán bộ”, “Phòng TCCB”, “Phòng CBCC” là một phòng' }, columns: ['lead', 'support'], params: ['names', 'count'], mend: null,
  scope: 'plan', reads: ['lead', 'support'], glance: ({ lead, support }) => (lead === '' && support === '' ? null : namesBeside(lead)(support)),
  look: (plan, _, seen) => {
    const places = firstPlaces(plan, seen);
    return officeNames([...places.keys()]).flatMap(({ names }) => {
      const place = places.get(names[1] ?? '');
      return place ? [{ ...place, params: { names: names.join(' · ').slice(0, 200), count: names.length } }] : [];
    });
  },
};
