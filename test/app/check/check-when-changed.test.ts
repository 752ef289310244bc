import fc from 'fast-check';
import type { Actions } from '../../../src/app/actions';
import { createActions } from '../../../src/app/create-actions';
import { MemoryWorkbook, memoryDeps } from '../memory-workbook';

let workbook: MemoryWorkbook;
let deps: ReturnType<typeof memoryDeps>;
let actions: Actions;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  deps = memoryDeps(workbook);
  actions = createActions(deps);
  await actions.start();
  await actions.insertExample('new-sheet');
  workbook.calls = [];
});
const settled = () => actions.showCell(0, null);
const about = (code: string) => actions.getState().reading!.findings.filter((finding) => finding.code === code);

test('a change is checked a moment later, with one read and no write; until then the pane says that it is checking', async () => {
  const { block, table, summary } = actions.getState().reading!;
  const missing = about('missing-indicator').length;
  expect(missing).toBeGreaterThan(0);
  workbook.set(summary.sheet, block.rowIndex + 2, block.columnIndex + table.columns.indicator!, '55 CBCC được tập huấn');
  workbook.listener!();
  expect(actions.getState().checking).toBe(true);
  expect(workbook.calls).toEqual([]);
  deps.pass(300);
  await settled();
  expect(workbook.calls).toEqual(['readPlan', 'showCell']);
  expect(actions.getState().checking).toBe(false);
  expect(about('missing-indicator')).toHaveLength(missing - 1);
});

test('many changes in a row make the state change once', async () => {
  let changes = 0;
  actions.subscribe(() => { changes += 1; });
  for (let count = 0; count < 50; count += 1) workbook.listener!();
  expect(changes).toBe(1);
});

test('where Excel refuses while a cell is being typed into, the check is made up for later, without a complaint', async () => {
  workbook.failNext = { kind: 'cell-editing' };
  workbook.listener!();
  deps.pass(300);
  await settled();
  expect(actions.getState()).toMatchObject({ checking: true, failure: null });
  workbook.calls = [];
  deps.pass(1000);
  await settled();
  expect(workbook.calls).toEqual(['showCell']);
  deps.pass(1000);
  await settled();
  expect(workbook.calls).toEqual(['showCell', 'readPlan', 'showCell']);
  expect(actions.getState()).toMatchObject({ checking: false, failure: null });
});

test('without a plan nothing says that it is being checked', async () => {
  const other = createActions(memoryDeps(new MemoryWorkbook()));
  await other.start();
  expect(other.getState().checking).toBe(false);
});

test('whatever is typed, one thing after the other, what is said in the end is what a fresh look says', async () => {
  const cell = fc.record({
    row: fc.nat(6), column: fc.nat(13),
    value: fc.constantFrom('', '(nt)', 'Quý II', '5.1.2', '100%', 'Sở Nội vụ', 35_000_000, 'abc', '35.000', '#REF!', 'Từ 20/11 đến 11/11/2013', 'Lĩnh vực 5'),
  });
  await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (typed) => {
    const one = new MemoryWorkbook();
    const clock = memoryDeps(one);
    const following = createActions(clock);
    await following.start();
    await following.insertExample('new-sheet');
    const { block, summary } = following.getState().reading!;
    for (const { row, column, value } of typed) {
      one.set(summary.sheet, block.rowIndex + 1 + row, block.columnIndex + column, value);
      one.listener!();
      clock.pass(300);
      await following.showCell(0, null);
    }
    const fresh = createActions(memoryDeps(one));
    await fresh.start();
    expect(following.getState().reading!.findings).toEqual(fresh.getState().reading!.findings);
    expect(following.getState().reading!.plan).toEqual(fresh.getState().reading!.plan);
  }), { numRuns: 40 });
});
