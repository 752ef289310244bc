import type { FWorksheet } from '@univerjs/sheets/facade';
import { type Bench, correctedBench, stockBench } from './bench';

/** The conditional formats of a sheet, first rank first, as addresses and formula. */
function rulesOf(sheet: FWorksheet): unknown[] {
  return sheet.getConditionalFormattingRules().map(({ ranges, rule }) => [
    ranges.map((range) => sheet.getRange(range).getA1Notation()).join(','),
    'value' in rule ? rule.value : rule.type,
  ]);
}

function addRule(sheet: FWorksheet, address: string, formula: string): void {
  const rule = sheet.newConditionalFormattingRule().whenFormulaSatisfied(formula)
    .setRanges([sheet.getRange(address).getRange()]).setBackground('#ff0000').build();
  sheet.addConditionalFormattingRule(rule);
}

describe('conditional formats without a screen', () => {
  let bench: Bench;
  beforeEach(() => { bench = correctedBench(); });
  afterEach(() => bench.dispose());

  test('move with rows inserted above, widen with rows inserted inside, and shrink with deleted rows', () => {
    const { sheet } = bench;
    addRule(sheet, 'A20:D30', '=$A20>5');
    sheet.insertRowsBefore(9, 2);
    expect(rulesOf(sheet)).toEqual([['A22:D32', '=$A22>5']]);
    sheet.insertRowsBefore(25, 1);
    expect(rulesOf(sheet)).toEqual([['A22:D33', '=$A22>5']]);
    sheet.deleteRows(21, 1);
    expect(rulesOf(sheet)).toEqual([['A22:D32', '=$A22>5']]);
  });

  test('come back with undo, step by step', () => {
    const { sheet, workbook } = bench;
    addRule(sheet, 'A20:D30', '=$A20>5');
    sheet.insertRowsBefore(9, 2);
    sheet.insertRowsBefore(25, 1);
    sheet.deleteRows(21, 1);
    workbook.undo();
    workbook.undo();
    expect(rulesOf(sheet)).toEqual([['A22:D32', '=$A22>5']]);
    workbook.undo();
    expect(rulesOf(sheet)).toEqual([['A20:D30', '=$A20>5']]);
    workbook.redo();
    expect(rulesOf(sheet)).toEqual([['A22:D32', '=$A22>5']]);
  });

  test('go with their last row and return in their rank with undo', () => {
    const { sheet, workbook } = bench;
    addRule(sheet, 'A1:D1', '=$A1=1');
    addRule(sheet, 'A5:D6', '=$A5=2');
    addRule(sheet, 'A9:D9', '=$A9=3');
    const before = rulesOf(sheet);
    sheet.deleteRows(4, 2);
    expect(rulesOf(sheet)).toEqual([['A7:D7', '=$A7=3'], ['A1:D1', '=$A1=1']]);
    workbook.undo();
    expect(rulesOf(sheet)).toEqual(before);
  });

  test('move on a sheet that is not on the screen, and with columns', () => {
    const { workbook } = bench;
    const first = workbook.getActiveSheet();
    const hidden = workbook.create('Nền', 50, 20);
    workbook.setActiveSheet(first);
    addRule(hidden, 'C5:D10', '=$C5>3');
    hidden.insertRowsBefore(0, 2);
    hidden.insertColumnsBefore(0, 1);
    expect(rulesOf(hidden)).toEqual([['D7:E12', '=$D7>3']]);
  });

  test('take the references of their formulas along, whether absolute or not', () => {
    const { sheet } = bench;
    addRule(sheet, 'C5:D10', '=AND($C5>$F$1,C4<C5,SUM($C$5:$C$10)>0)');
    sheet.insertRowsBefore(0, 1);
    expect(rulesOf(sheet)).toEqual([['C6:D11', '=AND($C6>$F$2,C5<C6,SUM($C$6:$C$11)>0)']]);
    sheet.insertRowsBefore(8, 2);
    expect(rulesOf(sheet)).toEqual([['C6:D13', '=AND($C6>$F$2,C5<C6,SUM($C$6:$C$13)>0)']]);
    sheet.deleteRows(5, 1);
    expect(rulesOf(sheet)).toEqual([['C6:D12', '=AND($C6>$F$2,C5<C6,SUM($C$6:$C$12)>0)']]);
    sheet.deleteColumns(5, 1);
    expect(rulesOf(sheet)).toEqual([['C6:D12', '=AND($C6>#REF!,C5<C6,SUM($C$6:$C$12)>0)']]);
    sheet.insertColumnsBefore(3, 1);
    expect(rulesOf(sheet)).toEqual([['C6:E12', '=AND($C6>#REF!,C5<C6,SUM($C$6:$C$12)>0)']]);
  });

  test('follow cells of another sheet, and leave whole columns alone', () => {
    const { sheet, workbook } = bench;
    const list = workbook.create('Danh mục', 50, 5);
    addRule(sheet, 'A2:A9', '=COUNTIF(\'Danh mục\'!$B$2:$B$5,A2)+COUNTA($C:$C)>0');
    list.insertRowsBefore(0, 2);
    list.insertRowsBefore(4, 1);
    expect(rulesOf(sheet)).toEqual([['A2:A9', '=COUNTIF(\'Danh mục\'!$B$4:$B$8,A2)+COUNTA($C:$C)>0']]);
    workbook.undo();
    workbook.undo();
    expect(rulesOf(sheet)).toEqual([['A2:A9', '=COUNTIF(\'Danh mục\'!$B$2:$B$5,A2)+COUNTA($C:$C)>0']]);
  });

  test('keep several ranges as one rule, and data bars follow too', () => {
    const { sheet } = bench;
    const ranges = ['B5:B8', 'D5:D8'].map((address) => sheet.getRange(address).getRange());
    sheet.addConditionalFormattingRule(sheet.newConditionalFormattingRule().whenFormulaSatisfied('=TRUE').setRanges(ranges).setItalic(true).build());
    sheet.insertRowsBefore(6, 3);
    expect(rulesOf(sheet)).toEqual([['B5:B11,D5:D11', '=TRUE']]);
    const bar = sheet.newConditionalFormattingRule().setDataBar({
      min: { type: 'num', value: 0 } as never, max: { type: 'num', value: 1 } as never, positiveColor: '#00ff00', nativeColor: '#ff0000', isShowValue: true,
    }).setRanges([sheet.getRange('F5:F9').getRange()]).build();
    sheet.addConditionalFormattingRule(bar);
    sheet.insertRowsBefore(0, 1);
    expect(rulesOf(sheet)).toEqual([['F6:F10', 'dataBar'], ['B6:B12,D6:D12', '=TRUE']]);
  });
});

test('Univer as it is still needs letRulesFollowRows without a screen', async () => {
  const bench = stockBench();
  addRule(bench.sheet, 'A20:D30', '=$A20>5');
  bench.sheet.insertRowsBefore(9, 2);
  const moved = rulesOf(bench.sheet);
  await bench.dispose();
  expect(moved).toEqual([['A20:D30', '=$A20>5']]);
});
