import type { FormColumn, PlanForm } from './form';

/** What is filled in per quarter; follows the plan's own columns in every form. */
export const PROGRESS: FormColumn[] = [
  { role: 'quarter1', heading: 'Quý I', kind: 'share', widthPx: 72 },
  { role: 'quarter2', heading: 'Quý II', kind: 'share', widthPx: 72 },
  { role: 'quarter3', heading: 'Quý III', kind: 'share', widthPx: 72 },
  { role: 'quarter4', heading: 'Quý IV', kind: 'share', widthPx: 72 },
  { role: 'completedOn', heading: 'Ngày hoàn thành', kind: 'date', widthPx: 92 },
  { role: 'outcome', heading: 'Kết quả thực hiện', kind: 'text', widthPx: 150 },
];

export const LOGFRAME: PlanForm = {
  id: 'logframe',
  source: 'Bảng 2.2, tài liệu bồi dưỡng CCHC của tỉnh Ninh Thuận',
  columns: [
    { role: 'number', heading: 'TT', kind: 'number', widthPx: 56 },
    { role: 'content', heading: 'Nội dung', kind: 'text', widthPx: 240 },
    { role: 'indicator', heading: 'Chỉ số thành công', kind: 'text', widthPx: 190 },
    { role: 'verification', heading: 'Phương tiện xác minh', kind: 'text', widthPx: 160 },
    { role: 'budget', heading: 'Ngân sách (Đồng)', kind: 'money', widthPx: 120 },
    { role: 'period', heading: 'Thời gian thực hiện', kind: 'period', widthPx: 120 },
    { role: 'lead', heading: 'Cơ quan đầu mối', group: 'Trách nhiệm', kind: 'text', widthPx: 120 },
    { role: 'support', heading: 'Cơ quan phối hợp', group: 'Trách nhiệm', kind: 'text', widthPx: 120 },
    ...PROGRESS,
  ],
};

export const LOGFRAME_EXAMPLE: PlanForm = {
  id: 'logframe-example',
  source: 'Bảng 2.3, tài liệu bồi dưỡng CCHC của tỉnh Ninh Thuận',
  columns: [
    { role: 'number', heading: 'TT', kind: 'number', widthPx: 56 },
    { role: 'content', heading: 'Nội dung', kind: 'text', widthPx: 240 },
    { role: 'indicator', heading: 'Chỉ số Kết quả', kind: 'text', widthPx: 210 },
    { role: 'verification', heading: 'Tài liệu kiểm chứng', kind: 'text', widthPx: 160 },
    { role: 'budget', heading: 'Ngân sách (VNĐ)', kind: 'money', widthPx: 120 },
    { role: 'lead', heading: 'Đơn vị chủ trì', kind: 'text', widthPx: 120 },
    { role: 'support', heading: 'Đơn vị phối hợp', kind: 'text', widthPx: 120 },
    { role: 'period', heading: 'Thời gian thực hiện', kind: 'period', widthPx: 120 },
    ...PROGRESS,
  ],
};
