import type { FindingParams, FindingTexts } from '../../finding-text';
import { said, who } from './wording';

const quarters = ['', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'];
const quarter = (params: FindingParams) => quarters[Number(params.quarter)] ?? '';
const percent = (params: FindingParams) => String(params.percent).replace('.', ',');

export const progressFindings = {
  'progress-unreadable': {
    title: 'Không đọc được tiến độ',
    sentence: (params) => `Không hiểu tiến độ${said(params)} ở ${quarter(params)} của ${who(params)}.`,
    why: 'Ô không đọc được thì chưa được tính là hoàn thành; phần mềm không đoán thay (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi tỷ lệ như “80%”, “3/5”, hoặc “Hoàn thành”, “Đang thực hiện”, “Chưa hoàn thành”. Nếu gõ 3/5 mà thành một con số lớn thì Excel đã đổi thành ngày: hãy gõ 60%.',
  },
  'progress-above-100': {
    title: 'Tiến độ trên 100%',
    sentence: (params) => `${quarter(params)} của ${who(params)} ghi ${percent(params)}%.`,
    why: 'Một việc không thể xong hơn 100%; việc này vẫn được tính là đã xong.',
    mend: 'Sửa lại tỷ lệ; phần vượt có thể ghi ở cột Kết quả thực hiện.',
  },
  'completed-on-unreadable': {
    title: 'Không đọc được ngày hoàn thành',
    sentence: (params) => `Không đọc được ngày hoàn thành${said(params)} của ${who(params)}.`,
    why: 'Ngày hoàn thành cho biết việc xong đúng hạn hay chậm (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi ngày như 15/11/2025.',
  },
} satisfies Partial<FindingTexts>;
