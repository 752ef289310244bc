import type { FindingTexts } from '../../finding-text';
import { said, who } from './wording';

export const indicatorFindings = {
  'indicator-intention': {
    title: 'Chỉ số chỉ nêu ý định',
    sentence: (params) => `Chỉ số của ${who(params)} mới nêu việc muốn làm, chưa có gì để đo hoặc kiểm tra:${said(params)}.`,
    why: 'Chỉ số phải đo lường được, có thể so sánh đối chiếu và thống kê (tài liệu Ninh Thuận, Bảng 2.5 – SMART); “nâng cao”, “tăng cường” thì đánh giá dễ cảm tính.',
    mend: 'Thêm con số, tỷ lệ, số lượng hoặc sản phẩm cụ thể, ví dụ: “95% hồ sơ trả đúng hạn”, “02 lớp tập huấn”, “Quyết định được ban hành”.',
  },
  'indicator-vague': {
    title: 'Chỉ số chưa rõ cách đo',
    sentence: (params) => `Trong chỉ số của ${who(params)} chưa thấy con số, tỷ lệ, sản phẩm hoặc trạng thái kiểm tra được:${said(params)}.`,
    why: 'Chỉ số định tính được chấp nhận nếu so sánh, đối chiếu được (tài liệu Ninh Thuận, Bảng 2.5 – SMART); đây là gợi ý, không phải lỗi.',
    mend: 'Ghi thêm mức cần đạt, sản phẩm hoặc cách nhận biết việc đã xong; nếu đã có cách đo ở chỗ khác thì bỏ qua gợi ý này.',
  },
  'share-impossible': {
    title: 'Tỷ lệ không thể có',
    sentence: (params) => `${who(params)} ghi tỷ lệ lớn hơn 100%:${said(params)}.`,
    why: 'Không thể có hơn tất cả; chỉ số phải khả thi (tài liệu Ninh Thuận, Bảng 2.5 – SMART). Mức tăng, mức vượt kế hoạch hoặc dự toán thì không bị nhắc.',
    mend: 'Sửa lại tỷ lệ, ví dụ “100%” hoặc “trên 95%”; nếu là mức tăng thì ghi rõ “tăng … so với …”.',
  },
} satisfies Partial<FindingTexts>;
