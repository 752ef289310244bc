import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { planOf } from '../../plan-builder';
import { act, area, result, two, type Example } from './example';

const led = (lead: string) => two({ lead });
const AT = ['1.1.1:lead'];

export const responsibilityExamples = {
  'lead-several': {
    fires: [
      ['semicolon', led('Sở Nội vụ; Sở Tài chính'), AT], ['comma', led('Sở Nội vụ, Sở Tài chính'), AT], ['lines', led('Sở Nội vụ\nSở Tài chính'), AT], ['bullets', led('- Sở Nội vụ;\n- Sở Tài chính.'), AT], ['và', led('Phòng Nội vụ và Phòng Tư pháp'), AT],
      ['three (S3, II.2)', led('Sở Nội vụ, các sở, ngành có quy mô lớn, UBND cấp huyện'), AT], ['with the others (S3, II.4)', led('- Sở Nội vụ\n- Các cơ quan, đơn vị có liên quan'), AT],
      ['a remark in brackets (S3, II.5)', led('Sở Nội vụ, Sở Thông tin và Truyền thông (theo lĩnh vực phân công)'), AT], ['by branches', led('Sở Nội vụ, Tư pháp'), AT], ['a list behind a colon', led('Các Phòng: Nội vụ, Tư pháp'), AT],
      ['at a result', planOf([area(), result('1.1', { lead: 'Sở Nội vụ; Sở Y tế' }), act()]), ['1.1:lead']],
    ],
    silent: [
      ['commas in a name', led('Sở Văn hóa, Thể thao và Du lịch')], ['a dash in a name', led('Phòng Tài chính - Kế hoạch')], ['two bodies in a name', led('Văn phòng HĐND và UBND')], ['the same, of a district', led('Văn phòng HĐND và UBND huyện')],
      ['a name that runs on', led('Sở Văn hóa,\nThể thao và Du lịch')], ['a head alone on its line', led('Văn phòng\nSở')], ['a part and whose it is', led('Phòng Cải cách hành chính, Sở Nội vụ')], ['Lao động - Thương binh và Xã hội', led('Sở Lao động - Thương binh và Xã hội')],
      ['one zone and others', led('Ban Quản lý Khu kinh tế và các khu công nghiệp')], ['one front', led('Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên')], ['a body and those it is made of', led('Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội xã')], ['one paper', led('Báo và Đài Phát thanh, Truyền hình tỉnh')], ['committees of a tier', led('UBND các xã, phường, thị trấn')],
      ['"(nt)" is said where the words stand', two({ lead: 'Sở Nội vụ; Sở Y tế', raw: { lead: '(nt)' } })], ['a heading made of names', planOf([area('1', { lead: 'ĐÀI TRUYỀN HÌNH, ĐÀI TIẾNG NÓI' }), result(), act()])],
    ],
  },
  'lead-with-support': {
    fires: [
      ['S3, II.1', led('Sở Nội vụ chủ trì,\nphối hợp các Sở: Tư pháp, Kế hoạch và Đầu tư, Tài chính, Văn phòng UBND tỉnh'), AT], ['both named', led('Chủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính'), AT], ['without "chủ trì"', led('Sở Nội vụ phối hợp với Sở Tài chính'), AT], ['only who co-ordinates', led('Phối hợp: Sở Tài chính'), AT], ['another word for it', led('Sở Nội vụ phối kết hợp với Sở Y tế'), AT], ['shortened', led('Sở Nội vụ p/h Sở Y tế'), AT],
    ],
    silent: [['a council of co-ordination', led('Hội đồng phối hợp phổ biến, giáo dục pháp luật')], ['"chủ trì" alone', led('Sở Nội vụ (chủ trì)')]],
  },
  'lead-generic': {
    fires: [
      ['units', led('Các đơn vị'), AT], ['offices', led('Các phòng ban'), AT], ['concerned', led('Các cơ quan liên quan'), AT], ['everybody', led('Toàn thể'), AT], ['all staff', led('Toàn thể cán bộ, công chức'), AT], ['S3, I.1', led('Các cơ quan, đơn vị,\nđịa phương'), AT],
      ['staff', led('Cán bộ, công chức, viên chức'), AT], ['units and persons', led('Cá nhân, đơn vị'), AT],
      ['a class of offices', led('Các sở, ban, ngành; UBND các huyện'), AT],
    ],
    silent: [['an office whose name is a word for many', led('Phòng Tổ chức')], ['with a named one', led('Sở Nội vụ và các đơn vị liên quan')], ['the committees of a tier', led('UBND cấp xã')], ['an office called one', led('Cơ quan Tổ chức - Nội vụ')], ['an officer by his field', led('Công chức Tư pháp - Hộ tịch')], ['the heads', led('Lãnh đạo Sở')], ['of a heading', planOf([area('1', { lead: 'Các đơn vị' }), result(), act()])]],
  },
  'office-several-names': {
    fires: [
      ['S0 Bảng 2.3, once for three names', planOf([area(), result('1.1', { support: 'Phòng Tổ chức cán bộ' }), act('1.1.1', { lead: 'Phòng TCCB', support: 'Công ty Tư vấn' }), act('1.1.2', { support: 'Phòng CBCC' })]), AT],
      ['initials', two({ lead: 'Sở Khoa học và Công nghệ' }, { lead: 'Sở KH&CN' }), ['1.1.2:lead']], ['lead and support', two({ lead: 'VP Sở', support: 'Văn phòng Sở' }), ['1.1.1:support']], ['a dash', two({ lead: 'Phòng Tài chính - Kế hoạch' }, { support: 'Sở Y tế; Phòng TC-KH' }), ['1.1.2:support']],
    ],
    silent: [
      ['could be two offices', two({ lead: 'Phòng TC', support: 'Phòng Tổ chức' }, { lead: 'Phòng Tài chính' })], ['case and capitals', two({ lead: 'BỘ XÂY DỰNG' }, { lead: 'Bộ Xây dựng' })], ['UBND', two({ lead: 'UBND tỉnh' }, { lead: 'Ủy ban nhân dân tỉnh' })],
      ['two short forms', two({ lead: 'Phòng QLCN' }, { lead: 'Phòng QLNL' })], ['same initials, both in full', two({ lead: 'Sở Tài chính' }, { lead: 'Sở Tôn giáo và Công' })], ['with and without "&"', two({ lead: 'Sở KHCN' }, { lead: 'Sở KH&CN' })],
    ],
  },
} satisfies Partial<Record<RuleCode, Example>>;
