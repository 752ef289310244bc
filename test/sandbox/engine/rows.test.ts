import { type Bench, correctedBench } from './bench';

/** What the plan's tables rely on when a person or the add-in inserts, deletes and moves rows. */
describe('rows', () => {
  let bench: Bench;
  beforeEach(() => { bench = correctedBench(); });
  afterEach(() => bench.dispose());

  test('nested subtotals keep their rows when rows come in, go, and come back', async () => {
    const { sheet, workbook, settle } = bench;
    sheet.getRange('A1:A6').setFormulas([['=SUBTOTAL(9,A2:A6)'], ['=SUBTOTAL(9,A3:A5)'], ['1'], ['2'], ['=SUBTOTAL(9,A6:A6)'], ['4']]);
    sheet.getRange('A3:A4').setValues([[1], [2]]);
    sheet.getRange('A6').setValue(4);
    await settle();
    const totals = () => ['A1', 'A2'].map((address) => sheet.getRange(address).getRawValue());
    expect(totals()).toEqual([7, 3]);
    sheet.insertRowsBefore(3, 1);
    sheet.getRange('A4').setValue(10);
    await settle();
    expect(totals()).toEqual([17, 13]);
    expect(sheet.getRange('A2').getFormula()).toBe('=SUBTOTAL(9,A3:A6)');
    sheet.deleteRows(2, 1);
    await settle();
    expect(totals()).toEqual([16, 12]);
    workbook.undo();
    await settle();
    expect(totals()).toEqual([17, 13]);
  });

  test('formulas of other sheets and names follow rows of a sheet that is not on the screen', async () => {
    const { workbook, settle } = bench;
    const first = workbook.getActiveSheet();
    const plan = workbook.create('Kế hoạch 2025', 50, 10);
    workbook.setActiveSheet(first);
    plan.getRange('B2:B4').setValues([[1], [2], [3]]);
    workbook.insertDefinedName('KE_HOACH', '\'Kế hoạch 2025\'!$B$2:$B$4');
    first.getRange('A1:A2').setFormulas([['=SUM(\'Kế hoạch 2025\'!B2:B4)'], ['=SUM(KE_HOACH)']]);
    await settle();
    plan.insertRowsBefore(0, 3);
    plan.insertRowsBefore(5, 1);
    plan.getRange('B6').setValue(100);
    await settle();
    expect(first.getRange('A1').getFormula()).toBe('=SUM(\'Kế hoạch 2025\'!B5:B8)');
    expect(['A1', 'A2'].map((address) => first.getRange(address).getRawValue())).toEqual([106, 106]);
    workbook.getActiveSheet();
    plan.setName('Kế hoạch 2026');
    plan.getRange('B5').setValue(2);
    await settle();
    expect(['A1', 'A2'].map((address) => first.getRange(address).getRawValue())).toEqual([107, 107]);
  });

  test('a name that loses its cells gives #REF!', async () => {
    const { workbook, sheet, settle } = bench;
    sheet.getRange('B2').setValue(5);
    workbook.insertDefinedName('SO_TIEN', 'Sheet1!$B$2');
    sheet.getRange('A1').setFormula('=SO_TIEN*2');
    await settle();
    sheet.deleteRows(1, 1);
    await settle();
    expect(sheet.getRange('A1').getRawValue()).toBe('#REF!');
  });

  test('hidden rows count for SUBTOTAL 9 and not for SUBTOTAL 109', async () => {
    const { sheet, settle } = bench;
    sheet.getRange('A1:A3').setValues([[1], [2], [4]]);
    sheet.getRange('B1:B2').setFormulas([['=SUBTOTAL(9,A1:A3)'], ['=SUBTOTAL(109,A1:A3)']]);
    sheet.hideRows(1, 1);
    await settle();
    expect(sheet.getRange('B1:B2').getRawValues().flat()).toEqual([7, 5]);
    sheet.showRows(1, 1);
    await settle();
    expect(sheet.getRange('B1:B2').getRawValues().flat()).toEqual([7, 7]);
  });

  test('a deleted sheet leaves #REF!', async () => {
    const { workbook, settle } = bench;
    const first = workbook.getActiveSheet();
    const other = workbook.create('Khác', 10, 10);
    other.getRange('A1').setValue(5);
    first.getRange('A1').setFormula('=Khác!A1+1');
    await settle();
    expect(first.getRange('A1').getRawValue()).toBe(6);
    workbook.deleteSheet(other);
    await settle();
    expect(first.getRange('A1').getRawValue()).toBe('#REF!');
  });

  test('merged cells, heights, drop-downs and formats follow, on a sheet that is not on the screen as well', async () => {
    const { workbook, settle } = bench;
    const first = workbook.getActiveSheet();
    const hidden = workbook.create('Nền', 50, 10);
    for (const sheet of [first, hidden]) {
      workbook.setActiveSheet(first);
      sheet.getRange('A4:C4').merge({ isForceMerge: true });
      sheet.setRowHeight(3, 55);
      sheet.getRange('D4').setNumberFormat('#,##0').setFontWeight('bold');
      sheet.insertRowsBefore(1, 2);
      await settle();
      expect(sheet.getMergedRanges().map((range) => range.getA1Notation())).toEqual(['A6:C6']);
      expect(sheet.getRowHeight(5)).toBe(55);
      expect([sheet.getRange('D6').getNumberFormat(), sheet.getRange('D6').getCellStyle()?.bold]).toEqual(['#,##0', true]);
      sheet.deleteRows(0, 1);
      expect(sheet.getMergedRanges().map((range) => range.getA1Notation())).toEqual(['A5:C5']);
    }
  });
});
