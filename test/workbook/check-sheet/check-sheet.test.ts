import fc from 'fast-check';
import { ROWS_A_STEP } from '../../../src/core';
import { readPlanTable, type CellValue, type Edit, type Snapshot } from '../../../src/workbook';
import { checkSheetRangeName, layoutCheckSheet, layoutCheckSheetSteps, NO_NOTES, readNotes, readNotesSteps, rejoinNotes, type CheckContent, type CheckRow, type KeptNotes } from '../../../src/workbook/check-sheet';

const place = { sheet: 'Phiếu kiểm tra', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true };
const again = { ...place, newSheet: false, ownSheet: false };
const NOTE = 6;
const KEY = 7;

const row = (key: string, more: Partial<CheckRow> = {}): CheckRow => ({
  key, severity: 'Lỗi', cell: { sheet: 'Kế hoạch', rowIndex: 5, columnIndex: 2 }, place: 'C6', what: `Sai ${key}`, why: 'Vì thế', todo: 'Sửa', ...more });
const content = (rows: CheckRow[][], more: Partial<CheckContent> = {}): CheckContent => ({
  title: 'PHIẾU KIỂM TRA', plan: 'Kế hoạch 2025', line: 'Kiểm tra ngày 20/05/2025', totals: `Lỗi: ${rows.flat().length}`,
  columns: { nth: 'STT', severity: 'Mức độ', place: 'Vị trí', what: 'Sai ở đâu', why: 'Vì sao', todo: 'Cần làm gì', note: 'Ý kiến' },
  sections: rows.map((list, index) => ({ title: `Lĩnh vực ${index + 1}`, rows: list })), notesTitle: 'Ý kiến cũ', ownTitle: 'Dòng ghi thêm', ...more,
});

/** The cells after the edits, over what stood there; a link shows its text, as Excel's does. */
function written(edits: Edit[], before: CellValue[][] = []): Snapshot {
  const formulas = before.map((line) => [...line]);
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    edit.cells.forEach((line, r) => line.forEach((input, c) => {
      const target = (formulas[edit.block.rowIndex + r] ??= []);
      if (input !== null) target[edit.block.columnIndex + c] = 'text' in input ? input.text : 'number' in input ? input.number : input.formula;
    }));
  }
  const width = Math.max(...formulas.map((line) => line.length));
  const whole = formulas.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  const values = whole.map((line) => line.map((cell) => (typeof cell === 'string' ? /^=HYPERLINK\(".*","((?:[^"]|"")*)"\)$/.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell : cell)));
  return { sheetId: '1', sheetName: place.sheet, block: { rowIndex: 0, columnIndex: 0, rowCount: whole.length, columnCount: width }, values, formulas: whole };
}
const make = (given: CheckContent) => written(layoutCheckSheet(given, place, NO_NOTES).edits);
const remake = (given: CheckContent, sheet: Snapshot) => written(layoutCheckSheet(given, again, rejoinNotes(kept(sheet), given)).edits, sheet.formulas);
const kept = (sheet: Snapshot): KeptNotes => {
  const notes = readNotes(sheet);
  if (notes === null) throw new Error('no check sheet');
  return notes;
};
const lines = (sheet: Snapshot) => sheet.values.filter((line) => line.some((cell) => cell !== '')).map((line) => line.slice(0, KEY));
const rowOf = (sheet: Snapshot, what: string) => sheet.values.findIndex((line) => line[3] === what);

