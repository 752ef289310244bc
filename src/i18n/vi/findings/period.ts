import { dayText, type FindingParams, type FindingTexts } from '../../finding-text';
import { said, who } from './wording';

/** Why a period could not be read (`Period.problem`). */
const problems: Record<string, string> = {
  'impossible-date': 'ngày không có trong lịch',
  'impossible-month': 'một năm chỉ có mười hai tháng',
  'impossible-quarter': 'một năm chỉ có bốn quý',
  'ends-before-start': 'kết thúc trước khi bắt đầu',
  'lunar-date': 'ngày âm lịch',
  'left-blank': 'còn để trống chỗ ghi ngày',
  'joined-years': 'hai năm nối nhau sau một quý, tháng hay ngày; ghi năm của từng mốc',
  'half-year': '“H1”, “H2” không rõ là nửa năm nào; ghi “6 tháng đầu năm” hoặc “6 tháng cuối năm”',
  'year-and-month': 'số đứng sau năm không rõ là tháng hay năm; ghi như “Tháng 12/2025”',
  'school-year': 'năm học không nêu ngày bắt đầu và kết thúc',
  'no-period': 'không nêu thời gian nào',
  'too-long': 'quá dài hoặc nêu quá nhiều mốc để là một thời hạn',
};
const because = (params: FindingParams) => (problems[String(params.problem)] ? `: ${problems[String(params.problem)]}` : '');
const span = ({ start, end }: FindingParams) => [start === undefined ? '' : `từ ${dayText(start)}`, end === undefined ? '' : `đến ${dayText(end)}`].join(' ').trim();

export const periodFindings = {
  'period-unreadable': {
    title: 'Không đọc được thời gian',
    sentence: (params) => `Không đọc được thời gian${said(params)} của ${who(params)}${because(params)}.`,
    why: 'Thời hạn không đọc được thì việc không được tính vào quý nào (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi lại như “Quý II”, “Tháng 3”, “Trước ngày 15/11”, “Từ 15/10 đến 10/11/2025”, “Thường xuyên”.',
  },
  'period-backwards': {
    title: 'Thời gian có thể bị ngược',
    sentence: (params) => `Thời gian${said(params)} của ${who(params)} chỉ đọc được là từ ${dayText(params.start)} đến ${dayText(params.end)}: hoặc ngày kết thúc đứng trước ngày bắt đầu, hoặc thiếu năm bắt đầu.`,
    why: 'Thời gian thực hiện là khoảng có bắt đầu và kết thúc (tài liệu Ninh Thuận, phần II); bắt đầu sau khi kết thúc thì không tính được thời hạn.',
    mend: 'Sửa lại thứ tự hai ngày, hoặc ghi đủ năm của ngày bắt đầu.',
  },
  'period-outside-year': {
    title: 'Thời gian ngoài năm kế hoạch',
    sentence: (params) => (params.count === undefined
      ? `Thời gian${said(params)} của ${who(params)} nằm ngoài năm kế hoạch ${params.year}.`
      : `${params.count} dòng có thời gian nằm ngoài năm kế hoạch ${params.year}, bắt đầu từ ${who(params)}.`),
    why: 'Việc đến hạn ngoài năm kế hoạch không được tính vào tỷ lệ hoàn thành của quý nào (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Sửa thời gian, hoặc sửa năm của kế hoạch; với kế hoạch nhiều năm thì có thể bỏ qua.',
  },
  'period-outside-parent': {
    title: 'Thời gian ngoài khoảng của mục trên',
    sentence: (params) => `Thời gian${said(params)} của ${who(params)} nằm ngoài thời gian của mục ${params.parent} (${span(params)}).`,
    why: 'Kết quả, lĩnh vực đạt được nhờ các hoạt động bên dưới, nên phải bao trùm thời gian của chúng (tài liệu Ninh Thuận, phần II).',
    mend: 'Sửa thời gian của dòng này, hoặc kéo dài thời gian của mục trên.',
  },
  'period-touches': {
    title: 'Hai việc nối nhau cùng một ngày',
    sentence: (params) => `${who(params)} bắt đầu ngày ${dayText(params.day)}, đúng ngày mục ${params.other} kết thúc.`,
    why: 'Nếu việc sau cần kết quả của việc trước thì chưa rõ ngày đó thuộc việc nào (tài liệu Ninh Thuận, Bảng 2.3: 5.1.1 và 5.1.2 cùng có ngày 15/10).',
    mend: 'Cho việc sau bắt đầu từ ngày kế tiếp; nếu hai việc làm song song thì bỏ qua.',
  },
  'period-against-product': {
    title: 'Thời gian không khớp với sản phẩm',
    sentence: (params) => `${who(params)} ghi thời gian${said(params)}, nhưng sản phẩm chỉ có vào các năm ${params.years}.`,
    why: 'Việc định kỳ được tính là đến hạn mỗi năm, kể cả năm không có sản phẩm (Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục mục V).',
    mend: 'Ghi đúng thời hạn của từng sản phẩm, hoặc tách thành các nhiệm vụ riêng.',
  },
  'period-not-plain': {
    title: 'Thời gian ghi khác cách thường dùng',
    sentence: (params) => `Thời gian${said(params)} của ${who(params)} có thể ghi gọn là “${params.plain}”.`,
    why: 'Thời gian là một khoảng hoặc một mốc (tài liệu Ninh Thuận, phần II, mục 2); ghi thống nhất một cách thì dễ đọc, dễ lọc. Cách ghi hiện nay vẫn được hiểu đúng.',
    mend: 'Ghi lại theo cách gọn, hoặc bỏ qua.',
  },
} satisfies Partial<FindingTexts>;
