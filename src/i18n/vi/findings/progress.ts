import { dayText, fractionText, type FindingTexts } from '../../finding-text';
import { said, who } from './wording';

const quarters = ['', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'];
const quarter = (number: string | number | undefined) => quarters[Number(number)] ?? '';
const percent = (figure: string | number | undefined) => String(figure).replace('.', ',');

export const progressFindings = {
  'progress-unreadable': {
    title: 'Không đọc được tiến độ',
    sentence: (params) => (params.day === undefined
      ? `Không hiểu tiến độ${said(params)} ở ${quarter(params.quarter)} của ${who(params)}.`
      : `Ô ${quarter(params.quarter)} của ${who(params)} là ngày ${dayText(params.day)}, không phải tiến độ; có thể đã gõ “${fractionText(params.day)}” và Excel tự đổi thành ngày.`),
    why: 'Ô không đọc được thì chưa được tính là hoàn thành; tiện ích không đoán thay (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi tỷ lệ như “80%”, “3/5”, hoặc đúng một cách ghi: “Hoàn thành”, “Hoàn thành chậm”, “Đang thực hiện”, “Chưa hoàn thành”, “Đưa ra khỏi kế hoạch”, “Phát sinh”; lời giải thích để ở cột khác. Excel đổi 3/5 thành ngày: hãy gõ 60%.',
  },
  'progress-above-100': {
    title: 'Tiến độ trên 100%',
    sentence: (params) => `Tiến độ ${quarter(params.quarter)} của ${who(params)} ghi ${percent(params.percent)}%.`,
    why: 'Tiến độ là tỷ lệ % so với kế hoạch (văn bản Đức Thọ, Ghi chú Mẫu 2), một việc không thể xong hơn 100%; việc này vẫn được tính là đã xong.',
    mend: 'Sửa lại tỷ lệ; phần vượt có thể ghi ở cột Kết quả thực hiện.',
  },
  'completed-on-unreadable': {
    title: 'Không đọc được ngày hoàn thành',
    sentence: (params) => `Không đọc được ngày hoàn thành${said(params)} của ${who(params)}.`,
    why: 'Ngày hoàn thành cho biết việc xong đúng hạn hay chậm (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi ngày như 15/11/2025.',
  },
  'progress-falling': {
    title: 'Tiến độ giảm so với quý trước',
    sentence: (params) => `${who(params)} ghi ${percent(params.percent)}% ở ${quarter(params.quarter)}, thấp hơn ${percent(params.earlierPercent)}% đã ghi ở ${quarter(params.earlierQuarter)}.`,
    why: 'Tiến độ tính dồn từ đầu năm nên không thể giảm; số liệu đã báo cáo ở quý trước sẽ bị mâu thuẫn (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Sửa lại tỷ lệ của một trong hai quý.',
  },
  'overdue': {
    title: 'Quá hạn chưa xong',
    sentence: (params) => `${who(params)} đã đến hạn ngày ${dayText(params.due)} nhưng chưa ghi là xong.`,
    why: 'Việc đến hạn chưa xong được tính là không đúng tiến độ (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Nếu đã xong, ghi tiến độ và ngày hoàn thành; nếu chưa, nêu nguyên nhân trong báo cáo.',
  },
  'progress-not-begun': {
    title: 'Chưa ghi tiến độ',
    sentence: (params) => `Chưa dòng nào ghi tiến độ; ${params.count} hoạt động đã đến hạn, bắt đầu từ ${who(params)} (hạn ${dayText(params.due)}).`,
    why: 'Việc đến hạn mà chưa ghi tiến độ được tính là không đúng tiến độ (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi tiến độ ở các cột quý và ngày hoàn thành của những việc đã xong.',
  },
  'done-unproved': {
    title: 'Ghi đã xong nhưng chưa có căn cứ',
    sentence: (params) => `${who(params)} ghi đã hoàn thành nhưng chưa ghi kết quả thực hiện (số, ngày của văn bản chứng minh).`,
    why: 'Cần tài liệu kiểm chứng để chứng tỏ việc đã hoàn thành (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi ngày hoàn thành và số, ngày của văn bản ở cột Kết quả thực hiện.',
  },
  'completed-in-future': {
    title: 'Ngày hoàn thành chưa tới',
    sentence: (params) => `Ngày hoàn thành của ${who(params)} là ${dayText(params.day)}, sau ngày kiểm tra ${dayText(params.today)}.`,
    why: 'Ngày hoàn thành quyết định việc xong đúng hạn hay chậm (văn bản Đức Thọ, Ghi chú Mẫu 2); ngày chưa tới thì chưa thể đã xong.',
    mend: 'Sửa lại ngày; nếu là ngày dự kiến thì ghi ở cột Thời gian thực hiện.',
  },
  'completed-before-plan': {
    title: 'Ngày hoàn thành trước năm kế hoạch',
    sentence: (params) => `Ngày hoàn thành của ${who(params)} là ${dayText(params.day)}, trước năm kế hoạch ${params.year}.`,
    why: 'Việc của năm kế hoạch mà xong từ năm trước thường do gõ nhầm năm, và sẽ luôn được tính là đúng hạn (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Kiểm tra lại năm của ngày hoàn thành.',
  },
} satisfies Partial<FindingTexts>;
