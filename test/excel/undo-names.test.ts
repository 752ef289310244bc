import type { Edit } from '../../src/workbook';
import type { Written } from '../../src/excel/written';
import { openSandbox, type Opened } from './sandbox';
import { writing } from './write-and-undo';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const EDITS: Edit[] = [
  { kind: 'write', sheet: 'Sheet1', block: { rowIndex: 4, columnIndex: 0, rowCount: 3, columnCount: 2 }, cells: [[{ text: 'TT' }, { text: 'Nội dung' }], [{ text: '1' }, { text: 'một' }], [{ text: '2' }, { text: 'hai' }]] },
  { kind: 'name', name: 'CCHC_KeHoach_2025', sheet: 'Sheet1', block: { rowIndex: 4, columnIndex: 0, rowCount: 3, columnCount: 2 } },
];

const { write, change } = writing(() => opened);
const written = (edits = EDITS): Promise<Written> => write(...edits);

const name = () => opened.look(async (context) => {
  const item = context.workbook.names.getItemOrNullObject('CCHC_KeHoach_2025').load('formula');
  await context.sync();
  return item.isNullObject ? null : item.formula as string;
});

test.each<[string, string]>([
  ['other columns', '=Sheet1!$D$5:$G$7'], ['other rows', '=Sheet1!$A$40:$B$60'], ['more rows than we gave it', '=Sheet1!$A$5:$B$9'], ['another sheet', '=Khác!$A$5:$B$7'], ['a constant', '=12'],
])('a name of ours that a person pointed to %s since stays and is named', async (_, formula) => {
  await change(({ worksheets }) => { worksheets.add('Khác').getRange('A5:B7').values = [['a', 'b'], ['c', 'd'], ['e', 'f']]; });
  const done = await written();
  await change(({ names }) => { names.getItem('CCHC_KeHoach_2025').formula = formula; });
  expect(await opened.workbook.undo(done)).toMatchObject({ ok: true, value: { left: ['CCHC_KeHoach_2025'] } });
  expect(await name()).toBe(formula);
});

test.each<[string, (workbook: Excel.Workbook) => void]>([
  ['nothing happened', () => {}],
  ['rows came above and within', ({ worksheets }) => {
    worksheets.getItem('Sheet1').getRange('6:6').insert('Down');
    worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
  }],
  ['its sheet was renamed', ({ worksheets }) => { worksheets.getItem('Sheet1').name = "Kế hoạch '25"; }],
])('a name of ours goes when %s', async (_, since) => {
  const done = await written();
  await change(since);
  expect(await opened.workbook.undo(done)).toMatchObject({ ok: true, value: { left: [] } });
  expect(await name()).toBeNull();
});

test('a table that was only named: rows that came within do not keep the name', async () => {
  await opened.sandbox.setValues('A5:B7', [['TT', 'Nội dung'], ['1', 'một'], ['2', 'hai']]);
  const done = await written(EDITS.slice(1));
  await change(({ worksheets }) => { worksheets.getItem('Sheet1').getRange('6:6').insert('Down'); });
  expect(await opened.workbook.undo(done)).toMatchObject({ ok: true, value: { left: [] } });
  expect(await name()).toBeNull();
});
