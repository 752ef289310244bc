import type { Actions } from '../../../src/app/actions';
import { createActions } from '../../../src/app/create-actions';
import { MemoryWorkbook, memoryDeps } from '../memory-workbook';

let workbook: MemoryWorkbook;
let actions: Actions;
beforeEach(async () => {
  workbook = new MemoryWorkbook();
  actions = createActions(memoryDeps(workbook));
  await actions.insertExample('new-sheet');
});
const reading = () => actions.getState().reading!;
const errors = () => reading().findings.filter(({ severity }) => severity === 'error');

test('an ignored finding leaves the findings and the marks, and stays out in the next sitting', async () => {
  const [first] = errors();
  const before = reading().findings.length;
  expect(await actions.ignoreFindings([first!], ' Đang chờ phê duyệt ')).toEqual({ ok: true, value: undefined });
  expect(reading().findings).toHaveLength(before - 1);
  expect(reading().ignored).toMatchObject([{ finding: { code: first!.code }, entry: { reason: 'Đang chờ phê duyệt', on: '2025-05-20' } }]);
  expect(actions.getState().work).toBeNull();

  const later = createActions(memoryDeps(workbook));
  await later.start();
  expect(later.getState().reading!.ignored).toHaveLength(1);
  expect(later.getState().reading!.findings).toHaveLength(before - 1);
  for (const finding of later.getState().reading!.findings) await later.ignoreFindings([finding], 'đã xem');
  await later.markFindings();
  expect(workbook.sheet(reading().summary.sheet).marks).toEqual([]);
});

test('what is ignored keeps the rest of the plan\'s record, and what another pane ignored meanwhile', async () => {
  const [before] = workbook.records;
  const [first, second] = errors();
  const other = createActions(memoryDeps(workbook));
  await other.start();
  await actions.ignoreFindings([first!], 'một');
  await other.ignoreFindings([second!], 'hai');
  expect(workbook.records).toEqual([{ ...before, ignored: [expect.objectContaining({ reason: 'một' }), expect.objectContaining({ reason: 'hai' })] }]);
});

test('ignoring again changes the reason; taking back says it again', async () => {
  const [first] = errors();
  await actions.ignoreFindings([first!], 'một');
  await actions.ignoreFindings([reading().ignored[0]!.finding], 'hai');
  expect(reading().ignored.map(({ entry }) => entry.reason)).toEqual(['hai']);
  await actions.heedFindings(reading().ignored.map(({ entry }) => entry));
  expect(reading().ignored).toEqual([]);
  expect(errors()).toContainEqual(first);
  expect(workbook.records[0]!.ignored).toEqual([]);
});

test.each([['   ', 'missing'], ['a'.repeat(501), 'out-of-range']])('without a reason, or with a novel, nothing is ignored (%#)', async (reason, why) => {
  workbook.calls = [];
  expect(await actions.ignoreFindings(errors(), reason)).toMatchObject({ ok: false, failure: { kind: 'wrong-input', field: 'reason', reason: why } });
  expect(workbook.calls).toEqual([]);
});

test('a changed cell is looked at again', async () => {
  const finding = reading().findings.find(({ code }) => code === 'budget-short')!;
  await actions.ignoreFindings([finding], 'chờ điều chỉnh');
  const { block, table, summary } = reading();
  workbook.set(summary.sheet, block.rowIndex + finding.row, block.columnIndex + table.columns.budget!, 99_000_000);
  await actions.refresh();
  expect(reading().findings.map(({ code }) => code)).toContain('budget-short');
  expect(reading()).toMatchObject({ ignored: [], unusedIgnored: [{ code: 'budget-short' }] });
});

test('a plan whose record is gone says so and changes nothing', async () => {
  workbook.records = [];
  expect(await actions.ignoreFindings(errors(), 'vì sao')).toMatchObject({ ok: false, failure: { kind: 'plan-gone' } });
});

test('a plan whose table is taken over anew keeps what was ignored', async () => {
  await actions.ignoreFindings([errors()[0]!], 'Đã xem');
  const { block, summary } = reading();
  workbook.active = { sheet: summary.sheet, rowIndex: block.rowIndex + 1, columnIndex: 1 };
  workbook.selected = { rowIndex: block.rowIndex + 1, columnIndex: 1, rowCount: 1, columnCount: 1 };
  const found = await actions.findTables('selection');
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const [candidate] = found.value.candidates;
  expect(candidate!.plan?.id).toBe(summary.id);
  const taken = await actions.adoptTable(candidate!, actions.firstChoice(candidate!));
  expect(taken.ok).toBe(true);
  expect(reading().ignored).toHaveLength(1);
});
