import type { Edit } from '../../src/workbook';
import { s4Table } from '../functions/plan-table';
import { describeWorkbook } from '../sandbox/files/describe-workbook';
import { adoptCells, sheetNames } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';
import { writing } from './write-and-undo';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const block = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({ rowIndex, columnIndex, rowCount, columnCount });
const picture = () => describeWorkbook(opened.sandbox);
const { write, undo, change } = writing(() => opened);
/** As an official's table: every row its own number, some offices repeated by "(nt)". */
const TABLE = [['TT', 'Nội dung', 'Cơ quan'], ['1', 'Rà soát', 'Sở Nội vụ'], ['2', 'Tập huấn', '(nt)'], ['3', 'Kiểm tra', 'Sở Tư pháp'], ['4', 'Báo cáo', '(nt)'], ['5', 'Khảo sát', 'Sở Nội vụ']];
const FILLED: Edit[] = [
  { kind: 'write', sheet: 'Sheet1', block: block(2, 2, 1, 1), cells: [[{ text: 'Sở Nội vụ' }]], expect: [['(nt)']] },
  { kind: 'write', sheet: 'Sheet1', block: block(4, 2, 1, 1), cells: [[{ text: 'Sở Tư pháp' }]], expect: [['(nt)']] },
];
const table = async (rows: number) => (await opened.sandbox.values(`A1:C${rows}`)) as string[][];

test('a mend, then the table is sorted: each cell is found in its own row', async () => {
  await opened.sandbox.setValues('A1:C6', TABLE);
  const written = await write(...FILLED);
  const sorted = [...(await table(6)).slice(1)].sort((a, b) => (a[1]! < b[1]! ? -1 : 1));
  await opened.sandbox.setValues('A2:C6', sorted);
  expect(await undo(written)).toMatchObject({ restored: 2, skipped: [] });
  expect((await table(6)).slice(1).map((row) => row.map(String)).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(TABLE.slice(1));
});

test('a mend, then the table is sorted, a row deleted and one changed: what cannot be told is named, nothing else changes', async () => {
  await opened.sandbox.setValues('A1:C6', TABLE);
  const written = await write(...FILLED);
  // by content; row 2 is worded anew, row 4 is gone
  await opened.sandbox.setValues('A2:C6', [['5', 'Khảo sát', 'Sở Nội vụ'], ['3', 'Kiểm tra', 'Sở Tư pháp'], ['1', 'Rà soát', 'Sở Nội vụ'], ['2', 'Tập huấn nghiệp vụ', 'Sở Nội vụ'], ['', '', '']]);
  const before = await table(6);
  expect(await undo(written)).toMatchObject({ restored: 0, skipped: [{ reason: 'lost' }, { reason: 'lost' }] });
  expect(await table(6)).toEqual(before);
});

test('a table that was cut and pasted to another sheet: nothing is taken for it on the old one', async () => {
  await opened.sandbox.setValues('A1:C6', TABLE);
  const written = await write(...FILLED);
  const moved = await table(6);
  await change(({ worksheets }) => {
    worksheets.add('Sang đây').getRange('A1:C6').values = moved;
    worksheets.getItem('Sheet1').getRange('A1:C6').clear();
  });
  const before = await picture();
  expect(await undo(written)).toMatchObject({ restored: 0, skipped: [{ address: 'C3' }, { address: 'C5' }] });
  expect(await picture()).toEqual(before);
});

test('the plan\'s sheet was deleted: its names and its record go, the other sheets stay as they are', async () => {
  await opened.actions.start();
  expect(await opened.actions.insertExample('new-sheet')).toMatchObject({ ok: true });
  const [name] = (await sheetNames(opened)).filter((each) => each !== 'Sheet1');
  await change(({ worksheets }) => { worksheets.getItem(name!).delete(); });
  expect(await opened.actions.undo({ confirmed: true })).toMatchObject({ ok: true, value: { restored: 0, gone: [name], left: [] } });
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
  expect(await opened.look(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map((item) => item.name);
  })).toEqual([]);
  expect(opened.actions.getState()).toMatchObject({ plans: [], journal: { entries: [] } });
});

test('of formulas replaced for sending, those whose cells were changed since stay remembered and can be put back', async () => {
  const cells = s4Table();
  await adoptCells(opened, cells, { planYear: 2025 });
  const own = ['=CCHC.TYLECHUNG(CCHC_KeHoach_2025,1)', '=CCHC.TYLECHUNG(CCHC_KeHoach_2025,2)'];
  await opened.sandbox.setValues('P1:P2', own.map((formula) => [formula]));
  const desk = await opened.actions.openTracking();
  const looked = await desk.lookForSending();
  if (!looked.ok) throw new Error(JSON.stringify(looked.failure));
  expect(await desk.send(looked.value)).toEqual({ ok: true, value: { replaced: 2 } });
  const sent = (await opened.sandbox.formulas('P2'))[0]![0];
  await opened.sandbox.setValues('P2', [['sửa tay']]);
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [{ address: 'P2' }], beside: [{ what: 'sent' }] } });
  expect(await opened.actions.undo({ confirmed: true })).toMatchObject({ ok: true, value: { restored: 1 } });
  expect((await opened.sandbox.formulas('P1:P2')).flat()).toEqual([own[0], 'sửa tay']);
  expect(await desk.countSent()).toEqual({ ok: true, value: 1 });
  await opened.sandbox.setValues('P2', [[sent!]]);
  expect(await desk.putBack()).toMatchObject({ ok: true, value: { restored: 1, left: [] } });
  expect((await opened.sandbox.formulas('P1:P2')).flat()).toEqual(own);
});

test('what another pane sent since is not forgotten when an earlier sending is taken back', async () => {
  const cells = s4Table();
  await adoptCells(opened, cells, { planYear: 2025 });
  await opened.sandbox.setValues('P1', [['=CCHC.TYLECHUNG(CCHC_KeHoach_2025,1)']]);
  const desk = await opened.actions.openTracking();
  const sendAll = async (from: typeof desk) => {
    const looked = await from.lookForSending();
    if (!looked.ok) throw new Error(JSON.stringify(looked.failure));
    expect(await from.send(looked.value)).toEqual({ ok: true, value: { replaced: 1 } });
  };
  await sendAll(desk);
  const written = JSON.stringify(await picture());
  await opened.sandbox.setValues('P2', [['=CCHC.TYLECHUNG(CCHC_KeHoach_2025,2)']]);
  const { prepareSending, lookForSending } = await import('../../src/app/send/prepare-sending');
  const { trackingPort } = await import('../../src/excel/tracking');
  const other = await lookForSending(trackingPort);
  if (!other.ok) throw new Error(JSON.stringify(other.failure));
  expect(await prepareSending(trackingPort, other.value, (edits) => opened.workbook.apply(edits))).toMatchObject({ ok: true });
  expect(JSON.stringify(await picture())).not.toBe(written);
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [], beside: [] } });
  expect(await desk.countSent()).toEqual({ ok: true, value: 1 });
  expect(await desk.putBack()).toMatchObject({ ok: true, value: { restored: 1, left: [] } });
  expect((await opened.sandbox.formulas('P1:P2')).flat()).toEqual(['=CCHC.TYLECHUNG(CCHC_KeHoach_2025,1)', '=CCHC.TYLECHUNG(CCHC_KeHoach_2025,2)']);
});
