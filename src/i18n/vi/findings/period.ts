import type { FindingParams, FindingTexts } from '../../finding-text';
import { said, who } from './wording';

/** Why a period could not be read (`Period.problem`). */
const problems: Record<string, string> = {
  'impossible-date': 'ngày không có trong lịch',
  'ends-before-start': 'kết thúc trước khi bắt đầu',
  'lunar-date': 'ngày âm lịch',
  'left-blank': 'còn để trống chỗ ghi ngày',
  'no-period': 'không nêu thời gian nào',
};
const because = (params: FindingParams) => (problems[String(params.problem)] ? `: ${problems[String(params.problem)]}` : '');

export const periodFindings = {
  'period-unreadable': {
    title: 'Không đọc được thời gian',
    sentence: (params) => `Không đọc được thời gian${said(params)} của ${who(params)}${because(params)}.`,
    why: 'Thời hạn không đọc được thì việc không được tính vào quý nào (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi lại như “Quý II”, “Tháng 3”, “Trước ngày 15/11”, “Từ 15/10 đến 10/11/2025”, “Thường xuyên”.',
  },
} satisfies Partial<FindingTexts>;
