import type { InsertPlanInput, Place } from '../../app/actions';
import type { PlanChoices } from '../pane-context';

/** The form as typed: numbers stay text until the action judges them. */
export interface PlanDraft {
  unitKind: string;
  unitName: string;
  year: string;
  programmeId: string;
  areaIds: string[];
  results: string;
  activities: string;
  place: Place;
}

export function newDraft(choices: PlanChoices): PlanDraft {
  const { unitKind, programmeId, year } = choices.defaults;
  return { unitKind, unitName: '', year: String(year), programmeId, areaIds: applicable(choices, programmeId, unitKind), results: '2', activities: '3', place: 'new-sheet' };
}

/** Another unit kind or programme brings its own areas. */
export function withKind(draft: PlanDraft, choices: PlanChoices, change: Partial<Pick<PlanDraft, 'unitKind' | 'programmeId'>>): PlanDraft {
  const next = { ...draft, ...change };
  return { ...next, areaIds: applicable(choices, next.programmeId, next.unitKind) };
}

/** Areas stay in the programme's order, whatever the order of ticking. */
export function withArea(draft: PlanDraft, choices: PlanChoices, areaId: string, ticked: boolean): PlanDraft {
  const ids = choices.areas(draft.programmeId, draft.unitKind).map((area) => area.id);
  return { ...draft, areaIds: ids.filter((id) => (id === areaId ? ticked : draft.areaIds.includes(id))) };
}

export function inputOf(draft: PlanDraft, place: Place = draft.place): InsertPlanInput {
  return {
    unitKind: draft.unitKind, unitName: draft.unitName.trim(), year: wholeNumber(draft.year), programmeId: draft.programmeId, areaIds: draft.areaIds,
    resultsPerArea: wholeNumber(draft.results), activitiesPerResult: wholeNumber(draft.activities), place,
  };
}

/** Digits only; anything else is not a number, which the action says. */
export function wholeNumber(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text.trim()) : NaN;
}

function applicable(choices: PlanChoices, programmeId: string, unitKind: string): string[] {
  return choices.areas(programmeId, unitKind).filter((area) => area.applies).map((area) => area.id);
}
