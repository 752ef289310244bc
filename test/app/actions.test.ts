import type { Actions, InsertPlanInput } from '../../src/app/actions';
import { createActions } from '../../src/app/create-actions';
import { PROGRAMMES } from '../../src/core';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';

const PROGRAMME = PROGRAMMES.find(({ id }) => id === '2021-2030')!;
const INPUT: InsertPlanInput = {
  unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: PROGRAMME.id, areaIds: PROGRAMME.areas.slice(0, 2).map(({ id }) => id), resultsPerArea: 1, activitiesPerResult: 2, place: 'new-sheet',
};

let workbook: MemoryWorkbook;
let deps: ReturnType<typeof memoryDeps>;
let actions: Actions;
beforeEach(() => {
  workbook = new MemoryWorkbook();
  deps = memoryDeps(workbook);
  actions = createActions(deps);
});
/** Lets what was started run to its end: everything in the queue of actions is done when an action that comes after it is. */
const settled = () => actions.showCell(0, null);

test('inserting puts the plan on a sheet of its own and opens it', async () => {
  await actions.start();
  expect(actions.getState()).toMatchObject({ plansKnown: true, plans: [], reading: null, missingApis: [] });
  const result = await actions.insertPlan(INPUT);
  expect(result).toMatchObject({ ok: true, value: { sheet: 'Kế hoạch CCHC 2025', rangeName: 'CCHC_KeHoach_2025', unitName: 'Sở Nội vụ', lost: false } });
  const state = actions.getState();
  expect(state.plans).toHaveLength(1);
  expect(state.work).toBeNull();
  expect(state.reading?.plan.items.map(({ level, number }) => `${level} ${number}`)).toEqual([
    'area 1', 'result 1.1', 'activity 1.1.1', 'activity 1.1.2', 'area 2', 'result 2.1', 'activity 2.1.1', 'activity 2.1.2',
  ]);
  expect(state.reading?.findings.length).toBeGreaterThan(0);
});

test('two plans of one year get a sheet and a name of their own, whatever the letter case', async () => {
  workbook.sheets.push({ name: 'KẾ HOẠCH CCHC 2025', cells: new Map(), isProtected: false, marks: [] });
  const names = [];
  for (let count = 0; count < 3; count += 1) {
    const result = await actions.insertPlan(INPUT);
    names.push(result.ok ? [result.value.sheet, result.value.rangeName] : result.failure);
  }
  expect(names).toEqual([
    ['Kế hoạch CCHC 2025 (2)', 'CCHC_KeHoach_2025'], ['Kế hoạch CCHC 2025 (3)', 'CCHC_KeHoach_2025_2'], ['Kế hoạch CCHC 2025 (4)', 'CCHC_KeHoach_2025_3'],
  ]);
});

test.each<[Partial<InsertPlanInput>, object]>([
  [{ unitName: '  ' }, { field: 'unitName', reason: 'missing' }],
  [{ unitName: 'Sở '.repeat(70) }, { field: 'unitName', reason: 'out-of-range' }],
  [{ areaIds: [] }, { field: 'areas', reason: 'missing' }],
  [{ areaIds: ['nonsense'] }, { field: 'areas', reason: 'missing' }],
  [{ year: Number.NaN }, { field: 'year', reason: 'not-a-number' }],
  [{ year: 25 }, { field: 'year', reason: 'out-of-range', min: 2000, max: 2100 }],
  [{ resultsPerArea: 0 }, { field: 'results', reason: 'out-of-range' }],
  [{ activitiesPerResult: 2.5 }, { field: 'activities', reason: 'not-a-number' }],
  [{ resultsPerArea: 50, activitiesPerResult: 100, areaIds: PROGRAMME.areas.slice(0, 6).map(({ id }) => id) }, { field: 'activities', reason: 'out-of-range', max: 65 }],
])('wrong input %j is refused before the workbook is asked anything', async (change, expected) => {
  const result = await actions.insertPlan({ ...INPUT, ...change });
  expect(result).toMatchObject({ ok: false, failure: { kind: 'wrong-input', ...expected } });
  expect(actions.getState().failure).toEqual(result.ok ? null : result.failure);
  expect(workbook.calls).toEqual([]);
});

test('the largest number of activities that is still allowed is allowed', async () => {
  const areaIds = PROGRAMME.areas.slice(0, 6).map(({ id }) => id);
  expect((await actions.insertPlan({ ...INPUT, areaIds, resultsPerArea: 50, activitiesPerResult: 65 })).ok).toBe(true);
});

