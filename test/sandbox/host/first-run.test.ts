import { type Sandbox, startSandbox } from '../../../src/sandbox/node';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  expect(sandbox.host.faults()).toEqual([]);
  await sandbox.dispose();
});

test('values, formulas and number formats are written and read', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [['Tên', 1], [true, '50%']];
    sheet.getRange('C1').formulas = [['=B1+B2']];
    sheet.getRange('B1').numberFormat = [['#,##0']];
    const read = sheet.getRange('A1:C2');
    read.load('values,formulas,numberFormat,text,valueTypes,address');
    await context.sync();
    expect(read.values).toEqual([['Tên', 1, 1.5], [true, 0.5, '']]);
    expect(read.formulas[0]).toEqual(['Tên', 1, '=B1+B2']);
    expect(read.numberFormat).toEqual([['General', '#,##0', 'General'], ['General', '0%', 'General']]);
    expect(read.text).toEqual([['Tên', '1', '1.5'], ['TRUE', '50%', '']]);
    expect(read.valueTypes).toEqual([['String', 'Double', 'Double'], ['Boolean', 'Double', 'Empty']]);
    expect(read.address).toBe('Sheet1!A1:C2');
  });
});

test('worksheets, names and null objects', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Kế hoạch');
    sheet.load('name,position');
    const missing = context.workbook.worksheets.getItemOrNullObject('không có');
    missing.load('name');
    context.workbook.names.add('CCHC_1', sheet.getRange('A1:B2'));
    const name = context.workbook.names.getItem('CCHC_1');
    name.load('formula,value,type');
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(['Kế hoạch', 1]);
    expect(missing.isNullObject).toBe(true);
    expect(name.formula).toBe("='Kế hoạch'!$A$1:$B$2");
    expect(name.type).toBe('Range');
    sheet.getRange('1:2').insert('Down');
    const moved = name.getRange();
    moved.load('address');
    await context.sync();
    expect(moved.address).toBe("'Kế hoạch'!A3:B4");
  });
});

test('what does not exist is an error with its code', async () => {
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.getItem('không có').getRange('A1').load('values');
    await context.sync();
  })).rejects.toMatchObject({ code: 'ItemNotFound' });
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').slicers.load('items');
    await context.sync();
  })).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(sandbox.unknownMembers()).toEqual({ 'Worksheet.slicers': 1 });
});