test('every finding has a number, a link to its cell, what, why and what to do, under its area', () => {
  const sheet = make(content([[row('a'), row('b', { cell: { sheet: 'Kế hoạch "mới" của A\'B', rowIndex: 11, columnIndex: 30 }, place: 'AE12 · Ngân sách' })], [row('c')]]));
  expect(lines(sheet)).toEqual([
    ['PHIẾU KIỂM TRA', '', '', '', '', '', ''], ['Kế hoạch 2025', '', '', '', '', '', ''], ['Kiểm tra ngày 20/05/2025', '', '', '', '', '', ''], ['Lỗi: 3', '', '', '', '', '', ''],
    expect.arrayContaining(['']), ['STT', 'Mức độ', 'Vị trí', 'Sai ở đâu', 'Vì sao', 'Cần làm gì', 'Ý kiến'],
    ['Lĩnh vực 1', '', '', '', '', '', ''], [1, 'Lỗi', 'C6', 'Sai a', 'Vì thế', 'Sửa', ''], [2, 'Lỗi', 'AE12 · Ngân sách', 'Sai b', 'Vì thế', 'Sửa', ''],
    ['Lĩnh vực 2', '', '', '', '', '', ''], [3, 'Lỗi', 'C6', 'Sai c', 'Vì thế', 'Sửa', ''],
  ]);
  expect(sheet.formulas[rowOf(sheet, 'Sai b')]![2]).toBe('=HYPERLINK("#\'Kế hoạch ""mới"" của A\'\'B\'!AE12","AE12 · Ngân sách")');
});

test('made again with nothing changed it writes the same cells, and only cells', () => {
  const given = content([[row('a'), row('b')]]);
  const sheet = make(given);
  const { edits } = layoutCheckSheet(given, again, kept(sheet));
  expect(written(edits, sheet.formulas)).toEqual(sheet);
  expect([...new Set(edits.map(({ kind }) => kind))].sort()).toEqual(['number-format', 'select', 'write']);
});

test('a note stays beside its finding wherever that comes to stand, and goes to the end when the finding is gone, and back when it comes back', () => {
  const sheet = make(content([[row('a'), row('b')]]));
  sheet.values[rowOf(sheet, 'Sai a')]![NOTE] = 'Đã hỏi Sở Tài chính';
  sheet.values[rowOf(sheet, 'Sai b')]![NOTE] = 'Chờ';
  const second = remake(content([[row('x')], [row('b')]]), sheet);
  expect(second.values[rowOf(second, 'Sai b')]![NOTE]).toBe('Chờ');
  expect(rowOf(second, 'Sai a')).toBeGreaterThan(second.values.findIndex((line) => line[0] === 'Ý kiến cũ'));
  expect(second.values[rowOf(second, 'Sai a')]).toEqual(['', '', 'C6', 'Sai a', '', '', 'Đã hỏi Sở Tài chính', expect.any(String)]);
  const third = remake(content([[row('a'), row('b')]]), second);
  expect(third.values[rowOf(third, 'Sai a')]).toEqual([1, 'Lỗi', 'C6', 'Sai a', 'Vì thế', 'Sửa', 'Đã hỏi Sở Tài chính', expect.any(String)]);
  expect(third.values.some((line) => line[0] === 'Ý kiến cũ')).toBe(false);
  // a note that is deleted goes for good
  third.values[rowOf(third, 'Sai a')]![NOTE] = '';
  expect(kept(remake(content([[row('b')]]), third)).notes.size).toBe(1);
});

test('changed words become part of the note, rows put in stay, the title as worded anew stays', () => {
  const sheet = make(content([[row('a')]]));
  sheet.values[rowOf(sheet, 'Sai a')]![5] = 'Hỏi lại đơn vị';
  sheet.values[0]![0] = 'PHIẾU THẨM ĐỊNH';
  sheet.values.splice(rowOf(sheet, 'Sai a'), 0, ['', '', '', 'Dòng của tôi', '', '', '5/6', '']);
  sheet.values.push(['Người kiểm tra: A', '', '', '', '', '', '', '']);
  const next = remake(content([[row('a')]]), sheet);
  expect(next.values[0]![0]).toBe('PHIẾU THẨM ĐỊNH');
  expect(next.values[rowOf(next, 'Sai a')]).toEqual([1, 'Lỗi', 'C6', 'Sai a', 'Vì thế', 'Sửa', 'Hỏi lại đơn vị', expect.any(String)]);
  const end = lines(next).slice(-3);
  expect(end).toEqual([['Dòng ghi thêm', '', '', '', '', '', ''], ['', '', '', 'Dòng của tôi', '', '', '5/6'], ['Người kiểm tra: A', '', '', '', '', '', '']]);
  expect(lines(remake(content([[row('a')]]), next))).toEqual(lines(next)); // and stays so
});

