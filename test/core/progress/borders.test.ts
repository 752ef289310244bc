import type { PlanItem } from '../../../src/core/plan/plan';
import { activityProgress } from '../../../src/core/progress/activity-progress';
import { budgetProgress } from '../../../src/core/progress/budget-progress';
import { completion } from '../../../src/core/progress/completion';
import { countedAs } from '../../../src/core/progress/counting';
import { dueDates, isOfOtherYear } from '../../../src/core/progress/due';
import { followUp } from '../../../src/core/progress/follow-up';
import { isOnTime } from '../../../src/core/progress/on-time';
import type { CountingAt } from '../../../src/core/progress/span';
import { standingAt } from '../../../src/core/progress/standing';
import { statusAt, type Status } from '../../../src/core/progress/status';
import { activity, conditional, done, dong, filled, inQuarter, item, noPeriod, ongoing, planOf, recurring, until } from '../plan-builder';

const out = { kind: 'cancelled' } as const;
const twice = { ...until('2025-12-15'), dueDates: ['2025-06-15', '2025-12-15'] };
const quarter = (cutOff: CountingAt['cutOff'], span: CountingAt['span'] = 'period'): CountingAt => ({ cutOff, span });

test.each<[string, PlanItem, CountingAt, string]>([
  ['due on the first day of the span', activity(until('2025-04-01')), quarter(2), 'notOnTime'],
  ['a quarter with a span of the profile’s own', activity(until('2025-02-10')), { cutOff: 2, span: 'period', from: '2024-12-15' }, 'notOnTime'],
  ['taken out from the very day on which it falls due', activity(until('2025-07-01'), { standing: 'cancelled', progress: filled({ 3: out }) }), quarter(3), 'cancelled'],
  ['came in by its note and went again: until then', activity(ongoing, { standing: 'cancelled', note: 'Phát sinh', progress: filled({ 3: out }) }), quarter(1), 'added'],
  ['continuous until a day falls due each quarter, not on that day', activity({ ...ongoing, end: '2025-09-30', quarters: [1, 2, 3] }), quarter(1), 'notOnTime'],
  ['conditional falls due in no span, whatever else is known', activity({ ...conditional, end: '2025-06-30', quarters: [2] }), quarter(2), 'noDueDate'],
  ['begins on the last day of the year and has no end', activity({ ...noPeriod, kind: 'range', start: '2025-12-31' }), quarter(4, 'year'), 'noDueDate'],
  ['yearly, in a quarter of its own', activity(recurring('year', [3]), { progress: filled({ 3: 1 }) }), quarter(3), 'onTime'],
  ['yearly, in a quarter of its own, later', activity(recurring('year', [3])), quarter(4), 'dueEarlier'],
  ['a completion of last year says nothing of the same quarter this year', activity(recurring('quarter'), { completedOn: done('2024-05-10') }), quarter(2), 'notOnTime'],
  ['a day late for the first of two, though both columns are filled', activity(twice, { completedOn: done('2025-06-16'), progress: filled({ 2: 1, 4: 1 }) }), quarter(4, 'to-date'), 'notOnTime'],
])('counted: %s', (_, one, at, expected) => expect(countedAs(one, 2025, at)).toBe(expected));

test('what recurs in none of its usual quarters falls due in the last one in which it runs; due dates stand in their order', () => {
  const quarters = (period: Parameters<typeof dueDates>[0]) => dueDates(period, 2025).map((due) => due.quarter);
  expect([quarters(recurring('half-year', [1, 3])), quarters({ ...ongoing, quarters: [3, 1] }), quarters(recurring('quarter', [4, 2]))]).toEqual([[3], [1, 3], [2, 4]]);
});

test('what falls due this year and the next is of this year', () => {
  expect(isOfOtherYear({ ...until('2026-06-15'), dueDates: ['2025-06-15', '2026-06-15'] }, 2025)).toBe(false);
});

test('what does not fall due is never on time', () => {
  expect([1, 2].map((times) => isOnTime(activity(inQuarter(1), { progress: filled({ 1: 1 }) }), [], times))).toEqual([false, false]);
});

