import type { Plan } from '../../../../src/core/plan/plan';
import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { noPeriod, planOf } from '../../plan-builder';
import { area, result, act, under, two, type Example } from './example';

/** 1.1.1 was moved above its area. */
function moved(): Plan {
  const plan = planOf([act('1.1.1'), area(), result(), act('1.1.2')]);
  return { ...plan, items: plan.items.map((one) => (one.number === '1.1.1' ? { ...one, parent: 2 } : one)) };
}

export const structureExamples = {
  'cell-error': {
    fires: [['several columns', two({ raw: { lead: '#REF!', budget: '#DIV/0!', indicator: ' #n/a ' } }), ['1.1.1:indicator', '1.1.1:budget', '1.1.1:lead']], ['of an area', planOf([area('1', { raw: { indicator: '#NAME?' } }), result(), act()]), ['1:indicator']]],
    silent: [['a text that begins like one', two({ raw: { lead: '#N/A của Sở', note: '#1', support: '#' } })]],
  },
  'area-without-result': {
    fires: [['nothing below it', planOf([area('1'), area('2'), result('2.1'), act('2.1.1')]), ['1']], ['activities only, in a table with results', planOf([area('1'), act('1.1'), area('2'), result('2.1'), act('2.1.1')]), ['1']], ['an area alone', planOf([area()]), ['1']]],
    silent: [
      ['a table of two levels', planOf([area('1'), act('1.1')])],
      ['a figure of the year (S4, areas 8–11)', planOf([area('8', { content: 'Lĩnh vực 8: Mức độ thu hút đầu tư' }), area('9', { content: 'Cải cách thể chế' }), result('9.1'), act('9.1.1')])],
    ],
  },
  'area-without-activity': {
    fires: [['nothing below it', planOf([area('I', { lead: '', product: '', period: noPeriod }), area('II'), act('1')]), ['I']]],
    silent: [['a figure of the year (S4, areas 8–11)', planOf([area('8', { lead: 'Phòng Tài chính', product: '', period: noPeriod })])], ['through a result', under(act())]],
  },
  'result-without-activity': { fires: [['last one', planOf([area(), result(), act(), result('1.2')]), ['1.2']], ['followed by a result', planOf([area(), result(), result('1.2'), act('1.2.1')]), ['1.1']]], silent: [['one activity', under(act())]] },
  'row-before-area': { fires: [['activity first', planOf([act('1'), area('I'), act('2')]), ['1']], ['above its own heading', moved(), ['1.1.1']]], silent: [['no areas at all', planOf([act('1'), act('2')])], ['areas with nothing below them', planOf([act('1'), act('2'), area('3'), act('3.1')])]] },
  'nothing-to-repeat': {
    fires: [['nothing above', two({ lead: '', raw: { lead: '(nt)' } }), ['1.1.1:lead']], ['left as written', two({ support: 'nt', raw: { support: 'nt' } }), ['1.1.1:support']], ['other writings', two({ lead: '"', support: 'như mục trên', raw: { lead: '"', support: 'như mục trên' } }), ['1.1.1:lead', '1.1.1:support']]],
    silent: [['resolved', two({}, { lead: 'Sở Nội vụ', raw: { lead: '(nt)' } })], ['an agency whose name begins so', two({ lead: 'NTM huyện', raw: { lead: 'NTM huyện' } })]],
  },
  'area-missing': {
    fires: [
      ['five of six (S1)', planOf([1, 2, 3, 4, 6].flatMap((number) => [area(String(number), { content: number === 1 ? 'Cải cách thể chế' : `Lĩnh vực ${number}` }), act(`${number}.1`)])), ['1'], { programme: '2011-2020', unitKind: 'department' }],
      ['a commune without area 11 (S4), headings of numbers only', planOf([1, 2, 3, 4, 5, 6, 7].flatMap((number) => [area(String(number), { content: '' }), act(`${number}.1`)])), ['1'], { programme: 'ha-tinh', unitKind: 'commune' }],
    ],
    silent: [
      ['all six, in an order of their own', planOf(['Cải cách tài chính công', 'Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Cải cách chế độ công vụ', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số'].flatMap((content, index) => [area(String(index + 1), { content }), act(`${index + 1}.1`)])), { programme: '2021-2030', unitKind: 'commune' }],
      ['seven of a department (S4)', planOf([1, 2, 3, 4, 5, 6, 7].flatMap((number) => [area(String(number)), act(`${number}.1`)])), { programme: 'ha-tinh', unitKind: 'department' }],
      ['four of a central agency (S4)', planOf([1, 2, 3, 7].flatMap((number) => [area(String(number)), act(`${number}.1`)])), { programme: 'ha-tinh', unitKind: 'central' }],
      ['the kind of unit is not known', planOf([area('1'), act('1.1')]), { programme: 'ha-tinh' }], ['arranged by offices', planOf([area('I', { content: 'Công an xã' }), act('1'), area('II', { content: 'Ban Chỉ huy quân sự xã' }), act('1')]), { programme: 'ha-tinh', unitKind: 'commune' }], ['arranged otherwise', planOf([area('A', { content: 'Nhóm nhiệm vụ trọng tâm' }), act('1')]), { programme: '2021-2030', unitKind: 'department' }],
    ],
  },
  'repeats-above': {
    fires: [['S0, 5.1.2', two({}, { lead: 'Phòng TCCB', support: 'Công ty Tư vấn', raw: { lead: '(nt)', support: '(nt)' } }), ['1.1.2:lead', '1.1.2:support']], ['an indicator', two({}, { indicator: '01 báo cáo', raw: { indicator: 'như trên' } }), ['1.1.2:indicator']]],
    silent: [['nothing above is another finding', two({ lead: '', raw: { lead: '(nt)' } })], ['left as written', two({ support: 'nt', raw: { support: 'nt' } })], ['a name', two({ lead: 'Phòng TCCB', raw: { lead: 'Phòng TCCB' } })]],
  },
} satisfies Partial<Record<RuleCode, Example>>;