test('a shorter list empties what it no longer needs; a longer one asks for blank rows', () => {
  const sheet = make(content([[row('a'), row('b'), row('c')]]));
  expect(lines(remake(content([[row('a')]]), sheet))).toEqual(lines(make(content([[row('a')]]))));
  const { edits, block } = layoutCheckSheet(content([[row('a'), row('b'), row('c'), row('d')]]), again, kept(sheet));
  const writes = edits.filter((edit) => edit.kind === 'write');
  expect(writes.map((edit) => [edit.block.rowIndex, edit.block.rowCount, edit.expectBlank])).toEqual([[0, 10, undefined], [10, 1, true]]);
  expect(block.rowCount).toBe(11);
});

test('words typed over a key stay, beside the finding of their row', () => {
  const given = content([[row('a'), row('b')]]);
  const sheet = make(given);
  sheet.values[rowOf(sheet, 'Sai a')]![NOTE] = 'Đã hỏi';
  sheet.values[rowOf(sheet, 'Sai a')]![KEY] = 'xong ngày 5/6';
  sheet.values[4]![KEY] = 'chữ ở dòng trống';
  const next = remake(given, sheet);
  expect(next.values[rowOf(next, 'Sai a')]).toEqual([1, 'Lỗi', 'C6', 'Sai a', 'Vì thế', 'Sửa', 'Đã hỏi\nxong ngày 5/6', expect.any(String)]);
  expect(lines(next).filter((line) => line[3] === 'Sai a')).toHaveLength(1);
  expect(lines(next).slice(-2)).toEqual([['Dòng ghi thêm', '', '', '', '', '', ''], ['', '', '', '', '', '', 'chữ ở dòng trống']]);
  // and stays so
  expect(lines(remake(given, next))).toEqual(lines(next));
});

test('a row without its key whose finding is gone stays whole among the rows of one\'s own', () => {
  const sheet = make(content([[row('a'), row('b')]]));
  sheet.values[rowOf(sheet, 'Sai a')]![KEY] = 7;
  const next = remake(content([[row('b')]]), sheet);
  expect(next.values[rowOf(next, 'Sai a')]).toEqual(['1', 'Lỗi', 'C6', 'Sai a', 'Vì thế', 'Sửa', '7', '']);
});

test.each([[' xong ngày 5/6', 'xong ngày 5/6'], [', đã sửa', ', đã sửa'], ['9x', '9x'], ['\nGhi chú', 'Ghi chú']])('words written behind a key stay, beside the finding of their row: %j', (typed, said) => {
  const given = content([[row('a1'), row('b2')]]);
  for (const note of ['', 'Đã hỏi']) {
    const sheet = make(given);
    sheet.values[rowOf(sheet, 'Sai a1')]![NOTE] = note;
    sheet.values[rowOf(sheet, 'Sai a1')]![KEY] += typed;
    const next = remake(given, sheet);
    expect(next.values[rowOf(next, 'Sai a1')]).toEqual([1, 'Lỗi', 'C6', 'Sai a1', 'Vì thế', 'Sửa', [note, said].filter((text) => text !== '').join('\n'), sheet.values[rowOf(sheet, 'Sai a1')]![KEY]!.toString().slice(0, -typed.length)]);
    expect(lines(next)).toHaveLength(lines(make(given)).length);
  }
});

test('words beside the title stay and do not become the title', () => {
  const given = content([[row('a')]]);
  const sheet = make(given);
  sheet.values[0]![NOTE] = 'Lần 2';
  sheet.values[1]![3] = 'Bản nháp';
  const next = remake(given, sheet);
  expect(next.values.slice(0, 2).map(([text]) => text)).toEqual(['PHIẾU KIỂM TRA', 'Kế hoạch 2025']);
  expect(lines(next).slice(-3)).toEqual([['Dòng ghi thêm', '', '', '', '', '', ''], ['', '', '', '', '', '', 'Lần 2'], ['', '', '', 'Bản nháp', '', '', '']]);
});

