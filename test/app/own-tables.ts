import type { CellValue } from '../../src/workbook';

// Tables as officials write them, in the shapes of S3's annex, of a heading in two rows under a unit line, and of a budget table in three levels. Our own words.

export const ANNEX: CellValue[][] = [
  ['PHỤ LỤC', '', '', '', '', ''],
  ['Danh mục nhiệm vụ cải cách hành chính năm 2025', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Stt', 'Nhiệm vụ', 'Hoạt động, sản phẩm cụ thể', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện/ Hoàn thành'],
  ['I', 'Cải cách thể chế', '', '', '', ''],
  [1, 'Rà soát văn bản quy phạm pháp luật', 'Báo cáo kết quả rà soát', 'Sở Tư pháp', 'Các sở, ban, ngành', 'Quý II'],
  [2, 'Ban hành kế hoạch kiểm tra văn bản', 'Kế hoạch', '(nt)', 'UBND cấp xã', 'Trước ngày 15/3/2025'],
  ['II', 'Cải cách thủ tục hành chính', '', '', '', ''],
  [1, 'Cắt giảm thời gian giải quyết thủ tục', 'Quyết định công bố', 'Văn phòng UBND tỉnh', 'Các sở, ban, ngành', 'Quý IV'],
  [2, 'Công khai thủ tục tại bộ phận một cửa', 'Danh mục niêm yết', 'Các sở, ban, ngành', '', 'Thường xuyên'],
];

/** Two heading rows, of which B:C and the others are merged in the sheet; unit line at the right above. */
export const TWO_ROWS: CellValue[][] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', '', '', '', '', ''],
  ['', '', '', '', '', 'ĐVT: triệu đồng'],
  ['TT', 'Nội dung', 'Trách nhiệm', '', 'Thời gian thực hiện', 'Kinh phí'],
  ['', '', 'Chủ trì', 'Phối hợp', '', ''],
  ['I', 'Cải cách thể chế', '', '', '', 60],
  ['1', 'Rà soát văn bản', 'Phòng Tư pháp', 'Văn phòng', 'Quý I', 20],
  ['2', 'Tập huấn nghiệp vụ', 'Phòng Nội vụ', '', 'Quý III', '40'],
  ['', 'Tổng cộng', '', '', '', 60],
];
/** the merged cells of its heading, 0-based within the table's sheet */
export const TWO_ROWS_MERGES = ['A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4'];

export const THREE_LEVELS: CellValue[][] = [
  ['TT', 'Nội dung', 'Chỉ số', 'Dự toán (nghìn đồng)', 'Đơn vị thực hiện', 'Hạn xong', 'Ghi chú'],
  ['1', 'Cải cách tài chính công', 'Có quy chế chi tiêu', '', '', '', ''],
  ['1.1', 'Quản lý tài sản công', '01 quy chế', '', '', '', ''],
  ['1.1.1', 'Kiểm kê tài sản', '100% đơn vị', 15000, 'Phòng Tài chính', 'Quý II/2025', ''],
  ['1.1.2', 'Ban hành quy chế', '01 quyết định', 'Kinh phí thường xuyên', 'Phòng Tài chính', 'Trước ngày 30/9/2025', ''],
  ['1.2', 'Tự chủ tài chính', '02 đề án', '', '', '', ''],
  ['1.2.1', 'Lập đề án tự chủ', '02 đề án', 27500, 'Các đơn vị sự nghiệp', 'Quý IV/2025', ''],
];

/** An annex of about this many rows: groups of ten tasks. */
export function longAnnex(rows: number): CellValue[][] {
  const head = ANNEX.slice(0, 4);
  return [...head, ...Array.from({ length: rows }, (_, index): CellValue[] => (index % 10 === 0
    ? [`${String.fromCharCode(65 + (Math.floor(index / 10) % 26))}`, `Nhóm nhiệm vụ ${index / 10 + 1}`, '', '', '', '']
    : [index % 10, `Nhiệm vụ số ${index}`, 'Báo cáo', 'Sở Nội vụ', '', `Quý ${['I', 'II', 'III', 'IV'][index % 4]}`]))];
}
