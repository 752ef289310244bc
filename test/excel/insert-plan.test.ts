import type { InsertPlanInput, PlanSummary, Result } from '../../src/app/actions';
import { PROGRAMMES } from '../../src/core';
import { layoutPlan } from '../../src/workbook';
import { openSandbox, type Opened } from './sandbox';

const PROGRAMME = PROGRAMMES.find(({ id }) => id === '2021-2030')!;
const plan = (areaCount: number, resultsPerArea: number, activitiesPerResult: number, place: InsertPlanInput['place'] = 'new-sheet'): InsertPlanInput => ({
  unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: PROGRAMME.id, areaIds: PROGRAMME.areas.slice(0, areaCount).map(({ id }) => id), resultsPerArea, activitiesPerResult, place,
});
const inserted = (result: Result<PlanSummary>): PlanSummary => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

test('the same number of syncs for ten rows, a hundred and two thousand, and the same again to read them', async () => {
  // The first plan of a workbook costs one sync less: there are no others to look at.
  await opened.actions.insertPlan(plan(1, 1, 1));
  const costs: [number, number, number][] = [];
  for (const [results, activities] of [[1, 3], [4, 5], [10, 32]] as const) {
    const before = opened.sandbox.syncCount();
    const summary = inserted(await opened.actions.insertPlan(plan(2 + (results > 4 ? 4 : 0), results, activities)));
    const between = opened.sandbox.syncCount();
    await opened.workbook.readPlan(summary.rangeName);
    const rows = Number(/:[A-Z]+(\d+)$/.exec(summary.address)![1]) - Number(/^[A-Z]+(\d+)/.exec(summary.address)![1]) + 1;
    costs.push([rows, between - before, opened.sandbox.syncCount() - between]);
  }
  expect(costs[0]![0]).toBeLessThan(20);
  expect(costs[2]![0]).toBeGreaterThan(1980);
  expect(costs.map(([, insert]) => insert)).toEqual([costs[0]![1], costs[0]![1], costs[0]![1]]);
  expect(costs.map(([, , read]) => read)).toEqual([1, 1, 1]);
  expect(costs[0]![1]).toBeLessThanOrEqual(12);
}, 120_000);

test('totals are computed by Excel itself, nested ones counted once', async () => {
  const { sheet } = inserted(await opened.actions.insertPlan(plan(2, 2, 2)));
  // 1 → 1.1 (1.1.1, 1.1.2), 1.2 (…), 2 → … stand in rows 8 to 21; the budget column is E
  const activities = [10, 11, 13, 14, 17, 18, 20, 21];
  for (const [index, row] of activities.entries()) await opened.sandbox.setValues(`'${sheet}'!E${row}`, [[(index + 1) * 1_000_000]]);
  const column = (await opened.sandbox.values(`'${sheet}'!E8:E23`)).map(([value]) => value);
  const million = (count: number) => count * 1_000_000;
  expect(column).toEqual([
    million(10), million(3), million(1), million(2), million(7), million(3), million(4),
    million(26), million(11), million(5), million(6), million(15), million(7), million(8), '', million(36),
  ]);
});

test('a row inserted just above the next heading, or above the blank last row, is counted', async () => {
  const { sheet } = inserted(await opened.actions.insertPlan(plan(2, 1, 1)));
  // rows: 8 area 1, 9 result 1.1, 10 activity, 11 area 2, 12 result 2.1, 13 activity, 14 blank, 15 total
  await opened.look(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRange('14:14').insert('Down');
    target.getRange('11:11').insert('Down');
    target.getRange('E11').values = [[5_000_000]];
    target.getRange('E15').values = [[7_000_000]];
    await context.sync();
  });
  const column = (await opened.sandbox.values(`'${sheet}'!E8:E17`)).map(([value]) => value);
  expect(column).toEqual([5_000_000, 5_000_000, '', 5_000_000, 7_000_000, 7_000_000, '', 7_000_000, '', 12_000_000]);
});

test('numbers stay text, and so does whatever looks like something else', async () => {
  const { sheet } = inserted(await opened.actions.insertPlan({ ...plan(1, 1, 10), unitName: '=HYPERLINK("http://x")' }));
  const numbers = await opened.sandbox.values(`'${sheet}'!A8:A19`);
  expect(numbers.map(([value]) => value)).toEqual(['1', '1.1', ...Array.from({ length: 10 }, (_, index) => `1.1.${index + 1}`)]);
  expect(await opened.sandbox.values(`'${sheet}'!A2`)).toEqual([['=HYPERLINK("http://x")']]);
});

