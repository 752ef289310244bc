import type { FindingTexts } from '../../finding-text';
import { said, who } from './wording';

/** "A · B" as “A”, “B”. */
const quoted = (names: string | number | undefined) => String(names ?? '').split(' · ').map((name) => `“${name}”`).join(', ');

export const responsibilityFindings = {
  'lead-several': {
    title: 'Nhiều cơ quan chủ trì',
    sentence: (params) => `${who(params)} ghi ${params.count} cơ quan chủ trì trong một ô: ${quoted(params.offices)}.`,
    why: 'Nhiều nơi cùng chủ trì thì khó quy trách nhiệm; cần phân rõ đơn vị chủ trì và đơn vị phối hợp (tài liệu Ninh Thuận, phần II, mục 1).',
    mend: 'Giữ một cơ quan chủ trì, chuyển các cơ quan còn lại sang cột Cơ quan phối hợp; hoặc tách thành nhiều hoạt động, mỗi cơ quan một hoạt động.',
  },
  'lead-with-support': {
    title: 'Ô chủ trì ghi cả cơ quan phối hợp',
    sentence: (params) => (params.lead
      ? `Ô chủ trì của ${who(params)} ghi cả cơ quan phối hợp; có thể tách thành chủ trì “${params.lead}”, phối hợp “${params.support}”.`
      : `Ô chủ trì của ${who(params)} ghi cả việc phối hợp:${said(params)}.`),
    why: 'Mẫu có cột riêng cho cơ quan phối hợp; ghi chung một ô thì không lọc và thống kê được theo cơ quan (Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục).',
    mend: 'Để lại cơ quan chủ trì ở ô này, chuyển phần phối hợp sang cột Cơ quan phối hợp.',
  },
  'lead-generic': {
    title: 'Cơ quan chủ trì chung chung',
    sentence: (params) => `Cơ quan chủ trì của ${who(params)} không nêu tên một đơn vị nào:${said(params)}.`,
    why: 'Trách nhiệm phải ghi tên đơn vị hoặc cá nhân (tài liệu Ninh Thuận, phần II, mục 2); “các đơn vị” thì không ai bị nhắc khi việc chậm.',
    mend: 'Ghi tên đơn vị đầu mối theo dõi, tổng hợp; các đơn vị cùng thực hiện ghi ở cột Cơ quan phối hợp.',
  },
  'office-several-names': {
    title: 'Một cơ quan, nhiều tên gọi',
    sentence: (params) => `Kế hoạch gọi một cơ quan bằng ${params.count} tên: ${quoted(params.names)}; tên thứ hai xuất hiện đầu tiên ở ${who(params)}.`,
    why: 'Cùng một cơ quan mà ghi nhiều tên thì lọc, thống kê theo cơ quan bị sót (như tài liệu Ninh Thuận, Bảng 2.3). Tên viết tắt được so bằng chữ cái đầu, có thể nhầm.',
    mend: 'Dùng thống nhất một tên trong cả kế hoạch; nếu là các cơ quan khác nhau thì bỏ qua gợi ý này.',
  },
} satisfies Partial<FindingTexts>;
