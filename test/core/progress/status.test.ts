import fc from 'fast-check';
import type { PlanItem } from '../../../src/core/plan/plan';
import { countedAs } from '../../../src/core/progress/counting';
import { STATUSES, statusAt } from '../../../src/core/progress/status';
import { activity, conditional, done, filled, inQuarter, noPeriod, ongoing, recurring, until } from '../plan-builder';
import { anyActivity, anyQuarter } from './arbitrary-plan';

const cases: [string, PlanItem, 1 | 2 | 3 | 4 | string, (typeof STATUSES)[number]][] = [
  ['due later, nothing reported', activity(inQuarter(3)), 1, 'not-yet-due'],
  ['due later, begun', activity(inQuarter(3), { progress: filled({ 1: 0.2 }) }), 1, 'in-progress'],
  ['due later, said to be underway', activity(inQuarter(3), { progress: filled({ 1: { kind: 'underway' } }) }), 1, 'in-progress'],
  ['begun only later', activity(inQuarter(4), { progress: filled({ 2: 0.2 }) }), 1, 'not-yet-due'],
  ['done in time', activity(inQuarter(2), { progress: filled({ 2: 1 }) }), 2, 'done-on-time'],
  ['done before it was due', activity(inQuarter(4), { progress: filled({ 2: 1 }) }), 2, 'done-on-time'],
  ['done late', activity(inQuarter(1), { progress: filled({ 2: 1 }) }), 2, 'done-late'],
  ['the same a quarter ago', activity(inQuarter(1), { progress: filled({ 2: 1 }) }), 1, 'overdue'],
  ['overdue though begun', activity(inQuarter(1), { progress: filled({ 1: 0.9 }) }), 1, 'overdue'],
  ['completed by the day', activity(until('2025-05-10'), { completedOn: done('2025-05-10') }), '2025-05-10', 'done-on-time'],
  ['a day late', activity(until('2025-05-10'), { completedOn: done('2025-05-11') }), '2025-05-31', 'done-late'],
  ['on the eve of its late completion', activity(until('2025-05-09'), { completedOn: done('2025-05-11'), progress: filled({ 2: 1 }) }), '2025-05-10', 'overdue'],
  ['not yet due at a date', activity(until('2025-03-25')), '2025-03-05', 'not-yet-due'],
  ['taken out', activity(inQuarter(1), { standing: 'cancelled' }), 4, 'cancelled'],
  ['taken out in quý III, before that', activity(inQuarter(1), { standing: 'cancelled', progress: filled({ 1: 1, 3: { kind: 'cancelled' } }) }), 2, 'done-on-time'],
  ['taken out in quý III, from then on', activity(inQuarter(1), { standing: 'cancelled', progress: filled({ 1: 1, 3: { kind: 'cancelled' } }) }), 3, 'cancelled'],
  ['come in', activity(inQuarter(1), { standing: 'added', progress: filled({ 1: 1 }) }), 4, 'added'],
  ['continuous, every quarter so far', activity(ongoing, { progress: filled({ 1: 1, 2: 1 }) }), 2, 'done-on-time'],
  ['continuous, a quarter missing', activity(ongoing, { progress: filled({ 2: 1 }) }), 2, 'overdue'],
  ['continuous, dated in December, at the first quarter', activity(ongoing, { progress: filled({ 1: 1 }), completedOn: done('2025-12-28') }), 1, 'done-on-time'],
  ['half-yearly in the first quarter', activity(recurring('half-year'), { progress: filled({ 1: 0.5 }) }), 1, 'in-progress'],
  ['conditional, finished', activity(conditional, { progress: filled({ 3: 1 }) }), 4, 'done-on-time'],
  ['conditional, not begun', activity(conditional), 4, 'not-yet-due'],
  ['no period, begun', activity(noPeriod, { progress: filled({ 3: 0.5 }) }), 4, 'in-progress'],
  ['ends next year', activity(until('2026-06-30')), 4, 'not-yet-due'],
  ['ended last year', activity(until('2024-06-30')), 1, 'overdue'],
  ['ended last year, done this year', activity(until('2024-06-30'), { progress: filled({ 1: 1 }) }), 1, 'done-late'],
];

test.each(cases)('%s', (_, one, cutOff, expected) => {
  expect(statusAt(one, { cutOff, planYear: 2025 })).toBe(expected);
});

test('all seven are reached', () => {
  expect(new Set(cases.map((one) => one[3]))).toEqual(new Set(STATUSES));
});

test('law: counted as on time in its quarter, and finished by then, is the status "on time" to date', () => {
  fc.assert(fc.property(anyActivity, anyQuarter, (one, cutOff) => {
    const counted = countedAs(one, 2025, { cutOff, span: 'to-date' });
    const status = statusAt(one, { cutOff, planYear: 2025 });
    // what fell due before it was taken out stays counted, and is out of the plan from then on
    const out = one.standing === 'cancelled' && status === 'cancelled';
    if (counted === 'onTime' && !out) expect(status).toBe('done-on-time');
    if (counted === 'notOnTime' && !out) expect(['done-late', 'overdue']).toContain(status);
    if (counted === 'cancelled' || counted === 'added') expect(status).toBe(counted);
  }));
});
