import type { CellInput, PlanRecord } from '../../../src/workbook/edit';
import { layoutExample } from '../../../src/workbook/layout';

const RECORD: PlanRecord = {
  id: 'x', rangeName: 'CCHC_KeHoach_2013', planYear: 2013, title: 'Ví dụ', unitKind: null, unitName: 'Ví dụ', programmeId: null, schema: 1,
};
const layout = layoutExample({ place: { sheet: 'Ví dụ', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true }, record: RECORD, customFunctions: true });
const write = layout.edits.find((edit) => edit.kind === 'write')!;
const plain = (cell: CellInput): string | number | null => {
  if (cell === null) return null;
  return 'text' in cell ? cell.text : 'number' in cell ? cell.number : cell.formula;
};
const rows = write.cells.slice(layout.table.rowIndex - layout.block.rowIndex).map((row) => row.map(plain));

test('the heading of Bảng 2.3, then the progress columns', () => {
  expect(rows[0]).toEqual(['TT', 'Nội dung', 'Chỉ số Kết quả', 'Tài liệu kiểm chứng', 'Ngân sách (VNĐ)', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện',
    'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành', 'Kết quả thực hiện']);
});

test('the figures as printed: headings hold typed ones, 5.1.4 two labelled lines as text', () => {
  expect(rows.slice(1, 7).map((row) => [row[0], row[4]])).toEqual([
    ['5', 200_000_000], ['5.1', 105_000_000], ['5.1.1', 35_000_000], ['5.1.2', 45_000_000], ['5.1.3', 10_000_000],
    ['5.1.4', '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)'],
  ]);
  expect(rows[2]![2]).toBeNull();
  expect(rows[4]!.slice(5, 8)).toEqual(['(nt)', '(nt)', 'Từ 15/10 đến 10/11/2013']);
  expect(rows[6]!.slice(5, 8)).toEqual(['Công ty Tư vấn', 'Phòng CBCC', 'Từ 28 đến 30/11/2013']);
});

test('the total runs over the table without its own row, the words over the total', () => {
  expect(rows[8]!.slice(0, 5)).toEqual([null, 'TỔNG CỘNG', null, null, '=CCHC.NGANSACH(A4:N11)']);
  expect(layout.table.rowIndex + 8 + 1).toBe(12);
  expect(rows[9]!.slice(0, 3)).toEqual([null, 'Bằng chữ:', '=CCHC.BANGCHU(E12)']);
});

test('without custom functions the true total and its words are written as they stand', () => {
  const edits = layoutExample({ place: { sheet: 'S', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true }, record: RECORD, customFunctions: false }).edits;
  const cells = edits.find((edit) => edit.kind === 'write')!.cells.flat();
  expect(cells).toContainEqual({ number: 117_000_000 });
  expect(cells).toContainEqual({ text: 'Một trăm mười bảy triệu đồng' });
  expect(JSON.stringify(edits)).not.toContain('=CCHC.');
});
