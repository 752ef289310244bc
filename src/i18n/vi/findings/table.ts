import { dayText, isDay, type FindingParams, type FindingTexts } from '../../finding-text';
import { quoted, who } from './wording';

/** The cell, in the middle of a sentence. */
const MERGED: Record<string, string> = {
  content: 'nội dung', indicator: 'chỉ số', product: 'sản phẩm', verification: 'phương tiện xác minh', period: 'thời gian', lead: 'cơ quan đầu mối', support: 'cơ quan phối hợp',
  quarter1: 'Quý I', quarter2: 'Quý II', quarter3: 'Quý III', quarter4: 'Quý IV', completedOn: 'ngày hoàn thành', outcome: 'kết quả thực hiện',
};

/** What becomes of an amount in a merged cell, before what is said of the rows below. */
const AMOUNT: Record<string, string> = {
  counted: 'Cả số tiền được tính cho dòng trên cùng, ',
  'of-heading': 'Dòng trên cùng không phải là hoạt động nên số tiền này không vào tổng kinh phí của hoạt động nào, ',
  unknown: 'Không có số tiền nào được tính cho dòng trên cùng, ',
};

/** The last row of a merged cell; one without number and content has no name. */
function downTo({ last }: FindingParams): string {
  const name = quoted(last);
  return name === '' ? '' : `, đến ${name === String(last) ? 'mục ' : ''}${name}`;
}

