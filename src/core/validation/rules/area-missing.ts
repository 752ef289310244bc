import { areasFor } from '../../library/area-duties';
import { matchAreas } from '../../report/match-areas';
import type { Plan } from '../../plan/plan';
import { foldText } from '../../text/fold';
import type { CheckContext, Place, PlanRule } from '../rule';

/**
 * Areas that the programme asks of this kind of unit and the plan does not have. Silent where the kind or the programme is not known, and where none of the plan's headings is
 * an area of the programme: then it is arranged otherwise, by offices or by blocks, and its I and II are no areas 1 and 2. Only what the programme's own document names is asked for; units add areas to it.
 */
export const areaMissing: PlanRule = {
  code: 'area-missing', severity: 'warning', columns: [], params: ['areas', 'count'], mend: 'add-areas', scope: 'plan', reads: ['level', 'number', 'content', 'parent'],
  source: { document: 'S1', place: 'mục 2: “Các nhiệm vụ cải cách hành chính phải bao gồm đầy đủ các lĩnh vực”' },
  look: (plan, context): Place[] => {
    const [first] = plan.items;
    const missing = first ? missingAreas(plan, context) : [];
    return first && missing.length > 0 ? [{ item: first, column: null, params: { areas: missing.join('; '), count: missing.length } }] : [];
  },
};

function missingAreas({ items }: Plan, { programme, unitKind }: CheckContext): string[] {
  if (programme === undefined || unitKind === undefined) return [];
  const areas = areasFor(programme, unitKind);
  const { byArea } = matchAreas(items, areas);
  const found = (number: string) => (byArea.get(number) ?? []).length > 0;
  if (!areas.some(({ number, name }) => (byArea.get(number) ?? []).some((index) => isAbout(items[index]?.content ?? '', name)))) return [];
  return areas.filter(({ number, source }) => !found(number) && source.document === areas[0]?.source.document).map(({ number, name }) => `${number}. ${name}`);
}

/** Two words of the area's name that stand together in the heading are enough: officials shorten and lengthen these names, and write some headings as numbers only. */
function isAbout(heading: string, name: string): boolean {
  const words = foldText(name).split(' ');
  const said = ` ${foldText(heading).replace(/[^a-z0-9]+/g, ' ')} `;
  return said.trim() === '' || words.some((word, index) => index > 0 && said.includes(` ${words[index - 1]} ${word} `));
}
