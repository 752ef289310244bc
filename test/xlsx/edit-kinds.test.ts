import { applyEdits, newWorkbook, openWorkbook, saveWorkbook, type OpenedWorkbook } from '../../src/xlsx';
import type { Block, CellInput, CellStyle, Edit, PlanRecord } from '../../src/workbook';

const SHEET = 'Kế hoạch';
const block = (rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): Block => ({ rowIndex, columnIndex, rowCount, columnCount });
const write = (cells: CellInput[][], more: Partial<Extract<Edit, { kind: 'write' }>> = {}): Edit => ({ kind: 'write', sheet: SHEET, block: block(0, 0, cells.length, cells[0]!.length), cells, ...more });

function after(opened: OpenedWorkbook, ...edits: Edit[]): OpenedWorkbook {
  const changed = applyEdits(opened, edits);
  if (!changed.ok) throw new Error(JSON.stringify(changed.failure));
  return changed.value;
}
async function savedAfter(opened: OpenedWorkbook, ...edits: Edit[]): Promise<OpenedWorkbook> {
  const saved = await saveWorkbook(after(opened, ...edits), { acceptLosses: false });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  const again = await openWorkbook(saved.value);
  if (!again.ok) throw new Error(JSON.stringify(again.failure));
  return again.value;
}
const refused = (opened: OpenedWorkbook, ...edits: Edit[]) => {
  const changed = applyEdits(opened, edits);
  return changed.ok ? null : changed.failure;
};
const start = (): OpenedWorkbook => after(newWorkbook(), { kind: 'add-sheet', sheet: SHEET }, write([[{ text: 'a' }, { number: 2 }, { formula: '=B1*2' }, null]]));

const record: PlanRecord = { id: 'p1', rangeName: 'CCHC_KeHoach_1', planYear: 2025, title: 'Cũ', unitKind: null, unitName: '', programmeId: null, schema: 1 };

