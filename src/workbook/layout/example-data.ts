import type { ColumnRole } from '../../core';
import type { RowLevel } from './subtotals';

/** The year that the source's periods name. */
export const EXAMPLE_YEAR = 2013;

/** What the source prints below its table. */
export const EXAMPLE_CAPTION = 'Bảng 2.3: Ví dụ minh họa về Kế hoạch cải cách hành chính của tỉnh được lập theo phương pháp khung logic';

export interface ExampleRow {
  level: RowLevel;
  cells: Partial<Record<ColumnRole, string | number>>;
}

/**
 * S0 Bảng 2.3 as printed, with its own mistakes: result 5.1 has no indicator and says 105.000.000 where its activities make 117.000.000,
 * area 5 says 200.000.000, activity 5.1.4 holds two labelled amounts in one cell.
 */
export const EXAMPLE_ROWS: ExampleRow[] = [
  {
    level: 'area',
    cells: {
      number: '5', content: 'Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC',
      indicator: '- Trình độ chuyên môn và kỹ năng hành chính của cán bộ, công chức được nâng cao\n- Hơn 70% CBCC cấp tỉnh và cấp huyện hoàn thành nhiệm vụ được giao',
      verification: 'Điều tra CBCC hàng năm', budget: 200_000_000, lead: 'Sở Nội vụ', support: 'Phòng Tổ chức cán bộ', period: '2013',
    },
  },
  {
    level: 'result',
    cells: {
      number: '5.1', content: 'Nâng cao năng lực xây dựng và quản lý kế hoạch công tác',
      verification: 'Báo cáo đánh giá tác động sau đào tạo', budget: 105_000_000, lead: 'Sở Nội vụ', support: 'Phòng Tổ chức cán bộ', period: '2013',
    },
  },
  {
    level: 'activity',
    cells: {
      number: '5.1.1', content: 'Khảo sát đánh giá nhu cầu tập huấn (55 CBCC thuộc 11 đơn vị trực thuộc Sở)',
      indicator: '- Xác định được nhu cầu của CBCC về từng kỹ năng trong việc xây dựng và quản lý kế hoạch\n- Xác định được số lượng người tham gia lớp tập huấn',
      verification: 'Báo cáo khảo sát nhu cầu tập huấn được lãnh đạo Sở phê duyệt', budget: 35_000_000,
      lead: 'Phòng TCCB', support: 'Công ty Tư vấn', period: 'Từ 01 đến 15 tháng 10/2013',
    },
  },
  {
    level: 'activity',
    cells: {
      number: '5.1.2', content: 'Xây dựng và biên tập tài liệu tập huấn',
      indicator: 'Bộ tài liệu cho khoá 3 ngày gồm:\n- 1 tài liệu Words không quá 45 trang không kể phần phu lục\n- 1 tài liệu giảng dạy (Power Points) không quá 90 slides\n'
        + '- Danh sách đề xuất 2 giảng viên, kèm theo lý lịch, với trình độ và kinh nghiệm giảng dạy phù hợp',
      verification: 'Bộ tài liệu dự thảo', budget: 45_000_000, lead: '(nt)', support: '(nt)', period: 'Từ 15/10 đến 10/11/2013',
    },
  },
  {
    level: 'activity',
    cells: {
      number: '5.1.3', content: 'Đánh giá tài liệu',
      indicator: '2 nội dung (tài liệu, giảng viên) được đánh giá theo bảng cho điểm',
      verification: 'Báo cáo đánh giá tài liệu.\nBộ tài liệu được lãnh đạo Sở phê duyệt', budget: 10_000_000,
      lead: 'VP Sở', support: 'Phòng TCCB', period: 'Từ 11 đến 20 tháng 11/2013',
    },
  },
  {
    level: 'activity',
    cells: {
      number: '5.1.4', content: 'Tổ chức tập huấn\n(01 lớp x 03 ngày; tại Sở NN & PTNT)',
      indicator: '100 % học viên trả lời vận dụng được kỹ năng, công cụ kỹ thuật trong công tác',
      verification: 'Báo cáo kết quả khoá tập huấn', budget: '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)',
      lead: 'Công ty Tư vấn', support: 'Phòng CBCC', period: 'Từ 28 đến 30/11/2013',
    },
  },
];
