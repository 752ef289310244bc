/** The frame around the screens: tabs, the plan picker, long work, an Excel that is too old. */
export const shell = {
  paneName: 'Kế hoạch cải cách hành chính',
  tabsLabel: 'Màn hình',
  tabs: { plan: 'Kế hoạch', check: 'Kiểm tra', progress: 'Tiến độ' },
  errorsMark: 'lỗi',
  loading: 'Đang tìm các kế hoạch trong tệp…',
  picker: {
    label: 'Kế hoạch đang xem',
    choose: 'Chọn một kế hoạch',
    lostMark: (title: string) => `${title} (mất bảng)`,
    lost: (title: string) =>
      `Không tìm thấy bảng của “${title}”: trang tính hoặc tên vùng của bảng đã bị xóa. Nếu bảng vẫn còn trên một trang tính, hãy dùng “Nhận bảng có sẵn”; nếu trang tính đã bị xóa nhầm, hãy mở bản lưu trước của tệp, vì Excel không hoàn tác được việc xóa trang tính.`,
    othersLost: (count: number) => `${count} kế hoạch khác trong tệp này không còn tìm thấy bảng.`,
  },
  work: {
    'insert-plan': 'Đang chèn kế hoạch',
    'insert-example': 'Đang chèn ví dụ',
    'read-plan': 'Đang đọc bảng',
    mark: 'Đang đánh dấu',
    unmark: 'Đang bỏ đánh dấu',
    'find-tables': 'Đang tìm bảng',
    'adopt-table': 'Đang nhận bảng',
    'add-progress': 'Đang thêm cột tiến độ',
  },
  waiting: 'Nếu một ô trên bảng tính đang được gõ dở, hãy bấm Enter hoặc Esc để tiếp tục.',
  workSteps: (done: number, total: number) => `${done}/${total}`,
  cancel: 'Hủy',
  dismiss: 'Đóng thông báo',
  readAgain: 'Đọc lại bảng',
  unsupported: {
    title: 'Bản Excel này chưa được hỗ trợ',
    explain: 'Tiện ích cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web. Bảng tính của bạn không bị thay đổi.',
    missing: 'Bản Excel đang dùng còn thiếu:',
    whatToDo: 'Hãy cập nhật Office (Tệp → Tài khoản → Tùy chọn cập nhật), hoặc mở tệp này bằng Excel trên web.',
  },
  withoutFunctions: (apis: string) => `Bản Excel này thiếu ${apis}: các hàm CCHC trong ô không dùng được, nhưng mọi màn hình ở đây vẫn dùng được.`,
  crash: {
    title: 'Màn hình này gặp lỗi của chương trình',
    explain: 'Bảng tính không bị màn hình này thay đổi. Hãy bấm “Mở lại màn hình”; nếu vẫn lỗi, đóng ngăn này rồi mở lại.',
    reopen: 'Mở lại màn hình',
    unexpected: (detail: string) => `Chương trình gặp lỗi ngoài dự tính (${detail}) nên việc vừa chọn có thể chưa xong; hãy xem lại bảng, rồi đóng ngăn này và mở lại.`,
  },
};
