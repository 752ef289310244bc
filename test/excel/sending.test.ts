import { countSent, lookForSending, prepareSending, type SendingView } from '../../src/app/send/prepare-sending';
import { putFormulasBack } from '../../src/app/send/put-back';
import { trackingPort } from '../../src/excel/tracking';
import type { Edit } from '../../src/workbook';
import { s4Table } from '../functions/plan-table';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const write = (edits: Edit[]) => opened.workbook.apply(edits);
const look = async (): Promise<SendingView> => {
  const looked = await lookForSending(trackingPort);
  if (!looked.ok) throw new Error(JSON.stringify(looked.failure));
  return looked.value;
};

/** All that a person could see of the workbook, on every sheet, and everything beside the cells. */
const seen = (withOurs = true) => opened.look(async (context) => {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load(['items/name', 'items/visibility', 'items/position']);
  const names = workbook.names.load(['items/name', 'items/formula', 'items/visible']);
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const range = sheet.getRange('A1:Z60').load(['formulas', 'values', 'numberFormat']);
    const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true, italic: true, color: true, name: true, size: true }, horizontalAlignment: true, wrapText: true, borders: { style: true, color: true } } });
    const formats = sheet.getRange().conditionalFormats.load(['items/id', 'items/type']);
    return { sheet, range, cells, formats };
  });
  await context.sync();
  return {
    names: names.items.map(({ name, formula, visible }) => [name, formula, visible]).filter(([name]) => withOurs || !String(name).startsWith('CCHC_Gui_')),
    sheets: sheets.map(({ sheet, range, cells, formats }) => ({ name: sheet.name, visibility: sheet.visibility, formulas: range.formulas as unknown[][], values: range.values, formats: range.numberFormat, looks: cells.value, conditional: formats.items.map(({ type }) => type) })),
  };
});

/** S4's plan with functions of every kind: on its sheet, on a hidden one, inside larger formulas, behind a name, with an error. */
async function fill(): Promise<void> {
  const table = s4Table();
  await opened.sandbox.setValues(`A1:N${table.length}`, table as string[][]);
  const range = `$A$1:$N$${table.length}`;
  await opened.look(async (context) => {
    const { workbook } = context;
    const hidden = workbook.worksheets.add('Ẩn số liệu');
    workbook.names.add('TyLeQuy', `=CCHC.TYLECHUNG(Sheet1!${range},1)`);
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('P1:P5').formulas = [[`=CCHC.TYLECHUNG(${range},1)`], [`="Tỷ lệ: "&TEXT(CCHC.TYLECHUNG(${range},1),"0.00%")`], [`=CCHC.TYLECHUNG(${range},4)`], ['="CCHC.TIENDO(x)"&1'], ['=CCHC.BANGCHU("nhiều")']];
    sheet.getRange('P1').numberFormat = [['0.00%']];
    sheet.getRange('P1').format.fill.color = '#FFFF00';
    sheet.getRange('R1').formulas = [[`=CCHC.TIENDO(${range},1)`]];
    sheet.getRange('X1:X3').formulas = [['=P1*2'], ['=SUM(S1:S8)'], ['=TyLeQuy+0']];
    hidden.getRange('B2').formulas = [[`=CCHC.TYLELINHVUC(Sheet1!${range},4,1)`]];
    hidden.visibility = 'Hidden';
    await context.sync();
  });
}

test('what is replaced is told first, on every sheet, hidden ones too; functions in texts and in error are not', async () => {
  await fill();
  const view = await look();
  expect(view.replacements.map(({ sheet, address, before }) => [sheet, address, before.split('(')[0]])).toEqual([
    ['Sheet1', 'P1', '=CCHC.TYLECHUNG'], ['Sheet1', 'R1:W8', '=CCHC.TIENDO'], ['Sheet1', 'P2', '="Tỷ lệ: "&TEXT'], ['Sheet1', 'P3', '=CCHC.TYLECHUNG'], ['Sheet1', 'X3', '=TyLeQuy+0'], ['Ẩn số liệu', 'B2', '=CCHC.TYLELINHVUC'],
  ]);
  expect(view.left).toEqual([{ sheet: 'Sheet1', address: 'P5', formula: '=CCHC.BANGCHU("nhiều")', shows: '#VALUE!' }]);
  expect(view.names).toEqual(['TyLeQuy']);
  expect(view.replacements[1]!.values[7]).toEqual(['Chung', 24, 27, 24 / 27, 0, 3]);
});

