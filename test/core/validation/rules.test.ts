import type { Plan, PlanItem } from '../../../src/core/plan/plan';
import { checkPlan } from '../../../src/core/validation/check-plan';
import { RULE_CODES, type RuleCode } from '../../../src/core/validation/finding-codes';
import { RULE_SETS } from '../../../src/core/validation/rule-sets';
import { RULES } from '../../../src/core/validation/rule-table';
import { conditional, dong, filled, inQuarter, item, noMoney, noPeriod, ongoing, planOf, reason, unreadablePeriod } from '../plan-builder';

const everyRule = { id: 'custom', name: 'Mọi quy tắc', source: { document: 'S0', place: '' }, rules: RULE_CODES } as const;
const area = (number = '1', more: Partial<PlanItem> = {}) => item('area', number, more);
const result = (number = '1.1', more: Partial<PlanItem> = {}) => item('result', number, more);
const act = (number = '1.1.1', more: Partial<PlanItem> = {}) => item('activity', number, more);
/** One area, one result and these activities. */
const under = (...activities: PlanItem[]) => planOf([area(), result(), ...activities]);
const two = (first: Partial<PlanItem>, second: Partial<PlanItem> = {}) => under(act('1.1.1', first), act('1.1.2', second));

/** I: 1 (a), 2, 3 (a), where 2 is an activity among results. */
function mixedList(): Plan {
  const plan = planOf([area('I'), result('1'), act('a)'), act('2'), result('3'), act('a)')]);
  return { ...plan, items: plan.items.map((one) => (one.number === '2' ? { ...one, parent: 0 } : one)) };
}

/** 1.1.1 was moved above its area. */
function moved(): Plan {
  const plan = planOf([act('1.1.1'), area(), result(), act('1.1.2')]);
  return { ...plan, items: plan.items.map((one) => (one.number === '1.1.1' ? { ...one, parent: 2 } : one)) };
}

/** 1.1.2 was moved to the end, under area 2. */
function strayed(): Plan {
  const plan = planOf([area(), result(), act(), area('2'), result('2.1'), act('2.1.1'), act('1.1.2')]);
  return { ...plan, items: plan.items.map((one) => (one.number === '1.1.2' ? { ...one, parent: 1 } : one)) };
}

interface Example {
  fires: [string, Plan, string[]][];
  silent: [string, Plan][];
}

