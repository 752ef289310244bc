import { dongText, type FindingParams, type FindingTexts } from '../../finding-text';
import { firstOf, said, who } from './wording';

/** What a heading's figure is compared with. */
const parts = ({ of }: FindingParams) => (of === 'results' ? 'kết quả' : 'hoạt động');

/** Of the overall total, whose formula is right. */
const lacksTexts = (params: FindingParams) => `${who(params)} ghi ${dongText(params.stated)} đồng, các hoạt động cộng lại ${dongText(params.sum)} đồng: công thức cộng của Excel bỏ qua ${params.count} ô có số tiền là văn bản; sửa các ô đó, đừng gõ đè lên tổng.`;

export const budgetFindings = {
  'budget-unreadable': {
    title: 'Không đọc được ngân sách',
    sentence: (params) => `Không đọc được số tiền${said(params)} của ${who(params)}.`,
    why: 'Cột Ngân sách ghi số tiền (tài liệu Ninh Thuận, Bảng 2.2); số không đọc được thì không cộng được vào tổng.',
    mend: 'Ghi lại như “35.000.000”, “200 triệu đồng”, mỗi khoản một dòng.',
  },
  'budget-ambiguous': {
    title: 'Ngân sách chưa rõ tổng số',
    sentence: (params) => `Ngân sách${said(params)} của ${who(params)} chưa rõ tổng số: đơn giá, mức tối đa, khoảng tiền hoặc nhiều số chưa rõ cách cộng.`,
    why: 'Cột Ngân sách ghi tổng số tiền của việc (tài liệu Ninh Thuận, Bảng 2.2); tiện ích không tự nhân hay chọn thay người lập.',
    mend: 'Ghi tổng số tiền; cách tính có thể để ở cột Ghi chú.',
  },
  'budget-too-small': {
    title: 'Ngân sách nhỏ bất thường',
    sentence: (params) => `${who(params)} ghi một khoản chỉ ${dongText(params.amount)} đồng.`,
    why: 'Số tiền phải đủ và rõ đơn vị (tài liệu Ninh Thuận, Bảng 2.2: “Ngân sách (Đồng)”). Excel dùng dấu chấm thập phân đổi “35.000” thành 35; cũng có thể bảng thiếu đơn vị tính (nghìn, triệu đồng).',
    mend: 'Nhập lại đủ số tiền, hoặc ghi đơn vị tính ở tiêu đề cột.',
  },
  'budget-too-large': {
    title: 'Ngân sách lớn bất thường',
    sentence: (params) => `Ngân sách của ${who(params)} lên tới ${dongText(params.amount)} đồng.`,
    why: 'Số tiền phải rõ đơn vị (tài liệu Ninh Thuận, Bảng 2.2: “Ngân sách (Đồng)”). Có thể số tiền đã ghi bằng đồng trong cột tính bằng nghìn đồng, triệu đồng hoặc tỷ đồng, nên bị nhân thêm một lần.',
    mend: 'Ghi lại số tiền theo đơn vị của cột, hoặc sửa đơn vị tính ở tiêu đề cột.',
  },
  'budget-negative': {
    title: 'Ngân sách âm',
    sentence: (params) => `Ngân sách của ${who(params)} là số âm (${dongText(params.amount)} đồng).`,
    why: 'Ngân sách là nguồn lực để làm một việc (tài liệu Ninh Thuận, phần I), không thể nhỏ hơn 0.',
    mend: 'Sửa lại số tiền.',
  },
  'budget-partial': {
    title: 'Tổng ngân sách chưa gồm mọi hoạt động',
    sentence: (params) => `${params.counted}/${params.activities} hoạt động có số tiền; tổng ${dongText(params.total)} đồng chưa gồm các hoạt động còn lại, bắt đầu từ ${who(params)}.`,
    why: 'Tổng ngân sách chỉ gồm các hoạt động có số tiền (tài liệu Ninh Thuận, Bảng 2.3). Hoạt động ghi lý do (“Theo dự toán được giao”), đơn giá hoặc số tiền chưa đọc được thì không cộng vào tổng; ghi lý do vẫn hợp lệ.',
    mend: 'Ghi số tiền nếu đã biết; nếu không, nêu rõ khi dùng con số tổng.',
  },
  'budget-short': {
    title: 'Ngân sách ghi thiếu so với các hoạt động',
    sentence: (params) => `${who(params)} ghi ${dongText(params.stated)} đồng, các ${parts(params)} cộng lại ${dongText(params.sum)} đồng: thiếu ${dongText(params.difference)} đồng.`,
    why: 'Ngân sách của lĩnh vực, kết quả phải bằng tổng ngân sách các hoạt động của nó; mỗi hoạt động chỉ tính một lần (như tài liệu Ninh Thuận, Bảng 2.3: kết quả 5.1 ghi 105.000.000 đồng, các hoạt động cộng lại 117.000.000 đồng).',
    mend: 'Sửa con số ở dòng này hoặc ở các hoạt động.',
  },
  'budget-unexplained': {
    title: 'Ngân sách ghi nhiều hơn các hoạt động',
    sentence: (params) => `${who(params)} ghi ${dongText(params.stated)} đồng, các ${parts(params)} cộng lại ${dongText(params.sum)} đồng: còn ${dongText(params.difference)} đồng chưa có ${parts(params)} nào giải thích.`,
    why: 'Ngân sách của lĩnh vực, kết quả phải bằng tổng ngân sách các hoạt động của nó; mỗi hoạt động chỉ tính một lần (như tài liệu Ninh Thuận, Bảng 2.3: kết quả 5.1 ghi 105.000.000 đồng, các hoạt động cộng lại 117.000.000 đồng).',
    mend: 'Bổ sung hoạt động còn thiếu, hoặc sửa con số ở dòng này.',
  },
  'budget-as-text': {
    title: 'Số tiền là văn bản, không phải số',
    sentence: (params) => (params.stated !== undefined ? lacksTexts(params) : params.count === undefined
      ? `Ngân sách${said(params)} của ${who(params)} là văn bản, không phải số; tiện ích đọc là ${dongText(params.amount)} đồng.`
      : `${params.count}/${params.all} ô có số tiền (${firstOf(params.names, params.count)}) là văn bản, không phải số; ô đầu tiên ghi${said(params)}, tiện ích đọc là ${dongText(params.amount)} đồng.`),
    why: 'Cột Ngân sách là cột số tiền (tài liệu Ninh Thuận, Bảng 2.2): công thức SUM, SUBTOTAL của Excel bỏ qua ô văn bản, nên dòng tổng sẽ thiếu số tiền ở đó. Excel dùng dấu chấm thập phân không hiểu “35.000.000” là số.',
    mend: 'Đổi thành số (nút “Xem cách sửa”); nhiều dòng có ghi chú thì đổi thành một công thức giữ nguyên ghi chú.',
  },
} satisfies Partial<FindingTexts>;
