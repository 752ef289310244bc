import type { FindingTexts } from '../../finding-text';
import { who } from './wording';

export const missingFindings = {
  'missing-content': {
    title: 'Thiếu nội dung',
    sentence: (params) => `${who(params)} chưa có nội dung.`,
    why: 'Kế hoạch phải cụ thể hóa nội dung các hoạt động (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi việc phải làm, hoặc xóa dòng nếu không dùng.',
  },
  'missing-indicator': {
    title: 'Thiếu chỉ số',
    sentence: (params) => `${who(params)} chưa có chỉ số.`,
    why: 'Chỉ số cần xây dựng ở cả ba cấp lĩnh vực, kết quả, hoạt động (tài liệu Ninh Thuận, Bảng 2.5); không có chỉ số thì không đo được mức hoàn thành.',
    mend: 'Ghi số lượng, tỷ lệ hoặc sản phẩm đo đếm được.',
  },
  'missing-product': {
    title: 'Thiếu sản phẩm',
    sentence: (params) => `${who(params)} chưa ghi sản phẩm.`,
    why: 'Mỗi nhiệm vụ phải có sản phẩm cụ thể (Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục).',
    mend: 'Ghi sản phẩm sẽ có khi xong việc, ví dụ: kế hoạch, báo cáo, quyết định.',
  },
  'missing-verification': {
    title: 'Thiếu phương tiện xác minh',
    sentence: (params) => `${who(params)} chưa có phương tiện xác minh.`,
    why: 'Cần tài liệu kiểm chứng để chứng tỏ việc đã hoàn thành (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi tên văn bản, báo cáo hoặc số liệu chứng tỏ việc đã xong.',
  },
  'missing-budget': {
    title: 'Thiếu ngân sách',
    sentence: (params) => (params.count === undefined
      ? `${who(params)} chưa có ngân sách.`
      : `${params.count} hoạt động cùng mục, bắt đầu từ ${who(params)}, chưa có ngân sách; chỉ hoạt động đầu mục có ghi bằng lời.`),
    why: 'Không xác định nguồn lực thì kế hoạch khó khả thi (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi số tiền, hoặc lý do như “Kinh phí thường xuyên”, “Không sử dụng kinh phí”; nếu một ô gộp ghi chung cho cả mục thì có thể bỏ qua.',
  },
  'missing-period': {
    title: 'Thiếu thời gian',
    sentence: (params) => `${who(params)} chưa có thời gian thực hiện.`,
    why: 'Không có thời hạn thì việc không được tính vào tỷ lệ hoàn thành của quý nào (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi khoảng thời gian hoặc mốc hoàn thành, ví dụ: “Quý II”, “Trước ngày 15/11”.',
  },
  'missing-lead': {
    title: 'Thiếu cơ quan đầu mối',
    sentence: (params) => `${who(params)} chưa có cơ quan đầu mối (chủ trì).`,
    why: 'Mỗi việc phải có đơn vị chịu trách nhiệm chủ trì (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi tên một đơn vị chủ trì.',
  },
  'missing-support': {
    title: 'Chưa ghi cơ quan phối hợp',
    sentence: (params) => `${who(params)} chưa ghi cơ quan phối hợp.`,
    why: 'Mẫu có cột này, nhưng việc không cần phối hợp thì được để trống (tài liệu Ninh Thuận, Bảng 2.2).',
    mend: 'Ghi đơn vị phối hợp, hoặc bỏ qua gợi ý này.',
  },
} satisfies Partial<FindingTexts>;
