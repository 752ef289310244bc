import { lookAtTracking, makeTracking } from '../../src/app/tracking/tracking-sheet';
import { trackingPort } from '../../src/excel/tracking';
import type { CountingSettings } from '../../src/app/actions';
import { s4Table } from '../functions/plan-table';
import { adoptCells, sheetNames } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const COUNTING: CountingSettings = { cutOff: 1, span: 'period', rounding: 'half-up' };
const write = (edits: Parameters<Opened['workbook']['apply']>[0]) => opened.workbook.apply(edits);
const reading = () => opened.actions.getState().reading!;
const make = (counting = COUNTING) => makeTracking(opened, trackingPort, reading(), counting, write);
const look = () => lookAtTracking(opened, trackingPort, reading(), COUNTING);
const SHEET = 'Bảng theo dõi';
const adopt = () => adoptCells(opened, s4Table(), { planYear: 2025 });

test('S4\'s 24/27 on one sheet, by one function that follows the cells of quarter and span, with a native chart', async () => {
  await adopt();
  expect(await look()).toEqual({ ok: true, value: { kind: 'none' } });
  expect(await make()).toEqual({ ok: true, value: { kind: 'made', sheet: SHEET, fixed: null } });
  expect(await opened.sandbox.values(`'${SHEET}'!A25:F27`)).toEqual([
    ['Lĩnh vực', 'Đúng tiến độ', 'Đến hạn', 'Tỷ lệ', 'Hoàn thành chậm', 'Chưa xong'],
    [expect.any(String), 2, 2, 1, 0, 0], [expect.any(String), 1, 2, 0.5, 0, 1],
  ]);
  expect(await opened.sandbox.values(`'${SHEET}'!A33:F33`)).toEqual([['Chung', 24, 27, 24 / 27, 0, 3]]);
  const formulas = (await opened.sandbox.formulas(`'${SHEET}'!A1:F40`)).flat().filter((cell) => String(cell).includes('CCHC.'));
  expect(formulas).toEqual(['=CCHC.TIENDO(CCHC_KeHoach_2025,$B$4,$B$5,2025)']);
  expect(await opened.sandbox.values(`'${SHEET}'!B6:E6`)).toEqual([['24/27 nhiệm vụ', '', '', 24 / 27]]);
  await opened.sandbox.setValues(`'${SHEET}'!B4`, [[4]]);
  expect(await opened.sandbox.values(`'${SHEET}'!B6:E6`)).toEqual([['0/0 nhiệm vụ', '', '', '—']]);
  await opened.sandbox.setValues(`'${SHEET}'!B5`, [['Cả năm']]);
  expect((await opened.sandbox.values(`'${SHEET}'!B6`))[0]![0]).toBe('24/27 nhiệm vụ');
  const series = await opened.look(async (context) => {
    const chart = context.workbook.worksheets.getItem(SHEET).charts.getItem('CCHC_TheoDoi');
    chart.series.load('items/name');
    chart.load('chartType');
    await context.sync();
    return [chart.chartType, ...chart.series.items.map(({ name }) => name)];
  });
  expect(series).toEqual(['BarStacked', 'Đúng tiến độ', 'Hoàn thành chậm', 'Chưa xong']);
  expect(await look()).toEqual({ ok: true, value: { kind: 'there', sheet: SHEET, live: true, areasDiffer: false, blocked: [] } });
});

test('made again it stays one sheet, also renamed and with rows inserted; notes stay, and notes in its way are named', async () => {
  await adopt();
  await make();
  const last = s4Table().length;
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.name = 'Theo dõi của tôi';
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('H5').values = [['ghi chú của tôi']];
    sheet.getRange('A1').values = [['TIÊU ĐỀ CỦA TÔI']];
    // an area more in the plan, inside its table
    const plan = context.workbook.worksheets.getItem('Sheet1');
    plan.getRange(`${last}:${last}`).insert('Down');
    plan.getRange(`A${last}:B${last}`).values = [['8', 'Thu hút đầu tư']];
    await context.sync();
  });
  await opened.actions.refresh();
  const areas = reading().plan.items.filter(({ level }) => level === 'area').length;
  expect(await look()).toMatchObject({ value: { kind: 'there', sheet: 'Theo dõi của tôi', areasDiffer: true } });
  const before = (await sheetNames(opened)).length;
  expect(await make({ ...COUNTING, cutOff: 2 })).toEqual({ ok: true, value: { kind: 'renewed', sheet: 'Theo dõi của tôi', fixed: null } });
  expect((await sheetNames(opened)).length).toBe(before);
  expect(await opened.sandbox.values("'Theo dõi của tôi'!A1:H5")).toEqual(expect.arrayContaining([expect.arrayContaining(['TIÊU ĐỀ CỦA TÔI']), expect.arrayContaining([2]), expect.arrayContaining(['ghi chú của tôi'])]));
  expect((await opened.sandbox.values(`'Theo dõi của tôi'!A${27 + areas}`))[0]![0]).toBe('Chung');
  expect(await look()).toMatchObject({ value: { areasDiffer: false, blocked: [] } });

  // a note where the results lie: the function says #SPILL!, and the pane says where
  await opened.sandbox.setValues("'Theo dõi của tôi'!C30", [['nhớ đôn đốc']]);
  expect(await look()).toMatchObject({ value: { kind: 'there', blocked: ['C30'] } });
  expect(await make()).toEqual({ ok: true, value: { kind: 'blocked', sheet: 'Theo dõi của tôi', cells: ['C30'] } });
  expect((await opened.sandbox.values("'Theo dõi của tôi'!C30"))[0]![0]).toBe('nhớ đôn đốc');
});

