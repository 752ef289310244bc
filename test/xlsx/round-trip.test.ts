import fc from 'fast-check';
import { applyEdits, newWorkbook, openWorkbook, saveWorkbook, type OpenedWorkbook } from '../../src/xlsx';
import type { Block, CellInput, CellValue, Edit } from '../../src/workbook';
import { changed, reopened } from './files';

const block = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): Block => ({ rowIndex, columnIndex, rowCount, columnCount });
const sheetWith = (cells: CellInput[][], ...more: Edit[]): OpenedWorkbook => changed(newWorkbook(), [
  { kind: 'add-sheet', sheet: 'Kế hoạch' },
  { kind: 'write', sheet: 'Kế hoạch', block: block(0, 0, cells.length, cells[0]!.length), cells }, ...more,
]);
const valueOf = (cell: CellInput): CellValue => (cell === null ? null : 'text' in cell ? (cell.text === '' ? null : cell.text) : 'number' in cell ? cell.number : null);

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('=1+1', '+84', '-', '@x', "'quoted", ' khoảng trắng ', 'dòng 1\ndòng 2', 'a\r\nb', '_x000D_', '_x005F_x000D_', '5.10', '1/2', '#N/A', 'TRUE', '<b>&amp;"</b>', ']]>'),
);
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constant(null), fc.record({ text }),
  fc.record({ number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)), fc.constant(123_456_789_012_345)) }),
);
const grid = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

test('law: whatever is written is read back the same, text always as text', async () => {
  await fc.assert(fc.asyncProperty(grid, async (cells) => {
    const again = await reopened(sheetWith(cells));
    const { snapshot } = again.sheets[0]!;
    const read = cells.map((row, rowIndex) => row.map((_, columnIndex) => snapshot.values[rowIndex]?.[columnIndex] ?? null));
    expect(read).toEqual(cells.map((row) => row.map(valueOf)));
    expect(again.notices).toEqual([]);
  }), { numRuns: 60 });
}, 60_000);

test('law: opening and saving without a change keeps every cell, twice as once', async () => {
  await fc.assert(fc.asyncProperty(grid, async (cells) => {
    const once = await reopened(sheetWith(cells));
    const twice = await reopened(once);
    expect(twice.sheets).toEqual(once.sheets);
  }), { numRuns: 30 });
}, 60_000);

test('formulas, formats, merges, names and plan records come back', async () => {
  const record = { id: 'p1', rangeName: 'CCHC_KeHoach_1', planYear: 2025, title: 'Kế hoạch <&> "2025"', unitKind: null, unitName: 'Sở Nội vụ', programmeId: null, schema: 1 } as const;
  const opened = sheetWith([[{ text: 'Cộng' }, null, { formula: '=SUM(A2:B2)' }], [{ number: 1 }, { number: 2 }, { text: '=SUM(A2:B2)' }]],
    { kind: 'merge', sheet: 'Kế hoạch', block: block(0, 0, 1, 2) },
    { kind: 'number-format', sheet: 'Kế hoạch', blocks: [block(1, 0, 1, 1)], format: 'dd/mm/yyyy' },
    { kind: 'name', name: record.rangeName, sheet: 'Kế hoạch', block: block(0, 0, 2, 3) },
    { kind: 'plan-record', record },
    { kind: 'plan-record', record: { ...record, id: 'p2' } },
    { kind: 'plan-record', record: { ...record, title: 'Sửa' } });
  const again = await reopened(await reopened(opened));
  const { snapshot, merges } = again.sheets[0]!;
  expect(snapshot.formulas).toEqual([['Cộng', null, '=SUM(A2:B2)'], [1, 2, '=SUM(A2:B2)']]);
  // the formula has no result before something calculates it; the text that looks like one is there
  expect(snapshot.values).toEqual([['Cộng', null, null], [1, 2, '=SUM(A2:B2)']]);
  expect(again.notices).toEqual([{ kind: 'formulas-without-results', sheet: 'Kế hoạch', count: 1 }]);
  expect(merges).toEqual([block(0, 0, 1, 2)]);
  expect(again.names.map(({ name, refersTo, scope }) => [name, refersTo, scope])).toEqual([['CCHC_KeHoach_1', "'Kế hoạch'!$A$1:$C$2", null]]);
  expect(again.planRecords.map(({ id, title }) => [id, title])).toEqual([['p1', 'Sửa'], ['p2', record.title]]);
});

