import { codeOf, onSheet, sandboxed } from './sandboxed';

sandboxed();

test('frozen rows and columns', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(6);
    const rows = sheet.freezePanes.getLocationOrNullObject();
    rows.load('address');
    await context.sync();
    expect(rows.address).toBe('Sheet1!1:6');
    sheet.freezePanes.freezeAt('A1:B3');
    const both = sheet.freezePanes.getLocation();
    both.load('address');
    await context.sync();
    expect(both.address).toBe('Sheet1!A1:B3');
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('page layout is kept, and print areas move with rows', async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 || undefined };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins('Centimeters', { top: 2, left: 3 });
    pageLayout.setPrintArea('A1:H40');
    pageLayout.setPrintTitleRows('$5:$6');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    pageLayout.load('orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,rightMargin');
    pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    columns.load('address');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true });
    expect([Math.round(pageLayout.topMargin * 10), Math.round(pageLayout.leftMargin * 10), pageLayout.rightMargin]).toEqual([567, 850, 50.4]);
    expect([area.address, titles.address, columns.isNullObject]).toEqual(['Sheet1!A3:H42', 'Sheet1!7:8', true]);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P/&N');
  });
  expect(await codeOf((sheet) => { sheet.pageLayout.orientation = 'Ngang' as Excel.PageOrientation; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.pageLayout.setPrintTitleRows('A1:B2'); })).toBe('InvalidArgument');
});

test('a protected sheet refuses writes to locked cells and says so', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false, allowInsertRows: true });
    sheet.protection.load('protected,options');
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowInsertRows, sheet.protection.options.allowDeleteRows]).toEqual([true, true, false]);
  });
  expect(await codeOf((sheet) => { sheet.getRange('A1').values = [[1]]; })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('A1:B1').values = [[1, 2]]; })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('A1').format.fill.color = 'red'; })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('A1').format.columnWidth = 99; })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('1:1').delete('Up'); })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('A1:B1').merge(); })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('A1').conditionalFormats.add('Custom'); })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }; })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('B1').values = [[2]]; })).toBe('no error');
  expect(await codeOf((sheet) => { sheet.getRange('1:1').insert('Down'); })).toBe('no error');
  expect(await codeOf((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
  expect(await codeOf((sheet) => sheet.protection.unprotect())).toBe('no error');
  expect(await codeOf((sheet) => { sheet.getRange('A1').values = [[1]]; })).toBe('no error');
});

test('a password opens what it closed', async () => {
  expect(await codeOf((sheet) => sheet.protection.protect({}, 'bí mật'))).toBe('no error');
  expect(await codeOf((sheet) => sheet.protection.unprotect('sai'))).toBe('AccessDenied');
  expect(await codeOf((sheet) => sheet.protection.unprotect('bí mật'))).toBe('no error');
});

test('a protected structure keeps the sheets as they are', async () => {
  expect(await codeOf((_, context) => context.workbook.protection.protect())).toBe('no error');
  expect(await codeOf((_, context) => { context.workbook.worksheets.add('Mới'); })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.name = 'Khác'; })).toBe('AccessDenied');
  expect(await codeOf((sheet) => { sheet.getRange('A1').values = [[1]]; })).toBe('no error');
  expect(await codeOf((_, context) => context.workbook.protection.unprotect())).toBe('no error');
  expect(await codeOf((_, context) => { context.workbook.worksheets.add('Mới'); })).toBe('no error');
});

test('charts are kept in the workbook', async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
    chart.title.text = 'Tỷ lệ hoàn thành';
    chart.legend.visible = false;
    chart.axes.valueAxis.maximum = 1;
    chart.setPosition('D2', 'J15');
    chart.name = 'CCHC';
    await context.sync();
    const again = sheet.charts.getItem('CCHC');
    again.load('name,chartType,height');
    again.title.load('text');
    again.legend.load('visible');
    sheet.charts.load('items/name,count');
    await context.sync();
    expect([again.name, again.chartType, again.title.text, again.legend.visible, sheet.charts.count]).toEqual(['CCHC', 'ColumnClustered', 'Tỷ lệ hoàn thành', false, 1]);
    again.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('a chart shows the series that it is given, in the order given', async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B5'), 'Columns');
    const first = chart.series.getItemAt(0);
    first.name = 'Đúng tiến độ';
    const second = chart.series.add('Chậm');
    for (const [series, values] of [[first, 'B2:B5'], [second, 'E2:E5']] as const) {
      series.setValues(sheet.getRange(values));
      series.setXAxisValues(sheet.getRange('A2:A5'));
      series.format.fill.setSolidColor('#C00000');
      series.hasDataLabels = true;
    }
    chart.series.load('items/name,count');
    await context.sync();
    expect([chart.series.count, ...chart.series.items.map(({ name }) => name)]).toEqual([2, 'Đúng tiến độ', 'Chậm']);
    chart.series.getItemAt(1).delete();
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test('a formula tells which cells its results fill', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [['=SEQUENCE(3,2)', null]];
    sheet.getRange('H1:H2').formulas = [['=1+1'], [5]];
    await context.sync();
    const [spill, none, constant] = ['A1', 'H1', 'H2'].map((address) => sheet.getRange(address).getSpillingToRangeOrNullObject().load('address'));
    await context.sync();
    expect([spill!.address.replace(/^.*!/, ''), none!.isNullObject, constant!.isNullObject]).toEqual(['A1:B3', true, true]);
    sheet.getRange('B3').values = [['ghi chú']];
    await context.sync();
    const blocked = sheet.getRange('A1').load('values');
    const nothing = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    expect([blocked.values, nothing.isNullObject]).toEqual([[['#SPILL!']], true]);
  });
});
