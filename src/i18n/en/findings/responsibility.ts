import type { FindingTexts } from '../../finding-text';
import { said, who } from './wording';

/** "A · B" as “A”, “B”. */
const quoted = (names: string | number | undefined) => String(names ?? '').split(' · ').map((name) => `“${name}”`).join(', ');

export const responsibilityFindings = {
  'lead-several': {
    title: 'Several leads',
    sentence: (params) => `${who(params)} names ${params.count} leads in one cell: ${quoted(params.offices)}.`,
    why: 'Where several lead, nobody can be held to account; who leads and who co-ordinates are to be told apart (Ninh Thuận training text, part II, 1).',
    mend: 'Keep one lead and move the others to the column of co-ordinating offices, or make an activity for each.',
  },
  'lead-with-support': {
    title: 'Co-ordinators in the lead cell',
    sentence: (params) => (params.lead
      ? `The lead cell of ${who(params)} names co-ordinators too; it could be parted into lead “${params.lead}” and support “${params.support}”.`
      : `The lead cell of ${who(params)} speaks of co-ordination:${said(params)}.`),
    why: 'The form has a column for co-ordinating offices; in one cell the offices can be neither filtered nor counted (Khánh Hòa, decision 1718/QĐ-UBND, annex).',
    mend: 'Leave the lead in this cell and move the rest to the column of co-ordinating offices.',
  },
  'lead-generic': {
    title: 'Lead without a name',
    sentence: (params) => `The lead of ${who(params)} names no office:${said(params)}.`,
    why: 'Responsibility is the name of an office or a person (Ninh Thuận training text, part II, 2); nobody feels reminded by “the units”.',
    mend: 'Name the office that follows the work and reports on it; those who work with it belong to the column of co-ordinating offices.',
  },
  'office-several-names': {
    title: 'One office, several names',
    sentence: (params) => `The plan calls one office by ${params.count} names: ${quoted(params.names)}; the second one stands first at ${who(params)}.`,
    why: 'Under several names an office is missed when filtering and counting (as in Ninh Thuận, Bảng 2.3). Short forms are compared by their initials, which can be wrong.',
    mend: 'Use one name throughout the plan; if these are different offices, ignore this hint.',
  },
} satisfies Partial<FindingTexts>;