it('moves a name and replaces a record; those of other plans stay', async () => {
  const named = after(start(), { kind: 'name', name: 'CCHC_KeHoach_1', sheet: SHEET, block: block(0, 0, 1, 2) }, { kind: 'name', name: 'Khac', sheet: SHEET, block: block(0, 2) }, { kind: 'plan-record', record }, { kind: 'plan-record', record: { ...record, id: 'p2', title: 'Khác' } });
  const again = await savedAfter(named, { kind: 'name', name: 'cchc_kehoach_1', sheet: SHEET, block: block(0, 0, 5, 3), replace: true }, { kind: 'plan-record', record: { ...record, title: 'Mới', rulesAside: true, ignored: [] }, replace: true });
  expect(again.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([['Khac', "'Kế hoạch'!$C$1"], ['cchc_kehoach_1', "'Kế hoạch'!$A$1:$C$5"]]);
  expect(again.planRecords.map(({ id, title }) => [id, title]).sort()).toEqual([['p1', 'Mới'], ['p2', 'Khác']]);
});

it('draws lines as they stand elsewhere on the sheet', async () => {
  const lines: CellStyle['lines'] = { horizontal: { style: 'Continuous', weight: 'Hairline', color: '#FF0000' }, vertical: { style: 'Double', weight: 'Thick', color: '#000000' } };
  const again = await savedAfter(start(), { kind: 'style', sheet: SHEET, blocks: [block(0, 0)], style: { lines } }, { kind: 'style', sheet: SHEET, blocks: [block(0, 1)], style: { border: 'thin' } }, { kind: 'style', sheet: SHEET, blocks: [block(0, 1)], style: { border: 'none' } });
  const border = (address: string) => again.contents.book.worksheets[0]!.getCell(address).border;
  expect(border('A1')).toMatchObject({ top: { style: 'hair', color: { argb: 'FFFF0000' } }, bottom: { style: 'hair' }, left: { style: 'double' }, right: { style: 'double' } });
  expect(border('B1')?.top?.style).toBeUndefined();
});

it('gives a number format to cells of which nobody chose one', async () => {
  const chosen = after(start(), { kind: 'number-format', sheet: SHEET, blocks: [block(0, 0)], format: '@' }, { kind: 'number-format', sheet: SHEET, blocks: [block(0, 1)], format: '0.00' });
  const again = await savedAfter(chosen, { kind: 'number-format', sheet: SHEET, blocks: [block(0, 0, 1, 3)], format: '#,##0', keepOthers: true });
  expect(['A1', 'B1', 'C1'].map((address) => again.contents.book.worksheets[0]!.getCell(address).numFmt)).toEqual(['#,##0', '0.00', '#,##0']);
});

it('takes a merged cell apart, whose other cells then hold what is written and show numbers as the first does', async () => {
  const place = block(2, 1, 3);
  const merged = await savedAfter(start(), write([[{ number: 45_976 }]], { block: block(2, 1) }), { kind: 'number-format', sheet: SHEET, blocks: [block(2, 1)], format: 'dd/mm/yyyy' }, { kind: 'merge', sheet: SHEET, block: place },
    { kind: 'merge', sheet: SHEET, block: block(6, 0, 1, 2) });
  expect(refused(merged, write([[{ number: 1 }]], { block: block(3, 1) }))).toEqual({ kind: 'merged-cells', sheet: SHEET, address: 'B4' });
  const again = await savedAfter(merged, { kind: 'unmerge', sheet: SHEET, block: place }, write([[null], [{ number: 45_976 }], [null]], { block: place, expect: [[45_976], [''], ['']] }));
  const [sheet] = again.sheets;
  expect(sheet?.merges).toEqual([block(6, 0, 1, 2)]);
  expect(sheet?.snapshot.values.slice(2).map((row) => row[1])).toEqual([45_976, 45_976]);
  expect(again.contents.book.worksheets[0]!.getCell('B4').numFmt).toBe('dd/mm/yyyy');
});

describe('what an edit takes for granted', () => {
  it.each<[what: string, edit: Edit, failure: object | null]>([
    ['a cell that holds what it held', write([[{ text: 'x' }]], { expect: [['a']] }), null],
    ['a number and a formula, and a cell that does not matter', write([[null, { number: 3 }, null, null]], { expect: [[null, 2, '=B1*2', '']] }), null],
    ['another text', write([[{ text: 'x' }]], { expect: [['b']] }), { kind: 'cell-changed', sheet: SHEET, address: 'A1' }],
    ['the value of a formula in place of it', write([[null, null, { number: 1 }]], { expect: [['a', 2, 4]] }), { kind: 'cell-changed', sheet: SHEET, address: 'C1' }],
    ['blank cells', write([[{ text: 'x' }]], { block: block(3, 0), expectBlank: true }), null],
    ['blank cells where something stands', write([[{ text: 'x' }]], { expectBlank: true }), { kind: 'not-blank', sheet: SHEET, address: 'A1' }],
  ])('%s', (_, edit, failure) => {
    expect(refused(start(), edit)).toEqual(failure);
  });

  it('blank cells that are merged, or have rules for what may be typed', () => {
    const dressed = after(start(), { kind: 'merge', sheet: SHEET, block: block(4, 0, 1, 2) }, { kind: 'choices', sheet: SHEET, blocks: [block(6, 0)], choices: ['x'] });
    for (const row of [4, 6]) expect(refused(dressed, write([[{ text: 'x' }]], { block: block(row, 0), expectBlank: true }))).toMatchObject({ kind: 'not-blank' });
    expect(refused(dressed, { kind: 'add-sheet', sheet: 'Mới' }, { ...write([[{ text: 'x' }]], { expectBlank: true }), sheet: 'Mới' } as Edit)).toBeNull();
  });

  it('nothing at all is written when one cell is not what it was', () => {
    const before = start();
    expect(refused(before, write([[{ text: 'x' }]]), write([[{ text: 'y' }]], { expect: [['b']] }))).toMatchObject({ kind: 'cell-changed' });
    expect(before.sheets[0]!.snapshot.values[0]).toEqual(['a', 2, null]);
  });
});

it('lets no rows in: formulas, names and merged cells would not go with them; nothing of the list is written', () => {
  const rows: Edit = { kind: 'insert-rows', sheet: SHEET, rowIndex: 1, rowCount: 2, within: 'CCHC_KeHoach_1' };
  expect(refused(start(), write([[{ text: 'x' }]]), rows)).toEqual({ kind: 'rows-not-inserted', sheet: SHEET, rowNumber: 2, rowCount: 2 });
  expect(refused(newWorkbook(), { kind: 'add-sheet', sheet: 'Mới' }, { ...rows, sheet: 'Mới' })).toEqual({ kind: 'rows-not-inserted', sheet: 'Mới', rowNumber: 2, rowCount: 2 });
  expect(refused(start(), { ...rows, sheet: 'Không có' })).toEqual({ kind: 'no-sheet', sheet: 'Không có' });
});
