import fc from 'fast-check';
import { followRows } from '../../src/excel/follow-rows';

interface Row { id: number; print: number }

const rowsOf = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 25 }).map((prints) => prints.map((print, id): Row => ({ id, print })));
const printsOf = (rows: readonly Row[]) => ({ firstRow: 0, prints: rows.map(({ print }) => print) });
/** `null`, or the row itself, or one that holds what no one could tell from it */
const isTrue = (then: readonly Row[], now: readonly Row[], row: number, place: number | null) => place === null || now[place]?.id === row || now[place]?.print === then[row]!.print;

test('law: rows that were sorted, and some of them changed, are found or not told, never taken for another', () => {
  const sorted = rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }), fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length })));
  fc.assert(fc.property(sorted, ([then, order, changed]) => {
    const now = order.map((row) => (changed[row.id] ? { ...row, print: 100 + row.id } : row));
    const rowAt = followRows(printsOf(then), printsOf(now));
    return then.every(({ id }) => {
      const isSorted = order.some((row, index) => index > 0 && row.id < order[index - 1]!.id);
      // without a visible turn nothing was sorted as far as anybody can tell
      return !isSorted || rowsTurned(then, now) === false || isTrue(then, now, id, rowAt(id));
    });
  }), { numRuns: 2000 });
});

test('law: rows that were inserted or changed leave every other one to be found', () => {
  const inserted = rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.array(fc.nat(2), { minLength: rows.length, maxLength: rows.length })));
  fc.assert(fc.property(inserted, ([then, before]) => {
    const now = then.flatMap((row, index) => [...Array.from({ length: before[index]! }, (_, at): Row => ({ id: -1, print: 1000 + 10 * index + at })), row]);
    const rowAt = followRows(printsOf(then), printsOf(now));
    const single = then.filter(({ print }) => then.filter((other) => other.print === print).length === 1);
    return then.every(({ id }) => isTrue(then, now, id, rowAt(id))) && single.every(({ id }) => now[rowAt(id)!]?.id === id);
  }), { numRuns: 2000 });
});

test('a changed row between two that stand as far apart as before, though the table was sorted', () => {
  // A, x, B, C sorted to C, x at the end, changed; D stands between A and B now
  const rowAt = followRows({ firstRow: 0, prints: [1, 2, 3, 4] }, { firstRow: 0, prints: [1, 4, 3, 9] });
  expect([0, 1, 2, 3].map(rowAt)).toEqual([0, null, 2, 1]);
});

test.each<[string, then: [number, number[]], now: [number, number[]], [row: number, place: number | null][]]>([
  ['nothing that is like no other tells nothing', [0, [1, 1]], [0, [1, 1]], [[0, null], [1, null]]],
  ['blank rows between two that are known, as many as there were', [0, [1, 0, 0, 2]], [0, [9, 1, 0, 0, 2]], [[0, 1], [1, 2], [2, 3], [3, 4]]],
  ['fewer or more of them cannot be told', [0, [1, 0, 0, 2]], [0, [1, 0, 2]], [[0, 0], [1, null], [2, null], [3, 2]]],
  ['above the first that is known', [0, [0, 5]], [0, [0, 5]], [[0, 0], [1, 1]]],
  ['a row more above it', [0, [0, 5]], [0, [9, 0, 5]], [[0, null], [1, 2]]],
  ['below the last that is known', [0, [5, 0]], [0, [5, 0]], [[0, 0], [1, 1], [2, 2]]],
  ['changed, between two that are known', [0, [1, 2, 3]], [0, [8, 1, 9, 3]], [[0, 1], [1, 2], [2, 3]]],
  ['looks that begin in other rows', [3, [5, 0, 6]], [4, [5, 0, 6]], [[3, 4], [4, 5], [5, 6], [6, 7]]],
  ['beyond what was looked at', [3, [5, 0, 6]], [4, [5, 0, 6]], [[7, null], [-2, null]]],
  ['sorted: only what is like no other', [0, [1, 0, 2]], [0, [2, 0, 1]], [[0, 2], [1, null], [2, 0]]],
  ['rows that are alike', [0, [7, 7, 5]], [0, [7, 7, 5]], [[0, 0], [1, 1], [2, 2]]],
  ['rows that are alike, with another between them', [0, [7, 7, 5]], [0, [7, 9, 7, 5]], [[0, null], [1, null], [2, 3]]],
  ['many', [0, [1, 0, 2, 0, 3, 0, 4, 0, 5]], [0, [9, 1, 0, 2, 0, 3, 0, 4, 0, 5]], [[1, 2], [3, 4], [5, 6], [7, 8]]],
])('where rows stand: %s', (_, [thenFirst, then], [nowFirst, now], expected) => {
  const rowAt = followRows({ firstRow: thenFirst, prints: then }, { firstRow: nowFirst, prints: now });
  expect(expected.map(([row]) => [row, rowAt(row)])).toEqual(expected);
});

/** Do two rows that can be told apart stand the other way round? */
function rowsTurned(then: readonly Row[], now: readonly Row[]): boolean {
  const unique = (rows: readonly Row[]) => rows.filter(({ print }) => rows.filter((other) => other.print === print).length === 1);
  const places = unique(then).map(({ print }) => unique(now).findIndex((row) => row.print === print)).filter((place) => place >= 0);
  return places.some((place, index) => index > 0 && place < places[index - 1]!);
}
