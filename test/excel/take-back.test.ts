import type { Edit } from '../../src/workbook';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const block = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({ rowIndex, columnIndex, rowCount, columnCount });
/** Excel refuses this one: nothing after it is done, everything before it was. */
const REFUSED: Edit = { kind: 'style', sheet: 'Sheet1', blocks: [block(0, 0, 1, 1)], style: { fontSize: 9999 } };
const EVERYTHING: Edit[] = [
  { kind: 'style', sheet: 'Sheet1', blocks: [block(0, 0, 4, 5)], style: { fill: '#FFFFFF', bold: true, fontSize: 20, horizontal: 'center', vertical: 'top', wrap: true, border: 'thin' } },
  { kind: 'write', sheet: 'Sheet1', block: block(0, 0, 4, 5), cells: Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => ({ text: 'của ta' }))) },
  { kind: 'number-format', sheet: 'Sheet1', blocks: [block(0, 0, 4, 5)], format: '#,##0' },
  { kind: 'merge', sheet: 'Sheet1', block: block(0, 0, 1, 4) },
  { kind: 'choices', sheet: 'Sheet1', blocks: [block(0, 0, 2, 2)], choices: ['a', 'b'] },
  { kind: 'column-widths', sheet: 'Sheet1', columnIndex: 0, widthsPx: [40, 50, 60] },
  { kind: 'row-heights', sheet: 'Sheet1', blocks: [block(0, 0, 1, 5), block(2, 0, 1, 5)], heightPx: 90 },
  { kind: 'freeze-rows', sheet: 'Sheet1', rowCount: 3 },
];
const PAGE: Edit = {
  kind: 'page', sheet: 'Sheet1',
  page: { orientation: 'landscape', marginsCm: { top: 2, right: 2, bottom: 2, left: 2 }, repeatRows: [0, 1], fitToWidth: true, area: block(0, 0, 4, 5) },
};

/** All that could be seen of the sheet. */
const seen = () => opened.look(async (context) => {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  const range = sheet.getRange('A1:F6').load(['values', 'formulas', 'valueTypes', 'numberFormat']);
  const cells = range.getCellProperties({
    format: {
      wrapText: true, horizontalAlignment: true, verticalAlignment: true, indentLevel: true,
      fill: { color: true, pattern: true }, font: { name: true, size: true, bold: true, italic: true, color: true }, borders: { style: true, weight: true, color: true },
    },
  });
  const sizes = ['A1', 'B2', 'C3', 'D4', 'E5'].map((address) => sheet.getRange(address).format.load(['columnWidth', 'rowHeight']));
  const merged = range.getMergedAreasOrNullObject().load('address');
  const validations = ['A1:B2', 'C1:D2', 'A3:E4'].map((address) => sheet.getRange(address).dataValidation.load(['type', 'rule', 'errorAlert', 'prompt', 'ignoreBlanks']));
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  const page = sheet.pageLayout.load(['orientation', 'paperSize', 'zoom', 'topMargin', 'leftMargin']);
  const [area, titles] = [page.getPrintAreaOrNullObject().load('address'), page.getPrintTitleRowsOrNullObject().load('address')];
  await context.sync();
  return {
    cells: range.toJSON(), looks: cells.value, sizes: sizes.map(({ columnWidth, rowHeight }) => [columnWidth, rowHeight]), merged: merged.isNullObject ? null : merged.address, validations: validations.map((each) => each.toJSON()),
    frozen: frozen.isNullObject ? null : frozen.address, page: page.toJSON(), area: area.isNullObject ? null : area.address, titles: titles.isNullObject ? null : titles.address,
  };
});

const setUp = (work: (sheet: Excel.Worksheet) => void) => opened.look(async (context) => {
  work(context.workbook.worksheets.getItem('Sheet1'));
  await context.sync();
});

const like = (sheet: Excel.Worksheet) => {
  const blank = sheet.getRange('A1:E4');
  blank.format.fill.color = '#FF0000';
  blank.format.font.italic = true;
  blank.numberFormat = Array.from({ length: 4 }, () => new Array<string>(5).fill('@'));
  const validation = sheet.getRange('A1:B2').dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: 'x,y,z' } };
  validation.errorAlert = { showAlert: true, style: 'Stop', title: 'Sai', message: 'Chọn x, y hoặc z' };
  sheet.getRange('C1:D1').merge();
  sheet.getRange('A:A').format.columnWidth = 200;
  sheet.getRange('3:3').format.rowHeight = 44;
  sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
};

