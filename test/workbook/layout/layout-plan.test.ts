import fc from 'fast-check';
import type { CellInput, Edit, PlanRecord } from '../../../src/workbook/edit';
import { layoutPlan, type LayoutArea } from '../../../src/workbook/layout';

const RECORD: PlanRecord = {
  id: 'CCHC_KeHoach_2025', rangeName: 'CCHC_KeHoach_2025', planYear: 2025, title: 'Kế hoạch cải cách hành chính năm 2025',
  unitKind: 'department', unitName: 'Sở Nội vụ', programmeId: 'p', schema: 1,
};
const areas = (count: number): LayoutArea[] => Array.from({ length: count }, (_, index) => ({ number: String(index + 1), name: `Lĩnh vực thứ ${index + 1}` }));
const layout = (areaCount: number, resultsPerArea: number, activitiesPerResult: number, rowIndex = 0, columnIndex = 0, ownSheet = true) => layoutPlan({
  place: { sheet: 'Kế hoạch', rowIndex, columnIndex, newSheet: ownSheet, ownSheet }, record: RECORD, areas: areas(areaCount), resultsPerArea, activitiesPerResult, customFunctions: true,
});
const written = (edits: Edit[]): Extract<Edit, { kind: 'write' }> => {
  const writes = edits.filter((edit) => edit.kind === 'write');
  expect(writes).toHaveLength(1);
  return writes[0]!;
};
const textOf = (cell: CellInput | undefined): string => (cell && 'text' in cell ? cell.text : '');
const formulaOf = (cell: CellInput | undefined): string => (cell && 'formula' in cell ? cell.formula : '');

const BUDGET = 4;

interface Row { sheetRow: number; number: string; range: [number, number] | null }

/** The numbered rows with the sheet rows that their SUBTOTAL names, read back from the edits. */
function rowsOf(edits: Edit[], columnLetter: string): { rows: Row[]; total: [number, number]; totalRow: number } {
  const write = written(edits);
  const range = (formula: string): [number, number] | null => {
    const match = new RegExp(`^=SUBTOTAL\\(9,${columnLetter}(\\d+):${columnLetter}(\\d+)\\)$`).exec(formula);
    return match ? [Number(match[1]), Number(match[2])] : null;
  };
  const rows = write.cells.flatMap((cells, index): Row[] => (/^\d+(\.\d+)*$/.test(textOf(cells[0]))
    ? [{ sheetRow: write.block.rowIndex + index + 1, number: textOf(cells[0]), range: range(formulaOf(cells[BUDGET])) }] : []));
  const totalIndex = write.cells.findIndex((cells) => textOf(cells[1]) === 'TỔNG CỘNG');
  return { rows, total: range(formulaOf(write.cells[totalIndex]?.[BUDGET]))!, totalRow: write.block.rowIndex + totalIndex + 1 };
}

const SIZES = [fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 40 })] as const;

test('a heading of the form of Bảng 2.2, in two rows, merged in the heading only', () => {
  const { edits, block, table } = layout(2, 1, 1);
  const { cells } = written(edits);
  expect(cells[0]!.map(textOf)[0]).toBe('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025');
  expect(textOf(cells[1]![0])).toBe('Sở Nội vụ');
  expect([textOf(cells[2]![0]), textOf(cells[3]![0])]).toEqual(['Mục tiêu chung', 'Mục tiêu cụ thể']);
  const headingRow = table.rowIndex - block.rowIndex;
  expect(cells[headingRow]!.map(textOf)).toEqual(['TT', 'Nội dung', 'Chỉ số thành công', 'Phương tiện xác minh', 'Ngân sách (Đồng)', 'Thời gian thực hiện', 'Trách nhiệm', '',
    'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành', 'Kết quả thực hiện']);
  expect(cells[headingRow + 1]!.map(textOf).filter(Boolean)).toEqual(['Cơ quan đầu mối', 'Cơ quan phối hợp']);
  const merges = edits.flatMap((edit) => (edit.kind === 'merge' ? [edit.block] : []));
  expect(merges.length).toBeGreaterThan(10);
  for (const merge of merges) expect(merge.rowIndex + merge.rowCount).toBeLessThanOrEqual(table.rowIndex + 2);
});

test('every activity lies inside the totals of its own result, its own area and the whole, and of no other', () => {
  fc.assert(fc.property(...SIZES, (areaCount, results, activities, rowIndex) => {
    const { rows, total } = rowsOf(layout(areaCount, results, activities, rowIndex).edits, 'E');
    expect(rows).toHaveLength(areaCount * (1 + results * (1 + activities)));
    for (const activity of rows.filter((row) => row.number.split('.').length === 3)) {
      expect(activity.range).toBeNull();
      const inside = rows.filter((row) => row.range && row.range[0] <= activity.sheetRow && activity.sheetRow <= row.range[1]).map((row) => row.number);
      const [area, result] = activity.number.split('.');
      expect(inside).toEqual([area, `${area}.${result}`]);
      expect(total[0] <= activity.sheetRow && activity.sheetRow <= total[1]).toBe(true);
    }
  }));
});

