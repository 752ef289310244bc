import type { FindingTexts } from '../../finding-text';
import { who } from './wording';

export const numberFindings = {
  'number-duplicate': {
    title: 'Trùng số thứ tự',
    sentence: (params) => `Số thứ tự của ${who(params)} đã dùng${params.other ? ` cho “${params.other}”` : ' ở dòng khác'}.`,
    why: 'Mỗi dòng có một số riêng thì báo cáo mới chỉ đúng việc (tài liệu Ninh Thuận, Bảng 2.2).',
    mend: 'Đánh lại số thứ tự.',
  },
  'number-skipped': {
    title: 'Nhảy số thứ tự',
    sentence: (params) => `Trước ${who(params)} thiếu ${Number(params.missing) > 1 ? `${params.missing} số: ` : 'số '}${params.expected}.`,
    why: 'Số thứ tự đánh liền nhau (tài liệu Ninh Thuận, Bảng 2.2); bị nhảy thường do xóa nhầm hoặc sót một dòng.',
    mend: 'Bổ sung dòng còn thiếu, hoặc đánh lại số thứ tự.',
  },
  'number-out-of-order': {
    title: 'Số thứ tự không tăng dần',
    sentence: (params) => `${who(params)} đứng sau dòng số ${params.expected}.`,
    why: 'Số thứ tự đánh tăng dần (tài liệu Ninh Thuận, Bảng 2.2); đảo thứ tự thì người đọc khó đối chiếu với báo cáo.',
    mend: 'Chuyển dòng về đúng chỗ, hoặc đánh lại số thứ tự.',
  },
  'number-wrong-level': {
    title: 'Số thứ tự sai cấp',
    sentence: (params) => `Số thứ tự của ${who(params)} không thuộc mục ${params.parent} ở trên nó.`,
    why: 'Số thứ tự cho biết hoạt động thuộc kết quả nào, kết quả thuộc lĩnh vực nào (tài liệu Ninh Thuận, Bảng 2.2).',
    mend: 'Sửa số thứ tự, hoặc chuyển dòng về đúng mục.',
  },
  'number-mistyped': {
    title: 'Gõ nhầm số thứ tự',
    sentence: (params) => `${who(params)} mang số không hợp với các dòng trên và dưới: chỗ này phải là ${params.expected}.`,
    why: 'Số sai làm dòng này trông như thuộc mục khác (đề án mẫu của Nghệ An ghi 2.1.2.2 ở chỗ của 3.1.2.2).',
    mend: 'Sửa lại số thứ tự.',
  },
  'number-missing': {
    title: 'Thiếu số thứ tự',
    sentence: (params) => `${who(params)} chưa có số thứ tự, trong khi các dòng cùng loại đều có.`,
    why: 'Không có số thì báo cáo không chỉ đúng việc được (Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục mục V).',
    mend: 'Ghi số thứ tự, hoặc đánh lại số thứ tự.',
  },
} satisfies Partial<FindingTexts>;
