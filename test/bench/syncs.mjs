// How often the add-in goes to Excel, counted by the sandbox in front of which the real office.js runs.
import { planCells } from './plan-cells.mjs';
import { load } from './typescript.mjs';

async function open() {
  const { startSandbox } = load('../../src/sandbox/node/index.ts');
  const { excelWorkbook } = load('../../src/excel/index.ts');
  const { createActions } = load('../../src/app/create-actions.ts');
  const sandbox = await startSandbox();
  return { sandbox, actions: createActions({ workbook: { ...excelWorkbook, missingApis: () => [] }, today: () => '2025-05-20', later: () => () => undefined, now: () => performance.now(), letOthersIn: async () => undefined }) };
}

const valueOf = (outcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
};

export async function countInserting(rowCounts) {
  const { PROGRAMMES } = load('../../src/core/index.ts');
  const { id: programmeId, areas } = PROGRAMMES.find(({ id }) => id === '2021-2030');
  const { sandbox, actions } = await open();
  const insert = async (rows) => {
    const areaCount = rows < 50 ? 1 : 5;
    const results = rows < 50 ? 1 : Math.ceil(rows / areaCount / 20);
    const activities = Math.max(1, Math.round((rows / areaCount - 1) / results) - 1);
    const before = sandbox.syncCount();
    valueOf(await actions.insertPlan({ unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId, areaIds: areas.slice(0, areaCount).map(({ id }) => id), resultsPerArea: results, activitiesPerResult: activities, place: 'new-sheet' }));
    return sandbox.syncCount() - before;
  };
  await insert(10); // the first plan of a workbook costs one less: there are no others to look at
  const counted = [];
  for (const rows of rowCounts) counted.push({ rows, syncs: await insert(rows) });
  return counted;
}

/** Finding the table on the sheet, making it a plan, reading and checking it, and reading it once more after an edit; each in a workbook of its own. */
export async function countTaking(rowCounts) {
  const counted = [];
  for (const rows of rowCounts) {
    const { sandbox, actions } = await open();
    const cells = planCells(rows);
    await sandbox.setValues(`Sheet1!A1:N${cells.length}`, cells);
    const before = sandbox.syncCount();
    const { candidates: [candidate] } = valueOf(await actions.findTables('selection'));
    valueOf(await actions.adoptTable(candidate, actions.firstChoice(candidate)));
    await actions.refresh();
    const items = actions.getState().reading?.plan.items.length;
    if (items !== rows) throw new Error(`${items} of ${rows} rows were taken`);
    counted.push({ rows, syncs: sandbox.syncCount() - before });
    await sandbox.dispose();
  }
  return counted;
}
