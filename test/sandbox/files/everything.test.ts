import fc from 'fast-check';
import { type Sandbox, startSandbox } from '../../../src/sandbox/node';
import { describeWorkbook } from './describe-workbook';

jest.setTimeout(60_000);

async function reopened(first: Sandbox): Promise<Sandbox> {
  const second = await startSandbox({ globals: false });
  expect(await second.openFile((await first.saveFile()).bytes)).toEqual({ ok: true, without: [] });
  return second;
}

let first: Sandbox;
beforeEach(async () => { first = await startSandbox(); });
afterEach(() => first.dispose());

test('formats, rules, names, page, protection, settings and parts come back as they were', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = "Sở 'A', B";
    sheet.getRange('A1:D1').values = [['Ngày', 'Số', 'Đúng', 'Lỗi']];
    sheet.getRange('A2:D2').formulas = [[45_678.123456789, 1.5, true, '#N/A']];
    sheet.getRange('A2').numberFormat = [['dd/mm/yyyy']];
    sheet.getRange('A3:B3').formulas = [['=TEXTJOIN(", ",TRUE,A1:B1)', '=IFS(B2>1,"lớn",TRUE,"nhỏ")']];
    sheet.getRange('F1').formulas = [['=SEQUENCE(3)']];
    sheet.getRange('A1:D1').merge();
    const { format } = sheet.getRange('B2:C5');
    Object.assign(format.font, { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: 'Single', strikethrough: true, color: '#C00000' });
    format.fill.color = '#FFF2CC';
    Object.assign(format, { horizontalAlignment: 'Right', verticalAlignment: 'Center', wrapText: true, indentLevel: 2, textOrientation: 45 });
    for (const [edge, style] of [['EdgeTop', 'Double'], ['EdgeBottom', 'Dash'], ['InsideVertical', 'Continuous'], ['DiagonalDown', 'Dot']] as const) format.borders.getItem(edge).style = style;
    sheet.getRange('H:H').format.columnWidth = 63 * 0.75;
    sheet.getRange('7:7').format.rowHeight = 33;
    sheet.getRange('9:9').rowHidden = true;
    sheet.getRange('J:J').columnHidden = true;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
    sheet.tabColor = '#00B050';
    sheet.showGridlines = false;
    context.workbook.names.add('Tổng', sheet.getRange('B2:B5'), 'chú thích');
    context.workbook.names.add('Hằng', '=1+1');
    sheet.names.add('Riêng', sheet.getRange('C2'));
    const { pageLayout } = sheet;
    Object.assign(pageLayout, { orientation: 'Landscape', paperSize: 'A3', leftMargin: 30, centerHorizontally: true, zoom: { horizontalFitToPages: 1 }, printOrder: 'OverThenDown', firstPageNumber: 3 });
    pageLayout.setPrintArea('A1:D9');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintTitleColumns('$A:$B');
    Object.assign(pageLayout.headersFooters.defaultForAllPages, { leftHeader: 'Sở Nội vụ', centerFooter: 'Trang &P/&N' });
    const formats = sheet.getRange('B2:B5').conditionalFormats;
    const custom = formats.add('Custom').custom;
    custom.rule.formula = '=AND($B2="",ROW()>1)';
    custom.format.fill.color = '#FFC7CE';
    custom.format.font.color = '#000000';
    formats.add('PresetCriteria').preset.rule = { criterion: 'Blanks' };
    formats.add('CellValue').cellValue.rule = { operator: 'Between', formula1: '1', formula2: '5' };
    formats.add('DataBar');
    const contains = formats.add('ContainsText').textComparison;
    contains.rule = { operator: 'Contains', text: 'nói "gấp" & <ngay>' };
    sheet.getRange('E2:E9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không "rõ"' } };
    sheet.getRange('E2:E9').dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Xem lại', message: 'Chọn & <ghi>' };
    sheet.getRange('G2:G9').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 12, operator: 'Between' } };
    sheet.getRange('K2:K9').dataValidation.rule = { custom: { formula: '=LEN(K2)<5' } };
    context.workbook.worksheets.add('Ẩn').visibility = 'VeryHidden';
    const last = context.workbook.worksheets.add('Cuối');
    last.getRange('A1').formulas = [["='Sở ''A'', B'!B2*2"]];
    last.getRange('B1').format.protection.locked = false;
    last.protection.protect({ allowInsertRows: true });
    last.activate();
    context.workbook.settings.add('khóa', { a: [1, 'hai', null] });
    context.workbook.customXmlParts.add('<k xmlns="urn:thu">a &amp; b</k>');
    await context.sync();
  });
  const before = await describeWorkbook(first);
  expect(Object.keys(before.sheets[0]!.cells).length).toBeGreaterThan(10);
  expect(before.sheets[0]!.conditionalFormats).toHaveLength(5);
  expect(before.sheets[0]!.validation).toHaveLength(3);
  const second = await reopened(first);
  const after = await describeWorkbook(second);
  expect(after).toEqual(before);
  expect(await second.values("'Cuối'!A1")).toEqual([[3]]);
  expect(await second.values("'Sở ''A'', B'!F1:F3")).toEqual([[1], [2], [3]]);
  await second.dispose();
});

test('law: whatever text, number or truth value a cell holds comes back', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('001', '=1+1', '_x000D_', 'a\nb', ' đầu cuối ', '1/2', "'x", 'TRUE', '#N/A', '\u0001', 'Tiếng Việt'));
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(0.1 + 0.2, 45_000.000001, -0.5));
  const cells = fc.array(fc.tuple(text, number, fc.boolean()), { minLength: 1, maxLength: 20 });
  await fc.assert(fc.asyncProperty(cells, async (rows) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:D100').clear();
      sheet.getRange(`C1:C${rows.length}`).numberFormat = rows.map(() => ['dd/mm/yyyy hh:mm']);
      sheet.getRange(`A1:D${rows.length}`).values = rows.map(([words, figure, truth]) => [`'${words}`, figure, Math.abs(figure) % 100_000, truth]);
      await context.sync();
    });
    const second = await reopened(first);
    const address = `A1:D${rows.length}`;
    expect(await second.values(address)).toEqual(await first.values(address));
    await second.dispose();
  }), { numRuns: 15 });
});
