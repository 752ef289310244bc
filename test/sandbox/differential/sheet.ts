/** A value, or a formula when it starts with "=". */
export type Cell = string | number | boolean | null;

/**
 * The sheet that the formulas look at: a small plan in columns A to I, with a blank, a text where a number is meant, an error, texts
 * that look like numbers, dates as serials, and headings that are nested subtotals. Row 1 holds the headings.
 */
export const rows: Cell[][] = [
  ['TT', 'Nội dung', 'Ngân sách', 'Thời gian', 'Đến hạn', 'Ngày hoàn thành', 'Xong', 'Cộng', 'Khác'],
  ['5', 'Nâng cao năng lực đội ngũ', 200000000, 'Quý I', 45747, 45740, true, '=SUBTOTAL(9,H3:H16)', 1],
  ['5.1', 'Xây dựng kế hoạch công tác', 105000000, 'Quý II', 45838, null, false, '=SUBTOTAL(9,H4:H8)', '12'],
  ['5.1.1', 'Khảo sát nhu cầu tập huấn', 35000000, 'Quý II', 45838, 45838, true, 35, '=1/0'],
  ['5.1.2', 'Biên tập tài liệu', 45000000, 'Quý III', 45930, 45931, true, 45, '=IF(C2>0,"","x")'],
  ['5.1.3', 'Đánh giá tài liệu', 10000000, 'Quý IV', 46022, null, false, 10, null],
  ['5.1.4', 'Tổ chức tập huấn', '15.000.000 (Giảng viên)', 'Quý IV', 46022, 46000, true, 27, true],
  ['5.2', '  cải   cách  ', 0, 'quý iv', 46022, 46022, true, '=SUBTOTAL(9,H9:H11)', '=NA()'],
  ['5.2.1', 'Rà soát thủ tục hành chính', 1234567.891, 'Quý I', 45747, null, false, 3, 'abc'],
  ['5.2.2', 'Công khai thủ tục', null, 'Quý I', 45731, 45700, true, 4, -2.5],
  ['5.2.3', 'Niêm yết', 500000, 'Quý II', 45792, 45800, true, 5, 2.5],
  ['5.3', 'Hiện đại hóa hành chính', 15000000, 'Quý III', 45930, null, false, '=SUBTOTAL(9,H13:H16)', 0.125],
  ['5.3.1', 'Nâng cấp cổng dịch vụ công', 250000000, 'Quý III', 45900, 45890, true, 250, 1e15],
  ['5.3.2', 'Kết nối liên thông', 999999999, 'Quý IV', 46010, null, false, 100, '%'],
  ['5.3.3', 'Số hóa hồ sơ', 1, 'Quý IV', 45992, 45992, true, 1, '*'],
  ['5.3.4', 'Tập huấn công dân số', 7, 'Cả năm', 46022, null, false, 7, ''],
];

/** Rows, counted from 1, that a person has hidden: SUBTOTAL 9 counts them and SUBTOTAL 109 does not. */
export const hiddenRows = [5, 10];

/** The column that holds the tested formulas, one a row. */
export const formulaColumn = 'P';