test('a row inserted anywhere under a heading, even just above the next one or above the blank last row, is inside its total', () => {
  fc.assert(fc.property(...SIZES, (areaCount, results, activities, rowIndex) => {
    const { rows, total, totalRow } = rowsOf(layout(areaCount, results, activities, rowIndex).edits, 'E');
    const closingRow = totalRow - 1;
    const depth = (row: Row) => row.number.split('.').length;
    rows.forEach((row, index) => {
      if (!row.range) return;
      const next = rows.slice(index + 1).find((other) => depth(other) <= depth(row))?.sheetRow ?? closingRow;
      expect(row.range).toEqual([row.sheetRow + 1, next]);
    });
    expect(total).toEqual([rows[0]!.sheetRow, closingRow]);
  }));
});

test('no total ever reads itself: each range lies below its own cell, the overall total below every range', () => {
  fc.assert(fc.property(...SIZES, (areaCount, results, activities, rowIndex) => {
    const { rows, total, totalRow } = rowsOf(layout(areaCount, results, activities, rowIndex).edits, 'E');
    for (const row of rows) if (row.range) expect(row.range[0] > row.sheetRow && row.range[1] < totalRow).toBe(true);
    expect(total[1]).toBeLessThan(totalRow);
  }));
});

test('numbers are unique, well formed, in order, and text', () => {
  fc.assert(fc.property(SIZES[0], SIZES[1], SIZES[2], (areaCount, results, activities) => {
    const { rows } = rowsOf(layout(areaCount, results, activities).edits, 'E');
    const numbers = rows.map((row) => row.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const sorted = [...numbers].sort((a, b) => {
      const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
      for (let index = 0; index < 3; index += 1) if ((x[index] ?? 0) !== (y[index] ?? 0)) return (x[index] ?? 0) - (y[index] ?? 0);
      return 0;
    });
    expect(numbers).toEqual(sorted);
  }));
});

test('2,000 rows take as many edits as ten', () => {
  const small = layout(1, 2, 3);
  const large = layout(7, 10, 28);
  expect(large.edits.length).toBe(small.edits.length);
  expect(written(large.edits).cells.length).toBeGreaterThan(2000);
  expect(large.edits.map((edit) => edit.kind)).toEqual(small.edits.map((edit) => edit.kind));
});

test('every block lies inside what the layout says it writes to, and the cells fill it', () => {
  fc.assert(fc.property(SIZES[0], SIZES[1], SIZES[2], SIZES[3], fc.integer({ min: 0, max: 30 }), (areaCount, results, activities, rowIndex, columnIndex) => {
    const { edits, block, table } = layout(areaCount, results, activities, rowIndex, columnIndex);
    const write = written(edits);
    expect(write.block).toEqual(block);
    expect(write.cells).toHaveLength(block.rowCount);
    for (const row of write.cells) expect(row).toHaveLength(block.columnCount);
    const blocks = edits.flatMap((edit) => ('blocks' in edit ? edit.blocks : 'block' in edit ? [edit.block] : []));
    for (const inner of [...blocks, table]) {
      expect(inner.rowIndex).toBeGreaterThanOrEqual(block.rowIndex);
      expect(inner.columnIndex).toBeGreaterThanOrEqual(block.columnIndex);
      expect(inner.rowIndex + inner.rowCount).toBeLessThanOrEqual(block.rowIndex + block.rowCount);
      expect(inner.columnIndex + inner.columnCount).toBeLessThanOrEqual(block.columnIndex + block.columnCount);
    }
  }));
});

test('on a sheet that holds other things, its widths, frozen rows and print set-up stay as they are', () => {
  const kinds = (ownSheet: boolean) => new Set(layout(1, 1, 1, 0, 2, ownSheet).edits.map((edit) => edit.kind));
  for (const kind of ['add-sheet', 'column-widths', 'row-heights', 'freeze-rows', 'page'] as const) {
    expect([kind, kinds(true).has(kind)]).toEqual([kind, true]);
    expect([kind, kinds(false).has(kind)]).toEqual([kind, false]);
  }
});

test('rows are frozen only above a table that starts at the top of its sheet', () => {
  const frozen = (rowIndex: number) => layout(1, 1, 1, rowIndex).edits.flatMap((edit) => (edit.kind === 'freeze-rows' ? [edit.rowCount] : []));
  expect(frozen(0)).toEqual([7]);
  expect(frozen(59)).toEqual([]);
});

test('without custom functions the plan has none', () => {
  const { edits } = layoutPlan({ place: { sheet: 'S', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true }, record: RECORD, areas: areas(1), resultsPerArea: 1, activitiesPerResult: 1, customFunctions: false });
  expect(JSON.stringify(edits)).not.toContain('=CCHC.');
  expect(JSON.stringify(layout(1, 1, 1).edits)).toContain('=CCHC.BANGCHU(E12)');
});

test('results that the programme names are written out, areas measured by a figure stand alone', () => {
  const { edits } = layoutPlan({
    place: { sheet: 'S', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true }, record: RECORD, resultsPerArea: 1, activitiesPerResult: 1, customFunctions: true,
    areas: [{ number: '7', name: 'Hiện đại hóa', results: ['Ứng dụng CNTT', 'ISO'] }, { number: '8', name: 'Mức độ thu hút đầu tư', figureOnly: true }],
  });
  const rows = written(edits).cells.map((row) => [textOf(row[0]), textOf(row[1])]).filter(([number]) => /^\d/.test(number!));
  expect(rows).toEqual([['7', 'Lĩnh vực 7: Hiện đại hóa'], ['7.1', 'Ứng dụng CNTT'], ['7.1.1', ''], ['7.2', 'ISO'], ['7.2.1', ''], ['8', 'Lĩnh vực 8: Mức độ thu hút đầu tư']]);
});
