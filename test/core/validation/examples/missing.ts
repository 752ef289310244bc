import type { PlanItem } from '../../../../src/core/plan/plan';
import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { conditional, dong, noMoney, noPeriod, ongoing, planOf, reason, unreadablePeriod } from '../../plan-builder';
import { act, area, result, two, under, type Example } from './example';

const nothing: Partial<PlanItem> = { indicator: '', product: '', verification: '', budget: noMoney, period: noPeriod, lead: '', support: '' };

export const missingExamples = {
  'missing-content': {
    fires: [['blank', two({ content: '' }), ['1.1.1:content']], ['dots of a form', two({}, { content: '……' }), ['1.1.2:content']], ['of an area', planOf([area('1', { content: ' ' }), result(), act()]), ['1:content']]],
    silent: [['one letter', two({ content: 'A' })], ['a heading merged from another column', planOf([area('A.', { content: '', raw: { number: 'A.', content: null, lead: 'BỘ XÂY DỰNG', period: null } }), act('1')])]],
  },
  'missing-indicator': {
    fires: [['of every level', planOf([area('1', { indicator: '' }), result('1.1', { indicator: '-' }), act('1.1.1', { indicator: '\n' })]), ['1:indicator', '1.1:indicator', '1.1.1:indicator']]],
    silent: [['a figure alone', two({ indicator: '2' })]],
  },
  'missing-product': { fires: [['activity', two({ product: '' }), ['1.1.1:product']]], silent: [['heading', planOf([area('1', { product: '' }), result('1.1', { product: '' }), act()])]] },
  'missing-verification': {
    fires: [['activity and result', planOf([area(), result('1.1', { verification: '' }), act('1.1.1', { verification: '…' })]), ['1.1:verification', '1.1.1:verification']]],
    silent: [['area', planOf([area('1', { verification: '' }), result(), act()])]],
  },
  'missing-budget': {
    fires: [
      ['blank', two({ budget: noMoney }), ['1.1.1:budget']], ['below a source in words, once', under(act('1.1.1', { budget: reason }), act('1.1.2', { budget: noMoney }), act('1.1.3', { budget: noMoney })), ['1.1.2:budget']],
      ['below an amount, each', under(act(), act('1.1.2', { budget: noMoney }), act('1.1.3', { budget: noMoney })), ['1.1.2:budget', '1.1.3:budget']],
      ['among reasons, each', under(act('1.1.1', { budget: reason }), act('1.1.2', { budget: noMoney }), act('1.1.3', { budget: reason }), act('1.1.4', { budget: noMoney })), ['1.1.2:budget', '1.1.4:budget']],
    ],
    silent: [['a reason in place of an amount', two({ budget: reason })], ['zero is an amount', two({ budget: dong(0n) })], ['a figure of the year (S4, areas 8–11)', planOf([area('7'), act('7.1'), act('8', { content: 'Mức độ thu hút đầu tư', budget: noMoney })])], ['headings', planOf([area('1', { budget: noMoney }), result('1.1', { budget: noMoney }), act()])]],
  },
  'missing-period': {
    fires: [['activity and result', planOf([area('1', { period: noPeriod }), result('1.1', { period: noPeriod }), act('1.1.1', { period: noPeriod })]), ['1.1:period', '1.1.1:period']]],
    silent: [['conditional', two({ period: conditional })], ['unreadable is another finding', two({ period: unreadablePeriod })], ['continuous', two({ period: ongoing })]],
  },
  'missing-lead': {
    fires: [
      ['activity', two({ lead: '' }), ['1.1.1:lead']], ['result', planOf([area(), result('1.1', { lead: '' }), act()]), ['1.1:lead']],
      ['a row that somebody has begun', under(act(), act('', { ...nothing, content: 'Rà soát thủ tục' })), [':lead']],
      ['a numbered task among details', under(act(), act('', { content: '- Rà soát thủ tục', lead: '' }), act('1.1.2', { lead: '' }), act('', { content: '- Công bố danh mục', lead: '' })), ['1.1.2:lead']],
      ['details of a task that has none itself', under(act('1.1.1', { lead: '' }), act('', { content: 'Công bố danh mục', lead: '' })), ['1.1.1:lead', ':lead']],
      ['one without a number where most have one', under(act(), act('1.1.2'), act('1.1.3'), act('', { content: 'Sơ kết', lead: '' })), [':lead']],
      ['where other lines without a number have their own', under(act(''), act('', { content: '- Rà soát' }), act('', { content: '- Công bố', lead: '' })), [':lead']],
      ['the first of several lines', under(act('', { content: '- Rà soát', lead: '' }), act('', { content: '- Công bố' })), [':lead']], ['bullets below a heading', under(act('-', { content: 'Rà soát', lead: '' }), act('', { content: '- Công bố', lead: '' })), ['-:lead', ':lead']],
    ],
    silent: [
      ['area', planOf([area('1', { lead: '' }), result(), act()])], ['details of the task above, whose agency is merged over them', under(act(), act('', { content: '- Rà soát thủ tục', lead: '' }), act('', { content: '- Công bố danh mục', lead: '' }), act('1.1.2'))],
      ['lines of a task without a number, whose agency is merged over them', under(act('', { content: '- Nghiên cứu' }), act('', { content: '- Chuyển giao', lead: '' }), act('', { content: '- Khuyến khích', lead: '', support: 'Các bộ, ngành' }))],
      ['a line without a dash below a numbered task, as many as there are tasks', under(act(), act('', { content: 'Xây dựng cơ chế giám sát', lead: '' }), act('1.1.2'), act('', { content: 'Báo cáo', lead: '' }))],
      ['a part of the amount above', under(act(), act('', { ...nothing, content: 'Trong đó: ngân sách tỉnh', budget: dong(4_000_000n) }))],
    ],
  },
  'missing-support': { fires: [['activity', two({ support: '' }), ['1.1.1:support']], ['a line that has its own lead', under(act('', { content: '- Nghiên cứu' }), act('', { content: '- Chuyển giao', support: '' })), [':support']]], silent: [
    ['result', planOf([area(), result('1.1', { support: '' }), act()])], ['lines below a task, whose agencies are merged over them', under(act('', { content: '- Nghiên cứu' }), act('', { content: '- Chuyển giao', lead: '', support: '' }))],
    ['a line without a dash below a numbered task', under(act(), act('', { content: 'Xây dựng cơ chế giám sát', lead: '', support: '' }))],
  ] },
} satisfies Partial<Record<RuleCode, Example>>;
