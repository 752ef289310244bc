import type { CellValue } from '../../../src/workbook';

/** S0 Bảng 2.3 as the source prints it. */
export const WORKED_EXAMPLE: CellValue[][] = [
  ['TT', 'Nội dung', 'Chỉ số Kết quả', 'Tài liệu kiểm chứng', 'Ngân sách (VNĐ)', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện'],
  ['5', 'Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC', '- Trình độ được nâng cao\n- Hơn 70% CBCC hoàn thành nhiệm vụ', 'Điều tra CBCC hàng năm', '200.000.000', 'Sở Nội vụ', 'Phòng Tổ chức cán bộ', '2013'],
  ['5.1', 'Nâng cao năng lực xây dựng và quản lý kế hoạch công tác', null, 'Báo cáo đánh giá tác động sau đào tạo', '105.000.000', 'Sở Nội vụ', 'Phòng Tổ chức cán bộ', '2013'],
  ['5.1.1', 'Khảo sát đánh giá nhu cầu tập huấn', 'Hai chỉ số', 'Báo cáo khảo sát', '35.000.000', 'Phòng TCCB', 'Công ty Tư vấn', 'Từ 01 đến 15 tháng 10/2013'],
  ['5.1.2', 'Xây dựng và biên tập tài liệu tập huấn', 'Bốn dòng', 'Bộ tài liệu dự thảo', '45.000.000', '(nt)', '(nt)', 'Từ 15/10 đến 10/11/2013'],
  ['5.1.3', 'Đánh giá tài liệu', 'Một', 'Hai', '10.000.000', 'VP Sở', 'Phòng TCCB', 'Từ 11 đến 20 tháng 11/2013'],
  ['5.1.4', 'Tổ chức tập huấn (01 lớp x 03 ngày)', 'Một', 'Báo cáo kết quả khoá tập huấn', '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', 'Công ty Tư vấn', 'Phòng CBCC', 'Từ 28 đến 30/11/2013'],
];
