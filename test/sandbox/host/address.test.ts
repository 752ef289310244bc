import fc from 'fast-check';
import { columnName, formatCorners, parseCorners, quoteSheetName, splitSheet } from '../../../src/sandbox/host/model/address';
import { gridColumns, gridRows, intersection, without } from '../../../src/sandbox/host/model/area';

const corners = fc.tuple(fc.nat(gridRows - 1), fc.nat(gridRows - 1), fc.nat(gridColumns - 1), fc.nat(gridColumns - 1))
  .map(([a, b, c, d]) => ({ row: Math.min(a, b), lastRow: Math.max(a, b), column: Math.min(c, d), lastColumn: Math.max(c, d) }));

test('an address that is written can be read again', () => {
  fc.assert(fc.property(corners, (area) => {
    expect(parseCorners(formatCorners(area))).toEqual(area);
    expect(parseCorners(formatCorners(area, '$'))).toEqual(area);
  }));
});

test('a sheet\'s name survives quoting', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*[\]:!]/.test(name) && !/^'|'$/.test(name)), (name) => {
    expect(splitSheet(`${quoteSheetName(name)}!A1`)).toEqual({ sheetName: name, rest: 'A1' });
  }));
});

test.each([
  ['A1', { row: 0, lastRow: 0, column: 0, lastColumn: 0 }],
  ['$B$2:C9', { row: 1, lastRow: 8, column: 1, lastColumn: 2 }],
  ['C9:B2', { row: 1, lastRow: 8, column: 1, lastColumn: 2 }],
  ['A:C', { row: 0, lastRow: gridRows - 1, column: 0, lastColumn: 2 }],
  ['5:7', { row: 4, lastRow: 6, column: 0, lastColumn: gridColumns - 1 }],
  ['XFD1048576', { row: gridRows - 1, lastRow: gridRows - 1, column: gridColumns - 1, lastColumn: gridColumns - 1 }],
])('%s is read', (text, expected) => expect(parseCorners(text)).toEqual(expected));

test.each(['', 'A0', 'XFE1', 'A1048577', 'A1:B', 'Tên', '1:A', 'AAAA1', 'A1,B2'])('%j is no address', (text) => expect(parseCorners(text)).toBeNull());

test('names that look like cells or hold other letters are quoted', () => {
  expect([quoteSheetName('Sheet1'), quoteSheetName('Kế hoạch'), quoteSheetName("Q'1"), quoteSheetName('A1'), quoteSheetName('2025')])
    .toEqual(['Sheet1', "'Kế hoạch'", "'Q''1'", "'A1'", "'2025'"]);
  expect([columnName(0), columnName(25), columnName(26), columnName(16_383)]).toEqual(['A', 'Z', 'AA', 'XFD']);
});

test('what is left after cutting a hole never meets it and covers the rest', () => {
  const small = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8))
    .map(([a, b, c, d]) => ({ sheetId: 's', row: Math.min(a, b), lastRow: Math.max(a, b), column: Math.min(c, d), lastColumn: Math.max(c, d) }));
  fc.assert(fc.property(small, small, (area, hole) => {
    const cells = (one: typeof area) => (one.lastRow - one.row + 1) * (one.lastColumn - one.column + 1);
    const pieces = without(area, hole);
    const cut = intersection(area, hole);
    expect(pieces.every((piece) => intersection(piece, hole) === null)).toBe(true);
    expect(pieces.reduce((sum, piece) => sum + cells(piece), 0)).toBe(cells(area) - (cut === null ? 0 : cells(cut)));
  }));
});
