import type { Edit } from '../../src/workbook';
import type { Written } from '../../src/excel/written';
import { describeWorkbook } from '../sandbox/files/describe-workbook';
import { openSandbox, type Opened } from './sandbox';
import { writing } from './write-and-undo';
import { richPlan } from './rich-plan';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const block = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({ rowIndex, columnIndex, rowCount, columnCount });
const picture = () => describeWorkbook(opened.sandbox);
const at = (address: string, work: (range: Excel.Range) => void) => opened.look(async (context) => {
  work(context.workbook.worksheets.getItem('Sheet1').getRange(address));
  await context.sync();
});
const { write: writeAll, undo } = writing(() => opened);
const write = (edits: Edit[]): Promise<Written> => writeAll(...edits);
const text = (address: string) => opened.look(async (context) => {
  const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('formulas');
  await context.sync();
  return range.formulas[0]![0] as string | number;
});

const EDITS: Edit[] = [
  { kind: 'number-format', sheet: 'Sheet1', blocks: [block(6, 4, 2, 1)], format: '#,##0', keepOthers: true },
  { kind: 'write', sheet: 'Sheet1', block: block(4, 0, 6, 7), cells: Array.from({ length: 6 }, (_, row) => (row % 2 === 0
    ? [{ text: `9.${row}` }, null, { text: '=không phải công thức' }, null, { formula: '=SUM(E7:E8)' }, { number: 45_000 }, null]
    : [null, { text: 'mới' }, null, { number: 1 }, null, null, { text: '' }])) },
];

test('undo of a write is the identity on everything the sheet holds, on a richly formatted table', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const before = await picture();
  const written = await write(EDITS);
  expect(await picture()).not.toEqual(before);
  expect(await undo(written)).toMatchObject({ skipped: [], kept: [], gone: [], looks: [], left: [] });
  expect(await picture()).toEqual(before);
});

test('a cell that someone changed since stays, and is named with what it holds', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const before = await picture();
  const written = await write(EDITS);
  await at('B6', (range) => { range.values = [['người khác sửa']]; });
  expect(await undo(written)).toMatchObject({ skipped: [{ sheet: 'Sheet1', address: 'B6', text: 'người khác sửa', reason: 'changed' }] });
  expect(await text('B6')).toBe('người khác sửa');
  const now = await picture();
  now.sheets[0]!.cells.B6 = before.sheets[0]!.cells.B6;
  expect(now).toEqual(before);
});

test('looking first changes nothing and says the same', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const written = await write(EDITS);
  await at('A5', (range) => { range.values = [["'7.7"]]; });
  const before = await picture();
  const looked = await undo(written, { onlyLook: true });
  expect(await picture()).toEqual(before);
  expect(await undo(written)).toEqual(looked);
});

test('rows inserted since: cells are found where they stand now', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const was = await text('B8');
  const written = await write([{ kind: 'write', sheet: 'Sheet1', block: block(7, 1, 1, 1), cells: [[{ text: 'tên mới' }]] }]);
  await at('3:4', (range) => { range.insert('Down'); });
  await at('12:12', (range) => { range.insert('Down'); });
  expect(await text('B10')).toBe('tên mới');
  expect(await undo(written)).toMatchObject({ restored: 1, skipped: [] });
  expect(await text('B10')).toBe(was);
});

test('a formula that named rows which have moved names them where they are now', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  expect(await text('E5')).toBe('=SUBTOTAL(9,E6:E11)');
  const written = await write([{ kind: 'write', sheet: 'Sheet1', block: block(4, 4, 1, 1), cells: [[{ number: 5 }]] }]);
  await at('3:3', (range) => { range.insert('Down'); });
  await at('9:10', (range) => { range.insert('Down'); });
  expect(await undo(written)).toMatchObject({ restored: 1, skipped: [] });
  expect(await text('E6')).toBe('=SUBTOTAL(9,E7:E14)');
});

test('not where its rows are gone, or stand in another order', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const written = await write([{ kind: 'write', sheet: 'Sheet1', block: block(4, 4, 1, 1), cells: [[{ number: 5 }]] }]);
  await at('6:6', (range) => { range.delete('Up'); });
  const shifted = { restored: 0, skipped: [{ address: 'E5', text: '5', reason: 'shifted' }] };
  expect(await undo(written, { onlyLook: true })).toMatchObject(shifted);
  await at('6:6', (range) => { range.insert('Down'); });
  await at('A6:I7', (range) => {
    range.values = [["'5.1.2", 'Xây dựng và biên tập tài liệu tập huấn', '01 bộ tài liệu', 'Bộ tài liệu dự thảo', 45_000_000, 'Từ 15/10 đến 10/11/2013', '(nt)', '(nt)', "'=SUM(1)"],
      ["'5.1.1", 'Khảo sát đánh giá nhu cầu tập huấn', '01 báo cáo; 100 phiếu', 'Báo cáo khảo sát', 35_000_000, 'Từ 01 đến 15 tháng 10/2013', 'Phòng TCCB', 'Công ty Tư vấn', '']];
  });
  await at('8:8', (range) => { range.clear(); });
  expect(await undo(written)).toMatchObject(shifted);
  expect(await text('E5')).toBe(5);
});

