import { codeOf, onSheet, sandboxed } from './sandboxed';

sandboxed();

test('a list that also takes other input', async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('H2:H9');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Chưa, Đang thực hiện,Hoàn thành' } };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    dataValidation.prompt = { showPrompt: true, title: 'Tiến độ', message: 'Chọn hoặc gõ tỷ lệ' };
    dataValidation.ignoreBlanks = true;
    await context.sync();
    const cell = sheet.getRange('H5').dataValidation;
    cell.load('type,rule,errorAlert,prompt,ignoreBlanks');
    const outside = sheet.getRange('G5').dataValidation;
    outside.load('type,rule');
    const partly = sheet.getRange('H9:H10').dataValidation;
    partly.load('type');
    await context.sync();
    expect(cell.toJSON()).toMatchObject({
      type: 'List', rule: { list: { inCellDropDown: true, source: 'Chưa,Đang thực hiện,Hoàn thành' } },
      errorAlert: { showAlert: false, style: 'Information' }, prompt: { showPrompt: true, title: 'Tiến độ', message: 'Chọn hoặc gõ tỷ lệ' }, ignoreBlanks: true,
    });
    expect([outside.type, outside.rule, partly.type]).toEqual(['None', {}, 'Inconsistent']);
  });
});

test('the rule moves with rows and can be taken off some cells', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A4').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    await context.sync();
    sheet.getRange('A6').dataValidation.clear();
    const types = ['A1', 'A2', 'A5', 'A6'].map((address) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load('type,rule');
      return dataValidation;
    });
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(['WholeNumber', 'WholeNumber', 'WholeNumber', 'None']);
    expect(types[0]?.rule).toEqual({ wholeNumber: { formula1: '1', formula2: '9', operator: 'Between' } });
  });
});

test('the source of a list can be a range', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('C1:C2').values = [['a'], ['b']];
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$C$1:$C$2' } };
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$C$1:$C$2' } });
  });
});

test('Excel\'s limits hold', async () => {
  expect(await codeOf((sheet) => { sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1').dataValidation.rule = {}; })).toBe('InvalidArgument');
});

test('neighbouring areas of one rule, and equal rules side by side, are consistent', async () => {
  await onSheet(async (sheet, context) => {
    const rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRanges('A1:A4,B1:B4').dataValidation.rule = rule;
    sheet.getRange('C1:C4').dataValidation.rule = rule;
    const [all, beyond] = [sheet.getRange('A1:C4').dataValidation, sheet.getRange('A1:C5').dataValidation];
    all.load('type,rule');
    beyond.load('type');
    await context.sync();
    expect([all.type, all.rule, beyond.type]).toEqual(['List', rule, 'Inconsistent']);
  });
});