test('whatever is typed over whichever keys or behind them, no word of it is lost', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1 }), fc.nat({ max: 3 }), fc.constantFrom('over', 'behind'), (rows, fewer, where) => {
    const all = [...'abcd'].map((key) => row(key));
    const sheet = make(content([all]));
    // the row of column names is what tells that a check sheet stands here
    const typed = rows.map((one) => 1 + one).filter((one) => one !== 5 && one < sheet.values.length - 1);
    for (const one of typed) sheet.values[one]![KEY] = `${where === 'behind' ? `${String(sheet.values[one]![KEY])} ` : ''}chữ ${one} của tôi`;
    const next = remake(content([all.slice(fewer)]), sheet);
    for (const one of typed) expect(next.values.flat().filter((cell) => String(cell).split('\n').includes(`chữ ${one} của tôi`))).toHaveLength(1);
  }));
});

test('rows above and columns beside it are noticed; a column put into it is not guessed at', () => {
  const sheet = make(content([[row('a')]]));
  const moved: Snapshot = { ...sheet, values: [['UBND xã A'], ...sheet.values.map((line) => ['', ...line])], formulas: [['UBND xã A'], ...sheet.formulas.map((line) => ['', ...line])] };
  expect(readNotes(moved)).toMatchObject({ rowIndex: 1, columnIndex: 1 });
  expect(readNotes({ ...sheet, values: sheet.values.map((line) => [...line.slice(0, 3), '', ...line.slice(3)]) })).toBeNull();
  expect(readNotes({ ...sheet, values: [['gì đó']], formulas: [['gì đó']] })).toBeNull();
});

test('it is never taken for a plan', () => {
  expect(readPlanTable(make(content([[row('a'), row('b')]])).values, { planYear: 2025 }).headerRows[0]).toBe(-1);
});

test('whatever is noted beside whichever findings, every note is on the next sheet exactly once', () => {
  const key = fc.constantFrom(...'abcdefgh');
  fc.assert(fc.property(fc.uniqueArray(key, { minLength: 1 }), fc.uniqueArray(key), (first, second) => {
    const sheet = make(content([first.map((one) => row(one))]));
    for (const one of first) sheet.values[rowOf(sheet, `Sai ${one}`)]![NOTE] = `ý kiến về ${one}`;
    const next = remake(content([second.map((one) => row(one))]), sheet);
    expect(next.values.map((line) => line[NOTE]).filter((cell) => String(cell).startsWith('ý kiến về')).sort()).toEqual(first.map((one) => `ý kiến về ${one}`).sort());
    for (const one of first) expect(next.values[rowOf(next, `Sai ${one}`)]![NOTE]).toBe(`ý kiến về ${one}`);
  }));
});

test('the number of edits does not grow with the findings', () => {
  const many = (count: number) => layoutCheckSheet(content([Array.from({ length: count }, (_, index) => row(`k${index}`))]), place, NO_NOTES).edits.length;
  expect(many(2000)).toBe(many(2));
  expect(checkSheetRangeName('CCHC_KeHoach_2025_2')).toBe('CCHC_PhieuKiemTra_2025_2');
});

test('a long sheet is laid out, and read again, in a step for so many rows at least', () => {
  const given = content([Array.from({ length: 600 }, (_, index) => row(`a${index}`)), Array.from({ length: 400 }, (_, index) => row(`b${index}`))]);
  const counted = (steps: Generator<void, unknown, void>): number => {
    let count = 0;
    while (steps.next().done !== true) count += 1;
    return count;
  };
  expect(counted(layoutCheckSheetSteps(given, place, NO_NOTES))).toBeGreaterThanOrEqual(2 * (1000 / ROWS_A_STEP));
  expect(counted(readNotesSteps(make(given)))).toBeGreaterThanOrEqual(1000 / ROWS_A_STEP);
});
