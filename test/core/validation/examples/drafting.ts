import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { noMoney, noPeriod, planOf } from '../../plan-builder';
import { act, area, result, two, under, type Example } from './example';

const noted = (note: string) => two({ note });
const prose = { lead: '', support: '', product: '', indicator: '', verification: '', period: noPeriod, budget: noMoney };
const words = (count: number) => Array.from({ length: count }, (_, index) => `từ${index}`).join(' ');

export const draftingExamples = {
  'leftover': {
    fires: [
      ...['Quyết định số /QĐ-UBND ngày /7/2023 của UBND tỉnh', 'Số: /', 'Số: /KH-.....', 'Số:     /KH-UBND', 'Kế hoạch số …/KH-UBND', 'Công văn số ......', 'số xx/KH-UBND', 'ngày  tháng ', 'Hà Tĩnh, ngày tháng năm', 'ngày … tháng … năm 2018', 'trước ngày .../.../2025', 'ngày tháng 7 năm 2023', 'xx/xx', 'xx/xx/2025', 'Cải cách hành chính tại ……………… giai đoạn 2018-2020',
        'Tổ chức ... lớp tập huấn', '[...]', '[…]', '[Nêu căn cứ ban hành kế hoạch]', 'năm 20…'].map((text): Example['fires'][number] => [text, noted(text), ['1.1.1:note']]),
      ['any column of words', two({ content: 'Kế hoạch số /KH-UBND', outcome: 'Báo cáo số …/BC-SNV', lead: '[Tên đơn vị]' }), ['1.1.1:content', '1.1.1:lead', '1.1.1:outcome']],
    ],
    silent: [
      ...['kỹ năng tuyên truyền cải cách hành chính,...', 'kỹ năng, tuyên truyền,... nhìn chung', 'v.v…', 'các lĩnh vực (đất đai, xây dựng...) theo quy định', 'Sở A, Sở B…', '[2]', 'số/lượng', 'tỷ số/tổng số', 'Quyết định số 1718/QĐ-UBND ngày 21/7/2023', 'ghi rõ số, ngày tháng năm ban hành', 'ngày, tháng, năm', '3 ngày/hồ sơ', 'hồ sơ/tháng',
        'Đại hội XX', 'thế kỷ XXI', 'hàng tháng/năm', 'Tổng số: 15', 'ngày/tháng/năm', '5 năm...', 'rút ngắn 2 ngày/5 ngày', 'Nghị quyết số 76/NQ-CP', 'số điện thoại/email', 'Mức độ 3, 4.', 'tại các phòng, ban ... và đơn vị'].map((text): Example['silent'][number] => [text, noted(text)]),
      ['a cell of dots is blank, which is missing', two({ indicator: '……', note: '...' })],
    ],
  },
  'document-two-dates': {
    fires: [
      ['S2', two({ note: 'Quyết định số 225/QĐ-TTg ngày 04/12/2016 của Chính phủ' }, { note: 'Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Thủ tướng Chính phủ' }), ['1.1.2:note']],
      ['S3, written out', two({ content: 'Quyết định số 4831/QĐ-UBND ngày 24 tháng 12 năm 2021 của Ủy ban nhân dân tỉnh Khánh Hòa ban hành Chương trình' }, { content: 'Quyết định số 4831/QĐ-UBND ngày 23/12/2021 của UBND tỉnh' }), ['1.1.2:content']],
      ['in one cell', two({ note: 'NQ số 76/NQ-CP ngày 15/7/2021; sửa đổi NQ số 76/NQ-CP ngày 16/7/2021' }), ['1.1.1:note']], ['a slip of the year', two({ note: 'QĐ số 54/QĐ-UBND ngày 27/9/2019' }, { note: 'QĐ số 54/QĐ-UBND ngày 27/9/2018' }), ['1.1.2:note']],
      ['the number names the year', two({ note: 'QĐ số 54/2019/QĐ-UBND ngày 27/9/2019' }, { note: 'QĐ số 54/2019/QĐ-UBND ngày 1/9/2020' }), ['1.1.2:note']],
    ],
    silent: [
      ['one date in two writings', two({ note: 'QĐ số 08/QĐ-UBND ngày 05/01/2025' }, { note: 'QĐ số 8/QĐ-UBND ngày 5 tháng 1 năm 2025' })], ['numbers begin anew each year', two({ note: 'KH số 15/KH-UBND ngày 05/3/2024' }, { note: 'KH số 15/KH-UBND ngày 20/2/2025' })],
      ['another committee\'s', two({ note: 'KH số 15/KH-UBND ngày 05/3/2025 của UBND tỉnh' }, { note: 'KH số 15/KH-UBND ngày 20/3/2025 của UBND xã Yên Hồ' })], ['other kinds with one number', two({ note: 'QĐ số 15/QĐ-UBND ngày 05/3/2025' }, { note: 'KH số 15/KH-UBND ngày 20/3/2025' })],
      ['a due day beside a document', two({ note: 'theo QĐ số 15/QĐ-UBND, trước ngày 20/3/2025' }, { note: 'QĐ số 15/QĐ-UBND ngày 05/3/2025' })],
    ],
  },
  'text-too-long': {
    fires: [
      ['behind the heading', planOf([area('I', { ...prose, content: `Mục tiêu chung: ${words(121)}` }), result(), act()]), ['I:content']], ['on the next line', under(act('1.1.1', { ...prose, content: `1. Nhiệm vụ trọng tâm, đột phá\n${words(201)}` })), ['1.1.1:content']],
      ['in rows of words below', planOf([area('III', { ...prose, content: 'TỔ CHỨC THỰC HIỆN' }), act('1', { ...prose, content: words(100) }), act('2', { ...prose, content: words(51) })]), ['III:content']],
    ],
    silent: [
      ['exactly', planOf([area('I', { ...prose, content: `Mục tiêu chung: ${words(120)}` }), area('II', { ...prose, content: `Nhiệm vụ trọng tâm: ${words(200)}` }), area('III', { ...prose, content: `Tổ chức thực hiện: ${words(150)}` }), act('1')])],
      ['a heading with work below it', planOf([area('II', { ...prose, content: 'Nhiệm vụ trọng tâm' }), act('1', { content: words(150) }), act('2', { content: words(150) })])],
      ['a task that begins with the words', under(act('1.1.1', { content: `Tổ chức thực hiện các nhiệm vụ ${words(200)}` }))], ['a goal that is another', planOf([area('I', { ...prose, content: `Mục tiêu cụ thể: ${words(300)}` }), act('1')])],
    ],
  },
} satisfies Partial<Record<RuleCode, Example>>;
