import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { planOf } from '../../plan-builder';
import { act, area, result, two, type Example } from './example';

const measured = (indicator: string) => two({ indicator });
const AT = ['1.1.1:indicator'];
/** What S0's table allows: numbers, shares, counts, things that are there, states that have come about; and S0's own examples. */
const GOOD = [
  '95% hồ sơ được giải quyết đúng hạn', '02 lớp tập huấn', 'Báo cáo', 'Bộ tài liệu', 'Quyết định được ban hành', 'Kế hoạch', 'Phần mềm', 'Tất cả TTHC được công khai', 'Không có hồ sơ quá hạn', 'Mỗi quý một báo cáo', 'Phấn đấu 95% hồ sơ trả đúng hạn',
  '- Trình độ chuyên môn và kỹ năng hành chính của cán bộ, công chức được nâng cao\n- Hơn 70% CBCC cấp tỉnh và cấp huyện hoàn thành nhiệm vụ được giao',
  '- Xác định được nhu cầu của CBCC về từng kỹ năng\n- Xác định được số lượng người tham gia lớp tập huấn', '100 % học viên trả lời vận dụng được kỹ năng', 'Tăng tỷ lệ hồ sơ trực tuyến', 'Đảm bảo hoàn thành trước 30/6', 'Tăng cường kiểm tra, ban hành kế hoạch kiểm tra',
  'QĐ', 'KH, BC',
];

export const indicatorExamples = {
  'indicator-intention': {
    fires: [
      ...['Nâng cao chất lượng phục vụ', 'Tăng cường kỷ luật, kỷ cương hành chính', 'Đẩy mạnh ứng dụng công nghệ thông tin', 'Tiếp tục thực hiện cơ chế một cửa', '- Nâng cao năng lực;\n- Tăng cường trách nhiệm'].map((text): Example['fires'][number] => [text, measured(text), AT]),
      ['what it is about is no deliverable', measured('Nâng cao chất lượng văn bản'), AT], ['the number of a document counts nothing', measured('Tiếp tục thực hiện Quyết định số 1718/QĐ-UBND ngày 21/7/2023'), AT], ['of an area', planOf([area('1', { indicator: 'Nâng cao hiệu quả' }), result(), act()]), ['1:indicator']],
    ],
    silent: [...GOOD.map((text): Example['silent'][number] => [text, measured(text)]), ['blank is another finding', measured('')]],
  },
  'indicator-vague': {
    fires: ['Trình độ chuyên môn được nâng cao', 'Công tác tuyên truyền có hiệu quả', 'Triển khai kịp thời', 'Đúng quy định', 'Thực hiện theo Quyết định số 1718/QĐ-UBND ngày 21/7/2023', 'Đạt kết quả tốt', 'Ý thức trách nhiệm của cán bộ'].map((text): Example['fires'][number] => [text, measured(text), AT]),
    silent: [...GOOD.map((text): Example['silent'][number] => [text, measured(text)]), ['intentions are another finding', measured('Nâng cao chất lượng phục vụ')], ['an error value', two({ indicator: '', raw: { indicator: '#REF!' } })]],
  },
  'share-impossible': {
    fires: [
      ['S2', measured('Trong năm có trên 100% cán bộ, công chức, viên chức được nhận xét, đánh giá đúng thực chất hoàn thành tốt nhiệm vụ trở lên'), AT], ['of what there is', measured('120% cán bộ được tập huấn'), AT], ['more than all', measured('vượt 100%'), AT], ['a share by name', measured('Tỷ lệ hồ sơ đúng hạn đạt trên 100%'), AT],
      ['a plan in another place of the sentence', measured('trên 100% hồ sơ được giải quyết theo kế hoạch'), AT], ['in the content', two({ content: 'Đào tạo 110% công chức' }), ['1.1.1:content']], ['in the product', two({ product: '>100% văn bản' }), ['1.1.1:product']],
    ],
    silent: [
      ...['Tỷ lệ thu đạt 105%', 'Thu phí, lệ phí đạt 103%', 'tăng 120%', 'đạt 100%', '110% kế hoạch thu', 'vượt 100% kế hoạch', 'thu ngân sách đạt 105% dự toán', 'không vượt quá 100%', 'Tăng trên 100% so với năm trước', 'Số lượng hồ sơ trực tuyến tăng trên 100%', 'Hoàn thành vượt 120% chỉ tiêu tỉnh giao', 'trên 95% hồ sơ', '95-100% hồ sơ', 'hỗ trợ 150% mức lương', 'Thu nội địa đạt 110%, hồ sơ đúng hạn 98%']
        .map((text): Example['silent'][number] => [text, measured(text)]),
    ],
  },
} satisfies Partial<Record<RuleCode, Example>>;
