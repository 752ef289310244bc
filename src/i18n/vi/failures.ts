import type { ColumnRole } from '../../core';
import { formatDate } from '../dates';
import { columns } from './columns';

function between(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return `từ ${min} đến ${max}`;
  if (min !== undefined) return `từ ${min} trở lên`;
  return max !== undefined ? `không quá ${max}` : 'trong giới hạn cho phép';
}

/** One sentence for each way an action can fail: what happened, where, what to do. */
export const failures = {
  'protected-sheet': ({ sheet }: { sheet: string }) =>
    `Trang tính “${sheet}” đang được bảo vệ nên không ghi được; hãy bỏ bảo vệ (thẻ Xem lại → Bỏ bảo vệ trang tính) rồi làm lại.`,
  'protected-workbook': () =>
    'Cấu trúc tệp đang được bảo vệ nên không thêm được trang tính; hãy bỏ bảo vệ (thẻ Xem lại → Bảo vệ sổ làm việc), hoặc đặt bảng vào trang tính đang có.',
  'cell-editing': () => 'Một ô trên bảng tính đang được gõ dở; hãy bấm Enter để ghi hoặc Esc để bỏ, rồi làm lại.',
  'sheet-gone': ({ sheet }: { sheet: string }) =>
    `Trang tính “${sheet}” không còn trong tệp; hãy chọn kế hoạch khác, hoặc mở bản lưu trước của tệp nếu trang tính bị xóa nhầm.`,
  'plan-gone': ({ rangeName }: { rangeName: string }) =>
    `Không tìm thấy bảng kế hoạch (tên vùng ${rangeName}) vì tên hoặc trang tính chứa nó đã bị xóa. Nếu bảng vẫn còn trên một trang tính, hãy dùng “Nhận bảng có sẵn”; nếu trang tính đã bị xóa nhầm, hãy mở bản lưu trước của tệp, vì Excel không hoàn tác được việc xóa trang tính.`,
  'api-missing': ({ api }: { api: string }) =>
    `Bản Excel này thiếu ${api} nên không làm được việc vừa chọn; hãy cập nhật Office hoặc mở tệp bằng Excel trên web.`,
  'too-large': ({ cells }: { cells: number }) =>
    `Vùng cần xử lý có ${cells} ô, vượt mức Excel nhận trong một lần; hãy bớt số dòng định chèn, hoặc xóa phần thừa quanh bảng rồi làm lại.`,
  'not-blank': ({ sheet, address }: { sheet: string; address: string }) =>
    `Trang tính “${sheet}”, vùng ${address} có ô đã điền, ô đã gộp hoặc ô có quy tắc nhập liệu (Data Validation) nên chưa ghi gì lên đó; hãy chọn chỗ khác để đặt bảng.`,
  'cell-changed': ({ sheet, address }: { sheet: string; address: string }) =>
    `Ô ${address} của trang tính “${sheet}” vừa được sửa nên chưa đổi ô nào; hãy xem lại rồi làm lại.`,
  'rows-moved': ({ sheet }: { sheet: string }) =>
    `Trên trang tính “${sheet}” vừa có dòng hoặc cột được thêm, xóa hay dời chỗ đúng lúc đang ghi nên chưa đổi gì; hãy xem lại rồi làm lại.`,
  'rows-blocked': ({ sheet, address, by }: { sheet: string; address: string; by: 'merged' | 'spill' | 'table' | 'ours' }) =>
    `Không chèn được dòng vào trang tính “${sheet}” vì ${{ merged: 'ô gộp', spill: 'kết quả của một công thức', table: 'bảng Excel (Table)', ours: 'một bảng khác do tiện ích quản lý' }[by]} nằm vắt qua chỗ đó (${address}) nên chưa đổi gì; hãy dời phần đó đi rồi làm lại.`,
  'mend-changed': ({ sheet }: { sheet: string }) =>
    `Bảng trên trang tính “${sheet}” đã thay đổi sau khi xem trước nên chưa sửa ô nào; hãy xem lại cách sửa.`,
  'half-written': ({ sheet, detail }: { sheet: string; detail: string }) =>
    `Excel dừng giữa chừng khi đang ghi vào trang tính “${sheet}”${detail === '' ? '' : ` (${detail})`} và phần đã ghi chưa gỡ lại được; hãy xem trang tính đó, xóa phần thừa rồi làm lại.`,
  'sent-unreadable': () =>
    'Phần ghi nhớ các hàm đã thay trong tệp này không đọc được nữa, nên chưa thay và chưa đặt lại hàm nào; hãy dùng bản lưu trước khi chuẩn bị gửi.',
  cancelled: () => 'Đã dừng theo yêu cầu; bảng tính được giữ như trước khi bắt đầu.',
  excel: ({ code, detail }: { code: string; detail: string }) =>
    `Excel báo lỗi ${code}${detail === '' ? '' : ` (${detail})`} nên việc vừa chọn chưa xong; hãy xem lại bảng rồi thử lần nữa, nếu vẫn lỗi thì lưu tệp, đóng và mở lại Excel.`,
  occupied: ({ sheet, address, filledCells }: { sheet: string; address: string; filledCells: number }) =>
    `Trang tính “${sheet}”, vùng ${address} đã có ${filledCells} ô được điền nên chưa chèn gì; hãy chọn chỗ khác để đặt bảng.`,
  'no-plan-table': ({ sheet, address }: { sheet: string; address: string }) =>
    `Không nhận ra hàng tiêu đề của bảng kế hoạch ở trang tính “${sheet}”, vùng ${address}; hãy khôi phục hàng tiêu đề (TT, Nội dung, Thời gian…) rồi bấm “Đọc lại bảng”.`,
  'report-unreadable': ({ sheet, reason }: { sheet: string; reason: 'no-report' | 'columns-moved' }) => (reason === 'columns-moved'
    ? `Trang tính “${sheet}”: các cột của báo cáo đã bị thêm, bớt hoặc đổi chỗ nên không biết chữ nào thuộc ô nào, và chưa ghi gì. Hãy trả các cột (1) đến (9) về đúng chỗ rồi làm lại, hoặc lập báo cáo ở trang tính mới.`
    : `Trang tính “${sheet}” không còn nhận ra là báo cáo đã lập (nội dung hoặc cột nhận dạng ở bên phải đã bị xóa), và chưa ghi gì. Hãy lập báo cáo ở trang tính mới; trang này được giữ nguyên.`),
  'report-replaces': ({ sheet, cells }: { sheet: string; cells: { address: string; text: string }[] }) =>
    `Trang tính “${sheet}”: ${cells.length} ô sẽ được tính lại nếu lập lại báo cáo (số đã gõ đè lên số liệu, hoặc công thức chỉ giữ lại được giá trị); chưa ghi gì.`,
  'cut-off-outside': ({ first }: { first: string }) => `Ngày chốt phải là một ngày có thật và không sớm hơn ngày ${formatDate(first, 'vi-VN')}, ngày đầu của kỳ báo cáo; hãy chọn ngày khác.`,
  'rules-not-loaded': () => 'Chưa tải được phần kiểm tra nên chưa xem được kế hoạch; hãy kiểm tra kết nối mạng, rồi bấm “Đọc lại bảng” để thử lại. Bảng tính không bị thay đổi.',
  'part-not-loaded': () => 'Chưa tải được phần tạo tệp Word. Hãy kiểm tra kết nối mạng rồi bấm lại; trang báo cáo trong Excel không bị ảnh hưởng.',
  'role-twice': ({ role, letters }: { role: ColumnRole; letters: string[] }) =>
    `Hai cột ${letters.join(' và ')} cùng được chọn là “${columns[role]}”; hãy đổi ý nghĩa của một trong hai cột.`,
  'role-missing': ({ role }: { role: ColumnRole }) => `Chưa có cột nào được chọn là “${columns[role]}”; hãy chọn cột đó trước khi dùng bảng.`,
  'table-changed': ({ sheet, address }: { sheet: string; address: string }) =>
    `Trang tính “${sheet}” vừa thay đổi: tiêu đề của bảng không còn ở vùng ${address} như lúc tìm. Chưa nhận bảng; hãy bấm “Tìm lại”.`,
  'check-sheet-blocked': ({ sheet, address }: { sheet: string; address: string }) =>
    `Phiếu kiểm tra cần thêm dòng nhưng ở trang tính “${sheet}”, vùng ${address} có ô đã điền, đã gộp hoặc có quy tắc nhập liệu nên chưa ghi gì; hãy chuyển phần đó sang trang tính khác rồi lập lại phiếu.`,
  'wrong-input': ({ field, reason, min, max }: {
    field: 'year' | 'unitName' | 'areas' | 'results' | 'activities' | 'reason';
    reason: 'missing' | 'not-a-number' | 'out-of-range';
    min?: number;
    max?: number;
  }) => {
    const name = { year: 'Năm kế hoạch', unitName: 'Tên đơn vị', areas: 'Lĩnh vực', results: 'Số kết quả', activities: 'Số hoạt động', reason: 'Lý do' }[field];
    if (reason === 'missing') return field === 'areas' ? 'Hãy chọn ít nhất một lĩnh vực.' : `${name} còn trống; hãy điền vào.`;
    if (reason === 'not-a-number') return `${name} phải là số nguyên, viết bằng chữ số.`;
    return field === 'unitName' || field === 'reason' ? `${name} quá dài; hãy viết ngắn hơn.` : `${name} phải ${between(min, max)}.`;
  },
};
