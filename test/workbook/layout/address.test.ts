import fc from 'fast-check';
import { formatAddress, formatColumn } from '../../../src/workbook/layout';

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %i is %s', (index, letters) => {
  expect(formatColumn(index)).toBe(letters);
});

test('one cell has a short address, a block has both ends', () => {
  expect(formatAddress({ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 })).toBe('A1');
  expect(formatAddress({ rowIndex: 4, columnIndex: 2, rowCount: 3, columnCount: 2 })).toBe('C5:D7');
});

test('no two columns share their letters', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 16383 }), fc.integer({ min: 0, max: 16383 }), (a, b) => {
    expect(formatColumn(a) === formatColumn(b)).toBe(a === b);
  }));
});
