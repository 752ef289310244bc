import { codeOf, onSheet, sandboxed } from './sandboxed';

const sandbox = sandboxed();

test('sheets are added, renamed, moved, hidden, brought to the front, copied and deleted', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add('Kế hoạch');
    const unnamed = worksheets.add();
    await context.sync();
    plan.name = 'Kế hoạch 2026';
    unnamed.position = 0;
    plan.activate();
    plan.getRange('A1').values = [['x']];
    plan.tabColor = '#FF0000';
    plan.showGridlines = false;
    worksheets.load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet2', 'Sheet1', 'Kế hoạch 2026']);
    expect(active.name).toBe('Kế hoạch 2026');
    expect([worksheets.items[2]?.tabColor, worksheets.items[2]?.showGridlines]).toEqual(['#FF0000', false]);
    plan.visibility = 'Hidden';
    const copy = plan.copy();
    copy.load('name');
    const copied = copy.getRange('A1');
    copied.load('values');
    const shown = worksheets.getCount(true);
    plan.load('visibility');
    await context.sync();
    expect([plan.visibility, copied.values[0]?.[0], shown.value]).toEqual(['Hidden', 'x', 2]);
    plan.delete();
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).not.toContain('Kế hoạch 2026');
    expect(worksheets.items).toHaveLength(3);
  });
});

test('names of sheets follow Excel\'s rules', async () => {
  for (const name of ['a/b', 'x'.repeat(32), "'a", 'a]']) expect(await codeOf((_, context) => { context.workbook.worksheets.add(name); })).toBe('InvalidArgument');
  expect(await codeOf((_, context) => { context.workbook.worksheets.add('sheet1'); })).toBe('ItemAlreadyExists');
  expect(await codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
});

test('a deleted sheet is gone for who still holds it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tạm');
    sheet.load('id');
    await context.sync();
    sheet.delete();
    await context.sync();
    sheet.getRange('A1').load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('names move with rows, keep to their sheet after a rename and tell when their cells are gone', async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('CCHC_KH1', sheet.getRange('A3:C9'), 'bảng kế hoạch');
    sheet.names.add('Rieng', '=Sheet1!$B$2');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    sheet.name = 'Năm 2026';
    await context.sync();
    const name = context.workbook.names.getItem('cchc_kh1');
    name.load('name,formula,value,type,scope,comment,visible');
    const range = name.getRangeOrNullObject();
    range.load('address');
    const own = sheet.names.getItem('Rieng');
    own.load('scope,formula');
    const byName = sheet.getRange('CCHC_KH1');
    byName.load('address');
    const nowhere = context.workbook.names.getItemOrNullObject('Rieng');
    nowhere.load('name');
    await context.sync();
    expect(name.toJSON()).toMatchObject({ name: 'CCHC_KH1', formula: "='Năm 2026'!$A$5:$C$11", value: "'Năm 2026'!$A$5:$C$11", type: 'Range', scope: 'Workbook', comment: 'bảng kế hoạch', visible: true });
    expect([range.address, byName.address, own.scope, own.formula]).toEqual(["'Năm 2026'!A5:C11", "'Năm 2026'!A5:C11", 'Worksheet', "='Năm 2026'!$B$4"]);
    expect(nowhere.isNullObject).toBe(true);
    sheet.getRange('1:20').delete('Up');
    name.load('type,value');
    const lost = name.getRangeOrNullObject();
    lost.load('address');
    await context.sync();
    expect([name.type, name.value, lost.isNullObject]).toEqual(['Error', '#REF!', true]);
    name.delete();
    const deleted = context.workbook.names.getItemOrNullObject('CCHC_KH1');
    deleted.load('name');
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
});

test('a name is gone with its sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tạm');
    context.workbook.names.add('CCHC_T', sheet.getRange('A1'));
    await context.sync();
    sheet.delete();
    const name = context.workbook.names.getItem('CCHC_T');
    name.load('type');
    const range = name.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    expect([name.type, range.isNullObject]).toEqual(['Error', true]);
  });
});

test('names follow Excel\'s rules', async () => {
  for (const name of ['A1', 'R1C1', 'C', '1a', 'a b', '']) expect(await codeOf((sheet, context) => { context.workbook.names.add(name, sheet.getRange('A1')); })).toBe('InvalidArgument');
  expect(await codeOf((sheet, context) => {
    context.workbook.names.add('Trùng', sheet.getRange('A1'));
    context.workbook.names.add('trùng', sheet.getRange('A2'));
  })).toBe('ItemAlreadyExists');
});

test('settings, custom XML, properties and application', async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add('cchc.v', { a: [1, 'hai'] });
    const setting = workbook.settings.getItemOrNullObject('cchc.v');
    setting.load('key,value');
    const none = workbook.settings.getItemOrNullObject('không');
    none.load('value');
    const part = workbook.customXmlParts.add('<?xml version="1.0"?><p:plan xmlns:p="urn:cchc" a="1"><p:row/>Nội dung &amp; khác</p:plan>');
    part.load('id,namespaceUri');
    const other = workbook.customXmlParts.add('<plan/>');
    other.load('namespaceUri');
    const found = workbook.customXmlParts.getByNamespace('urn:cchc');
    found.load('items/id');
    workbook.properties.title = 'Kế hoạch';
    workbook.properties.load('title,author');
    workbook.application.load('calculationMode,decimalSeparator');
    workbook.application.cultureInfo.load('name');
    workbook.load('name');
    await context.sync();
    expect([setting.value, none.isNullObject]).toEqual([{ a: [1, 'hai'] }, true]);
    expect([part.namespaceUri, other.namespaceUri, found.items.map(({ id }) => id)]).toEqual(['urn:cchc', '', [part.id]]);
    expect([workbook.properties.title, workbook.application.calculationMode, workbook.application.cultureInfo.name]).toEqual(['Kế hoạch', 'Automatic', 'en-US']);
    const xml = part.getXml();
    const only = found.getOnlyItemOrNullObject();
    only.load('id');
    await context.sync();
    expect(xml.value).toContain('Nội dung &amp; khác');
    part.setXml('<p:plan xmlns:p="urn:cchc"/>');
    const changed = workbook.customXmlParts.getItem(part.id).getXml();
    setting.delete();
    const gone = workbook.settings.getItemOrNullObject('cchc.v');
    gone.load('value');
    await context.sync();
    expect([changed.value, only.id, gone.isNullObject]).toEqual(['<p:plan xmlns:p="urn:cchc"/>', part.id, true]);
    part.delete();
    const empty = workbook.customXmlParts.getByNamespace('urn:cchc').getCount();
    await context.sync();
    expect(empty.value).toBe(0);
  });
});

test.each(['', 'x', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<a>&</a>', '<a><b></a></b>'])('%j is not XML', async (xml) => {
  expect(await codeOf((_, context) => { context.workbook.customXmlParts.add(xml); })).toBe('InvalidArgument');
});

test('the selection is where it was put', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Hai');
    sheet.getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['Hai!B2:C3', 'Hai!B2']);
    sheet.getRange('5:6').select();
    const rows = context.workbook.getSelectedRange();
    rows.load('address');
    await context.sync();
    expect(rows.address).toBe('Hai!5:6');
  });
  expect(sandbox().unknownMembers()).toEqual({});
});
