import type { FindingTexts } from '../../finding-text';
import { who } from './wording';

export const structureFindings = {
  'area-without-result': {
    title: 'Lĩnh vực không có kết quả',
    sentence: (params) => `${who(params)} chưa có kết quả nào.`,
    why: 'Theo khung lô-gích, lĩnh vực đạt được nhờ các kết quả đầu ra (tài liệu Ninh Thuận, phần II).',
    mend: 'Thêm kết quả cho lĩnh vực, hoặc bỏ lĩnh vực nếu năm nay không có việc.',
  },
  'area-without-activity': {
    title: 'Lĩnh vực không có nhiệm vụ',
    sentence: (params) => `${who(params)} chưa có nhiệm vụ nào.`,
    why: 'Lĩnh vực không có nhiệm vụ thì không có gì để theo dõi và báo cáo (Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục).',
    mend: 'Thêm nhiệm vụ, hoặc bỏ lĩnh vực nếu năm nay không có việc.',
  },
  'result-without-activity': {
    title: 'Kết quả không có hoạt động',
    sentence: (params) => `${who(params)} chưa có hoạt động nào.`,
    why: 'Kết quả chỉ đạt được qua các hoạt động; chỉ hoạt động mới được tính tỷ lệ hoàn thành (tài liệu Ninh Thuận, phần II).',
    mend: 'Thêm hoạt động cho kết quả này.',
  },
  'row-before-area': {
    title: 'Dòng đứng trước lĩnh vực của nó',
    sentence: (params) => (params.heading === undefined
      ? `${who(params)} đứng trước lĩnh vực đầu tiên nên không thuộc lĩnh vực nào.`
      : `${who(params)} đứng trên dòng của mục ${params.heading}; tiện ích vẫn tính vào mục đó theo số thứ tự.`),
    why: 'Hoạt động thuộc kết quả, kết quả thuộc lĩnh vực (tài liệu Ninh Thuận, phần II, mục 2) và tỷ lệ hoàn thành tính theo lĩnh vực; dòng đứng sai chỗ dễ bị hiểu là thuộc lĩnh vực khác hoặc không thuộc lĩnh vực nào.',
    mend: 'Chuyển dòng xuống dưới lĩnh vực, kết quả của nó.',
  },
  'nothing-to-repeat': {
    title: '“(nt)” không có gì để nhắc lại',
    sentence: (params) => `${who(params)} ghi “${params.text ?? '(nt)'}” nhưng ô phía trên không có tên cơ quan.`,
    why: '“(nt)” nghĩa là như trên (như tài liệu Ninh Thuận, Bảng 2.3, hoạt động 5.1.2); phía trên để trống thì không biết đơn vị nào chịu trách nhiệm.',
    mend: 'Ghi rõ tên cơ quan.',
  },
  'area-missing': {
    title: 'Thiếu lĩnh vực bắt buộc',
    sentence: (params) => `Kế hoạch thiếu ${params.count} lĩnh vực bắt buộc của loại đơn vị này: ${params.areas}.`,
    why: 'Chương trình quy định các lĩnh vực mà mỗi loại đơn vị phải lập kế hoạch (công văn 125/SNV-CCHC của Đắk Lắk; văn bản Đức Thọ, Ghi chú Mẫu 1b).',
    mend: 'Thêm các lĩnh vực còn thiếu, hoặc sửa loại đơn vị, chương trình của kế hoạch.',
  },
  'repeats-above': {
    title: 'Ghi “(nt)” thay cho nội dung',
    sentence: (params) => `${who(params)} ghi “${params.text}”, được hiểu là “${params.meant}”.`,
    why: '“(nt)” chỉ đúng khi dòng trên còn nguyên chỗ; sắp xếp, lọc hoặc chuyển dòng là chỉ sang nội dung khác (tài liệu Ninh Thuận, Bảng 2.3).',
    mend: 'Ghi rõ nội dung thay cho “(nt)”.',
  },
} satisfies Partial<FindingTexts>;
