import fc from 'fast-check';
import { subtotalRanges, type RowLevel } from '../../../src/workbook/layout/subtotals';

test.each<[RowLevel[], unknown]>([
  [['area', 'result', 'activity', 'area'], [{ first: 1, last: 3 }, { first: 2, last: 3 }, null, { first: 4, last: 4 }]],
  [['area', 'activity', 'result', 'activity'], [{ first: 1, last: 4 }, null, { first: 3, last: 4 }, null]],
  [[], []],
])('%j', (levels, ranges) => {
  expect(subtotalRanges(levels)).toEqual(ranges);
});

test('whatever the order of levels, a range ends at the first row below of the same or a higher level', () => {
  const depth = { area: 0, result: 1, activity: 2 };
  fc.assert(fc.property(fc.array(fc.constantFrom<RowLevel>('area', 'result', 'activity'), { maxLength: 60 }), (levels) => {
    subtotalRanges(levels).forEach((range, row) => {
      const level = levels[row]!;
      const next = levels.findIndex((other, index) => index > row && depth[other] <= depth[level]);
      expect(range).toEqual(level === 'activity' ? null : { first: row + 1, last: next < 0 ? levels.length : next });
    });
  }));
});
