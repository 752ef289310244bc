import fc from 'fast-check';
import { codeOf, onSheet, sandboxed } from './sandboxed';

const sandbox = sandboxed();

test('text that looks like a number or a date becomes one, unless an apostrophe or the format "@" keeps it', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A2').numberFormat = [['@']];
    const range = sheet.getRange('A1:A4');
    range.values = [['001'], ['001'], ["'001"], ['=1+1']];
    range.load('values,formulas,valueTypes');
    await context.sync();
    expect(range.values).toEqual([[1], ['001'], ['001'], [2]]);
    expect(range.formulas).toEqual([[1], ['001'], ['001'], ['=1+1']]);
    expect(range.valueTypes).toEqual([['Double'], ['String'], ['String'], ['Double']]);
  });
});

test('kept text stays text when the cell is formatted afterwards', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [["'001", "'TRUE"]];
    await context.sync();
    range.format.font.bold = true;
    range.numberFormat = [['0.00', '0.00']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['001', 'TRUE']]);
  });
});

test('a number stays a number under the format "@", as in Excel', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    await context.sync();
    range.numberFormat = [['@']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5]]);
  });
});

test('null leaves a cell as it is, an empty text empties it', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    await context.sync();
    range.values = [[null, '', 4]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, '', 4]]);
  });
});

test('one value fills the whole range', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    (range as unknown as { values: unknown }).values = 7;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[7, 7], [7, 7]]);
  });
});

test('error values have their type', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.formulas = [['=NA()', '=1/0', '#N/A']];
    range.load('values,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['#N/A', '#DIV/0!', '#N/A']]);
    expect(range.valueTypes).toEqual([['Error', 'Error', 'Error']]);
  });
});

test('arrays of another size are refused', async () => {
  expect(await codeOf((sheet) => { sheet.getRange('A1:B2').values = [[1]]; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1:B2').values = [[1, 2], [3]]; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1:B2').formulas = [[1, 2]]; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1:B2').numberFormat = [['0', '0']]; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A:A').values = [[1]]; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1').numberFormat = [['yyyy"']]; })).toBe('InvalidArgument');
});

test('numbers, booleans and texts with an apostrophe come back as they were', async () => {
  const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)), fc.boolean(), fc.string({ minLength: 1, unit: 'grapheme' }));
  await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 300, maxLength: 300 }), (cells) => onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A300');
    range.values = cells.map((value) => [typeof value === 'string' ? `'${value}` : value]);
    range.load('values,formulas');
    await context.sync();
    expect(range.values.flat()).toEqual(cells);
    expect(range.formulas.flat()).toEqual(cells);
    range.format.wrapText = true;
    sheet.getRange('1:2').insert('Down');
    const moved = sheet.getRange('A3:A302');
    moved.load('values');
    await context.sync();
    expect(moved.values.flat()).toEqual(cells);
  })), { numRuns: 3 });
});

test('a big ragged write is refused before its first band is written', async () => {
  const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column));
  expect(await codeOf((sheet) => { sheet.getRange('A1:J399').values = rows; })).toBe('InvalidArgument');
  expect(await sandbox().values('A1:B2')).toEqual([['', ''], ['', '']]);
});

test('a cell takes 32,767 characters and no more', async () => {
  expect(await codeOf((sheet) => { sheet.getRange('A1').values = [['x'.repeat(32_768)]]; })).toBe('InvalidArgument');
  expect(await codeOf((sheet) => { sheet.getRange('A1').values = [['x'.repeat(32_767)]]; })).toBe('no error');
  expect(String((await sandbox().values('A1'))[0]?.[0])).toHaveLength(32_767);
});

test('addresses that do not exist are refused', async () => {
  await onSheet(async (_, context) => { context.workbook.worksheets.add('Hai'); await context.sync(); });
  for (const address of ['A0', 'XFE1', 'không', 'A1:B', 'Sheet9!A1', 'Hai!A1', 'A1,B2']) {
    expect(await codeOf((sheet) => sheet.getRange(address).load('values'))).toMatch(/InvalidArgument|ItemNotFound/);
  }
  expect(await codeOf((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'))).toBe('InvalidArgument');
  expect(await codeOf((sheet) => sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(',')).load('address'))).toBe('InvalidArgument');
});

test('whole columns have no values to read', async () => {
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange('A:A');
    column.load('values,address,rowCount,isEntireColumn');
    await context.sync();
    expect([column.values, column.address, column.rowCount, column.isEntireColumn]).toEqual([null, 'Sheet1!A:A', 1_048_576, true]);
  });
});

