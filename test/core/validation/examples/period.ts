import { yearOf } from '../../../../src/core/calendar/iso-date';
import { quarterOf, quartersIn } from '../../../../src/core/calendar/quarter';
import type { Period } from '../../../../src/core/period/period';
import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { conditional, inQuarter, noPeriod, ongoing, planOf, recurring, unreadablePeriod, until } from '../../plan-builder';
import { act, area, result, two, type Example } from './example';

function range(start: string, end: string): Period {
  const quarters = quartersIn(2025, start, end);
  return { ...noPeriod, kind: 'range', start, end, quarters, dueQuarter: yearOf(end) === 2025 ? quarterOf(end) : null };
}

export const periodExamples = {
  'period-unreadable': {
    fires: [['any level', planOf([area('1', { period: unreadablePeriod }), result(), act('1.1.1', { period: unreadablePeriod })]), ['1:period', '1.1.1:period']], ['for a reason', two({ period: { ...unreadablePeriod, problem: 'lunar-date' } }), ['1.1.1:period']]],
    silent: [['conditional', two({ period: conditional })], ['blank', two({ period: noPeriod })]],
  },
  'period-backwards': {
    fires: [['the day it begins on can only be one of the year before', two({ period: range('2024-11-20', '2025-10-10'), raw: { period: 'Từ 20/11 đến 10/10/2025' } }), ['1.1.1:period']]],
    silent: [
      ['over the turn of the year', two({ period: range('2024-11-01', '2025-03-31'), raw: { period: 'Từ tháng 11 đến tháng 3/2025' } })],
      ['both years written', two({ period: range('2023-01-01', '2025-12-31'), raw: { period: '2023 - 2025' } })], ['in short', two({ period: range('2024-02-01', '2025-10-10'), raw: { period: '01/02/24 - 10/10/25' } })],
      ['in order', two({ period: range('2025-02-01', '2025-11-10'), raw: { period: 'Từ 01/02 đến 10/11' } })],
    ],
  },
  'period-outside-year': {
    fires: [
      ['an earlier year', two({ period: range('2024-10-01', '2024-12-31'), raw: { period: 'Quý IV/2024' } }), ['1.1.1:period']], ['a later year', two({ period: range('2026-01-01', '2026-12-31'), raw: { period: 'Năm 2026' } }), ['1.1.1:period']],
      ['a day of the next year', two({ period: until('2026-03-15') }), ['1.1.1:period']], ['a deadline already past', two({ period: until('2024-12-31') }), ['1.1.1:period']],
      ['a table of another year, once', planOf([area('1', { period: range('2013-01-01', '2013-12-31') }), result('1.1', { period: range('2013-01-01', '2013-12-31') }), act('1.1.1', { period: until('2013-10-15') })]), ['1:period']],
    ],
    silent: [
      ['reaches over the year', two({ period: range('2025-01-01', '2026-12-31') })], ['begins before it', two({ period: range('2023-01-01', '2025-06-30') })], ['a target of a later year', two({ period: until('2030-12-31') })],
      ['open at its end', two({ period: { ...range('2023-01-01', '2023-12-31'), end: null } })], ['continuous', two({ period: ongoing })], ['conditional', two({ period: conditional })],
    ],
  },
  'period-outside-parent': {
    fires: [
      ['ends later', planOf([area('1', { period: noPeriod }), result('1.1', { period: inQuarter(2) }), act('1.1.1', { period: inQuarter(3) })]), ['1.1.1:period']], ['begins earlier', planOf([area('1', { period: noPeriod }), result('1.1', { period: inQuarter(2) }), act('1.1.1', { period: range('2025-03-15', '2025-05-31') })]), ['1.1.1:period']],
      ['after the heading’s deadline', planOf([area('1', { period: noPeriod }), result('1.1', { period: until('2025-11-15') }), act('1.1.1', { period: until('2025-11-30') })]), ['1.1.1:period']],
      ['a result and its area', planOf([area('1', { period: inQuarter(1) }), result('1.1', { period: noPeriod }), act(), result('1.2', { period: inQuarter(2) }), act('1.2.1', { period: inQuarter(2) })]), ['1.2:period']],
    ],
    silent: [
      ['within', planOf([area('1', { period: range('2025-01-01', '2025-12-31') }), result('1.1', { period: range('2025-04-01', '2025-12-31') }), act('1.1.1', { period: inQuarter(2) }), act('1.1.2', { period: until('2025-12-31') })])],
      ['the heading names no time', planOf([area('1', { period: noPeriod }), result('1.1', { period: noPeriod }), act('1.1.1', { period: inQuarter(1) })])], ['continuous work', planOf([area('1', { period: noPeriod }), result('1.1', { period: inQuarter(2) }), act('1.1.1', { period: ongoing })])],
      ['another year is another finding', planOf([area('1', { period: noPeriod }), result('1.1', { period: inQuarter(2) }), act('1.1.1', { period: until('2026-03-15') }), act('1.1.2', { period: inQuarter(2) })])],
    ],
  },
  'period-touches': {
    fires: [['one ends on the day the next begins', two({ period: range('2025-10-01', '2025-10-15') }, { period: range('2025-10-15', '2025-11-10') }), ['1.1.2:period']]],
    silent: [
      ['the day after', two({ period: range('2025-10-01', '2025-10-15') }, { period: range('2025-10-16', '2025-11-10') })], ['side by side', two({ period: range('2025-10-01', '2025-10-20') }, { period: range('2025-10-15', '2025-11-10') })],
      ['quarters', two({ period: inQuarter(1) }, { period: inQuarter(2) })], ['deadlines', two({ period: until('2025-10-15') }, { period: until('2025-10-15') })], ['one day', two({ period: range('2025-10-01', '2025-10-15') }, { period: range('2025-10-15', '2025-10-15') })],
      ['under different headings', planOf([area(), result(), act('1.1.1', { period: range('2025-10-01', '2025-10-15') }), result('1.2'), act('1.2.1', { period: range('2025-10-15', '2025-11-10') })])],
    ],
  },
  'period-against-product': {
    fires: [
      ['S3, group V', two({ period: recurring('year'), product: 'Báo cáo đánh giá kết quả thực hiện Đề án; tổ chức sơ kết vào năm 2025 và tổng kết vào năm 2030' }), ['1.1.1:period']],
      ['in the indicator', two({ period: ongoing, indicator: '02 báo cáo, vào các năm 2025 và 2030' }), ['1.1.1:period']], ['quarters', two({ period: recurring('quarter'), product: 'Sơ kết trong quý IV năm 2025; tổng kết trong quý IV năm 2030' }), ['1.1.1:period']],
    ],
    silent: [
      ['a target', two({ period: recurring('year'), product: 'Đến năm 2025 đạt 80%, đến năm 2030 đạt 100%' })], ['names of documents', two({ period: recurring('year'), product: 'Kế hoạch năm 2025; Kế hoạch năm 2026 theo Luật năm 2015' })],
      ['a span', two({ period: recurring('year'), product: 'Báo cáo giai đoạn 2021-2030' })], ['the same year twice', two({ period: recurring('quarter'), product: 'Sơ kết vào năm 2025, tổng kết trong năm 2025' })], ['a range', two({ period: range('2025-01-01', '2030-12-31'), product: 'sơ kết vào năm 2025 và tổng kết vào năm 2030' })],
    ],
  },
  'period-not-plain': {
    fires: [['a month, day by day', two({ period: range('2025-10-01', '2025-10-15'), raw: { period: 'Từ 01 đến 15 tháng 10/2025' } }), ['1.1.1:period']]],
    silent: [
      ['plain', two({ period: inQuarter(2), raw: { period: 'Quý II' } })], ['says more than a time', two({ period: inQuarter(2), raw: { period: 'Quý II, sau khi có hướng dẫn' } })], ['a date of Excel', two({ period: until('2025-11-15'), raw: { period: 45976 } })],
      ['conditional', two({ period: conditional, raw: { period: 'Theo tiến độ của Bộ Nội vụ' } })],
    ],
  },
} satisfies Partial<Record<RuleCode, Example>>;
