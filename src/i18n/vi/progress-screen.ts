import { formatDate } from '../dates';

const quarters = { 1: 'Quý I', 2: 'Quý II', 3: 'Quý III', 4: 'Quý IV' };

/** Screen Tiến độ. */
export const progressScreen = {
  noPlan: 'Chưa có kế hoạch nào để tính tiến độ. Hãy chèn một kế hoạch hoặc bảng ví dụ ở thẻ Kế hoạch.',
  notRead: 'Chưa đọc được bảng nên chưa tính được tiến độ.',
  settings: 'Cách tính',
  cutOff: 'Thời điểm chốt',
  quarters,
  byDate: 'Đến ngày…',
  date: 'Ngày chốt',
  span: 'Phạm vi tính',
  spans: { period: 'Trong kỳ', 'to-date': 'Lũy kế từ đầu năm', year: 'Cả năm' },
  rounding: 'Số lẻ',
  roundings: { 'half-up': 'Làm tròn', truncated: 'Cắt bỏ' },
  overall: 'Toàn kế hoạch',
  tasks: (onTime: number, planned: number) => `${onTime}/${planned} nhiệm vụ`,
  share: (perCent: string) => `${perCent} %`,
  noShare: '—',
  nothingPlanned: 'Không có nhiệm vụ nào đến hạn trong phạm vi này.',
  onTimeMeaning: 'hoàn thành đúng tiến độ trên tổng số đến hạn',
  byArea: 'Theo lĩnh vực',
  outsideAreas: 'Ngoài các lĩnh vực',
  noAreas: 'Bảng không có dòng lĩnh vực nào.',
  way: (cutOff: 1 | 2 | 3 | 4 | string, year: number, span: 'period' | 'to-date' | 'year', rounding: 'half-up' | 'truncated') => {
    const at = typeof cutOff === 'number' ? `Chốt ${quarters[cutOff]} năm ${year}` : `Chốt ngày ${formatDate(cutOff, 'vi-VN')}`;
    const within = { period: 'tính trong kỳ', 'to-date': 'lũy kế từ đầu năm', year: 'tính cả năm' }[span];
    const digits = { 'half-up': 'làm tròn đến hai số lẻ', truncated: 'cắt sau hai số lẻ' }[rounding];
    return `${at}, ${within}, ${digits}.`;
  },
  apart: 'Không nằm trong phép tính',
  apartGroups: {
    notYetDue: 'Chưa đến hạn',
    dueEarlier: 'Đến hạn trước kỳ này',
    otherYear: 'Ngoài năm kế hoạch',
    noDueDate: 'Không rõ hạn',
    cancelled: 'Đưa ra khỏi kế hoạch',
    added: 'Phát sinh',
  },
  planned: 'Trong phép tính',
  all: 'Tất cả hoạt động',
};
