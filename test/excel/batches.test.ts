import fc from 'fast-check';
import { splitIntoBatches, type LaterEdit } from '../../src/excel/batches';
import { joinAddresses } from '../../src/excel/ranges';
import type { CellInput } from '../../src/workbook';

const cell: fc.Arbitrary<CellInput> = fc.oneof(fc.constant(null), fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 30 }) }), fc.record({ number: fc.integer() }));
const write: fc.Arbitrary<LaterEdit> = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 9 })).chain(([rowCount, columnCount, rowIndex]) => (
  fc.array(fc.array(cell, { minLength: columnCount, maxLength: columnCount }), { minLength: rowCount, maxLength: rowCount }).map((cells): LaterEdit => (
    { kind: 'write', sheet: 'S', block: { rowIndex, columnIndex: 0, rowCount, columnCount }, cells }))));
const other: fc.Arbitrary<LaterEdit> = fc.constant<LaterEdit>({ kind: 'unmark', sheet: 'S' });

/** Each written cell by its place, in the order of writing, and the other edits between them. */
const trace = (edits: LaterEdit[]): string[] => edits.flatMap((edit) => (edit.kind !== 'write' ? [edit.kind]
  : edit.cells.map((row, index) => `${edit.block.rowIndex + index} ${JSON.stringify(row)}`)));

test('cut into batches, the same cells come to the same places in the same order', () => {
  fc.assert(fc.property(fc.array(fc.oneof(write, other), { maxLength: 8 }), fc.integer({ min: 200, max: 5000 }), (edits, maxBytes) => {
    const batches = splitIntoBatches(edits, maxBytes);
    expect(trace(batches.flat())).toEqual(trace(edits));
    for (const batch of batches) {
      const size = batch.reduce((sum, edit) => sum + new TextEncoder().encode(JSON.stringify(edit)).length, 0);
      // A single row cannot be cut.
      if (!batch.some((edit) => edit.kind === 'write' && edit.cells.length === 1)) expect(size).toBeLessThanOrEqual(maxBytes);
      for (const edit of batch) if (edit.kind === 'write') expect(edit.cells).toHaveLength(edit.block.rowCount);
    }
  }));
});

test('a plan of 2,000 rows is one batch, like one of ten', () => {
  const rows = (rowCount: number): LaterEdit => ({
    kind: 'write', sheet: 'S', block: { rowIndex: 0, columnIndex: 0, rowCount, columnCount: 14 },
    cells: Array.from({ length: rowCount }, () => Array.from({ length: 14 }, () => ({ text: 'Lĩnh vực 1: Cải cách thể chế' }))),
  });
  expect(splitIntoBatches([rows(10)])).toHaveLength(1);
  expect(splitIntoBatches([rows(2000)])).toHaveLength(1);
  expect(splitIntoBatches([rows(20_000)]).length).toBeGreaterThan(3);
});

test('addresses are joined up to the length that Excel takes, none lost', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_048_576 }).map((row) => `A${row}:N${row}`), { maxLength: 300 }), fc.integer({ min: 20, max: 400 }), (addresses, maxLength) => {
    const joined = joinAddresses(addresses, maxLength);
    expect(joined.flatMap((address) => address.split(','))).toEqual(addresses);
    for (const address of joined) expect(address.length).toBeLessThanOrEqual(maxLength);
  }));
});
