import { completion } from '../../../src/core/progress/completion';
import { countActivities, countedAs } from '../../../src/core/progress/counting';
import type { CountingAt } from '../../../src/core/progress/span';
import type { PlanItem } from '../../../src/core/plan/plan';
import { activity, conditional, done, filled, inQuarter, item, noPeriod, ongoing, planOf, recurring, unreadablePeriod, until } from '../plan-builder';

const quarter = (cutOff: CountingAt['cutOff'], span: CountingAt['span'] = 'period'): CountingAt => ({ cutOff, span });
const at = (one: PlanItem, counting: CountingAt) => countedAs(one, 2025, counting);

test.each<[string, PlanItem, CountingAt, string]>([
  ['done in its quarter', activity(inQuarter(1), { progress: filled({ 1: 1 }) }), quarter(1), 'onTime'],
  ['done a quarter early', activity(inQuarter(2), { progress: filled({ 1: 1 }) }), quarter(2), 'onTime'],
  ['done a quarter late', activity(inQuarter(1), { progress: filled({ 1: 0.9, 2: 1 }) }), quarter(2, 'to-date'), 'notOnTime'],
  ['a quarter column cannot tell days', activity(until('2025-02-10'), { progress: filled({ 1: 1 }) }), quarter(1), 'onTime'],
  ['completed on the due day', activity(until('2025-02-10'), { completedOn: done('2025-02-10') }), quarter(1), 'onTime'],
  ['completed the day after', activity(until('2025-02-10'), { completedOn: done('2025-02-11') }), quarter(1), 'notOnTime'],
  ['the date decides over the column', activity(until('2025-02-10'), { completedOn: done('2025-02-11'), progress: filled({ 1: 1 }) }), quarter(1), 'notOnTime'],
  ['the date decides over a blank column', activity(inQuarter(1), { completedOn: done('2025-03-31') }), quarter(1), 'onTime'],
  ['an unreadable date decides nothing', activity(inQuarter(1), { completedOn: { kind: 'unreadable', text: 'cuối tháng' }, progress: filled({ 1: 1 }) }), quarter(1), 'onTime'],
  ['99 % is not done', activity(inQuarter(1), { progress: filled({ 1: 0.99 }) }), quarter(1), 'notOnTime'],
  ['above 100 % is done', activity(inQuarter(1), { progress: filled({ 1: 1.2 }) }), quarter(1), 'onTime'],
  ['underway is not done', activity(inQuarter(1), { progress: filled({ 1: { kind: 'underway' } }) }), quarter(1), 'notOnTime'],
  ['due later in the year', activity(inQuarter(3)), quarter(1), 'notYetDue'],
  ['due before the quarter that is asked for', activity(inQuarter(1), { progress: filled({ 1: 1 }) }), quarter(2), 'dueEarlier'],
  ['and counted to date', activity(inQuarter(1), { progress: filled({ 1: 1 }) }), quarter(2, 'to-date'), 'onTime'],
  ['all of the year', activity(inQuarter(4)), quarter(1, 'year'), 'notOnTime'],
  ['a report before the quarter ends: 25/3 is not yet due on 05/3', activity(until('2025-03-25')), quarter('2025-03-05'), 'notYetDue'],
  ['nor is it in the year so far', activity(until('2025-03-25')), quarter('2025-03-05', 'year'), 'notYetDue'],
  ['as a quarter it counts', activity(until('2025-03-25')), quarter(1), 'notOnTime'],
  ['due on the cut-off day', activity(until('2025-03-05'), { completedOn: done('2025-03-05') }), quarter('2025-03-05'), 'onTime'],
  ['6 tháng looks back to the start of the year', activity(until('2025-02-10'), { progress: filled({ 1: 1 }) }), { cutOff: '2025-06-05', span: 'period', from: '2025-01-01' }, 'onTime'],
  ['without its own span, the quarter', activity(until('2025-02-10')), quarter('2025-06-05'), 'dueEarlier'],
  ['after the last cut-off of a profile', activity(until('2025-12-20')), { cutOff: '2025-12-14', span: 'to-date', from: '2024-12-15' }, 'notYetDue'],
  ['ends after the plan year', activity(until('2026-12-31')), quarter(4, 'year'), 'otherYear'],
  ['ended before the plan year', activity(until('2024-12-31')), quarter(4, 'year'), 'otherYear'],
  ['begins after the plan year and has no end', activity({ ...noPeriod, kind: 'range', start: '2026-01-01' }), quarter(4, 'year'), 'otherYear'],
  ['continuous in another year', activity({ ...noPeriod, kind: 'ongoing', start: '2026-01-01', end: '2026-12-31' }), quarter(4, 'year'), 'otherYear'],
  ['begins in the plan year and has no end', activity({ ...noPeriod, kind: 'range', start: '2025-04-01', quarters: [2, 3, 4] }), quarter(4, 'year'), 'noDueDate'],
  ['conditional', activity(conditional, { progress: filled({ 1: 1 }) }), quarter(4, 'year'), 'noDueDate'],
  ['unreadable', activity(unreadablePeriod), quarter(4, 'year'), 'noDueDate'],
  ['no period', activity(noPeriod), quarter(4, 'year'), 'noDueDate'],
  ['taken out of the plan', activity(inQuarter(1), { standing: 'cancelled', progress: filled({ 1: 1 }) }), quarter(1), 'cancelled'],
  ['come in during the year', activity(inQuarter(1), { standing: 'added', progress: filled({ 1: 1 }) }), quarter(1), 'added'],
])('%s', (_, one, counting, expected) => {
  expect(at(one, counting)).toBe(expected);
});

