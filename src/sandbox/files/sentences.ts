import { limits } from './limits';
import type { FileFailure, Loss } from './failure';

/** Why the file was refused, and what to do about it. */
export function sentenceOfFailure(failure: FileFailure): string {
  switch (failure.kind) {
    case 'not-a-workbook':
      return 'Đây không phải là tệp bảng tính Excel (.xlsx).';
    case 'encrypted':
      return 'Tệp này có mật khẩu. Hãy bỏ mật khẩu trong Excel, lưu lại rồi mở.';
    case 'other-format':
      return `Tệp này ở định dạng ${failure.format}. Hãy lưu lại thành Excel Workbook (.xlsx) rồi mở.`;
    case 'damaged':
      return 'Tệp bị hỏng hoặc thiếu một phần nên không đọc được.';
    case 'too-large':
      return `Tệp quá lớn: khi giải nén vượt quá ${limits.unpackedBytes / (1024 * 1024)} MB nên không mở.`;
    case 'too-many-cells':
      return `Tệp có ${failure.cells.toLocaleString('vi-VN')} ô, nhiều hơn ${limits.cells.toLocaleString('vi-VN')} ô mà bảng tính thử chứa được.`;
  }
}

const lossWords: Record<Loss, string> = {
  macros: 'macro', 'external-links': 'liên kết tới tệp khác (giữ kết quả đã tính)', charts: 'biểu đồ', pictures: 'hình vẽ, hình ảnh', notes: 'ghi chú của ô',
  'pivot-tables': 'PivotTable', tables: 'khung bảng của Excel (giữ dữ liệu trong ô)', hyperlinks: 'siêu liên kết (giữ chữ)', sparklines: 'biểu đồ trong ô',
  'embedded-objects': 'đối tượng nhúng', 'text-formats': 'định dạng riêng từng chữ trong ô (giữ chữ)', passwords: 'mật khẩu bảo vệ trang tính',
  'conditional-formats': 'một số định dạng có điều kiện', filters: 'bộ lọc', 'broken-names': 'tên vùng trỏ ra ngoài tệp',
};

/** `null` when nothing was left behind. */
export function sentenceOfLosses(losses: readonly Loss[], doing: 'opened' | 'saved'): string | null {
  if (losses.length === 0) return null;
  const list = losses.map((loss) => lossWords[loss]).join('; ');
  return doing === 'opened' ? `Đã mở nhưng không có: ${list}.` : `Đã lưu nhưng không có: ${list}.`;
}