test('a target that holds something is refused with what lies there, and nothing is written', async () => {
  workbook.set('Sheet1', 9, 3, 'của người khác');
  workbook.set('Sheet1', 10, 3, '=""');
  const result = await actions.insertPlan({ ...INPUT, place: 'selection' });
  expect(result).toMatchObject({ ok: false, failure: { kind: 'occupied', sheet: 'Sheet1', filledCells: 2, sample: [{ address: 'D10', text: 'của người khác' }, { address: 'D11' }] } });
  expect(workbook.calls).not.toContain('apply');
  expect(workbook.sheet('Sheet1').cells.size).toBe(2);
});

test('below what the sheet holds there is always room', async () => {
  workbook.set('Sheet1', 9, 3, 'của người khác');
  const result = await actions.insertPlan({ ...INPUT, place: 'below' });
  expect(result).toMatchObject({ ok: true, value: { sheet: 'Sheet1' } });
  expect(workbook.sheet('Sheet1').cells.get('11:0')).toBe('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025');
  expect(workbook.sheet('Sheet1').cells.get('9:3')).toBe('của người khác');
});

test('a protected sheet is named', async () => {
  workbook.sheet('Sheet1').isProtected = true;
  expect(await actions.insertPlan({ ...INPUT, place: 'selection' })).toEqual({ ok: false, failure: { kind: 'protected-sheet', sheet: 'Sheet1' } });
  expect(actions.getState().failure).toEqual({ kind: 'protected-sheet', sheet: 'Sheet1' });
  actions.dismissFailure();
  expect(actions.getState().failure).toBeNull();
});

test('work shows itself and can be cancelled before anything is written', async () => {
  const seen = new Set<string>();
  actions.subscribe(() => {
    const { work } = actions.getState();
    if (work?.name === 'insert-plan') {
      seen.add(work.name);
      work.cancel();
    }
  });
  expect(await actions.insertPlan(INPUT)).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect([...seen]).toEqual(['insert-plan']);
  expect(workbook.sheets).toHaveLength(1);
  expect(actions.getState().work).toBeNull();
});

test('the example: four activities, 117.000.000 by counting each once, findings that its mistakes deserve', async () => {
  await actions.insertExample('new-sheet');
  const { reading, counting } = actions.getState();
  expect(reading?.summary.year).toBe(2013);
  expect(reading?.budgetTotal).toBe(117_000_000n);
  expect(reading?.plan.items.filter(({ level }) => level === 'activity')).toHaveLength(4);
  const about = (code: string) => reading!.findings.filter((finding) => finding.code === code).map(({ row }) => reading!.plan.items.find((item) => item.row === row)?.number);
  expect(about('missing-indicator')).toContain('5.1');
  // A plan of an earlier year is looked at from its end.
  expect(counting).toEqual({ cutOff: 4, span: 'period', rounding: 'half-up' });
  expect(actions.completion()).toMatchObject({ activities: 4, notYetDue: 0, completion: { planned: 4, onTime: 0 } });
});

test('completion is the same object until the plan or the way of counting changes', async () => {
  expect(actions.completion()).toBeNull();
  await actions.insertExample('new-sheet');
  const first = actions.completion();
  expect(actions.completion()).toBe(first);
  actions.setCounting({ cutOff: 3, span: 'period', rounding: 'truncated' });
  expect(actions.completion()).toMatchObject({ notYetDue: 4, completion: { planned: 0, share: null } });
  await actions.refresh();
  expect(actions.getState().counting.cutOff).toBe(3);
});

test('a change of cells is followed, once for many in a row', async () => {
  await actions.start();
  await actions.insertExample('new-sheet');
  const { reading } = actions.getState();
  const { sheet } = reading!.summary;
  const quarter4 = reading!.block.columnIndex + reading!.table.columns.quarter4!;
  for (const item of reading!.plan.items.filter(({ level }) => level === 'activity')) workbook.set(sheet, reading!.block.rowIndex + item.row, quarter4, 1);
  workbook.calls = [];
  for (let count = 0; count < 5; count += 1) {
    workbook.listener!();
    deps.pass(200);
  }
  expect(workbook.calls).toEqual([]);
  deps.pass(300);
  await settled();
  expect(workbook.calls.filter((call) => call === 'readPlan')).toHaveLength(1);
  expect(actions.completion()).toMatchObject({ completion: { onTime: 4, planned: 4, share: 1 } });
});

test('nothing is read while a write runs', async () => {
  await actions.start();
  await actions.insertExample('new-sheet');
  workbook.calls = [];
  workbook.duringApply = () => {
    workbook.listener!();
    deps.pass(1000);
  };
  await actions.markFindings();
  await settled();
  expect(workbook.calls.filter((call) => call !== 'showCell')).toEqual(['readPlan', 'apply', 'readPlan']);
});

