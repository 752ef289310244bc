import { formatDate } from '../dates';

/** The printed check sheet. */
export const checkSheet = {
  sheetName: 'Phiếu kiểm tra',
  title: 'PHIẾU KIỂM TRA KẾ HOẠCH',
  plan: (title: string, unitName: string) => (unitName === '' || title.includes(unitName) ? title : `${title} – ${unitName}`),
  line: (sheet: string, address: string, ruleSet: string, date: string) => `Trang tính “${sheet}”, vùng ${address} · Bộ quy tắc: ${ruleSet} · Ngày kiểm tra: ${formatDate(date, 'vi-VN')}`,
  totals: ({ error, warning, hint }: Record<'error' | 'warning' | 'hint', number>, ignored: number) => `Lỗi: ${error} · Cảnh báo: ${warning} · Gợi ý: ${hint} · Đã bỏ qua: ${ignored}`,
  columns: { nth: 'STT', severity: 'Mức độ', place: 'Vị trí (bấm để đến ô)', what: 'Sai ở đâu', why: 'Vì sao quan trọng', todo: 'Cần làm gì', note: 'Ý kiến xử lý' },
  ignored: (count: number) => `Đã bỏ qua, có lý do (${count})`,
  reason: (reason: string, date: string) => `Bỏ qua ngày ${formatDate(date, 'vi-VN')}: ${reason}`,
  notesTitle: 'Ý kiến về những chỗ không còn trong kết quả kiểm tra',
  ownTitle: 'Dòng ghi thêm',
  make: 'Lập phiếu kiểm tra',
  made: (sheet: string, findings: number, again: boolean) => `${again ? 'Đã lập lại' : 'Đã lập'} phiếu kiểm tra ở trang tính “${sheet}”: ${findings} dòng.`,
  keptNotes: (notes: number, apart: number) => `Giữ ${notes} ý kiến đã ghi${apart > 0 ? `, trong đó ${apart} ý kiến về những chỗ không còn, xếp ở cuối phiếu` : ''}.`,
  leftOld: 'Phiếu cũ đã bị thêm, bớt hoặc đổi chỗ cột nên không đọc lại được ý kiến; phiếu cũ được giữ nguyên, phiếu mới ở trang tính khác.',
};
