import type { Money } from '../../../../src/core/money/money';
import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import type { PlanItem } from '../../../../src/core/plan/plan';
import { dong, noMoney, planOf, reason } from '../../plan-builder';
import { area, result, act, under, two, type Example } from './example';

const twoLines: Money = { kind: 'amounts', total: 27_000_000n, lines: [{ amount: 15_000_000n, label: 'Giảng viên' }, { amount: 12_000_000n, label: 'Chi phí lớp học' }] };

/** Activities and the figures that Excel holds as text, or as a number. */
function column(...cells: (string | number)[]): PlanItem[] {
  return cells.map((cell, index) => act(`1.1.${index + 1}`, { raw: { budget: cell } }));
}

const asText = '10.000.000';

const nothing: Money = { ...reason, costsNothing: true };

export const budgetExamples = {
  'budget-unreadable': { fires: [['text', two({ budget: { kind: 'unreadable', total: null, lines: [] }, raw: { budget: 'mười triệu?' } }), ['1.1.1:budget']]], silent: [['reason', two({ budget: reason })], ['blank', two({ budget: noMoney })]] },
  'budget-ambiguous': { fires: [['rate', two({ budget: { kind: 'ambiguous', total: null, lines: [] } }), ['1.1.1:budget']]], silent: [['amount', two({})], ['reason', two({ budget: reason })], ['a fraction of a đồng is too small', two({ budget: { kind: 'ambiguous', total: null, lines: [] }, raw: { budget: 117.5 } })]] },
  'budget-too-small': {
    fires: [
      ['35.000 turned into 35', two({ budget: dong(35n) }), ['1.1.1:budget']], ['just below', two({ budget: dong(9_999n) }), ['1.1.1:budget']],
      ['117.500 turned into 117,5', two({ budget: { kind: 'ambiguous', total: null, lines: [] }, raw: { budget: 117.5 } }), ['1.1.1:budget']],
      ['one line of several', two({ budget: { kind: 'amounts', total: 15_000_012n, lines: [{ amount: 15_000_000n, label: 'a' }, { amount: 12n, label: 'b' }] } }), ['1.1.1:budget']],
    ],
    silent: [['zero', two({ budget: dong(0n) })], ['a fraction that is no small amount', two({ budget: { kind: 'ambiguous', total: null, lines: [] }, raw: { budget: '35.000,5' } })], ['small but likely', two({ budget: dong(10_000n) })], ['negative is another finding', two({ budget: dong(-5n) })]],
  },
  'budget-too-large': {
    fires: [
      ['đồng typed into a column of triệu', two({ budget: dong(35_000_000_000_000n) }), ['1.1.1:budget']], ['a heading', planOf([area('1', { budget: dong(10_000_000_000_000n) }), result(), act()]), ['1:budget']],
      ['one alone', under(act('1.1.1', { budget: dong(35_000_000_000_000n), raw: { budget: 35_000_000 } })), ['1.1.1:budget']],
      ['all of a column', two({ budget: dong(35_000_000_000_000n), raw: { budget: '35.000.000' } }, { budget: dong(500_000_000_000n), raw: { budget: 500_000 } }), ['1.1.1:budget']],
    ],
    silent: [
      ['large but likely', two({ budget: dong(999_999_999_999n) })], ['a reason', two({ budget: reason })],
      ['a table of large sums (a province’s budget)', under(...[4_060_000n, 1_010_000n, 155_321n, 25_000n].map((million, index) => act(`1.1.${index + 1}`, { budget: dong(million * 1_000_000n), raw: { budget: Number(million) } })))],
    ],
  },
  'budget-as-text': {
    fires: [
      ['typed with English settings', two({ raw: { budget: '10.000.000' } }), ['1.1.1:budget']], ['with đồng behind it', two({ raw: { budget: '10.000.000đ' } }), ['1.1.1:budget']], ['words', two({ raw: { budget: '10 triệu đồng' } }), ['1.1.1:budget']],
      ['a few among numbers, each', under(...column(asText, 10_000_000, asText, 10_000_000, asText, asText)), ['1.1.1:budget', '1.1.3:budget', '1.1.5:budget', '1.1.6:budget']],
      ['half of many, each', under(...column(asText, asText, asText, asText, asText, 1, 2, 3, 4, 5)), ['1.1.1:budget', '1.1.2:budget', '1.1.3:budget', '1.1.4:budget', '1.1.5:budget']],
      ['a whole column, once', under(...column(1, asText, asText, asText, asText, asText), act('1.1.7', { budget: reason, raw: { budget: 'Kinh phí thường xuyên' } })), ['1.1.2:budget']],
      ['the headings of a table whose activities are numbers, once', planOf([1, 2, 3, 4, 5].flatMap((number) => [area(String(number), { budget: dong(10_000_000n), raw: { budget: asText } }), ...[1, 2].map((of) => act(`${number}.${of}`, { raw: { budget: 1 } }))])), ['1:budget']],
      ['labelled lines', two({ budget: twoLines, raw: { budget: '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)' } }), ['1.1.1:budget']], ['a heading', planOf([area('1', { budget: dong(10_000_000n), raw: { budget: '10.000.000' } }), result(), act()]), ['1:budget']],
    ],
    silent: [
      ['a number', two({ raw: { budget: 10_000_000 } })], ['a reason in words', two({ budget: reason, raw: { budget: 'Kinh phí thường xuyên' } })], ['a rate is another finding', two({ budget: { kind: 'ambiguous', total: null, lines: [] }, raw: { budget: '80.000 đồng/người' } })],
      ['blank', two({ budget: noMoney, raw: { budget: null } })], ['a zero', two({ budget: dong(0n), raw: { budget: '0' } })],
    ],
  },
  'budget-partial': {
    fires: [
      ['once, at the first activity that is in no total', two({ budget: reason }, { budget: dong(5_000_000n) }), ['1.1.1:budget']],
      ['a rate', under(act('1.1.1'), act('1.1.2', { budget: { kind: 'ambiguous', total: null, lines: [] } }), act('1.1.3', { budget: reason })), ['1.1.2:budget']],
    ],
    silent: [['all have figures', two({})], ['nobody has a figure', two({ budget: reason }, { budget: reason })], ['a blank one is another finding', two({ budget: noMoney })], ['work that costs nothing', two({ budget: nothing })], ['a heading with a reason', planOf([area('1', { budget: reason }), result(), act()])]],
  },
  'budget-negative': { fires: [['negative', two({ budget: dong(-5_000_000n) }), ['1.1.1:budget']]], silent: [['zero', two({ budget: dong(0n) })]] },
  'budget-short': {
    fires: [
      ['result', planOf([area(), result('1.1', { budget: dong(19_999_999n) }), act(), act('1.1.2')]), ['1.1:budget']],
      ['area against all activities below it', planOf([area('1', { budget: dong(15_000_000n) }), result(), act(), result('1.2'), act('1.2.1')]), ['1:budget']],
      ['area against results, where no activity has a figure', planOf([area('1', { budget: dong(30_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { budget: reason }), result('1.2', { budget: dong(15_000_000n) }), act('1.2.1', { budget: noMoney })]), ['1:budget']],
      ['known activities already make more', planOf([area(), result('1.1', { budget: dong(9_000_000n) }), act(), act('1.1.2', { budget: reason })]), ['1.1:budget']],
      ['a heading that is text itself is no formula', planOf([area(), result('1.1', { budget: dong(20_000_000n), raw: { budget: '20.000.000' } }), ...column(1, 1, asText)]), ['1.1:budget']],
      ['an amount held as text explains another difference no more than any', planOf([area(), result('1.1', { budget: dong(9_000_000n) }), act(), act('1.1.2', { raw: { budget: asText } })]), ['1.1:budget']],
    ],
    silent: [
      ['a native total that passes over an amount held as text', planOf([area('1', { budget: dong(20_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), ...column(1, 1, asText)])],
      ['a native total over nothing but texts', planOf([area('1', { budget: dong(0n) }), result('1.1', { budget: dong(0n) }), ...column(asText, asText)])],
      ['a native total over results, of which one is held as text', planOf([area('1', { budget: dong(20_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { budget: reason }), result('1.2', { budget: dong(15_000_000n), raw: { budget: '15.000.000' } }), act('1.2.1', { budget: reason })])],
      ['exactly the native total', planOf([area('1', { budget: dong(20_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), act(), act('1.1.2')])],
      ['rows that repeat others', planOf([area(), result('1.1', { budget: dong(10_000_000n) }), act(), act('', { content: 'Trong đó: ngân sách tỉnh', budget: dong(4_000_000n) })])],
      ['a row that sums up the rest', planOf([area(), result('1.1', { budget: dong(10_000_000n) }), act('', { content: 'Cộng' }), act('1.1.1', { budget: dong(4_000_000n) }), act('1.1.2', { budget: dong(6_000_000n) })])],
      ['no figure of its own', under(act(), act('1.1.2'))], ['a reason', planOf([area(), result('1.1', { budget: reason }), act()])],
      ['no activity has a figure', planOf([area(), result('1.1', { budget: dong(0n) }), act('1.1.1', { budget: noMoney })])],
    ],
  },
  'budget-unexplained': {
    fires: [
      ['result', planOf([area(), result('1.1', { budget: dong(20_000_001n) }), act(), act('1.1.2')]), ['1.1:budget']],
      ['a blank activity explains nothing', planOf([area(), result('1.1', { budget: dong(20_000_000n) }), act(), act('1.1.2', { budget: noMoney })]), ['1.1:budget']],
      ['work that costs nothing explains nothing', planOf([area(), result('1.1', { budget: dong(20_000_000n) }), act(), act('1.1.2', { budget: nothing })]), ['1.1:budget']],
      ['an amount held as text explains nothing that is too much', planOf([area(), result('1.1', { budget: dong(30_000_000n) }), act(), act('1.1.2', { raw: { budget: asText } })]), ['1.1:budget']],
      ['area whose result is right', planOf([area('1', { budget: dong(30_000_000n) }), result('1.1', { budget: dong(10_000_000n) }), act()]), ['1:budget']],
    ],
    silent: [
      ['a reason could hide the rest', planOf([area(), result('1.1', { budget: dong(20_000_000n) }), act(), act('1.1.2', { budget: reason })])],
      ['an area whose results make it up', planOf([area('1', { budget: dong(35_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { budget: reason }), result('1.2', { budget: dong(15_000_000n) }), act('1.2.1', { budget: noMoney })])],
      ['a result with a reason could hide the rest', planOf([area('1', { budget: dong(35_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { budget: reason }), result('1.2', { budget: reason }), act('1.2.1', { budget: reason })])],
      ['figures only at the result', planOf([area(), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { budget: noMoney })])],
      ['exactly', planOf([area(), result('1.1', { budget: dong(10_000_000n) }), act()])],
      ['a native total that passes over an amount held as text and below zero', planOf([area(), result('1.1', { budget: dong(10_000_000n) }), act(), act('1.1.2', { budget: dong(-5_000_000n), raw: { budget: '-5.000.000' } })])],
    ],
  },
} satisfies Partial<Record<RuleCode, Example>>;