test('blank cells that a person had set up look as before: fill, format, validation, merge, widths, heights, frozen panes', async () => {
  await setUp(like);
  const before = await seen();
  expect(await opened.workbook.apply([...EVERYTHING, REFUSED])).toMatchObject({ ok: false, failure: { kind: 'excel' } });
  expect(await seen()).toEqual(before);
});

test('cells that differ from one another get each its own look and content back', async () => {
  await setUp((sheet) => {
    like(sheet);
    sheet.getRange('A2:C2').format.fill.clear();
    sheet.getRange('B2').format.font.bold = true;
    sheet.getRange('B3').format.borders.getItem('EdgeLeft').style = 'Double';
    sheet.getRange('C4').format.borders.getItem('EdgeTop').weight = 'Thick';
    sheet.getRange('D4').format.horizontalAlignment = 'Right';
    sheet.getRange('A4:E4').numberFormat = [['General', '0%', 'dd/mm/yyyy', 'General', '@']];
    sheet.getRange('A4:E4').values = [[1.5, 0.25, 45_000, '=1+1', "'001"]];
  });
  const before = await seen();
  expect(await opened.workbook.apply([...EVERYTHING, REFUSED])).toMatchObject({ ok: false, failure: { kind: 'excel' } });
  expect(await seen()).toEqual(before);
});

test('a typed #N/A stays an error, a text that looks like one a text', async () => {
  await setUp((sheet) => { sheet.getRange('A1:C1').values = [['#N/A', "'#N/A", "'=1+1"]]; });
  const before = await seen();
  expect(before.cells.valueTypes![0]!.slice(0, 3)).toEqual(['Error', 'String', 'String']);
  expect((await opened.workbook.apply([...EVERYTHING, REFUSED])).ok).toBe(false);
  expect(await seen()).toEqual(before);
});

test('a page set-up comes back', async () => {
  await setUp((sheet) => {
    sheet.pageLayout.orientation = 'Portrait';
    sheet.pageLayout.paperSize = 'A3';
    sheet.pageLayout.zoom = { scale: 80 };
    sheet.pageLayout.setPrintMargins('Points', { top: 11, left: 22 });
    sheet.pageLayout.setPrintArea('B2:C3');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
  });
  const before = await seen();
  expect(await opened.workbook.apply([PAGE, REFUSED])).toMatchObject({ ok: false, failure: { kind: 'excel' } });
  expect(await seen()).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void, Edit]>([
  ['a print area where there was none', () => {}, PAGE],
  ['choices over several rules', (sheet) => {
    sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
  }, { kind: 'choices', sheet: 'Sheet1', blocks: [block(0, 0, 2, 2)], choices: ['a'] }],
  ['one height over several', (sheet) => { sheet.getRange('2:2').format.rowHeight = 50; }, { kind: 'row-heights', sheet: 'Sheet1', blocks: [block(0, 0, 4, 1)], heightPx: 90 }],
  ['one look over very many', (sheet) => { sheet.getRange('A9').format.fill.color = '#FF0000'; }, { kind: 'style', sheet: 'Sheet1', blocks: [block(0, 0, 2000, 5)], style: { bold: true } }],
])('what cannot be put back is said: %s', async (_, prepare, edit) => {
  await setUp(prepare);
  expect(await opened.workbook.apply([edit, REFUSED])).toMatchObject({ ok: false, failure: { kind: 'half-written', sheet: 'Sheet1' } });
});

test('colours of status: rules of another plan on the sheet stay; those of the plan itself come back as they were', async () => {
  const rule = (dueName: string) => `=LEN(MID(${dueName},1,1))>0`;
  const colours = (dueName: string): Edit[] => [
    { kind: 'uncolour-status', sheet: 'Sheet1', dueName },
    { kind: 'colour-status', sheet: 'Sheet1', rules: [{ status: 'late', formula: rule(dueName), blocks: [block(0, 0, 2, 2)] }] },
  ];
  const rules = async () => (await opened.sandbox.conditionalFormats('Sheet1')).length;
  expect(await opened.workbook.apply(colours('CCHC_Han_2025'))).toMatchObject({ ok: true });
  // the other plan had none: what came goes, and nothing is missing
  expect(await opened.workbook.apply([...colours('CCHC_Han_2026'), REFUSED])).toMatchObject({ ok: false, failure: { kind: 'excel' } });
  expect(await rules()).toBe(1);
  // its own were taken away before Excel refused
  const before = await opened.sandbox.conditionalFormats('Sheet1');
  expect(await opened.workbook.apply([...colours('CCHC_Han_2025'), REFUSED])).toMatchObject({ ok: false, failure: { kind: 'excel' } });
  expect(await opened.sandbox.conditionalFormats('Sheet1')).toEqual(before);
});
