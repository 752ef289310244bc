import fc from 'fast-check';
import { editsBefore, insertedRows, partsBefore, rowAfter, rowBefore, type Edit, type RowRun } from '../../src/workbook';
import { movedFormula } from '../../src/workbook/sending';

/** Places of a sheet as it is, each with how many rows come in above it. */
const places = fc.uniqueArray(fc.record({ above: fc.nat(30), rowCount: fc.integer({ min: 1, max: 4 }) }), { selector: ({ above }) => above, maxLength: 5 }).map((list) => [...list].sort((a, b) => a.above - b.above));
const editsOf = (list: { above: number; rowCount: number }[]): Edit[] => {
  let inserted = 0;
  return list.map(({ above, rowCount }) => {
    const rowIndex = above + inserted;
    inserted += rowCount;
    return { kind: 'insert-rows', sheet: 'KH', rowIndex, rowCount, within: 'CCHC_KeHoach_1' };
  });
};
const runsOf = (edits: Edit[]): RowRun[] => insertedRows(edits).get('KH') ?? [];

test('every row that is there goes to one place and is found again from it; all others are new', () => {
  fc.assert(fc.property(places, (list) => {
    const runs = runsOf(editsOf(list));
    const after = Array.from({ length: 40 }, (_, row) => rowAfter(runs, row));
    after.forEach((row, index) => {
      expect(rowBefore(runs, row)).toBe(index);
      // as Excel does it: what stands at a place or below it goes down
      expect(row).toBe(index + list.filter(({ above }) => above <= index).reduce((sum, { rowCount }) => sum + rowCount, 0));
    });
    const known = new Set(after);
    for (let row = 0; row < after.at(-1)!; row += 1) expect(rowBefore(runs, row) === null).toBe(!known.has(row));
  }));
});

test('what a block covers of the sheet as it is: its own rows, no other, each once', () => {
  fc.assert(fc.property(places, fc.nat(30), fc.integer({ min: 1, max: 20 }), (list, rowIndex, rowCount) => {
    const runs = runsOf(editsOf(list));
    const parts = partsBefore(runs, { rowIndex, columnIndex: 2, rowCount, columnCount: 3 });
    const covered = parts.flatMap(({ from, block }) => Array.from({ length: block.rowCount }, (_, row) => [from + row, block.rowIndex + row]));
    expect(covered).toEqual(Array.from({ length: rowCount }, (_, row) => [row, rowBefore(runs, rowIndex + row)]).filter(([, was]) => was !== null));
  }));
});

test('a formula that goes with inserted rows and back says what it said', () => {
  const formula = fc.constantFrom('=SUBTOTAL(9,E3:E9)', "=SUM($E$3:E$20)*2+'Khác'!B4", '=IF(A1="E3:E9",B7,"")', '=KH!C12&"x"');
  fc.assert(fc.property(places, formula, (list, text) => {
    const runs = runsOf(editsOf(list));
    const moved = movedFormula(text, 'KH', (row) => rowAfter(runs, row));
    expect(movedFormula(moved!, 'KH', (row) => rowBefore(runs, row))).toBe(text);
  }));
});

test('rows that cannot be told, or are named whole, stop a formula', () => {
  expect(movedFormula('=SUM(E3:E9)', 'KH', (row) => (row === 8 ? null : row))).toBeNull();
  expect(movedFormula('=SUM(5:7)', 'KH', (row) => row)).toBeNull();
  expect(movedFormula('="5:7"&E1', 'KH', (row) => row + 1)).toBe('="5:7"&E2');
});

test('edits as they are said of the sheet before: new rows are left out, the rest is where it is now', () => {
  const block = (rowIndex: number, rowCount: number) => ({ rowIndex, columnIndex: 0, rowCount, columnCount: 1 });
  const list: Edit[] = [
    { kind: 'insert-rows', sheet: 'KH', rowIndex: 5, rowCount: 2, within: 'CCHC_KeHoach_1' },
    { kind: 'write', sheet: 'KH', block: block(4, 4), cells: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }], [{ text: 'd' }]], expect: [['1'], [''], [''], ['2']] },
    { kind: 'style', sheet: 'KH', blocks: [block(5, 2)], style: { bold: true } },
    { kind: 'number-format', sheet: 'Khác', blocks: [block(5, 2)], format: '@' },
  ];
  expect(editsBefore(list)).toEqual([
    { kind: 'write', sheet: 'KH', block: block(4, 1), cells: [[{ text: 'a' }]], expect: [['1']] },
    { kind: 'write', sheet: 'KH', block: block(5, 1), cells: [[{ text: 'd' }]], expect: [['2']] },
    { kind: 'number-format', sheet: 'Khác', blocks: [block(5, 2)], format: '@' },
  ]);
});
