import type { Actions, InsertPlanInput } from '../../src/app/actions';
import { createActions } from '../../src/app/create-actions';
import { PROGRAMMES } from '../../src/core';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';

const PROGRAMME = PROGRAMMES.find(({ id }) => id === '2021-2030')!;

/** The smallest plan that we lay out: an area, a result, an activity, all of them blank. */
export const SMALL_PLAN: InsertPlanInput = {
  unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: PROGRAMME.id, areaIds: [PROGRAMME.areas[0]!.id], resultsPerArea: 1, activitiesPerResult: 1, place: 'new-sheet',
};

/** A workbook in memory that holds it, open in the pane. */
export async function openSmallPlan(): Promise<{ workbook: MemoryWorkbook; actions: Actions }> {
  const workbook = new MemoryWorkbook();
  const actions = createActions(memoryDeps(workbook));
  await actions.start();
  await actions.insertPlan(SMALL_PLAN);
  return { workbook, actions };
}
