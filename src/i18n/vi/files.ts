/** What a file can hold and a saved one would not, as the middle of a sentence. */
const lossNames = {
  macros: 'macro', 'external-links': 'liên kết sang tệp khác', charts: 'biểu đồ', 'chart-sheets': 'trang biểu đồ', 'pivot-tables': 'bảng tổng hợp (PivotTable)', slicers: 'bộ lọc trực quan',
  shapes: 'hình vẽ, hộp chữ', 'form-controls': 'nút bấm, ô chọn', 'embedded-objects': 'tệp nhúng', 'threaded-comments': 'chuỗi bình luận', connections: 'kết nối dữ liệu', 'data-model': 'mô hình dữ liệu',
  ribbon: 'thẻ lệnh riêng', signature: 'chữ ký số', 'custom-properties': 'thuộc tính riêng của tệp', sparklines: 'biểu đồ thu nhỏ trong ô', 'extended-validation': 'danh sách chọn lấy từ trang tính khác',
  'filter-criteria': 'điều kiện lọc đang dùng', 'dynamic-arrays': 'công thức mảng động', 'protected-ranges': 'vùng được phép sửa', 'workbook-protection': 'bảo vệ cấu trúc tệp', scenarios: 'kịch bản',
  'data-tables': 'bảng dữ liệu (Data Table)', 'odd-dates': 'ô định dạng ngày chứa số quá lớn', 'linked-values': 'liên kết đặt trên ô số hoặc công thức', 'conditional-rules': 'vài kiểu định dạng có điều kiện',
};

type LossName = keyof typeof lossNames;
const list = (losses: readonly { what: LossName; count: number }[]): string => losses.map(({ what, count }) => `${lossNames[what]} (${count})`).join(', ');
const formats = { xls: '.xls (Excel 97–2003)', xlsb: '.xlsb', ods: '.ods', docx: 'văn bản Word', pptx: 'bài trình chiếu', 'strict-xlsx': 'Strict Open XML' };

/** One sentence for each way a file can fail to be opened, changed or saved, and for each thing it is opened without. */
export const files = {
  failures: {
    'not-a-workbook': () => 'Tệp này không phải sổ tính Excel; hãy chọn tệp có đuôi .xlsx.',
    damaged: ({ detail }: { detail: string }) => `Tệp bị hỏng hoặc chưa tải về đủ (${detail}); hãy mở bằng Excel, lưu thành tệp mới rồi thử lại.`,
    encrypted: () => 'Tệp được đặt mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại.',
    'other-format': ({ format }: { format: keyof typeof formats }) => `Tệp ở dạng ${formats[format]}; hãy mở bằng Excel và lưu thành “Sổ làm việc Excel (.xlsx)”.`,
    'file-too-large': ({ limitMegabytes }: { limitMegabytes: number }) => `Tệp khi giải nén vượt ${limitMegabytes} MB nên không được mở; hãy chép riêng bảng kế hoạch sang một tệp mới.`,
    'too-many-parts': ({ parts, limit }: { parts: number; limit: number }) => `Tệp gồm ${parts} phần, quá mức ${limit} nên không được mở; hãy chép riêng bảng kế hoạch sang một tệp mới.`,
    'would-lose': ({ losses }: { losses: readonly { what: LossName; count: number }[] }) => `Chưa lưu gì, vì tệp lưu từ đây sẽ mất: ${list(losses)}. Hãy sửa tệp này bằng Excel, hoặc đồng ý bỏ những phần đó.`,
    'no-sheet': ({ sheet }: { sheet: string }) => `Tệp không có trang tính “${sheet}”; hãy chọn trang tính khác.`,
    'sheet-exists': ({ sheet }: { sheet: string }) => `Tệp đã có trang tính “${sheet}”; hãy đặt tên khác.`,
    'wrong-sheet-name': ({ sheet }: { sheet: string }) => `Không đặt được tên trang tính “${sheet}”: tên dài từ 1 đến 31 ký tự và không chứa * ? : \\ / [ ].`,
    'wrong-range-name': ({ name }: { name: string }) => `Không đặt được tên vùng “${name}”; tên bắt đầu bằng chữ, không có dấu cách và không giống địa chỉ ô.`,
    'text-too-long': ({ sheet, address, length }: { sheet: string; address: string; length: number }) => `Chữ định ghi vào ô ${address}, trang tính “${sheet}” có ${length} ký tự, quá 32.767 mà một ô chứa được; hãy rút ngắn.`,
    'not-blank': ({ sheet, address }: { sheet: string; address: string }) => `Vùng ${address}, trang tính “${sheet}” không còn trống hoặc đã đặt quy tắc nhập; chưa ghi gì. Hãy chọn chỗ khác.`,
    'cell-changed': ({ sheet, address }: { sheet: string; address: string }) => `Ô ${address}, trang tính “${sheet}” đã khác so với lúc xem trước; chưa ghi gì. Hãy xem lại rồi làm lại.`,
    'rows-not-inserted': ({ sheet, rowNumber, rowCount }: { sheet: string; rowNumber: number; rowCount: number }) => `Không chèn được ${rowCount} dòng vào dòng ${rowNumber}, trang tính “${sheet}” của tệp này, vì công thức và ô gộp bên dưới sẽ lệch; chưa ghi gì. Hãy mở tệp trong Excel rồi làm ở đó.`,
    'chart-not-written': ({ sheet }: { sheet: string }) => `Không vẽ được biểu đồ trên trang tính “${sheet}” của tệp này; hãy mở tệp trong Excel rồi lập bảng theo dõi ở đó.`,
    'wrong-choices': ({ sheet, address }: { sheet: string; address: string }) => `Danh sách chọn cho vùng ${address}, trang tính “${sheet}” dài quá 255 ký tự hoặc có dấu phẩy trong một mục; hãy rút ngắn.`,
    'outside-sheet': ({ sheet, address }: { sheet: string; address: string }) => `Vùng ${address} nằm ngoài trang tính “${sheet}”; hãy chọn chỗ khác.`,
    'merged-cells': ({ sheet, address }: { sheet: string; address: string }) => `Vùng ${address}, trang tính “${sheet}” vướng ô đã gộp hoặc sẽ che mất ô có chữ; hãy bỏ gộp ô hoặc chọn chỗ khác.`,
  },
  notices: {
    'without-macros': () => 'Tệp có macro: macro không được mở và không chạy.',
    'without-external-links': ({ count }: { count: number }) => `Tệp lấy số liệu từ ${count} tệp khác: chỉ đọc kết quả đã lưu sẵn, không lấy số liệu mới.`,
    'not-kept': ({ losses }: { losses: readonly { what: LossName; count: number }[] }) => `Không hiện ở đây, và sẽ mất nếu lưu từ đây: ${list(losses)}.`,
    'formulas-without-results': ({ sheet, count }: { sheet: string; count: number }) => `Trang tính “${sheet}” có ${count} công thức chưa được tính nên đọc như ô trống; hãy mở tệp bằng Excel và lưu lại.`,
    'sheet-not-read': ({ sheet, cells }: { sheet: string; cells: number }) => `Trang tính “${sheet}” trải trên ${cells} ô nên không đọc; hãy xóa các ô nằm lạc ở cuối trang.`,
  },
};
