import type { Edit } from '../../src/workbook';
import { formatGiven } from '../../src/excel/insert-rows';
import { openSandbox, type Opened } from './sandbox';
import { writing } from './write-and-undo';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const block = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({ rowIndex, columnIndex, rowCount, columnCount });
const { write, undo, change: changeWorkbook } = writing(() => opened);
const change = (work: (sheet: Excel.Worksheet) => void) => changeWorkbook(({ worksheets }) => work(worksheets.getItem('Sheet1')));
const TABLE = [['TT', 'Nội dung', 'Kinh phí', ''], ['1', 'Rà soát', 5, ''], ['1.1', 'Tập huấn', 7, ''], ['1.2', 'Kiểm tra', 11, ''], ['1.3', 'Báo cáo', 13, ''], ['2', 'Khảo sát', 17, '']];
const fill = (rows: (string | number)[][]) => opened.sandbox.setValues(`A1:D${rows.length}`, rows);
const formula = async (address: string) => (await opened.sandbox.formulas(address))[0]![0];
/** a row between 1.1 and 1.2 */
const inRow: Edit[] = [
  { kind: 'insert-rows', sheet: 'Sheet1', rowIndex: 3, rowCount: 1, within: 'CCHC_KeHoach_2025' },
  { kind: 'write', sheet: 'Sheet1', block: block(3, 1, 1, 1), cells: [[{ text: 'Mới' }]] },
];

test('a formula over rows that were sorted since is not put back: its cell is left, and named', async () => {
  await fill(TABLE);
  await opened.sandbox.setValues('C2', [['=SUM(C3:C4)']]);
  const written = await write({ kind: 'write', sheet: 'Sheet1', block: block(1, 2, 1, 1), cells: [[{ number: 31 }]] });
  // from 1.1 to 1.2 there is 1.3 now: the formula would add it up as well
  await opened.sandbox.setValues('A4:D5', [TABLE[4]!, TABLE[3]!]);
  expect(await undo(written)).toMatchObject({ restored: 0, skipped: [{ address: 'C2', reason: 'shifted' }] });
  expect(await formula('C2')).toBe(31);
});

test('a row put right under ours keeps ours, though ours are as they were', async () => {
  await fill(TABLE);
  const written = await write(...inRow);
  await change((sheet) => {
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5:B5').values = [["'1.1.1", 'Việc của tôi']];
  });
  expect(await undo(written)).toMatchObject({ restored: 0, deletedRows: 0, keptRows: [{ sheet: 'Sheet1', address: '4:4', reason: 'changed' }] });
  expect((await opened.sandbox.values('B3:B6')).flat()).toEqual(['Tập huấn', 'Mới', 'Việc của tôi', 'Kiểm tra']);
});

test('a person’s formula among the cells that we wrote keeps the rows that it looks at; one of ours does not', async () => {
  await fill(TABLE);
  // C and D of row 2 in one write, of which only C is ours
  const written = await write(...inRow, { kind: 'write', sheet: 'Sheet1', block: block(1, 2, 1, 2), cells: [[{ formula: '=SUM(C3:C6)' }, null]] });
  await change((sheet) => { sheet.getRange('D2').formulas = [['=LEN(B4)']]; });
  expect(await undo(written)).toMatchObject({ restored: 0, deletedRows: 0, keptRows: [{ address: '4:4', reason: 'used' }] });
  expect([await formula('B4'), await formula('D2')]).toEqual(['Mới', '=LEN(B4)']);
  await change((sheet) => { sheet.getRange('D2').clear(); });
  expect(await undo(written)).toMatchObject({ deletedRows: 1, keptRows: [] });
  expect((await opened.sandbox.formulas('B2:C5')).map((row) => row)).toEqual([['Rà soát', 5], ['Tập huấn', 7], ['Kiểm tra', 11], ['Báo cáo', 13]]);
});

test('of several number formats for one cell the last one is what it gets', () => {
  const formats: Edit[] = [
    { kind: 'number-format', sheet: 'Sheet1', blocks: [block(3, 0, 1, 4)], format: '@' }, { kind: 'number-format', sheet: 'Sheet1', blocks: [block(3, 2, 1, 1)], format: '#,##0' }, { kind: 'number-format', sheet: 'Khác', blocks: [block(3, 2, 1, 1)], format: '0%' },
  ];
  expect([formatGiven(formats, 'Sheet1', 3, 2), formatGiven(formats, 'Sheet1', 3, 1), formatGiven(formats, 'Sheet1', 4, 2)]).toEqual(['#,##0', '@', null]);
});