test('nothing but the functions changes, every value stays, and they can be put back to the letter', async () => {
  await fill();
  const before = await seen();
  const view = await look();
  expect(await seen()).toEqual(before);
  expect(await prepareSending(trackingPort, view, write)).toEqual({ ok: true, value: { replaced: 6 } });
  const sent = await seen(false);
  expect(sent.names).toEqual(before.names);
  expect(sent.sheets.map(({ formulas: _formulas, ...rest }) => rest)).toEqual(before.sheets.map(({ formulas: _formulas, ...rest }) => rest));
  const ours = sent.sheets.flatMap(({ formulas }) => formulas.flat()).filter((cell) => /CCHC\./.test(String(cell)));
  expect(ours).toEqual(['="CCHC.TIENDO(x)"&1', '=CCHC.BANGCHU("nhiều")']);
  const changed = before.sheets.flatMap(({ name, formulas }, sheet) => formulas.flatMap((row, rowIndex) => row.flatMap((cell, column) => (cell === sent.sheets[sheet]!.formulas[rowIndex]![column] ? [] : [`${name}!${rowIndex}:${column}`]))));
  expect(changed.length).toBe(6);
  // the cells that hold #N/A hold it natively
  expect(sent.sheets[0]!.formulas[2]![15]).toBe('=NA()');

  expect(await look()).toMatchObject({ replacements: [], putBack: 6 });
  expect(await putFormulasBack(trackingPort, write)).toEqual({ ok: true, value: { restored: 6, left: [] } });
  expect(await seen()).toEqual(before);
  expect(await trackingPort.readPart('urn:cchc:sent:1')).toEqual({ ok: true, value: null });
});

test('rows inserted and sheets renamed since: formulas come back where they stand now, with the cells that they mean now; changed cells are left and named', async () => {
  await fill();
  await prepareSending(trackingPort, await look(), write);
  const rows = s4Table().length;
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('2:3').insert('Down');
    sheet.name = 'Kế hoạch';
    sheet.getRange('P1').values = [[0.5]];
    await context.sync();
  });
  const put = await putFormulasBack(trackingPort, write);
  expect(put).toMatchObject({ ok: true, value: { restored: 4, left: [{ why: 'changed', sheet: 'Kế hoạch', address: 'P1' }, { why: 'changed', address: 'R1:W10' }] } });
  expect((await opened.sandbox.formulas("'Ẩn số liệu'!B2"))[0]![0]).toBe(`=CCHC.TYLELINHVUC('Kế hoạch'!$A$1:$N$${rows + 2},4,1)`);
  expect((await opened.sandbox.formulas("'Kế hoạch'!P4"))[0]![0]).toContain(`$A$1:$N$${rows + 2}`);
  expect((await opened.sandbox.values("'Kế hoạch'!P1"))[0]![0]).toBe(0.5);
  expect(await look()).toMatchObject({ putBack: 2 });
});

test('a list that is no longer true replaces nothing and is shown anew', async () => {
  await fill();
  const view = await look();
  await opened.sandbox.setValues('Sheet1!P1', [['=1+1']]);
  const before = await seen();
  expect(await prepareSending(trackingPort, view, write)).toMatchObject({ ok: true, value: { changed: { replacements: expect.any(Array) } } });
  expect(await seen()).toEqual(before);
});

test('a total over plain numbers becomes Excel\'s own sum; over words and other units its value', async () => {
  const table = (unit: string, ...amounts: (string | number)[]) => [['TT', 'Nội dung', unit], ['1', 'Cải cách thể chế', 999], ...amounts.map((amount, index) => [`1.${index + 1}`, `Nhiệm vụ ${index + 1}`, amount])];
  await opened.sandbox.setValues('A1:C4', table('Ngân sách (đồng)', 35_000_000, 45_000_000) as string[][]);
  await opened.sandbox.setValues('E1:G4', table('Ngân sách (đồng)', 35_000_000, 'Không sử dụng kinh phí') as string[][]);
  await opened.sandbox.setValues('I1:K4', table('Ngân sách (triệu đồng)', 35, 45) as string[][]);
  await opened.sandbox.setValues('A20:C20', [['=CCHC.NGANSACH(A1:C4)', '=CCHC.NGANSACH(E1:G4)', '=CCHC.NGANSACH(I1:K4)']]);
  const view = await look();
  expect(view.replacements.map(({ native, values }) => [native, values[0]![0]])).toEqual([['=SUM(C3:C4)', 80_000_000], [null, 35_000_000], [null, 80_000_000]]);
  await prepareSending(trackingPort, view, write);
  expect(await opened.sandbox.formulas('A20:C20')).toEqual([['=SUM(C3:C4)', 35_000_000, 80_000_000]]);
  expect(await putFormulasBack(trackingPort, write)).toMatchObject({ value: { restored: 3, left: [] } });
  expect(await opened.sandbox.formulas('A20')).toEqual([['=CCHC.NGANSACH(A1:C4)']]);
});

test('saved and opened again, the functions can still be put back', async () => {
  await fill();
  const before = (await opened.sandbox.formulas('Sheet1!P1:R3'));
  await prepareSending(trackingPort, await look(), write);
  const { bytes } = await opened.sandbox.saveFile();
  await opened.sandbox.openFile(bytes);
  expect(await countSent(trackingPort)).toEqual({ ok: true, value: 6 });
  expect(await putFormulasBack(trackingPort, write)).toMatchObject({ ok: true, value: { restored: 6, left: [] } });
  expect(await countSent(trackingPort)).toEqual({ ok: true, value: 0 });
  expect(await opened.sandbox.formulas('Sheet1!P1:R3')).toEqual(before);
});