// fires: the rows (numbers of the items) it must speak about, with ":column" where it speaks about a cell. silent: look-alikes.
const examples: Record<RuleCode, Example> = {
  'cell-error': {
    fires: [['several columns', two({ raw: { lead: '#REF!', budget: '#DIV/0!', indicator: ' #n/a ' } }), ['1.1.1:indicator', '1.1.1:budget', '1.1.1:lead']], ['of an area', planOf([area('1', { raw: { indicator: '#NAME?' } }), result(), act()]), ['1:indicator']]],
    silent: [['a text that begins like one', two({ raw: { lead: '#N/A của Sở', note: '#1', support: '#' } })]],
  },
  'missing-content': {
    fires: [['blank', two({ content: '' }), ['1.1.1:content']], ['dots of a form', two({}, { content: '……' }), ['1.1.2:content']], ['of an area', planOf([area('1', { content: ' ' }), result(), act()]), ['1:content']]],
    silent: [['one letter', two({ content: 'A' })]],
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
    fires: [['blank', two({ budget: noMoney }), ['1.1.1:budget']]],
    silent: [['a reason in place of an amount', two({ budget: reason })], ['zero is an amount', two({ budget: dong(0n) })], ['headings', planOf([area('1', { budget: noMoney }), result('1.1', { budget: noMoney }), act()])]],
  },
  'missing-period': {
    fires: [['activity and result', planOf([area('1', { period: noPeriod }), result('1.1', { period: noPeriod }), act('1.1.1', { period: noPeriod })]), ['1.1:period', '1.1.1:period']]],
    silent: [['conditional', two({ period: conditional })], ['unreadable is another finding', two({ period: unreadablePeriod })], ['continuous', two({ period: ongoing })]],
  },
  'missing-lead': { fires: [['activity', two({ lead: '' }), ['1.1.1:lead']], ['result', planOf([area(), result('1.1', { lead: '' }), act()]), ['1.1:lead']]], silent: [['area', planOf([area('1', { lead: '' }), result(), act()])]] },
  'missing-support': { fires: [['activity', two({ support: '' }), ['1.1.1:support']]], silent: [['result', planOf([area(), result('1.1', { support: '' }), act()])]] },
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
  'period-unreadable': {
    fires: [['any level', planOf([area('1', { period: unreadablePeriod }), result(), act('1.1.1', { period: unreadablePeriod })]), ['1:period', '1.1.1:period']]],
    silent: [['conditional', two({ period: conditional })], ['blank', two({ period: noPeriod })]],
  },
  'number-duplicate': {
    fires: [
      ['siblings', under(act('1.1.1'), act('1.1.1')), ['1.1.1:number']], ['far apart', planOf([area('1'), result('1.1'), act('1.1.1'), area('2'), result('2.1'), act('2.1.1'), result('2.1')]), ['2.1:number']],
      ['under another result of the area', planOf([area('1'), result('1.1'), act('1.1.1'), result('1.2'), act('1.1.1')]), ['1.1.1:number']],
      ['areas, one with a full stop', planOf([area('I'), act('1'), area('I.'), act('2')]), ['I.:number']], ['letters', planOf([area('I'), act('a)'), act('a)')]), ['a):number']],
    ],
    silent: [
      ['begins anew under every heading', planOf([area('I'), act('1'), act('2'), area('II'), act('1'), act('2')])], ['bullets', planOf([area('I'), act('-'), act('-')])],
      ['no numbers', planOf([area(''), act(''), act('')])], ['1 as area and 1 as activity', planOf([area('1'), act('1'), act('2')])], ['restarting pairs', planOf([area('I'), result('1'), act('1.1'), area('II'), result('1'), act('1.1')])],
    ],
  },
  'number-skipped': {
    fires: [
      ['activity', under(act('1.1.1'), act('1.1.3')), ['1.1.3:number']], ['does not begin with 1', under(act('1.1.2'), act('1.1.3')), ['1.1.2:number']], ['result', planOf([area('5'), result('5.1'), act('5.1.1'), result('5.3'), act('5.3.1')]), ['5.3:number']],
      ['letters', planOf([area('I'), act('a)'), act('c)')]), ['c):number']],
    ],
    silent: [
      ['a unit plans only its own areas', planOf([area('1'), act('1.1'), area('7'), act('7.1')])], ['goes on under the next heading', planOf([area('I'), act('1'), act('2'), area('II'), act('3'), act('4')])],
      ['out of order is another finding', under(act('1.1.1'), act('1.1.3'), act('1.1.2'))], ['đ or e after d', planOf([area('I'), ...['a', 'b', 'c', 'd', 'e', 'g'].map((letter) => act(letter))])],
      ['nine and ten', under(...Array.from({ length: 12 }, (_, index) => act(`1.1.${index + 1}`)))], ['results and activities in one list', mixedList()], ['one without a number between', under(act('1.1.1'), act(''), act('1.1.2'))], ['a duplicate is another finding', under(act('1.1.1'), act('1.1.1'), act('1.1.2'))],
    ],
  },
  'number-out-of-order': { fires: [['activity', under(act('1.1.1'), act('1.1.3'), act('1.1.2'), act('1.1.4')), ['1.1.2:number']]], silent: [['restart under the next heading', planOf([area('I'), act('1'), act('2'), area('II'), act('1')])], ['a gap', under(act('1.1.1'), act('1.1.4'))]] },
  'number-wrong-level': {
    fires: [
      ['another result', under(act('1.1.1'), act('1.2.1')), ['1.2.1:number']], ['another area', planOf([area('5'), result('6.1'), act('6.1.1')]), ['6.1:number']], ['too deep', planOf([area('5'), result('5.1'), act('5.1.1.1')]), ['5.1.1.1:number']],
      ['short among long ones', under(act('1.1.1'), act('2')), ['2:number']], ['no result between', planOf([area('5'), act('5.1.1')]), ['5.1.1:number']],
      ['moved under another area', strayed(), ['1.1.2:number']],
    ],
    silent: [['two levels', planOf([area('5'), act('5.1'), act('5.2')])], ['Roman areas', planOf([area('V'), result('1'), act('1.1')])], ['short ones throughout', under(act('1'), act('2'))], ['bullets', under(act('-'), act('1.1.1'))]],
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
  'row-before-area': { fires: [['activity first', planOf([act('1'), area('I'), act('2')]), ['1']], ['above its own heading', moved(), ['1.1.1']]], silent: [['no areas at all', planOf([act('1'), act('2')])]] },
  'nothing-to-repeat': {
    fires: [['nothing above', two({ lead: '', raw: { lead: '(nt)' } }), ['1.1.1:lead']], ['left as written', two({ support: 'nt', raw: { support: 'nt' } }), ['1.1.1:support']], ['other writings', two({ lead: '"', support: 'như mục trên', raw: { lead: '"', support: 'như mục trên' } }), ['1.1.1:lead', '1.1.1:support']]],
    silent: [['resolved', two({}, { lead: 'Sở Nội vụ', raw: { lead: '(nt)' } })], ['an agency whose name begins so', two({ lead: 'NTM huyện', raw: { lead: 'NTM huyện' } })]],
  },
  'progress-unreadable': { fires: [['a quarter', two({ progress: filled({ 2: { kind: 'unreadable', text: 'gần xong' } }) }), ['1.1.1:quarter2']]], silent: [['underway', two({ progress: filled({ 1: { kind: 'underway' }, 2: { kind: 'cancelled' }, 3: { kind: 'added' } }) })]] },
  'progress-above-100': { fires: [['two quarters', two({ progress: filled({ 1: 1.01, 4: 2 }) }), ['1.1.1:quarter1', '1.1.1:quarter4']]], silent: [['exactly', two({ progress: filled({ 1: 1 }) })]] },
  'completed-on-unreadable': { fires: [['text', two({ completedOn: { kind: 'unreadable', text: 'cuối tháng' } }), ['1.1.1:completedOn']]], silent: [['date', two({ completedOn: { kind: 'date', date: '2025-11-15' } })]] },
};

function spoken(plan: Plan, code: RuleCode): string[] {
  const names = new Map(plan.items.map((one) => [one.row, one.number]));
  return checkPlan(plan, everyRule).filter((finding) => finding.code === code).map(({ row, column }) => names.get(row)! + (column === null ? '' : `:${column}`));
}

const fires = RULE_CODES.flatMap((code) => examples[code].fires.map(([name, plan, places]) => ({ code, name, plan, places })));
const silent = RULE_CODES.flatMap((code) => examples[code].silent.map(([name, plan]) => ({ code, name, plan })));

test.each(fires)('$code speaks: $name', ({ code, plan, places }) => expect(spoken(plan, code)).toEqual(places));
test.each(silent)('$code is silent: $name', ({ code, plan }) => expect(spoken(plan, code)).toEqual([]));

test('every rule has examples of both kinds, every code a rule and every rule a code', () => {
  expect(RULES.map((rule) => rule.code).sort()).toEqual([...RULE_CODES].sort());
  expect(RULE_CODES.filter((code) => examples[code].fires.length === 0 || examples[code].silent.length === 0)).toEqual([]);
});

test('a rule about a column that the table does not have is silent', () => {
  const holes = planOf([area('1', { content: '', indicator: '' }), result('1.1', { budget: dong(1n) }), act('1.1.7', {
    content: '', indicator: '', product: '', verification: '', budget: dong(50n), period: unreadablePeriod, lead: '', support: '', progress: filled({ 1: { kind: 'unreadable', text: '?' }, 2: 3 }), completedOn: { kind: 'unreadable', text: '?' },
  })]);
  expect(checkPlan(holes, everyRule).length).toBeGreaterThan(10);
  expect(checkPlan({ ...holes, roles: [] }, everyRule)).toEqual([]);
});

test('a clean plan: nothing to say, whatever the rule set', () => {
  const clean = planOf([area('1'), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { progress: filled({ 4: 1 }) }), act('1.1.2', { period: inQuarter(1), progress: filled({ 1: 0.5, 2: 1 }) })]);
  for (const set of [...Object.values(RULE_SETS), everyRule]) expect(checkPlan(clean, set)).toEqual([]);
});