test('a deleted sheet makes the plan lost, and the screens no longer show it', async () => {
  await actions.start();
  await actions.insertExample('new-sheet');
  workbook.sheets = workbook.sheets.filter(({ name }) => name === 'Sheet1');
  workbook.active = { sheet: 'Sheet1', rowIndex: 0, columnIndex: 0 };
  workbook.listener!();
  deps.pass(300);
  await settled();
  expect(actions.getState()).toMatchObject({ reading: null, plans: [{ lost: true }] });
});

test('a table whose heading was destroyed is said to be none', async () => {
  await actions.insertExample('new-sheet');
  const { reading } = actions.getState();
  for (let column = 0; column < 14; column += 1) workbook.set(reading!.summary.sheet, reading!.block.rowIndex, column, '');
  await actions.refresh();
  expect(actions.getState()).toMatchObject({ reading: null, failure: { kind: 'no-plan-table', sheet: 'Ví dụ kế hoạch CCHC' } });
});

test('an edited cell does not disturb: nothing is said, the next change is read', async () => {
  await actions.start();
  await actions.insertExample('new-sheet');
  workbook.failNext = { kind: 'cell-editing' };
  workbook.listener!();
  deps.pass(300);
  await Promise.resolve();
  expect(actions.getState().failure).toBeNull();
  expect(actions.getState().reading).not.toBeNull();
});

test('marks: blank cells apart from others, each cell once under its gravest finding, and they go again', async () => {
  await actions.insertExample('new-sheet');
  await actions.markFindings();
  const { reading, marked } = actions.getState();
  expect(marked).toBe(true);
  const { marks } = workbook.sheet(reading!.summary.sheet);
  expect(marks.length).toBeGreaterThan(0);
  const cells = marks.flatMap((mark) => (mark.kind === 'mark' ? [...mark.blanks, ...mark.others] : [])).flatMap((block) => (
    Array.from({ length: block.rowCount }, (_, offset) => `${block.rowIndex + offset}:${block.columnIndex}`)));
  expect(new Set(cells).size).toBe(cells.length);
  const indicator = `${reading!.block.rowIndex + 2}:${reading!.table.columns.indicator}`;
  const blanks = marks.flatMap((mark) => (mark.kind === 'mark' ? mark.blanks : [])).map((block) => `${block.rowIndex}:${block.columnIndex}`);
  expect(blanks).toContain(indicator);
  await actions.clearMarks();
  expect(workbook.sheet(reading!.summary.sheet).marks).toEqual([]);
  expect(actions.getState().marked).toBe(false);
});

test('marks of an earlier day are noticed', async () => {
  await actions.insertExample('new-sheet');
  await actions.markFindings();
  const later = createActions(memoryDeps(workbook));
  await later.start();
  expect(later.getState().marked).toBe(true);
});

test('a finding leads to its cell', async () => {
  await actions.insertExample('new-sheet');
  const { reading } = actions.getState();
  await actions.showCell(2, 'indicator');
  expect(workbook.active).toEqual({ sheet: reading!.summary.sheet, rowIndex: reading!.block.rowIndex + 2, columnIndex: 2 });
});

test('an Excel without the needed API is only told so', async () => {
  workbook.missing = ['ExcelApi 1.14'];
  await actions.start();
  expect(actions.getState()).toMatchObject({ missingApis: ['ExcelApi 1.14'], plansKnown: false });
  expect(workbook.calls).toEqual([]);
});

test('without custom functions the add-in works on, and writes none', async () => {
  workbook.missing = ['CustomFunctionsRuntime 1.3'];
  await actions.start();
  await actions.insertExample('new-sheet');
  expect(actions.getState().reading?.budgetTotal).toBe(117_000_000n);
  const written = [...workbook.sheet('Ví dụ kế hoạch CCHC').cells.values()];
  expect(written).toContain(117_000_000);
  expect(written.filter((value) => typeof value === 'string' && value.includes('CCHC.'))).toEqual([]);
});

test('a lost plan can be asked for and says what it is', async () => {
  await actions.insertExample('new-sheet');
  workbook.names.clear();
  await actions.refresh();
  expect(actions.getState()).toMatchObject({ reading: null, plans: [{ lost: true }], failure: { kind: 'plan-gone', rangeName: 'CCHC_KeHoach_2013' } });
});

test('nobody is greeted by a lost plan', async () => {
  await actions.insertExample('new-sheet');
  workbook.names.clear();
  const later = createActions(memoryDeps(workbook));
  await later.start();
  expect(later.getState()).toMatchObject({ plansKnown: true, plans: [{ lost: true }], currentPlanId: null, reading: null, failure: null });
});
