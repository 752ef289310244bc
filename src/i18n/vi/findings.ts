import { dongText, rowName, type FindingParams, type FindingTexts } from '../finding-text';

const levels = { area: 'Lĩnh vực', result: 'Kết quả', activity: 'Hoạt động' };
const quarters = ['', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'];

const who = (params: FindingParams) => rowName(params, levels, ['“', '”']);
const quarter = (params: FindingParams) => quarters[Number(params.quarter)] ?? '';
const said = (params: FindingParams) => (params.text ? ` “${params.text}”` : '');
const percent = (params: FindingParams) => String(params.percent).replace('.', ',');

/** Why a period could not be read (`Period.problem`). */
const problems: Record<string, string> = {
  'impossible-date': 'ngày không có trong lịch',
  'ends-before-start': 'kết thúc trước khi bắt đầu',
  'lunar-date': 'ngày âm lịch',
  'left-blank': 'còn để trống chỗ ghi ngày',
  'no-period': 'không nêu thời gian nào',
};
const because = (params: FindingParams) => (problems[String(params.problem)] ? `: ${problems[String(params.problem)]}` : '');

/** What the validator says. Sources are the documents of `src/core/library/sources.ts`, cited by the name officials know. */
export const findings: FindingTexts = {
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
    sentence: (params) => `Ô TT chứa ${params.shown}, được hiểu là số thứ tự ${params.meant}.`,
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
  'cell-error': {
    title: 'Ô chứa giá trị lỗi của Excel',
    sentence: (params) => `${who(params)} có ô chứa giá trị lỗi ${params.text} của Excel.`,
    why: 'Ô bị lỗi trông như đã điền nhưng không có nội dung; công thức của ô không tính được.',
    mend: 'Sửa công thức, hoặc ghi nội dung thay cho công thức.',
  },
  'missing-content': {
    title: 'Thiếu nội dung',
    sentence: (params) => `${who(params)} chưa có nội dung.`,
    why: 'Kế hoạch phải cụ thể hóa nội dung các hoạt động (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi việc phải làm, hoặc xóa dòng nếu không dùng.',
  },
  'missing-indicator': {
    title: 'Thiếu chỉ số',
    sentence: (params) => `${who(params)} chưa có chỉ số.`,
    why: 'Chỉ số cần xây dựng ở cả ba cấp lĩnh vực, kết quả, hoạt động (tài liệu Ninh Thuận, Bảng 2.5); không có chỉ số thì không đo được mức hoàn thành.',
    mend: 'Ghi số lượng, tỷ lệ hoặc sản phẩm đo đếm được.',
  },
  'missing-product': {
    title: 'Thiếu sản phẩm',
    sentence: (params) => `${who(params)} chưa ghi sản phẩm.`,
    why: 'Mỗi nhiệm vụ phải có sản phẩm cụ thể (Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục).',
    mend: 'Ghi sản phẩm sẽ có khi xong việc, ví dụ: kế hoạch, báo cáo, quyết định.',
  },
  'missing-verification': {
    title: 'Thiếu phương tiện xác minh',
    sentence: (params) => `${who(params)} chưa có phương tiện xác minh.`,
    why: 'Cần tài liệu kiểm chứng để chứng tỏ việc đã hoàn thành (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi tên văn bản, báo cáo hoặc số liệu chứng tỏ việc đã xong.',
  },
  'missing-budget': {
    title: 'Thiếu ngân sách',
    sentence: (params) => `${who(params)} chưa có ngân sách.`,
    why: 'Không xác định nguồn lực thì kế hoạch khó khả thi (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi số tiền, hoặc lý do như “Kinh phí thường xuyên”, “Không sử dụng kinh phí”.',
  },
  'missing-period': {
    title: 'Thiếu thời gian',
    sentence: (params) => `${who(params)} chưa có thời gian thực hiện.`,
    why: 'Không có thời hạn thì việc không được tính vào tỷ lệ hoàn thành của quý nào (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi khoảng thời gian hoặc mốc hoàn thành, ví dụ: “Quý II”, “Trước ngày 15/11”.',
  },
  'missing-lead': {
    title: 'Thiếu cơ quan đầu mối',
    sentence: (params) => `${who(params)} chưa có cơ quan đầu mối (chủ trì).`,
    why: 'Mỗi việc phải có đơn vị chịu trách nhiệm chủ trì (tài liệu Ninh Thuận, phần I).',
    mend: 'Ghi tên một đơn vị chủ trì.',
  },
  'missing-support': {
    title: 'Chưa ghi cơ quan phối hợp',
    sentence: (params) => `${who(params)} chưa ghi cơ quan phối hợp.`,
    why: 'Mẫu có cột này, nhưng việc không cần phối hợp thì được để trống (tài liệu Ninh Thuận, Bảng 2.2).',
    mend: 'Ghi đơn vị phối hợp, hoặc bỏ qua gợi ý này.',
  },
  'budget-unreadable': {
    title: 'Không đọc được ngân sách',
    sentence: (params) => `Không đọc được số tiền${said(params)} của ${who(params)}.`,
    why: 'Số tiền không đọc được thì không cộng được vào tổng ngân sách.',
    mend: 'Ghi lại như “35.000.000”, “200 triệu đồng”, mỗi khoản một dòng.',
  },
  'budget-ambiguous': {
    title: 'Ngân sách chưa rõ tổng số',
    sentence: (params) => `Ngân sách${said(params)} của ${who(params)} là đơn giá, mức tối đa hoặc khoảng tiền, chưa phải tổng số.`,
    why: 'Chỉ tổng số tiền mới cộng được; phần mềm không tự nhân hay chọn thay người lập.',
    mend: 'Ghi tổng số tiền; cách tính có thể để ở cột Ghi chú.',
  },
  'budget-too-small': {
    title: 'Ngân sách nhỏ bất thường',
    sentence: (params) => `${who(params)} chỉ có ${dongText(params.amount)} đồng.`,
    why: 'Excel dùng dấu chấm thập phân đổi “35.000” thành 35; cũng có thể bảng thiếu đơn vị tính (nghìn, triệu đồng).',
    mend: 'Nhập lại đủ số tiền, hoặc ghi đơn vị tính ở tiêu đề cột.',
  },
  'budget-too-large': {
    title: 'Ngân sách lớn bất thường',
    sentence: (params) => `${who(params)} có ${dongText(params.amount)} đồng.`,
    why: 'Có thể số tiền đã ghi bằng đồng trong cột tính bằng nghìn đồng, triệu đồng hoặc tỷ đồng, nên bị nhân thêm một lần.',
    mend: 'Ghi lại số tiền theo đơn vị của cột, hoặc sửa đơn vị tính ở tiêu đề cột.',
  },
  'budget-negative': {
    title: 'Ngân sách âm',
    sentence: (params) => `${who(params)} có số tiền âm (${dongText(params.amount)} đồng).`,
    why: 'Ngân sách của một việc không thể nhỏ hơn 0.',
    mend: 'Sửa lại số tiền.',
  },
  'budget-partial': {
    title: 'Tổng ngân sách chưa gồm mọi hoạt động',
    sentence: (params) => `${params.counted}/${params.activities} hoạt động có số tiền; tổng ${dongText(params.total)} đồng chưa gồm các hoạt động còn lại, bắt đầu từ ${who(params)}.`,
    why: 'Hoạt động ghi lý do (“Theo dự toán được giao”), đơn giá hoặc số tiền chưa đọc được thì không cộng vào tổng; ghi lý do vẫn hợp lệ.',
    mend: 'Ghi số tiền nếu đã biết; nếu không, nêu rõ khi dùng con số tổng.',
  },
  'budget-short': {
    title: 'Ngân sách ghi thiếu so với các hoạt động',
    sentence: (params) => `${who(params)} ghi ${dongText(params.stated)} đồng, các hoạt động cộng lại ${dongText(params.sum)} đồng: thiếu ${dongText(params.difference)} đồng.`,
    why: 'Ngân sách của lĩnh vực, kết quả phải bằng tổng ngân sách các hoạt động của nó; mỗi hoạt động chỉ tính một lần.',
    mend: 'Sửa con số ở dòng này hoặc ở các hoạt động.',
  },
  'budget-unexplained': {
    title: 'Ngân sách ghi nhiều hơn các hoạt động',
    sentence: (params) => `${who(params)} ghi ${dongText(params.stated)} đồng, các hoạt động cộng lại ${dongText(params.sum)} đồng: còn ${dongText(params.difference)} đồng chưa có hoạt động nào giải thích.`,
    why: 'Ngân sách của lĩnh vực, kết quả phải bằng tổng ngân sách các hoạt động của nó; mỗi hoạt động chỉ tính một lần.',
    mend: 'Bổ sung hoạt động còn thiếu, hoặc sửa con số ở dòng này.',
  },
  'period-unreadable': {
    title: 'Không đọc được thời gian',
    sentence: (params) => `Không đọc được thời gian${said(params)} của ${who(params)}${because(params)}.`,
    why: 'Thời hạn không đọc được thì việc không được tính vào quý nào (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi lại như “Quý II”, “Tháng 3”, “Trước ngày 15/11”, “Từ 15/10 đến 10/11/2025”, “Thường xuyên”.',
  },
  'number-duplicate': {
    title: 'Trùng số thứ tự',
    sentence: (params) => `Số thứ tự của ${who(params)} đã dùng${params.other ? ` cho “${params.other}”` : ' ở dòng khác'}.`,
    why: 'Mỗi dòng có một số riêng thì báo cáo mới chỉ đúng việc (tài liệu Ninh Thuận, Bảng 2.2).',
    mend: 'Đánh lại số thứ tự.',
  },
  'number-skipped': {
    title: 'Nhảy số thứ tự',
    sentence: (params) => `Trước ${who(params)} thiếu số ${params.expected}.`,
    why: 'Số bị nhảy thường do xóa nhầm hoặc sót một dòng.',
    mend: 'Bổ sung dòng còn thiếu, hoặc đánh lại số thứ tự.',
  },
  'number-out-of-order': {
    title: 'Số thứ tự lộn xộn',
    sentence: (params) => `${who(params)} đứng sau số ${params.expected}.`,
    why: 'Thứ tự lộn xộn làm người đọc khó đối chiếu với báo cáo.',
    mend: 'Chuyển dòng về đúng chỗ, hoặc đánh lại số thứ tự.',
  },
  'number-wrong-level': {
    title: 'Số thứ tự sai cấp',
    sentence: (params) => `Số thứ tự của ${who(params)} không thuộc mục ${params.parent} ở trên nó.`,
    why: 'Số thứ tự cho biết hoạt động thuộc kết quả nào, kết quả thuộc lĩnh vực nào (tài liệu Ninh Thuận, Bảng 2.2).',
    mend: 'Sửa số thứ tự, hoặc chuyển dòng về đúng mục.',
  },
  'area-without-result': {
    title: 'Lĩnh vực không có kết quả',
    sentence: (params) => `${who(params)} chưa có kết quả nào.`,
    why: 'Theo khung lô-gích, lĩnh vực đạt được nhờ các kết quả đầu ra (tài liệu Ninh Thuận, phần II).',
    mend: 'Thêm kết quả cho lĩnh vực, hoặc bỏ lĩnh vực nếu năm nay không có việc.',
  },
  'area-without-activity': {
    title: 'Lĩnh vực không có nhiệm vụ',
    sentence: (params) => `${who(params)} chưa có nhiệm vụ nào.`,
    why: 'Lĩnh vực không có nhiệm vụ thì không có gì để theo dõi và báo cáo (Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục).',
    mend: 'Thêm nhiệm vụ, hoặc bỏ lĩnh vực nếu năm nay không có việc.',
  },
  'result-without-activity': {
    title: 'Kết quả không có hoạt động',
    sentence: (params) => `${who(params)} chưa có hoạt động nào.`,
    why: 'Kết quả chỉ đạt được qua các hoạt động; chỉ hoạt động mới được tính tỷ lệ hoàn thành (tài liệu Ninh Thuận, phần II).',
    mend: 'Thêm hoạt động cho kết quả này.',
  },
  'row-before-area': {
    title: 'Dòng đứng trước lĩnh vực của nó',
    sentence: (params) => (params.heading === undefined
      ? `${who(params)} đứng trước lĩnh vực đầu tiên nên không thuộc lĩnh vực nào.`
      : `${who(params)} đứng trên dòng của mục ${params.heading}; phần mềm vẫn tính vào mục đó theo số thứ tự.`),
    why: 'Tỷ lệ hoàn thành tính theo lĩnh vực; dòng đứng sai chỗ dễ bị hiểu là thuộc lĩnh vực khác hoặc không thuộc lĩnh vực nào.',
    mend: 'Chuyển dòng xuống dưới lĩnh vực, kết quả của nó.',
  },
  'nothing-to-repeat': {
    title: '“(nt)” không có gì để nhắc lại',
    sentence: (params) => `${who(params)} ghi “${params.text ?? '(nt)'}” nhưng ô phía trên không có tên cơ quan.`,
    why: '“(nt)” nghĩa là như trên; phía trên để trống thì không biết đơn vị nào chịu trách nhiệm.',
    mend: 'Ghi rõ tên cơ quan.',
  },
  'progress-unreadable': {
    title: 'Không đọc được tiến độ',
    sentence: (params) => `Không hiểu tiến độ${said(params)} ở ${quarter(params)} của ${who(params)}.`,
    why: 'Ô không đọc được thì chưa được tính là hoàn thành; phần mềm không đoán thay (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi tỷ lệ như “80%”, “3/5”, hoặc “Hoàn thành”, “Đang thực hiện”, “Chưa hoàn thành”. Nếu gõ 3/5 mà thành một con số lớn thì Excel đã đổi thành ngày: hãy gõ 60%.',
  },
  'progress-above-100': {
    title: 'Tiến độ trên 100%',
    sentence: (params) => `${quarter(params)} của ${who(params)} ghi ${percent(params)}%.`,
    why: 'Một việc không thể xong hơn 100%; việc này vẫn được tính là đã xong.',
    mend: 'Sửa lại tỷ lệ; phần vượt có thể ghi ở cột Kết quả thực hiện.',
  },
  'completed-on-unreadable': {
    title: 'Không đọc được ngày hoàn thành',
    sentence: (params) => `Không đọc được ngày hoàn thành${said(params)} của ${who(params)}.`,
    why: 'Ngày hoàn thành cho biết việc xong đúng hạn hay chậm (văn bản Đức Thọ, Ghi chú Mẫu 2).',
    mend: 'Ghi ngày như 15/11/2025.',
  },
};