test('found again after rows are inserted above, the sheet is renamed and the pane starts anew', async () => {
  const summary = inserted(await opened.actions.insertPlan(plan(1, 1, 2)));
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getItem(summary.sheet);
    sheet.getRange('1:3').insert('Down');
    sheet.name = 'Tên khác';
    await context.sync();
  });
  await opened.actions.refresh();
  const { plans, reading, failure } = opened.actions.getState();
  expect(failure).toBeNull();
  expect(plans).toEqual([{ ...summary, sheet: 'Tên khác', address: 'A9:N16', block: { ...summary.block, rowIndex: 8 }, lost: false }]);
  expect(reading?.plan.items.map(({ number }) => number)).toEqual(['1', '1.1', '1.1.1', '1.1.2']);
});

test('a deleted sheet leaves a plan that is known to be lost', async () => {
  const { sheet } = inserted(await opened.actions.insertPlan(plan(1, 1, 1)));
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  await opened.actions.refresh();
  expect(opened.actions.getState()).toMatchObject({ reading: null, plans: [{ lost: true, sheet: '' }], failure: { kind: 'plan-gone' } });
});

test('a target that holds something is refused, and stays as it was', async () => {
  await opened.sandbox.setValues('D10', [['của người khác']]);
  const result = await opened.actions.insertPlan(plan(1, 1, 5, 'selection'));
  expect(result).toEqual({ ok: false, failure: { kind: 'occupied', sheet: 'Sheet1', address: 'A1:N17', filledCells: 1, sample: [{ address: 'D10', text: 'của người khác' }] } });
  expect((await opened.sandbox.values('A1:N17')).flat().filter((value) => value !== '')).toEqual(['của người khác']);
  const below = inserted(await opened.actions.insertPlan(plan(1, 1, 1, 'below')));
  expect(below).toMatchObject({ sheet: 'Sheet1', address: 'A17:N23' });
});

test('a blank sheet that a person set up keeps its widths, frozen rows and print set-up', async () => {
  const setUp = () => opened.look(async (context) => {
    const target = context.workbook.worksheets.getItem('Sheet1');
    const widths = [0, 1, 8].map((column) => target.getCell(0, column).format.load('columnWidth'));
    const frozen = target.freezePanes.getLocationOrNullObject().load('address');
    const layout = target.pageLayout.load(['orientation', 'paperSize', 'zoom', 'leftMargin']);
    const area = layout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    return [widths.map(({ columnWidth }) => columnWidth), frozen.isNullObject ? null : frozen.address, layout.toJSON(), area.isNullObject ? null : area.address];
  });
  await opened.look(async (context) => {
    const target = context.workbook.worksheets.getItem('Sheet1');
    target.getRange('A:A').format.columnWidth = 200;
    target.pageLayout.setPrintArea('A1:C3');
    target.getRange('B60').select();
    await context.sync();
  });
  const before = await setUp();
  expect(inserted(await opened.actions.insertPlan(plan(1, 1, 1, 'selection')))).toMatchObject({ address: 'B65:O71' });
  expect(await setUp()).toEqual(before);
  expect(inserted(await opened.actions.insertPlan(plan(1, 1, 1, 'below'))).sheet).toBe('Sheet1');
  expect(await setUp()).toEqual(before);
});

test('a protected sheet is refused before anything is written', async () => {
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect(await opened.actions.insertPlan(plan(1, 1, 1, 'selection'))).toEqual({ ok: false, failure: { kind: 'protected-sheet', sheet: 'Sheet1' } });
  expect((await opened.sandbox.values('A1:N20')).flat().every((value) => value === '')).toBe(true);
  expect(opened.actions.getState().plans).toEqual([]);
});

test('when Excel refuses in the middle, nothing of it stays: no sheet, no name, no record', async () => {
  const surveyed = await opened.workbook.survey();
  if (!surveyed.ok) throw new Error();
  const { edits } = layoutPlan({
    place: { sheet: 'Mới', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true }, areas: [{ number: '1', name: 'A' }], resultsPerArea: 1, activitiesPerResult: 1, customFunctions: true,
    record: { id: 'CCHC_KeHoach_2025', rangeName: 'CCHC_KeHoach_2025', planYear: 2025, title: '', unitKind: null, unitName: '', programmeId: null, schema: 1 },
  });
  const broken = [...edits, { kind: 'write' as const, sheet: 'Mới', block: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, cells: [[{ text: 'x'.repeat(40_000) }]] }];
  const result = await opened.workbook.apply(broken);
  expect(result).toMatchObject({ ok: false, failure: { kind: 'excel', code: 'InvalidArgument' } });
  expect(await opened.workbook.survey()).toEqual(surveyed);
});

