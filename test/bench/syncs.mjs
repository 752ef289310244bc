// How often the add-in goes to Excel to insert a plan, counted by the sandbox in front of which the real office.js runs.
import { load } from './typescript.mjs';

export async function countSyncs(rowCounts) {
  const { startSandbox } = load('../../src/sandbox/node/index.ts');
  const { excelWorkbook } = load('../../src/excel/index.ts');
  const { createActions } = load('../../src/app/create-actions.ts');
  const { PROGRAMMES } = load('../../src/core/index.ts');
  const { id: programmeId, areas } = PROGRAMMES.find(({ id }) => id === '2021-2030');
  const sandbox = await startSandbox();
  const actions = createActions({ workbook: { ...excelWorkbook, missingApis: () => [] }, today: () => '2025-05-20', later: () => () => undefined });
  const insert = async (rows) => {
    const areaCount = rows < 50 ? 1 : 5;
    const results = rows < 50 ? 1 : Math.ceil(rows / areaCount / 20);
    const activities = Math.max(1, Math.round((rows / areaCount - 1) / results) - 1);
    const before = sandbox.syncCount();
    const outcome = await actions.insertPlan({ unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId, areaIds: areas.slice(0, areaCount).map(({ id }) => id), resultsPerArea: results, activitiesPerResult: activities, place: 'new-sheet' });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return sandbox.syncCount() - before;
  };
  await insert(10); // the first plan of a workbook costs one less: there are no others to look at
  const counted = [];
  for (const rows of rowCounts) counted.push({ rows, inserting: await insert(rows) });
  return counted;
}
