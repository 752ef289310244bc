import { PROGRAMMES } from '../core';
import { layoutPlan, type LayoutArea } from '../workbook';
import type { InsertPlanInput, PlanSummary, Result, Task } from './state';
import { checkInput } from './check-input';
import { hasCustomFunctions, insertTable, type InsertDeps } from './insert-table';

/** Puts an empty plan for one unit and year into the workbook. Nothing is written when the input is wrong or the target is not empty. */
export async function insertPlan(deps: InsertDeps, input: InsertPlanInput, task?: Task): Promise<Result<PlanSummary>> {
  const wrong = checkInput(input);
  if (wrong) return { ok: false, failure: wrong };
  const areas = chosenAreas(input);
  if (areas.length === 0) return { ok: false, failure: { kind: 'wrong-input', field: 'areas', reason: 'missing' } };
  const { year, resultsPerArea, activitiesPerResult, unitKind, programmeId } = input;
  const customFunctions = hasCustomFunctions(deps.workbook);
  return insertTable(deps, {
    what: 'insert-plan',
    place: input.place,
    year,
    newSheetName: `Kế hoạch CCHC ${year}`,
    record: { title: `Kế hoạch cải cách hành chính năm ${year}`, unitKind, unitName: input.unitName.trim(), programmeId },
    layout: (place, record) => layoutPlan({ place, record, areas, resultsPerArea, activitiesPerResult, customFunctions }),
  }, task);
}

/** In the programme's order and with its numbers, whatever the order of choosing. */
function chosenAreas({ programmeId, areaIds }: InsertPlanInput): LayoutArea[] {
  const programme = PROGRAMMES.find(({ id }) => id === programmeId);
  return (programme?.areas ?? []).filter(({ id }) => areaIds.includes(id)).map(({ number, name, subAreas, figureOnly }) => (
    { number, name, results: subAreas.map((subArea) => subArea.name), figureOnly }));
}
