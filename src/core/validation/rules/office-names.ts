import type { Plan, PlanItem } from '../../plan/plan';
import { officeNames } from '../../responsibility/office-names';
import { readLead } from '../../responsibility/read-lead';
import { splitOffices } from '../../responsibility/split-offices';
import { byText } from '../../text/by-text';
import { isDitto } from '../../text/ditto';
import type { PlanRule } from '../rule';

/** The offices of a cell; who co-ordinates inside a lead cell is another finding and no name. */
const officesOf = byText((text: string) => (readLead(text).kind === 'with-support' ? [] : splitOffices(text)));

const ROLES = ['lead', 'support'] as const;

/** Where each name stands first. */
function firstPlaces({ items }: Plan): Map<string, { item: PlanItem; column: (typeof ROLES)[number] }> {
  const places = new Map<string, { item: PlanItem; column: (typeof ROLES)[number] }>();
  for (const item of items) {
    for (const column of ROLES) {
      if (item[column] === '' || isDitto(item.raw[column])) continue;
      for (const name of officesOf(item[column])) if (!places.has(name)) places.set(name, { item, column });
    }
  }
  return places;
}

/** One office under several names in one plan, said once, where the second name stands first. A name that could be two offices' is left alone. */
export const officeSeveralNames: PlanRule = {
  code: 'office-several-names', severity: 'hint', source: { document: 'S0', place: 'Bảng 2.3: “Phòng Tổ chức cán bộ”, “Phòng TCCB”, “Phòng CBCC” là một phòng' }, columns: ['lead', 'support'], params: ['names', 'count'], mend: null,
  scope: 'plan', reads: ['lead', 'support', 'raw'],
  look: (plan) => {
    const places = firstPlaces(plan);
    return officeNames([...places.keys()]).flatMap(({ names }) => {
      const place = places.get(names[1] ?? '');
      return place ? [{ ...place, params: { names: names.join(' · ').slice(0, 200), count: names.length } }] : [];
    });
  },
};