test('the same content in the row above is not taken for ours after a row was deleted', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  await at('G7:G9', (range) => { range.values = [['Phòng TCCB'], ['(nt)'], ['(nt)']]; });
  const written = await write([{ kind: 'write', sheet: 'Sheet1', block: block(7, 6, 1, 1), cells: [[{ text: 'Phòng TCCB' }]] }]);
  await at('8:8', (range) => { range.delete('Up'); });
  const left = await undo(written);
  expect(left).toMatchObject({ restored: 0, skipped: [{ reason: 'lost' }] });
  expect(await text('G7')).toBe('Phòng TCCB');
  expect(await text('G8')).toBe('(nt)');
});

test('a column inserted since: nothing is touched', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const written = await write([{ kind: 'write', sheet: 'Sheet1', block: block(7, 6, 1, 2), cells: [[{ text: 'một tên' }, { text: 'một tên' }]] }]);
  await at('C:C', (range) => { range.insert('Right'); });
  const before = await picture();
  expect(await undo(written)).toMatchObject({ restored: 0, skipped: [{ reason: 'lost' }, { reason: 'lost' }] });
  expect(await picture()).toEqual(before);
});

test('a protected sheet, a sheet that is gone, a renamed sheet', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const edits: Edit[] = [{ kind: 'write', sheet: 'Sheet1', block: block(7, 1, 1, 1), cells: [[{ text: 'tên mới' }]] }];
  const written = await write(edits);
  await opened.look(async (context) => { context.workbook.worksheets.getItem('Sheet1').protection.protect(); await context.sync(); });
  expect(await opened.workbook.undo(written)).toEqual({ ok: false, failure: { kind: 'protected-sheet', sheet: 'Sheet1' } });
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.protection.unprotect();
    sheet.name = 'Bảng cũ';
    const other = context.workbook.worksheets.add('Sheet1');
    other.getRange('B8').values = [['tên mới']];
    await context.sync();
  });
  expect(await undo(written)).toMatchObject({ restored: 1 });
  expect(await text('B8')).toBe('tên mới');
  await opened.look(async (context) => { context.workbook.worksheets.getItem('Bảng cũ').delete(); await context.sync(); });
  expect(await undo(written)).toMatchObject({ restored: 0, gone: ['Sheet1'] });
});

test('as many syncs for 2,000 rows as for two', async () => {
  const counts: number[] = [];
  for (const rowCount of [2, 2000]) {
    const edits: Edit[] = [{ kind: 'write', sheet: 'Sheet1', block: block(0, 0, rowCount, 4), cells: Array.from({ length: rowCount }, (_, row) => [{ number: row }, { text: `hàng ${row}` }, null, null]) }];
    const start = opened.sandbox.syncCount();
    const written = await write(edits);
    const done = opened.sandbox.syncCount();
    await undo(written);
    counts.push(done - start, opened.sandbox.syncCount() - done);
  }
  expect(counts.slice(0, 2)).toEqual(counts.slice(2));
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
});

test('names, parts and charts beside the cells go back with them', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  const before = await picture();
  const written = await write([
    { kind: 'write', sheet: 'Sheet1', block: block(14, 0, 2, 2), cells: [[{ text: 'a' }, { number: 1 }], [{ text: 'b' }, { number: 2 }]] },
    { kind: 'name-formula', name: 'CCHC_Thu', formula: '="x"' },
    { kind: 'hidden-name', name: 'CCHC_An', sheet: 'Sheet1', block: block(14, 0, 1, 1) },
    { kind: 'xml-part', namespace: 'urn:cchc:thu:1', xml: '<a xmlns="urn:cchc:thu:1"/>' },
    { kind: 'chart', sheet: 'Sheet1', chart: { name: 'BieuDo', title: 'Thử', categories: block(14, 0, 2, 1), series: [{ name: 's', values: block(14, 1, 2, 1), color: '#FF0000' }], over: block(18, 0, 5, 4) } },
  ]);
  expect(await undo(written)).toMatchObject({ restored: 4, skipped: [] });
  expect(await picture()).toEqual(before);
  expect(await opened.look(async (context) => {
    const charts = context.workbook.worksheets.getItem('Sheet1').charts.load('items/name');
    await context.sync();
    return charts.items.length;
  })).toBe(0);
});
