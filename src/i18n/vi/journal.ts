/** What was written, and taking it back. Apart from the texts that the pane begins with: it is loaded once something was written. */
export const journal = {
  title: 'Việc đã ghi vào bảng tính',
  undo: 'Hoàn tác',
  undoLast: (what: string) => `Hoàn tác: ${what}`,
  earlier: (count: number) => `${count} việc trước đó (hoàn tác lần lượt, việc sau trước)`,
  dropped: (count: number) => `${count} việc cũ hơn không còn hoàn tác được ở đây.`,
  entries: {
    'insert-plan': ({ name = '' }: { name?: string }) => `Chèn kế hoạch “${name}”`,
    'insert-example': () => 'Chèn ví dụ',
    'adopt-table': ({ name = '' }: { name?: string }) => `Nhận bảng “${name}”`,
    'add-progress': () => 'Thêm cột tiến độ',
    mend: ({ name = '', count = 0 }: { name?: string; count?: number }) => `${name} (${count} ô)`,
    report: ({ name = '' }: { name?: string }) => (name === '' ? 'Lập báo cáo' : `Lập báo cáo “${name}”`),
    tracking: ({ name = '' }: { name?: string }) => (name === '' ? 'Lập bảng theo dõi' : `Lập bảng theo dõi “${name}”`),
    send: ({ count = 0 }: { count?: number }) => (count > 0 ? `Thay hàm CCHC bằng giá trị (${count} ô)` : 'Thay hàm CCHC bằng giá trị'),
    'put-back': () => 'Đặt lại hàm CCHC',
    'colour-status': () => 'Tô màu theo tình trạng',
    'uncolour-status': () => 'Bỏ màu tình trạng',
    'check-sheet': () => 'Lập phiếu kiểm tra',
    record: ({ name = '' }: { name?: string }) => (name === '' ? 'Đổi thiết lập của kế hoạch' : `Đổi thiết lập: ${name}`),
  },
  at: (what: string, time: string) => (time === '' ? what : `${what} · ${time}`),
  confirm: {
    title: (what: string) => `Hoàn tác “${what}”?`,
    rest: 'Hoàn tác phần còn lại',
    forget: 'Bỏ khỏi danh sách',
    keep: 'Thôi, giữ nguyên',
    restored: (count: number, rows: number) => `${rows === 0 ? '' : `${rows} dòng đã chèn sẽ được bỏ đi. `}${count > 0 ? `${count} ô sẽ lấy lại nội dung cũ.` : rows > 0 ? '' : 'Không ô nào lấy lại được nội dung cũ.'}`.trim(),
  },
  done: (what: string, restored: number, rows: number) => {
    const parts = [...(rows === 0 ? [] : [`bỏ ${rows} dòng đã chèn`]), ...(restored === 0 ? [] : [`${restored} ô có lại nội dung cũ`])];
    return `Đã hoàn tác “${what}”${parts.length === 0 ? '' : `: ${parts.join('; ')}`}.`;
  },
  close: 'Đóng thông báo',
  skipped: {
    changed: (count: number) => `${count} ô đã được sửa sau đó nên để nguyên:`,
    lost: (count: number) => `${count} ô không còn tìm thấy chỗ (dòng đã bị xóa, hoặc đã thêm dòng, thêm cột ngay cạnh) nên để nguyên:`,
    shifted: (count: number) => `${count} ô trước đó là công thức trỏ tới các dòng nay đã dời chỗ nên để nguyên, hãy tự xem lại:`,
  },
  cell: (sheet: string, address: string, text: string) => (text === '' ? `${sheet}!${address}` : `${sheet}!${address}: ${text}`),
  more: (count: number) => `và ${count} ô khác`,
  kept: {
    changed: (sheet: string, places: string) => `Trang tính “${sheet}” đã có nội dung khác${places === '' ? '' : ` (${places})`} nên được giữ nguyên.`,
    used: (sheet: string, places: string) => `Trang tính “${sheet}” đang được công thức hoặc tên khác dùng (${places}) nên được giữ nguyên.`,
    only: (sheet: string) => `Trang tính “${sheet}” là trang duy nhất còn hiện nên được giữ nguyên.`,
  },
  keptRows: {
    changed: (sheet: string, rows: string) => `Các dòng ${rows} đã chèn ở trang tính “${sheet}” nay có nội dung khác hoặc có dòng thêm ngay dưới, nên được giữ nguyên cùng các công thức đã ghi.`,
    look: (sheet: string, rows: string) => `Các dòng ${rows} đã chèn ở trang tính “${sheet}” đã được tô màu, đặt danh sách chọn hoặc quy tắc màu sau đó, nên được giữ nguyên cùng các công thức đã ghi.`,
    used: (sheet: string, rows: string) => `Các dòng ${rows} đã chèn ở trang tính “${sheet}” đang được công thức hoặc tên vùng khác dùng, nên được giữ nguyên cùng các công thức đã ghi.`,
    lost: (sheet: string, rows: string) => `Không còn tìm thấy đủ các dòng đã chèn ở trang tính “${sheet}” (trước đây là ${rows}), nên mọi thứ đã ghi cùng chúng được giữ nguyên.`,
  },
  gone: (sheets: string) => `Trang tính ${sheets} không còn trong tệp, nên không có gì ở đó để hoàn tác.`,
  looks: (places: string) => `Định dạng hoặc quy tắc nhập liệu ở ${places} được giữ nguyên, hãy tự xem lại.`,
  beside: {
    chart: (sheet: string) => `Biểu đồ ở trang tính “${sheet}” đã được vẽ theo vùng số liệu mới và được giữ nguyên, hãy tự xem lại vùng số liệu của biểu đồ.`,
    colours: (sheet: string) => `Màu tình trạng ở trang tính “${sheet}” đã có người sửa sau đó (hoặc các dòng đã dời chỗ) nên được giữ nguyên; muốn tô lại, bấm “Làm mới màu” ở màn hình Tiến độ.`,
    sent: () => 'Có ô không lấy lại được hàm CCHC: tệp vẫn ghi nhớ hàm của các ô đó để “Đặt lại hàm” ở màn hình Tiến độ.',
  },
  left: (names: string) => `Thiết lập ${names} đã thay đổi sau đó nên được giữ nguyên.`,
};
