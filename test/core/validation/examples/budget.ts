import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { dong, noMoney, planOf, reason } from '../../plan-builder';
import { area, result, act, under, two, type Example } from './example';

export const budgetExamples = {
  'budget-unreadable': { fires: [['text', two({ budget: { kind: 'unreadable', total: null, lines: [] }, raw: { budget: 'mười triệu?' } }), ['1.1.1:budget']]], silent: [['reason', two({ budget: reason })], ['blank', two({ budget: noMoney })]] },
  'budget-ambiguous': { fires: [['rate', two({ budget: { kind: 'ambiguous', total: null, lines: [] } }), ['1.1.1:budget']]], silent: [['amount', two({})], ['reason', two({ budget: reason })]] },
  'budget-too-small': {
    fires: [
      ['35.000 turned into 35', two({ budget: dong(35n) }), ['1.1.1:budget']], ['just below', two({ budget: dong(9_999n) }), ['1.1.1:budget']],
      ['one line of several', two({ budget: { kind: 'amounts', total: 15_000_012n, lines: [{ amount: 15_000_000n, label: 'a' }, { amount: 12n, label: 'b' }] } }), ['1.1.1:budget']],
    ],
    silent: [['zero', two({ budget: dong(0n) })], ['small but likely', two({ budget: dong(10_000n) })], ['negative is another finding', two({ budget: dong(-5n) })]],
  },
  'budget-too-large': {
    fires: [['đồng typed into a column of triệu', two({ budget: dong(35_000_000_000_000n) }), ['1.1.1:budget']], ['a heading', planOf([area('1', { budget: dong(1_000_000_000_000n) }), result(), act()]), ['1:budget']]],
    silent: [['large but likely', two({ budget: dong(999_999_999_999n) })], ['a reason', two({ budget: reason })]],
  },
  'budget-partial': {
    fires: [
      ['once, at the first activity that is in no total', two({ budget: reason }, { budget: dong(5_000_000n) }), ['1.1.1:budget']],
      ['a rate', under(act('1.1.1'), act('1.1.2', { budget: { kind: 'ambiguous', total: null, lines: [] } }), act('1.1.3', { budget: reason })), ['1.1.2:budget']],
    ],
    silent: [['all have figures', two({})], ['nobody has a figure', two({ budget: reason }, { budget: reason })], ['a blank one is another finding', two({ budget: noMoney })], ['a heading with a reason', planOf([area('1', { budget: reason }), result(), act()])]],
  },
  'budget-negative': { fires: [['negative', two({ budget: dong(-5_000_000n) }), ['1.1.1:budget']]], silent: [['zero', two({ budget: dong(0n) })]] },
  'budget-short': {
    fires: [
      ['result', planOf([area(), result('1.1', { budget: dong(19_999_999n) }), act(), act('1.1.2')]), ['1.1:budget']],
      ['area against all activities below it', planOf([area('1', { budget: dong(15_000_000n) }), result(), act(), result('1.2'), act('1.2.1')]), ['1:budget']],
      ['known activities already make more', planOf([area(), result('1.1', { budget: dong(9_000_000n) }), act(), act('1.1.2', { budget: reason })]), ['1.1:budget']],
    ],
    silent: [
      ['exactly the native total', planOf([area('1', { budget: dong(20_000_000n) }), result('1.1', { budget: dong(20_000_000n) }), act(), act('1.1.2')])],
      ['no figure of its own', under(act(), act('1.1.2'))], ['a reason', planOf([area(), result('1.1', { budget: reason }), act()])],
      ['no activity has a figure', planOf([area(), result('1.1', { budget: dong(0n) }), act('1.1.1', { budget: noMoney })])],
    ],
  },
  'budget-unexplained': {
    fires: [
      ['result', planOf([area(), result('1.1', { budget: dong(20_000_001n) }), act(), act('1.1.2')]), ['1.1:budget']],
      ['a blank activity explains nothing', planOf([area(), result('1.1', { budget: dong(20_000_000n) }), act(), act('1.1.2', { budget: noMoney })]), ['1.1:budget']],
      ['area whose result is right', planOf([area('1', { budget: dong(30_000_000n) }), result('1.1', { budget: dong(10_000_000n) }), act()]), ['1:budget']],
    ],
    silent: [
      ['a reason could hide the rest', planOf([area(), result('1.1', { budget: dong(20_000_000n) }), act(), act('1.1.2', { budget: reason })])],
      ['figures only at the result', planOf([area(), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { budget: noMoney })])],
      ['exactly', planOf([area(), result('1.1', { budget: dong(10_000_000n) }), act()])],
    ],
  },
} satisfies Partial<Record<RuleCode, Example>>;