test('ranges around a range', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C4');
    const made = [
      range.getCell(0, 1), range.getRow(1), range.getColumn(1), range.getLastCell(), range.getLastRow(), range.getLastColumn(), range.getOffsetRange(1, -1),
      range.getResizedRange(1, -1), range.getAbsoluteResizedRange(1, 4), range.getEntireRow(), range.getEntireColumn(), range.getRowsBelow(2), range.getRowsAbove(1),
      range.getColumnsAfter(2), range.getColumnsBefore(1), range.getBoundingRect('E9'), range.getIntersection('C1:D3'),
    ];
    for (const each of made) each.load('address');
    const apart = range.getIntersectionOrNullObject('Z1');
    apart.load('address');
    await context.sync();
    expect(made.map((each) => each.address.replace('Sheet1!', ''))).toEqual([
      'C2', 'B3:C3', 'C2:C4', 'C4', 'B4:C4', 'C2:C4', 'A3:B5',
      'B2:B5', 'B2:E2', '2:4', 'B:C', 'B5:C6', 'B1:C1', 'D2:E4', 'A2:A4', 'B2:E9', 'C2:C3',
    ]);
    expect(apart.isNullObject).toBe(true);
  });
});

test('the used range counts contents, and formats unless only values are asked for', async () => {
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject();
    empty.load('address');
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D9').formulas = [['=SEQUENCE(2,2)']];
    sheet.getRange('F1').format.fill.color = '#FF0000';
    const used = sheet.getUsedRange();
    used.load('address');
    const filled = sheet.getUsedRange(true);
    filled.load('address');
    const spilled = sheet.getRange('D9:E10');
    spilled.load('values');
    await context.sync();
    expect(spilled.values).toEqual([[1, 2], [3, 4]]);
    expect(used.address).toBe('Sheet1!B1:F10');
    expect(filled.address).toBe('Sheet1!B2:E10');
  });
});

test('merging, unmerging and finding merged areas', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('C1:D2').merge(true);
    const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    await context.sync();
    expect(merged.address.split(',').sort()).toEqual(['Sheet1!A1:B2', 'Sheet1!C1:D1', 'Sheet1!C2:D2']);
    sheet.getRange('A1:D2').unmerge();
    const none = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
    none.load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('clear takes contents, formats, or both', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.values = [[1]];
    range.format.fill.color = '#FF0000';
    await context.sync();
    range.clear('Contents');
    range.load('values,format/fill/color');
    await context.sync();
    expect([range.values[0]?.[0], range.format.fill.color]).toEqual(['', '#FF0000']);
    range.values = [[2]];
    range.clear('Formats');
    range.load('values,format/fill/color');
    await context.sync();
    expect([range.values[0]?.[0], range.format.fill.color]).toEqual([2, '#FFFFFF']);
    range.clear();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['']]);
  });
});

test('finding a text, and the block around a cell', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C4').formulas = [['Tổng', 1], ['', '=C2*2'], ['tổng số', '']];
    sheet.getRange('E9').values = [['xa']];
    const all = sheet.getRange('A1:F20');
    const first = all.find('TỔNG', {});
    const whole = all.find('tổng số', { completeMatch: true });
    const exact = all.findOrNullObject('TỔNG', { matchCase: true });
    const last = all.find('tổng', { searchDirection: 'Backwards' });
    const block = sheet.getRange('C3').getSurroundingRegion();
    for (const each of [first, whole, exact, last, block]) each.load('address');
    await context.sync();
    expect([first, whole, last, block].map(({ address }) => address)).toEqual(['Sheet1!B2', 'Sheet1!B4', 'Sheet1!B4', 'Sheet1!B2:C4']);
    expect(exact.isNullObject).toBe(true);
  });
});

test('special cells: blanks, constants, formulas', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').formulas = [['x', 1], ['', '=1+1'], ['y', '']];
    const range = sheet.getRange('A1:B3');
    const blanks = range.getSpecialCells('Blanks');
    const constants = range.getSpecialCells('Constants');
    const formulas = range.getSpecialCells('Formulas');
    const errors = range.getSpecialCellsOrNullObject('Formulas', 'Errors');
    for (const each of [blanks, constants, formulas, errors]) each.load('address');
    await context.sync();
    expect([blanks.address, constants.address, formulas.address]).toEqual(['Sheet1!A2,Sheet1!B3', 'Sheet1!A1:B1,Sheet1!A3', 'Sheet1!B2']);
    expect(errors.isNullObject).toBe(true);
  });
});

test('10,000 × 18 cells are written and read in few requests', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 18 }, (__, column) => row + column));
  await onSheet(async (sheet, context) => {
    sheet.getRangeByIndexes(0, 0, 10_000, 18).values = rows;
    await context.sync();
    const read = sheet.getRangeByIndexes(0, 0, 10_000, 18);
    read.load('values');
    await context.sync();
    expect(read.values).toEqual(rows);
  });
  expect(sandbox().syncCount()).toBe(2);
});