test.each<[string, PlanItem, CountingAt, string]>([
  ['each quarter, this one done', activity(recurring('quarter'), { progress: filled({ 2: 1 }) }), quarter(2), 'onTime'],
  ['each quarter, the first not done, to date', activity(recurring('quarter'), { progress: filled({ 2: 1 }) }), quarter(2, 'to-date'), 'notOnTime'],
  ['each quarter, both done, to date', activity(recurring('quarter'), { progress: filled({ 1: 1, 2: 1 }) }), quarter(2, 'to-date'), 'onTime'],
  ['monthly falls due each quarter', activity(recurring('month')), quarter(3), 'notOnTime'],
  ['weekly falls due each quarter', activity(recurring('week'), { progress: filled({ 3: 1 }) }), quarter(3), 'onTime'],
  ['half-yearly in quý I', activity(recurring('half-year')), quarter(1), 'notYetDue'],
  ['half-yearly in quý II', activity(recurring('half-year'), { progress: filled({ 2: 1 }) }), quarter(2), 'onTime'],
  ['half-yearly in quý III', activity(recurring('half-year'), { progress: filled({ 2: 1 }) }), quarter(3), 'notYetDue'],
  ['half-yearly, all year, second half missing', activity(recurring('half-year'), { progress: filled({ 2: 1 }) }), quarter(4, 'year'), 'notOnTime'],
  ['yearly in quý IV', activity(recurring('year'), { progress: filled({ 4: 1 }) }), quarter(4), 'onTime'],
  ['yearly before quý IV', activity(recurring('year')), quarter(3), 'notYetDue'],
  ['yearly, done early', activity(recurring('year'), { progress: filled({ 3: 1 }) }), quarter(4), 'onTime'],
  ['yearly with a day', activity({ ...until('2025-11-30'), kind: 'recurring', every: 'year' }, { completedOn: done('2025-12-01') }), quarter(4), 'notOnTime'],
  ['yearly with a day, by day', activity({ ...until('2025-11-30'), kind: 'recurring', every: 'year' }, { completedOn: done('2025-11-30') }), quarter(4), 'onTime'],
  ['continuous', activity(ongoing, { progress: filled({ 1: 1 }) }), quarter(1), 'onTime'],
  ['continuous, quarter not filled', activity(ongoing, { progress: filled({ 1: 1 }) }), quarter(2), 'notOnTime'],
  ['continuous at a date inside the first quarter', activity(ongoing), quarter('2025-03-05'), 'notYetDue'],
  ['continuous at 05/6: the first quarter only', activity(ongoing, { progress: filled({ 1: 1 }) }), quarter('2025-06-05', 'to-date'), 'onTime'],
  ['a date stands for its own quarter', activity(recurring('quarter'), { completedOn: done('2025-02-10') }), quarter(1), 'onTime'],
  ['and for no other', activity(recurring('quarter'), { completedOn: done('2025-02-10') }), quarter(2), 'notOnTime'],
  ['in the last half of the year only', activity(recurring('quarter', [3, 4])), quarter(1), 'notYetDue'],
])('recurring: %s', (_, one, counting, expected) => {
  expect(at(one, counting)).toBe(expected);
});

test('a recurring activity counts once in a span', () => {
  const plan = planOf([item('area', '1'), activity(ongoing, { progress: filled({ 1: 1, 2: 1, 3: 1, 4: 1 }) })]);
  expect(completion(plan, quarter(4, 'year'))).toMatchObject({ onTime: 1, planned: 1, share: 1 });
});

test('nothing planned has no share: not 0 %, not 100 %', () => {
  const plan = planOf([item('area', '1', { content: 'Cải cách thể chế' }), activity(inQuarter(4))]);
  expect(completion(plan, quarter(1))).toEqual({ areas: [{ area: 'Cải cách thể chế', number: '1', row: 2, onTime: 0, planned: 0, share: null }], onTime: 0, planned: 0, share: null });
});

