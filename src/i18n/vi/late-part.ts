/** Parts of the pane that come after its start, in files of their own. */
export const latePart = {
  coming: 'Đang mở phần này của ngăn…',
  failed: 'Chưa tải được phần này của ngăn. Bảng tính không bị thay đổi. Hãy kiểm tra kết nối mạng, rồi bấm “Thử lại”.',
  again: 'Thử lại',
};
