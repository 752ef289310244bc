import type { Plan } from '../../../../src/core/plan/plan';
import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { noPeriod, planOf } from '../../plan-builder';
import { area, result, act, under, type Example } from './example';

/** I: 1 (a), 2, 3 (a), where 2 is an activity among results. */
function mixedList(): Plan {
  const plan = planOf([area('I'), result('1'), act('a)'), act('2'), result('3'), act('a)')]);
  return { ...plan, items: plan.items.map((one) => (one.number === '2' ? { ...one, parent: 0 } : one)) };
}

/** III has no tasks, so a reader takes it for one. */
function areaAlone(): Plan {
  const plan = planOf([area('I'), act('1'), area('II'), act('1'), act('III')]);
  return { ...plan, items: plan.items.map((one) => (one.number === 'III' ? { ...one, parent: null } : one)) };
}

/** 2.1.3 stands between 1.1.2 and 1.1.4, and a reader files it under 2.1. */
function filedElsewhere(): Plan {
  const plan = planOf([area('2'), result('2.1'), act('2.1.1'), area('1'), result('1.1'), act('1.1.1'), act('1.1.2'), act('2.1.3'), act('1.1.4')]);
  return { ...plan, items: plan.items.map((one) => (one.number === '2.1.3' ? { ...one, parent: 1 } : one)) };
}

/** A number whose heading the plan does not have. */
function belowNothing(number: string): Plan {
  const plan = planOf([area('2'), result('2.1'), act('2.1.1'), act(number), result('2.2'), act('2.2.1')]);
  return { ...plan, items: plan.items.map((one) => (one.number === number ? { ...one, parent: null } : one)) };
}

/** 1.1.2 was moved to the end, under area 2. */
function strayed(): Plan {
  const plan = planOf([area(), result(), act(), area('2'), result('2.1'), act('2.1.1'), act('1.1.2')]);
  return { ...plan, items: plan.items.map((one) => (one.number === '1.1.2' ? { ...one, parent: 1 } : one)) };
}

export const numberExamples = {
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
      ['an area with nothing below it', areaAlone()], ['a unit plans only its own areas', planOf([area('1'), act('1.1'), area('7'), act('7.1')])], ['goes on under the next heading', planOf([area('I'), act('1'), act('2'), area('II'), act('3'), act('4')])],
      ['out of order is another finding', under(act('1.1.1'), act('1.1.3'), act('1.1.2'))], ['đ or e after d', planOf([area('I'), ...['a', 'b', 'c', 'd', 'e', 'g'].map((letter) => act(letter))])],
      ['nine and ten', under(...Array.from({ length: 12 }, (_, index) => act(`1.1.${index + 1}`)))], ['results and activities in one list', mixedList()], ['one without a number between', under(act('1.1.1'), act(''), act('1.1.2'))], ['a duplicate is another finding', under(act('1.1.1'), act('1.1.1'), act('1.1.2'))],
    ],
  },
  'number-out-of-order': { fires: [['activity', under(act('1.1.1'), act('1.1.3'), act('1.1.2'), act('1.1.4')), ['1.1.2:number']]], silent: [['restart under the next heading', planOf([area('I'), act('1'), act('2'), area('II'), act('1')])], ['a gap', under(act('1.1.1'), act('1.1.4'))]] },
  'number-wrong-level': {
    fires: [
      ['another result', under(act('1.1.1'), act('1.2.1')), ['1.2.1:number']], ['another area', planOf([area('5'), result('6.1'), act('6.1.1')]), ['6.1:number']], ['too deep', planOf([area('5'), result('5.1'), act('5.1.1.1')]), ['5.1.1.1:number']],
      ['short among long ones', under(act('1.1.1'), act('2')), ['2:number']], ['no result between', planOf([area('5'), act('5.1.1')]), ['5.1.1:number']],
      ['moved under another area', strayed(), ['1.1.2:number']], ['below nothing', belowNothing('3.1.2'), ['3.1.2:number']],
    ],
    silent: [['two levels', planOf([area('5'), act('5.1'), act('5.2')])], ['Roman areas', planOf([area('V'), result('1'), act('1.1')])], ['short ones throughout', under(act('1'), act('2'))], ['bullets', under(act('-'), act('1.1.1'))], ['a figure of the year beside the areas', belowNothing('8')]],
  },
  'number-mistyped': {
    fires: [
      ['S2: 2.1.2.2 between 3.1.2.1 and 3.1.2.3', planOf([area('3.1.2'), result('3.1.2.1'), act('-'), result('2.1.2.2'), act('-'), result('3.1.2.3'), act('-')]), ['2.1.2.2:number']],
      ['as areas', planOf([area('3.1.2.1'), act('-'), area('2.1.2.2'), act('-'), area('3.1.2.3'), act('-')]), ['2.1.2.2:number']], ['one too high', under(act('1.1.1'), act('1.1.2'), act('1.1.8'), act('1.1.4')), ['1.1.8:number']],
      ['the number of the row above', under(act('1.1.1'), act('1.1.2'), act('1.1.2', { content: 'Hai lần' }), act('1.1.4')), ['1.1.2:number']], ['the last one', under(act('1.1.1'), act('1.1.2'), act('1.2.3')), ['1.2.3:number']],
      ['the first one', under(act('1.2.1'), act('1.1.2')), ['1.2.1:number']], ['filed under the heading that the number names', filedElsewhere(), ['2.1.3:number']],
    ],
    silent: [
      ['a gap', under(act('1.1.1'), act('1.1.3'), act('1.1.4'))], ['two rows changed places', under(act('1.1.1'), act('1.1.3'), act('1.1.2'), act('1.1.4'))], ['a row moved from where it is missing', strayed()],
      ['a unit’s own areas', planOf([area('1'), act('1.1'), area('7'), act('7.1'), area('3'), act('3.1')])], ['begins anew', planOf([area('I'), act('1'), act('2'), area('II'), act('1'), act('2')])], ['letters', planOf([area('I'), act('a)'), act('d)'), act('c)')])],
    ],
  },
  'number-missing': {
    fires: [
      ['S3, group V', planOf([area('I'), act('1'), act('2'), area('II'), act('1'), area('V'), act('')]), [':number']],
      ['among its siblings', under(act('1.1.1'), act(''), act('1.1.2')), [':number']], ['an area', planOf([area('I'), act('1'), area('II'), act('1'), area(''), act('1')]), [':number']],
    ],
    silent: [
      ['a line of details', under(act('1.1.1'), act('1.1.2'), act('', { content: '- Rà soát thủ tục' }), act('', { content: 'a) Công bố' }))], ['goes on with the row above', under(act('1.1.1'), act('', { content: 'Trong đó: rà soát thủ tục nội bộ', period: noPeriod }), act('1.1.2'))], ['bullets are numbers enough', under(act('1.1.1'), act('1.1.2'), act('-'))],
      ['only the headings are numbered', planOf([area('I'), act(''), act(''), area('II'), act('')])], ['activities of results, where those of areas are numbered', planOf([area('I'), act('1'), act('2'), act('3'), result('4'), act(''), act('')])],
      ['too few to tell', planOf([area('I'), act('1'), act('')])],
    ],
  },
} satisfies Partial<Record<RuleCode, Example>>;
