import { codeOf, onSheet, sandboxed } from './sandboxed';

const sandbox = sandboxed();

test('inserted rows shift what is below and look like the row above', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').formulas = [[1], [2], ['=SUM(A1:A2)']];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').format.rowHeight = 33;
    await context.sync();
    const inserted = sheet.getRange('2:3').insert('Down');
    inserted.load('address');
    const column = sheet.getRange('A1:A5');
    column.load('formulas,values');
    const first = sheet.getRange('A2').format.fill;
    first.load('color');
    await context.sync();
    expect(inserted.address).toBe('Sheet1!2:3');
    expect(column.formulas.flat()).toEqual([1, '', '', 2, '=SUM(A1:A4)']);
    expect(column.values[4]).toEqual([3]);
    expect(first.color).toBe('#FF0000');
  });
});

test('deleted rows and columns take their cells with them', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').formulas = [[1, 2, '=A1+B1'], [3, 4, '=A2+B2'], [5, 6, '=A3+B3']];
    sheet.getRange('2:2').delete('Up');
    await context.sync();
    sheet.getRange('B:B').delete('Left');
    const left = sheet.getRange('A1:B2');
    left.load('formulas');
    await context.sync();
    expect(left.formulas).toEqual([[1, '=A1+#REF!'], [5, '=A2+#REF!']]);
  });
});

test('a block of cells shifts down, right, up and left', async () => {
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange('A1:C3');
    const fill = () => { all.values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]; };
    fill();
    sheet.getRange('B1:B2').insert('Down');
    all.load('values');
    await context.sync();
    expect(all.values).toEqual([[1, '', 3], [4, '', 6], [7, 2, 9]]);
    sheet.getRange('B1:B2').delete('Up');
    all.load('values');
    await context.sync();
    expect(all.values).toEqual([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    sheet.getRange('A2').insert('Right');
    all.load('values');
    await context.sync();
    expect(all.values).toEqual([[1, 2, 3], ['', 4, 5], [7, 8, 9]]);
    sheet.getRange('A2').delete('Left');
    all.load('values');
    await context.sync();
    expect(all.values).toEqual([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
  });
});

test('a range that the add-in holds moves with its cells', async () => {
  await onSheet(async (sheet, context) => {
    const held = sheet.getRange('B5:C6');
    held.load('address');
    const doomed = sheet.getRange('A2');
    doomed.load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    held.load('address');
    await context.sync();
    expect(held.address).toBe('Sheet1!B7:C8');
    sheet.getRange('4:7').delete('Up');
    held.load('address');
    await context.sync();
    expect(held.address).toBe('Sheet1!B4:C4');
    doomed.load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

test('references are given back at the end of a run', async () => {
  const { host } = sandbox();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').load('values');
    await context.sync();
    expect(host.referenceCount()).toBeGreaterThan(0);
  });
  expect(host.referenceCount()).toBe(0);
});

test('a direction that does not exist is refused', async () => {
  expect(await codeOf((sheet) => sheet.getRange('1:1').insert('Up' as Excel.InsertShiftDirection))).toBe('InvalidArgument');
  expect(await codeOf((sheet) => sheet.getRange('1:1').delete('Down' as Excel.DeleteShiftDirection))).toBe('InvalidArgument');
});

test('a result that is still being worked out as rows come in or go stands in its own row', async () => {
  let begun = 0;
  sandbox().engine.functions.register('SLOW', async ([value]) => {
    begun += 1;
    await new Promise((resolve) => { setTimeout(resolve, 150); });
    return Number(Array.isArray(value) ? value[0]?.[0] : value) * 2;
  }, { async: true });
  const begins = async (count: number) => {
    for (let turn = 0; begun < count && turn < 400; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(begun).toBeGreaterThanOrEqual(count);
  };
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[4]];
    sheet.getRange('A5').formulas = [['=SLOW(A1)']];
    await context.sync();
    await begins(1);
    sheet.getRange('3:3').insert('Down');
    await context.sync();
    const column = sheet.getRange('A1:A6');
    column.load('values');
    await context.sync();
    expect(column.values.flat()).toEqual([4, '', '', '', '', 8]);
    sheet.getRange('A1').values = [[5]];
    await context.sync();
    await begins(begun + 1);
    sheet.getRange('3:3').delete('Up');
    const after = sheet.getRange('A1:A6');
    after.load('values');
    await context.sync();
    expect(after.values.flat()).toEqual([5, '', '', '', 10, '']);
  });
});