test('results and areas are never counted, and activities under no area are not lost', () => {
  const plan = planOf([activity(inQuarter(1), { progress: filled({ 1: 1 }) }), item('area', '1', { period: inQuarter(1) }), item('result', '1.1', { period: inQuarter(1) }), activity(inQuarter(1))]);
  const counted = completion(plan, quarter(1));
  expect(counted.areas.map(({ area, onTime, planned }) => [area, onTime, planned])).toEqual([['Nội dung 1', 0, 1], ['', 1, 1]]);
  expect(countActivities(plan, quarter(1))).toEqual({ activities: 2, planned: 2, onTime: 1, notYetDue: 0, dueEarlier: 0, otherYear: 0, noDueDate: 0, cancelled: 0, added: 0 });
});

const out = { kind: 'cancelled' } as const;
const cameIn = { kind: 'added' } as const;

test.each<[string, PlanItem, CountingAt, string]>([
  ['due quý I, taken out in quý III: quý I stays as it was reported', activity(inQuarter(1), { standing: 'cancelled', progress: filled({ 1: 1, 3: out }) }), quarter(1), 'onTime'],
  ['and to date, because it fell due while it was in the plan', activity(inQuarter(1), { standing: 'cancelled', progress: filled({ 3: out }) }), quarter(3, 'to-date'), 'notOnTime'],
  ['in the report of quý III it is named', activity(inQuarter(1), { standing: 'cancelled', progress: filled({ 1: 1, 3: out }) }), quarter(3), 'cancelled'],
  ['due quý IV, before it was taken out', activity(inQuarter(4), { standing: 'cancelled', progress: filled({ 3: out }) }), quarter(2), 'notYetDue'],
  ['due quý IV, from then on', activity(inQuarter(4), { standing: 'cancelled', progress: filled({ 3: out }) }), quarter(4), 'cancelled'],
  ['taken out in the quarter in which it falls due', activity(inQuarter(3), { standing: 'cancelled', progress: filled({ 3: out }) }), quarter(3), 'cancelled'],
  ['on a day before that quarter', activity(until('2025-07-10'), { standing: 'cancelled', progress: filled({ 3: out }) }), quarter('2025-06-30'), 'notYetDue'],
  ['each quarter until it was taken out', activity(recurring('quarter'), { standing: 'cancelled', progress: filled({ 1: 1, 2: 1, 3: out }) }), quarter(4, 'year'), 'onTime'],
  ['the note says it of all quarters', activity(inQuarter(1), { standing: 'cancelled', note: 'Đưa ra khỏi kế hoạch', progress: filled({ 1: 1, 3: out }) }), quarter(1), 'cancelled'],
  ['what came in is counted in no quarter, before or after', activity(ongoing, { standing: 'added', progress: filled({ 3: cameIn }) }), quarter(1), 'added'],
  ['came in and went again: until then', activity(ongoing, { standing: 'cancelled', progress: filled({ 1: cameIn, 3: out }) }), quarter(2), 'added'],
  ['came in and went again: afterwards', activity(ongoing, { standing: 'cancelled', progress: filled({ 1: cameIn, 3: out }) }), quarter(3), 'cancelled'],
])('out of the plan: %s', (_, one, counting, expected) => {
  expect(at(one, counting)).toBe(expected);
});

const twice = { ...until('2025-12-15'), dueDates: ['2025-06-15', '2025-12-15'] };

test.each<[string, PlanItem, CountingAt, string]>([
  ['the first is counted in its quarter', activity(twice), quarter(2), 'notOnTime'],
  ['and so is the second', activity(twice, { progress: filled({ 4: 1 }) }), quarter(4), 'onTime'],
  ['the second does not make up for the first', activity(twice, { progress: filled({ 4: 1 }) }), quarter(4, 'to-date'), 'notOnTime'],
  ['both filled', activity(twice, { progress: filled({ 2: 1, 4: 1 }) }), quarter(4, 'to-date'), 'onTime'],
  ['completed on the first day', activity(twice, { completedOn: done('2025-06-15') }), quarter(2), 'onTime'],
  ['completed a day after the first', activity(twice, { completedOn: done('2025-06-16') }), quarter(2), 'notOnTime'],
  ['the date decides over the column of its quarter', activity(twice, { completedOn: done('2025-06-16'), progress: filled({ 2: 1 }) }), quarter(2), 'notOnTime'],
  ['two days of one quarter are done with the last', activity({ ...until('2025-05-26'), dueDates: ['2025-05-24', '2025-05-26'] }, { completedOn: done('2025-05-26') }), quarter(2), 'onTime'],
  ['only one of them in the plan year', activity({ ...until('2026-06-15'), dueDates: ['2025-06-15', '2026-06-15'] }), quarter(2), 'notOnTime'],
  ['between them', activity(twice), quarter(3), 'notYetDue'],
])('falling due twice: %s', (_, one, counting, expected) => {
  expect(at(one, counting)).toBe(expected);
});
