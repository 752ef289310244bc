/** S0 Bảng 2.3 as an official would have it: two heading rows with merged cells, colours, lines, a list, a conditional format, a name, frozen panes, a printed page. */
const ROWS = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2013', '', '', '', '', '', '', '', ''],
  ['SỞ NỘI VỤ', '', '', '', '', '', '', '', ''],
  ['TT', 'Nội dung', 'Chỉ số thành công', 'Phương tiện xác minh', 'Ngân sách (Đồng)', 'Thời gian thực hiện', 'Trách nhiệm', '', 'Ghi chú'],
  ['', '', '', '', '', '', 'Cơ quan đầu mối', 'Cơ quan phối hợp', ''],
  ["'5", 'Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC', 'Tăng 10% số CBCC đạt chuẩn', 'Điều tra CBCC hàng năm', '=SUBTOTAL(9,E6:E11)', "'2013", 'Sở Nội vụ', 'Phòng Tổ chức cán bộ', 'Theo chương trình'],
  ["'5.1", 'Nâng cao năng lực xây dựng và quản lý kế hoạch công tác', '', 'Báo cáo đánh giá tác động sau đào tạo', 105_000_000, "'2013", 'Sở Nội vụ', 'Phòng Tổ chức cán bộ', ''],
  ["'5.1.1", 'Khảo sát đánh giá nhu cầu tập huấn', '01 báo cáo; 100 phiếu', 'Báo cáo khảo sát', 35_000_000, 'Từ 01 đến 15 tháng 10/2013', 'Phòng TCCB', 'Công ty Tư vấn', ''],
  ["'5.1.2", 'Xây dựng và biên tập tài liệu tập huấn', '01 bộ tài liệu', 'Bộ tài liệu dự thảo', 45_000_000, 'Từ 15/10 đến 10/11/2013', '(nt)', '(nt)', "'=SUM(1)"],
  ["'5.1.4", 'Đánh giá tài liệu', '01 cuộc họp', 'Biên bản', "'10.000.000", 'Từ 11 đến 20 tháng 11/2013', 'VP Sở chủ trì, phối hợp Phòng TCCB', '', ''],
  ["'5.1.5", 'Tổ chức tập huấn (01 lớp x 03 ngày)', '01 lớp', 'Báo cáo kết quả', '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', 'Từ 28 đến 30/11/2013', 'Công ty Tư vấn', 'Phòng CBCC', ''],
  ['', '', '', '', '', '', '', '', ''],
  ['', 'TỔNG CỘNG', '', '', '=SUBTOTAL(9,E5:E11)', '', '', '', ''],
];

export async function richPlan(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const table = sheet.getRange('A1:I12');
  table.numberFormat = ROWS.map((_, row) => Array.from({ length: 9 }, (__, column) => (row < 4 ? 'General' : column === 0 || column === 5 ? '@' : column === 4 ? '#,##0;[Red]-#,##0' : 'General')));
  table.formulas = ROWS.map((row) => row.map((cell) => (typeof cell === 'string' && /^'/.test(cell) ? cell : cell)));
  table.format.font.name = 'Times New Roman';
  table.format.wrapText = true;
  table.format.verticalAlignment = 'Top';
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) table.format.borders.getItem(edge).style = 'Continuous';
  sheet.getRange('E9').numberFormat = [['@']];
  sheet.getRange('E9').values = [['10.000.000']];
  sheet.getRange('A1:I1').merge();
  sheet.getRange('A2:I2').merge();
  for (const address of ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:H3', 'I3:I4']) sheet.getRange(address).merge();
  sheet.getRange('A3:I4').format.fill.color = '#DDEBF7';
  sheet.getRange('A3:I4').format.font.bold = true;
  sheet.getRange('A5:I5').format.fill.color = '#FFF2CC';
  sheet.getRange('B7').format.font.color = '#C00000';
  sheet.getRange('C8').format.font.italic = true;
  sheet.getRange('E10').format.borders.getItem('EdgeLeft').style = 'Double';
  sheet.getRange('G9').format.fill.color = '#E2EFDA';
  sheet.getRange('E7:E10').format.horizontalAlignment = 'Right';
  sheet.getRange('G7:H10').dataValidation.rule = { list: { inCellDropDown: true, source: 'Phòng TCCB,VP Sở,Công ty Tư vấn' } };
  sheet.getRange('G7:H10').dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  const format = sheet.getRange('E5:E12').conditionalFormats.add('Custom');
  format.custom.rule.formula = '=E5>50000000';
  format.custom.format.fill.color = '#FCE4D6';
  sheet.getRange('B:B').format.columnWidth = 220;
  sheet.getRange('3:3').format.rowHeight = 31;
  sheet.freezePanes.freezeRows(4);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.setPrintArea('A1:I12');
  context.workbook.names.add('CuaToi', sheet.getRange('E7:E10'));
  sheet.getRange('K3:L4').values = [['Ghi riêng', 7], ['=L3*2', "'001"]];
  await context.sync();
}