test('without custom functions the figures are written and say so; made again they follow', async () => {
  await adopt();
  opened.workbook.missingApis = () => ['CustomFunctionsRuntime 1.3'];
  expect(await make()).toEqual({ ok: true, value: { kind: 'made', sheet: SHEET, fixed: 'no-functions' } });
  expect(await opened.sandbox.values(`'${SHEET}'!A33:F33`)).toEqual([['Chung', 24, 27, 24 / 27, 0, 3]]);
  expect(await opened.sandbox.values(`'${SHEET}'!B6:E6`)).toEqual([['24/27 nhiệm vụ', '', '', 24 / 27]]);
  expect(await make({ ...COUNTING, cutOff: 4 })).toMatchObject({ value: { kind: 'renewed' } });
  expect(await opened.sandbox.values(`'${SHEET}'!A33:F33`)).toEqual([['Chung', 0, 0, '—', 0, 0]]);
  opened.workbook.missingApis = () => [];
  expect(await make()).toMatchObject({ value: { kind: 'renewed', fixed: null } });
  expect(await opened.sandbox.values(`'${SHEET}'!A33:F33`)).toEqual([['Chung', 24, 27, 24 / 27, 0, 3]]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
  ['a row of notes', (sheet) => {
    sheet.getRange('28:28').insert('Down');
    sheet.getRange('A28:D28').values = [['nhớ đôn đốc', '', '', 'tuần tới']];
  }, ['A28', 'D28']],
  ['a row of figures', (sheet) => {
    sheet.getRange('28:28').insert('Down');
    sheet.getRange('A28:F28').values = [['Việc ngoài kế hoạch', 1, 2, 0.5, 0, 1]];
  }, ['A28', 'B28', 'C28', 'D28', 'E28', 'F28']],
  ['a formula', (sheet) => { sheet.getRange('C27').formulas = [['=1+1']]; }, ['A27', 'B27', 'C27', 'D27', 'E27', 'F27']],
  ['a note', (sheet) => { sheet.getRange('E33').values = [['chờ Sở Nội vụ']]; }, ['A33', 'B33', 'C33', 'D33', 'E33', 'F33']],
])('fixed figures made again: %s that a person put into the table stays and is named, and nothing is written', async (_, put, named) => {
  await adopt();
  opened.workbook.missingApis = () => ['CustomFunctionsRuntime 1.3'];
  await make();
  await opened.look(async (context) => {
    put(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
  const before = await opened.sandbox.formulas(`'${SHEET}'!A1:H40`);
  for (const missing of [['CustomFunctionsRuntime 1.3'], []]) {
    opened.workbook.missingApis = () => missing;
    expect(await make({ ...COUNTING, cutOff: 2 })).toEqual({ ok: true, value: { kind: 'blocked', sheet: SHEET, cells: named } });
  }
  expect(await opened.sandbox.formulas(`'${SHEET}'!A1:H40`)).toEqual(before);
  // once they are blank nothing of theirs stands there
  await opened.look(async (context) => {
    for (const address of named) context.workbook.worksheets.getItem(SHEET).getRange(address).clear('Contents');
    await context.sync();
  });
  expect(await make()).toMatchObject({ value: { kind: 'renewed' } });
  expect(await opened.sandbox.values(`'${SHEET}'!A33:F33`)).toEqual([['Chung', 24, 27, 24 / 27, 0, 3]]);
});

test('a deleted sheet is made anew', async () => {
  await adopt();
  await make();
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    await context.sync();
  });
  expect(await look()).toEqual({ ok: true, value: { kind: 'none' } });
  expect(await make()).toMatchObject({ value: { kind: 'made', sheet: SHEET } });
});