test('when a write into an existing sheet fails, its cells hold what they held', async () => {
  await opened.sandbox.setValues('A1:B2', [['001', '=1+1'], ['', 5]]);
  const values = await opened.sandbox.values('A1:B2');
  const result = await opened.workbook.apply([
    { kind: 'write', sheet: 'Sheet1', block: { rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }, cells: [[{ text: 'neu' }, { number: 1 }], [{ text: 'neu' }, { formula: '=2' }]] },
    { kind: 'write', sheet: 'Sheet1', block: { rowIndex: 5, columnIndex: 0, rowCount: 1, columnCount: 1 }, cells: [[{ text: 'x'.repeat(40_000) }]] },
  ]);
  expect(result.ok).toBe(false);
  expect(await opened.sandbox.values('A1:B2')).toEqual(values);
  expect(await opened.sandbox.formulas('B1')).toEqual([['=1+1']]);
});

test('the sheet is ready to print and to fill in', async () => {
  const { sheet } = inserted(await opened.actions.insertPlan(plan(1, 1, 2)));
  const found = await opened.look(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const layout = target.pageLayout.load(['orientation', 'paperSize', 'zoom']);
    const area = layout.getPrintArea().load('address');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    const frozen = target.freezePanes.getLocationOrNullObject().load('address');
    const progress = target.getRange('I8:L12').dataValidation.load(['rule', 'errorAlert']);
    const budget = target.getRange('E10').load('numberFormat');
    const number = target.getRange('A10').load('numberFormat');
    const merged = target.getRange('A8:N16').getMergedAreasOrNullObject();
    const title = target.getRange('A1').format.font.load(['name', 'bold']);
    await context.sync();
    return {
      layout: [layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages], area: area.address, titles: titles.address, frozen: frozen.address,
      choices: progress.rule.list?.source, alert: progress.errorAlert.showAlert, formats: [budget.numberFormat, number.numberFormat], merged: merged.isNullObject, title: [title.name, title.bold],
    };
  });
  expect(found).toEqual({
    layout: ['Landscape', 'A4', 1], area: `'${sheet}'!A1:N14`, titles: `'${sheet}'!6:7`, frozen: `'${sheet}'!1:7`,
    choices: 'Hoàn thành,Đang thực hiện,Chưa hoàn thành,Đưa ra khỏi kế hoạch,Phát sinh', alert: false, formats: [[['#,##0']], [['@']]], merged: true, title: ['Times New Roman', true],
  });
});

test('a total that Excel computes wrongly is found: a figure typed over a heading, an amount written as text', async () => {
  const { sheet } = inserted(await opened.actions.insertPlan(plan(2, 1, 1)));
  const aboutTotal = async () => {
    await opened.actions.refresh();
    const { reading } = opened.actions.getState();
    return reading!.findings.filter(({ params }) => params.level === 'total').map(({ code, severity, column, params }) => [code, severity, column, params.stated, params.sum]);
  };
  // rows: 8 area 1, 9 result 1.1, 10 activity, 11 area 2, 12 result 2.1, 13 activity, 14 blank, 15 total
  await opened.sandbox.setValues(`'${sheet}'!E10`, [[5_000_000]]);
  expect(await aboutTotal()).toEqual([]);
  await opened.sandbox.setValues(`'${sheet}'!E8`, [[5_000_000]]);
  expect(await opened.sandbox.values(`'${sheet}'!E15`)).toEqual([[10_000_000]]);
  expect(await aboutTotal()).toEqual([['budget-unexplained', 'error', 'budget', '10000000', '5000000']]);
  await opened.sandbox.setValues(`'${sheet}'!E8`, [['=SUBTOTAL(9,E9:E11)']]);
  await opened.sandbox.setValues(`'${sheet}'!E13`, [['2 triệu đồng (giảng viên)']]);
  // its formula is right: what is named is the amount that it passes over, and no heading above that is called wrong
  expect(await aboutTotal()).toEqual([['budget-as-text', 'error', 'budget', '5000000', '7000000']]);
  expect(opened.actions.getState().reading!.findings.filter(({ code }) => code === 'budget-short')).toEqual([]);
  // the cell that is to be mended counts once
  expect(opened.actions.mendKinds()).toContainEqual({ id: 'number-from-text', count: 1 });
  // a typed total may hold what an activity pays from elsewhere, but not what costs nothing
  await opened.sandbox.setValues(`'${sheet}'!E15`, [[12_000_000]]);
  await opened.sandbox.setValues(`'${sheet}'!E13`, [['Kinh phí thường xuyên']]);
  expect(await aboutTotal()).toEqual([]);
  await opened.sandbox.setValues(`'${sheet}'!E13`, [['Không sử dụng kinh phí']]);
  expect(await aboutTotal()).toEqual([['budget-unexplained', 'error', 'budget', '12000000', '5000000']]);
});
