import { codeOf, onSheet, sandboxed } from './sandboxed';

const sandbox = sandboxed();

test('a custom rule over several areas is found again from any of its cells', async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRanges('B2:B3,D5').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FFF2CC';
    format.custom.format.font.color = '#9C5700';
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load('id,type,stopIfTrue,priority');
    await context.sync();
    const again = sheet.getRange('D5').conditionalFormats.getItemOrNullObject(format.id);
    again.load('type');
    again.customOrNullObject.load('rule/formula,format/fill/color,format/font/color,format/font/bold');
    again.presetOrNullObject.load('rule');
    const ranges = again.getRanges();
    ranges.load('address');
    const single = again.getRangeOrNullObject();
    single.load('address');
    await context.sync();
    expect([format.type, format.stopIfTrue, format.priority]).toEqual(['Custom', true, 0]);
    const { custom } = again;
    custom.load('rule/formula,format/fill/color,format/font/color,format/font/bold');
    await context.sync();
    expect([custom.rule.formula, custom.format.fill.color, custom.format.font.color, custom.format.font.bold]).toEqual(['=TRUE', '#FFF2CC', '#9C5700', true]);
    expect(again.presetOrNullObject.isNullObject).toBe(true);
    expect(single.isNullObject).toBe(true);
    expect(ranges.address).toBe('Sheet1!B2:B3,Sheet1!D5');
  });
  expect(await sandbox().conditionalFormats('Sheet1')).toEqual([{ type: 'Custom', address: 'B2:B3,D5', rule: '=TRUE' }]);
});

test('blanks, comparisons, texts and data bars keep their rules', async () => {
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    const blanks = conditionalFormats.add('PresetCriteria');
    blanks.preset.rule = { criterion: 'Blanks' };
    blanks.preset.format.fill.color = '#FFF2CC';
    const between = conditionalFormats.add('CellValue');
    between.cellValue.rule = { operator: 'Between', formula1: '=1', formula2: '=5' };
    const text = conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'xong' };
    const bar = conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#63BE7B';
    bar.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    bar.dataBar.upperBoundRule = { type: 'HighestValue' };
    bar.dataBar.showDataBarOnly = true;
    await context.sync();
    blanks.preset.load('rule');
    between.cellValue.load('rule');
    text.textComparison.load('rule');
    bar.dataBar.load('lowerBoundRule,upperBoundRule,showDataBarOnly');
    bar.dataBar.positiveFormat.load('fillColor');
    conditionalFormats.load('items/type,items/priority');
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(blanks.preset.rule).toEqual({ criterion: 'Blanks' });
    expect(between.cellValue.rule).toEqual({ operator: 'Between', formula1: '=1', formula2: '=5' });
    expect(text.textComparison.rule).toEqual({ operator: 'Contains', text: 'xong' });
    expect([bar.dataBar.lowerBoundRule, bar.dataBar.upperBoundRule, bar.dataBar.showDataBarOnly, bar.dataBar.positiveFormat.fillColor])
      .toEqual([{ type: 'Number', formula: '0' }, { type: 'HighestValue' }, true, '#63BE7B']);
    expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([['DataBar', 0], ['ContainsText', 1], ['CellValue', 2], ['PresetCriteria', 3]]);
    expect(count.value).toBe(4);
    blanks.priority = 0;
    conditionalFormats.load('items/type');
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['PresetCriteria', 'DataBar', 'ContainsText', 'CellValue']);
  });
});

test('marks move with inserted rows and go without leaving anything', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').format.fill.color = '#00FF00';
    const mark = sheet.getRange('A2:A3').conditionalFormats.add('Custom');
    mark.custom.rule.formula = '=TRUE';
    mark.load('id');
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    const moved = mark.getRange();
    moved.load('address');
    await context.sync();
    expect(moved.address).toBe('Sheet1!A3:A4');
    mark.delete();
    const fill = sheet.getRange('A2:A4').format.fill;
    fill.load('color');
    const left = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect([fill.color, left.value]).toEqual(['#00FF00', 0]);
  });
});

test('clearing some cells of a rule keeps it on the others', async () => {
  await onSheet(async (sheet, context) => {
    const rule = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=TRUE';
    await context.sync();
    sheet.getRange('A4:A5').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(await sandbox().conditionalFormats('Sheet1')).toEqual([{ type: 'Custom', address: 'A1:A3,A6:A9', rule: '=TRUE' }]);
});

test('what Univer cannot show is refused by name', async () => {
  expect(await codeOf((sheet) => { sheet.getRange('A1').conditionalFormats.add('IconSet'); })).toBe('ApiNotFound');
  expect(await codeOf((sheet) => { sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule = { operator: 'LessThan', formula1: '=$B$1' }; })).toBe('ApiNotFound');
  expect(await codeOf((sheet) => { sheet.getRange('A1').conditionalFormats.add('Custom').preset.rule = { criterion: 'Blanks' }; })).toBe('InvalidOperation');
  expect(await codeOf((sheet) => { sheet.getRange('A1').conditionalFormats.getItem('không').delete(); })).toBe('ItemNotFound');
});
