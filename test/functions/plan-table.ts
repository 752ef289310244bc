import type { CellValue } from '../../src/workbook';

export const HEADING: CellValue[] = ['TT', 'Nội dung', 'Chỉ số', 'Phương tiện xác minh', 'Ngân sách (Đồng)', 'Thời gian thực hiện', 'Cơ quan đầu mối', 'Cơ quan phối hợp', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành', 'Kết quả thực hiện'];

export interface ActivityCells {
  budget?: CellValue;
  period?: CellValue;
  quarters?: CellValue[];
  completedOn?: CellValue;
}

export function areaRow(number: string, name: string, budget: CellValue = null): CellValue[] {
  return [number, name, 'Một chỉ số', 'Báo cáo', budget, null, 'Sở Nội vụ', null, null, null, null, null, null, null];
}

export function activityRow(number: string, cells: ActivityCells = {}): CellValue[] {
  const { budget = null, period = 'Quý I/2025', quarters = [], completedOn = null } = cells;
  const progress = [0, 1, 2, 3].map((index) => quarters[index] ?? null);
  return [number, `Thực hiện nhiệm vụ ${number}`, '01 báo cáo', 'Báo cáo', budget, period, 'Văn phòng', 'Các phòng', ...progress, completedOn, null];
}

/** S4's counts of quý I laid out as a plan with its heading; nothing else is due in the quarter. */
export const S4_COUNTS: [name: string, onTime: number, planned: number][] = [
  ['Công tác chỉ đạo, điều hành CCHC', 2, 2], ['Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', 1, 2], ['Cải cách thủ tục hành chính', 3, 3], ['Cải cách tổ chức bộ máy', 4, 5],
  ['Xây dựng và nâng cao chất lượng đội ngũ CBCCVC', 6, 6], ['Cải cách tài chính công', 1, 1], ['Hiện đại hóa nền hành chính', 7, 8],
];

export function s4Table(areaNumber: (index: number) => string = (index) => String(index + 1)): CellValue[][] {
  const rows = S4_COUNTS.flatMap(([name, onTime, planned], index) => [
    areaRow(areaNumber(index), name),
    ...Array.from({ length: planned }, (_, at) => activityRow(`${index + 1}.${at + 1}`, { quarters: at < onTime ? ['x'] : ['Chưa hoàn thành', '100%'] })),
  ]);
  return [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025', ...Array<null>(13).fill(null)], HEADING, ...rows];
}