test.each<[string, PlanItem, CountingAt['cutOff'], Status]>([
  ['0 % is not begun', activity(inQuarter(3), { progress: filled({ 1: 0 }) }), 1, 'not-yet-due'],
  ['a later completion does not make blank columns work', activity(inQuarter(3), { completedOn: done('2025-07-10') }), 1, 'not-yet-due'],
  ['on the first day of a quarter its column is looked at', activity(inQuarter(2), { progress: filled({ 2: 1 }) }), '2025-04-01', 'done-on-time'],
  ['taken out, on the first day of that quarter', activity(inQuarter(4), { standing: 'cancelled', progress: filled({ 3: out }) }), '2025-07-01', 'cancelled'],
  ['twice a year: a later completion leaves the first half done', activity(recurring('half-year'), { progress: filled({ 2: 1 }), completedOn: done('2025-12-10') }), 2, 'done-on-time'],
  ['twice a year: the first half does not make up for the second', activity(recurring('half-year'), { progress: filled({ 2: 1 }) }), 4, 'overdue'],
  ['ends next year, finished this year', activity(until('2026-12-31'), { progress: filled({ 2: 1 }) }), 2, 'done-on-time'],
  ['ended last year, completed on its day', activity(until('2024-06-30'), { completedOn: done('2024-06-30') }), 1, 'done-on-time'],
  ['ended last year, completed a day late', activity(until('2024-06-30'), { completedOn: done('2024-07-01') }), 1, 'done-late'],
  ['without an end, completed on a day', activity(conditional, { completedOn: done('2025-05-01') }), 2, 'done-on-time'],
])('status: %s', (_, one, cutOff, expected) => expect(statusAt(one, { cutOff, planYear: 2025 })).toBe(expected));

test('taken out from the first day of the quarter on that says so, not a day before', () => {
  const one = activity(inQuarter(4), { standing: 'cancelled', progress: filled({ 3: out }) });
  expect(['2025-06-30', '2025-07-01'].map((cutOff) => standingAt(one, { cutOff, planYear: 2025 }))).toEqual(['planned', 'cancelled']);
});

test('of an area its number where it has no name; of what became of its activities every one, and none of its own cells', () => {
  const late = { completedOn: done('2025-05-01') };
  const plan = planOf([item('area', 'III', { content: '', period: inQuarter(1), ...late }), activity(inQuarter(1), late), activity(inQuarter(1), late), activity(inQuarter(1))]);
  expect(completion(plan, quarter(2, 'to-date')).areas.map(({ area }) => area)).toEqual(['III']);
  expect(followUp(plan, quarter(2, 'to-date'))).toMatchObject({ planned: 3, onTime: 0, late: 2, notDone: 1 });
});

test.each<[string, PlanItem, CountingAt['cutOff'], number | null]>([
  ['due once: the last column that is filled', activity(inQuarter(2), { progress: filled({ 1: 0.5 }) }), 1, 500_000],
  ['due twice: half of it', activity(recurring('half-year'), { progress: filled({ 2: 1 }) }), 4, 500_000],
  ['one quarter underway: not to be told', activity(recurring('quarter'), { progress: filled({ 1: 1, 2: { kind: 'underway' } }) }), 4, null],
  ['on the first day of a quarter', activity(inQuarter(2), { progress: filled({ 2: 0.25 }) }), '2025-04-01', 250_000],
  ['on the day of completion', activity(inQuarter(2), { completedOn: done('2025-05-10') }), '2025-05-10', 1_000_000],
])('how far: %s', (_, one, cutOff, expected) => expect(activityProgress(one, { cutOff, planYear: 2025 })).toBe(expected));

test('an amount of 0 weighs nothing and is counted; one below 0 cannot weigh', () => {
  const plan = planOf([activity(inQuarter(1), { budget: dong(0n), progress: filled({ 1: 1 }) }), activity(inQuarter(1), { budget: dong(-5n) })]);
  expect(budgetProgress(plan, { cutOff: 1 })).toEqual({ view: 'weighted-by-budget', millionths: null, budget: 0n, counted: 1, withoutAmount: [3], withoutFigure: [] });
});