export const tableFindings = {
  'heading-not-found': {
    title: 'Không thấy dòng tiêu đề',
    sentence: () => 'Không tìm thấy dòng tiêu đề của bảng kế hoạch (cần ít nhất cột “Nội dung” hoặc “Nhiệm vụ”).',
    why: 'Các cột được nhận ra theo tên ở dòng tiêu đề; không có dòng này thì không đọc được bảng.',
    mend: 'Chọn cả dòng tiêu đề cùng với bảng, hoặc đặt tên cột như Bảng 2.2: TT, Nội dung, Chỉ số thành công, Phương tiện xác minh, Ngân sách, Thời gian thực hiện.',
  },
  'column-twice': {
    title: 'Hai cột cùng loại',
    sentence: (params) => `Bảng có hai cột cùng loại; đang dùng cột “${params.taken}”, chưa dùng cột “${params.left}”.`,
    why: 'Mỗi loại thông tin chỉ được đọc từ một cột; số liệu ở cột kia không được tính.',
    mend: 'Nếu cần dùng cột kia, hãy đổi tên một trong hai cột ở dòng tiêu đề.',
  },
  'old-encoding': {
    title: 'Chữ gõ bằng bảng mã cũ',
    sentence: (params) => `Bảng có ${params.count} ô gõ bằng bảng mã ${params.encoding}; khi đọc đã được chuyển sang Unicode, nội dung ô trong bảng tính không thay đổi.`,
    why: 'Văn bản hành chính dùng Unicode (Nghị định 30/2020/NĐ-CP, Phụ lục I); chữ ở bảng mã cũ chỉ hiện đúng với phông chữ cũ.',
    mend: 'Chuyển các ô sang Unicode rồi chọn phông Times New Roman.',
  },
  'number-as-date': {
    title: 'Số thứ tự bị Excel đổi',
    sentence: (params) => (isDay(params.shown)
      ? `Ô TT đang là ngày ${dayText(params.shown)} do Excel tự đổi, được hiểu là số thứ tự ${params.meant}.`
      : `Ô TT đang là số ${String(params.shown).replace('.', ',')} do Excel tự đổi, được hiểu là số thứ tự ${params.meant}.`),
    why: 'Khi gõ 5.1 hoặc 5.10, Excel có thể tự đổi thành ngày tháng hoặc thành số 5,1.',
    mend: 'Định dạng cột TT là Text (Văn bản) rồi gõ lại số thứ tự.',
  },
  'more-tables': {
    title: 'Còn một bảng khác bên dưới',
    sentence: () => 'Từ dòng này bắt đầu một bảng khác, các cột không giống bảng phía trên; mới chỉ đọc bảng phía trên.',
    why: 'Mỗi bảng kế hoạch có dòng tiêu đề riêng; gộp hai bảng khác cột sẽ làm sai số liệu.',
    mend: 'Muốn dùng bảng bên dưới, hãy chọn riêng bảng đó cùng dòng tiêu đề của nó.',
  },
  'plan-year-unknown': {
    title: 'Chưa rõ năm kế hoạch',
    sentence: () => 'Không có thời gian, ngày hoàn thành hay dòng tên bảng nào ghi năm của kế hoạch.',
    why: 'Chưa rõ năm thì “Quý II” hay “trước ngày 15/11” không ứng với ngày cụ thể nào.',
    mend: 'Ghi năm ở tên bảng, ví dụ “Kế hoạch cải cách hành chính năm 2025”.',
  },
  'plan-year-differs': {
    title: 'Bảng ghi một năm khác',
    sentence: (params) => `Kế hoạch được khai là năm ${params.year} nhưng bảng ghi năm ${params.named}; việc đến hạn ngoài năm ${params.year} không được tính vào quý nào.`,
    why: 'Tỷ lệ hoàn thành chỉ tính các việc đến hạn trong năm kế hoạch, nên sai năm thì số liệu bằng 0 hoặc thiếu.',
    mend: 'Sửa năm của kế hoạch, hoặc sửa năm ghi trong bảng.',
  },
  'column-lost': {
    title: 'Không còn thấy một cột đã chỉ định',
    sentence: (params) => `Không còn thấy cột “${params.label}” đã được chỉ định khi nhận bảng; các cột khác đang được đọc theo tên của chúng.`,
    why: 'Ý nghĩa do người dùng chỉ định gắn với tên cột ở dòng tiêu đề; đổi tên hoặc xóa cột thì không còn chỗ để gắn.',
    mend: 'Khôi phục tên cột như khi nhận bảng, hoặc nhận lại bảng.',
  },
  'period-column-missing': {
    title: 'Bảng không có cột Thời gian',
    sentence: () => 'Bảng không có cột Thời gian thực hiện.',
    why: 'Không có thời hạn thì không việc nào được tính vào tỷ lệ hoàn thành (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Thêm cột “Thời gian thực hiện”. Nếu cột đã có nhưng mang tên khác, hãy đổi lại tên ở dòng tiêu đề, hoặc nhận lại bảng và chỉ định cột.',
  },
  'content-column-missing': {
    title: 'Bảng không có cột Nội dung',
    sentence: () => 'Bảng không có cột Nội dung (nhiệm vụ, hoạt động).',
    why: 'Không có cột này thì không biết từng dòng là việc gì, và không nhận ra được lĩnh vực nào.',
    mend: 'Thêm cột “Nội dung”. Nếu cột đã có nhưng mang tên khác, hãy đổi lại tên ở dòng tiêu đề, hoặc nhận lại bảng và chỉ định cột.',
  },
  'merged-cells': {
    title: 'Ô gộp cho nhiều dòng',
    sentence: (params) => `${who(params)}: ô ${MERGED[String(params.role)] ?? ''} gộp cho ${Number(params.count) + 1} dòng${downTo(params)}. Excel chỉ coi dòng trên cùng là có nội dung, nên ${
      params.role === 'period' && Number(params.tasks) > 0 ? `${params.tasks} hoạt động bên dưới không có hạn và không được tính vào tỷ lệ hoàn thành` : `${params.count} dòng bên dưới được tính như để trống`}.`,
    why: 'Bảng và các hàm CCHC trên trang tính chỉ đọc được ô trên cùng của một ô gộp; số liệu tính như nhau ở cả hai nơi, nên thiếu ở cả hai nơi.',
    mend: 'Bỏ gộp và chép nội dung xuống từng dòng (tiện ích làm giúp được, xem trước rồi mới sửa).',
  },
  'merged-budget': {
    title: 'Ô kinh phí gộp cho nhiều dòng',
    sentence: (params) => `${who(params)}: ô kinh phí gộp cho ${Number(params.count) + 1} dòng${downTo(params)}. ${AMOUNT[String(params.amount)] ?? ''}${params.count} dòng bên dưới không có số nào.`,
    why: 'Mỗi hoạt động cần nguồn lực của mình (tài liệu Ninh Thuận, phần I); chép số tiền xuống từng dòng thì tổng sẽ bị cộng trùng.',
    mend: 'Bỏ gộp rồi ghi số tiền của từng dòng; dòng không dùng kinh phí thì ghi “Không sử dụng kinh phí”.',
  },
  'cell-error': {
    title: 'Ô chứa giá trị lỗi của Excel',
    sentence: (params) => `${who(params)} có ô chứa giá trị lỗi ${params.text} của Excel.`,
    why: 'Mỗi cột phải có nội dung của nó (tài liệu Ninh Thuận, Bảng 2.2); ô bị lỗi trông như đã điền nhưng không có nội dung, vì công thức không tính được.',
    mend: 'Sửa công thức, hoặc ghi nội dung thay cho công thức.',
  },
} satisfies Partial<FindingTexts>;