test('an edit that cannot be made changes nothing, and says which', async () => {
  const before = sheetWith([[{ text: 'a' }, { text: 'b' }]]);
  const write = (cells: CellInput[][], sheet = 'Kế hoạch', rowIndex = 0): Edit => ({ kind: 'write', sheet, block: block(rowIndex, 0, cells.length, cells[0]!.length), cells });
  const refused = (...edits: Edit[]) => {
    const outcome = applyEdits(before, [write([[{ text: 'đã ghi' }]]), ...edits]);
    return outcome.ok ? null : outcome.failure;
  };
  expect(refused({ kind: 'add-sheet', sheet: 'kế hoạch' })).toEqual({ kind: 'sheet-exists', sheet: 'kế hoạch' });
  expect(refused({ kind: 'add-sheet', sheet: 'a/b' })).toEqual({ kind: 'wrong-sheet-name', sheet: 'a/b' });
  expect(refused(write([[{ text: 'x' }]], 'Không có'))).toEqual({ kind: 'no-sheet', sheet: 'Không có' });
  expect(refused(write([[{ text: 'x'.repeat(32_768) }]]))).toMatchObject({ kind: 'text-too-long', address: 'A1', length: 32_768 });
  expect(refused(write([[{ text: 'x' }]], 'Kế hoạch', 1_048_576))).toMatchObject({ kind: 'outside-sheet' });
  expect(refused({ kind: 'merge', sheet: 'Kế hoạch', block: block(0, 0, 1, 2) })).toMatchObject({ kind: 'merged-cells', address: 'A1:B1' });
  expect(refused({ kind: 'merge', sheet: 'Kế hoạch', block: block(1, 0, 2, 2) }, write([[{ text: 'x' }]], 'Kế hoạch', 2))).toMatchObject({ kind: 'merged-cells', address: 'A3' });
  expect(refused({ kind: 'name', name: 'A1', sheet: 'Kế hoạch', block: block(0, 0, 1, 1) })).toEqual({ kind: 'wrong-range-name', name: 'A1' });
  expect(refused({ kind: 'choices', sheet: 'Kế hoạch', blocks: [block(0, 0, 1, 1)], choices: ['a,b'] })).toMatchObject({ kind: 'wrong-choices' });
  expect((await reopened(before)).sheets[0]!.snapshot.values).toEqual([['a', 'b']]);
});

test('a style given to one cell leaves the cells that looked like it alone', async () => {
  const again = await reopened(sheetWith([[{ text: 'a' }, { text: 'b' }]], { kind: 'style', sheet: 'Kế hoạch', blocks: [block(0, 0, 1, 2)], style: { fontName: 'Times New Roman', fontSize: 12, wrap: true, border: 'thin' } }));
  const styled = await reopened(changed(again, [{ kind: 'style', sheet: 'Kế hoạch', blocks: [block(0, 0, 1, 1)], style: { bold: true, fill: '#DDEBF7' } }]));
  const [first, second] = ['A1', 'B1'].map((address) => styled.contents.book.worksheets[0]!.getCell(address).style);
  expect(first).toMatchObject({ font: { bold: true, name: 'Times New Roman', size: 12 }, alignment: { wrapText: true }, border: { top: { style: 'thin' } }, fill: { fgColor: { argb: 'FFDDEBF7' } } });
  expect(second!.font).not.toHaveProperty('bold', true);
  expect(second!.fill).not.toMatchObject({ pattern: 'solid' });
});

test('marks come and go; a rule of the person stays', async () => {
  const opened = sheetWith([[{ text: 'a' }, null]]);
  opened.contents.book.worksheets[0]!.addConditionalFormatting({ ref: 'A1:B1', rules: [{ type: 'expression', formulae: ['A1="x"'], priority: 1, style: { font: { bold: true } } }] });
  const rules = (book: OpenedWorkbook) => (book.contents.book.worksheets[0] as unknown as { conditionalFormattings: { ref: string; rules: { type: string; formulae: string[] }[] }[] }).conditionalFormattings;
  const marked = await reopened(changed(opened, [{ kind: 'mark', sheet: 'Kế hoạch', blanks: [block(0, 1, 1, 1), block(4, 0, 2, 1)], others: [block(0, 0, 1, 1)], severity: 'error' }]));
  expect(rules(marked).map(({ ref, rules: [rule] }) => [ref, rule!.formulae[0]])).toEqual([['A1:B1', 'A1="x"'], ['B1 A5:A6', 'LEN(TRIM(B1))=0'], ['A1', 'LEN("CCHC:error")>0']]);
  const cleared = await reopened(changed(marked, [{ kind: 'unmark', sheet: 'Kế hoạch' }]));
  expect(rules(cleared).map(({ ref }) => ref)).toEqual(['A1:B1']);
});

test('a workbook can be saved again and again from the same opening', async () => {
  const opened = sheetWith([[{ text: 'a_x000D_b\u0007' }]]);
  for (let time = 0; time < 2; time += 1) {
    const saved = await saveWorkbook(opened, { acceptLosses: false });
    if (!saved.ok) throw new Error(saved.failure.kind);
    const again = await openWorkbook(saved.value);
    expect(again.ok && again.value.sheets[0]!.snapshot.values).toEqual([['a_x000D_b\u0007']]);
  }
});
