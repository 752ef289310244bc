import { createActions } from '../../src/app/create-actions';
import { COMMAND_ACTIONS, COMMANDS } from '../../src/ribbon/commands';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';

let workbook: MemoryWorkbook;
let shown: number;
const showPane = async () => { shown += 1; };
beforeEach(() => {
  workbook = new MemoryWorkbook();
  shown = 0;
});

test('every command has an action', () => {
  expect([...COMMANDS].sort()).toEqual(['checkPlan', 'toggleMarks']);
  expect(Object.keys(COMMAND_ACTIONS).sort()).toEqual([...COMMANDS].sort());
});

test('checkPlan opens the pane on Kiểm tra with what the workbook holds now', async () => {
  await createActions(memoryDeps(workbook)).insertExample('new-sheet');
  const actions = createActions(memoryDeps(workbook));
  await COMMAND_ACTIONS.checkPlan(actions, showPane);
  expect(shown).toBe(1);
  expect(actions.getState()).toMatchObject({ screen: 'check', reading: { budgetTotal: 117_000_000n } });
});

test('toggleMarks marks and unmarks, also before the pane was ever open', async () => {
  await createActions(memoryDeps(workbook)).insertExample('new-sheet');
  const actions = createActions(memoryDeps(workbook));
  const sheet = workbook.sheet('Ví dụ kế hoạch CCHC');
  await COMMAND_ACTIONS.toggleMarks(actions, showPane);
  expect(sheet.marks.length).toBeGreaterThan(0);
  await COMMAND_ACTIONS.toggleMarks(actions, showPane);
  expect(sheet.marks).toEqual([]);
  expect(shown).toBe(0);
});

test('a command that cannot be done says why in the pane', async () => {
  const actions = createActions(memoryDeps(workbook));
  await actions.insertExample('new-sheet');
  workbook.sheet('Ví dụ kế hoạch CCHC').isProtected = true;
  await COMMAND_ACTIONS.toggleMarks(actions, showPane);
  expect(shown).toBe(1);
  expect(actions.getState()).toMatchObject({ screen: 'check', failure: { kind: 'protected-sheet' } });
});
