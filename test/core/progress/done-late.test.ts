import { countedAs } from '../../../src/core/progress/counting';
import { statusAt } from '../../../src/core/progress/status';
import type { ProgressEntry } from '../../../src/core/plan/plan';
import type { Quarter } from '../../../src/core/calendar/iso-date';
import { activity, conditional, done, filled, inQuarter, recurring, until } from '../plan-builder';

const late: ProgressEntry = { kind: 'share', share: 1, late: true };
const counted = (item: ReturnType<typeof activity>, cutOff: Quarter) => [countedAs(item, 2025, { cutOff, span: 'to-date' }), statusAt(item, { cutOff, planYear: 2025 })];

test('“Hoàn thành chậm” in the quarter in which the work fell due is done, and not on time', () => {
  expect(counted(activity(inQuarter(2), { progress: filled({ 2: late }) }), 2)).toEqual(['notOnTime', 'done-late']);
  expect(counted(activity(inQuarter(2), { progress: filled({ 2: 1 }) }), 2)).toEqual(['onTime', 'done-on-time']);
});

test('in a later quarter it is late anyway; in an earlier one the word of who wrote it counts, though the work had not fallen due', () => {
  expect(counted(activity(inQuarter(2), { progress: filled({ 3: late }) }), 4)).toEqual(['notOnTime', 'done-late']);
  expect(counted(activity(inQuarter(4), { progress: filled({ 2: late }) }), 4)).toEqual(['notOnTime', 'done-late']);
});

test('a word of late outweighs an earlier quarter filled as done, until the quarter in which the work falls due is over', () => {
  expect(counted(activity(inQuarter(2), { progress: filled({ 1: 1, 2: late }) }), 2)).toEqual(['notOnTime', 'done-late']);
  expect(counted(activity(inQuarter(2), { progress: filled({ 1: 1, 2: late }) }), 1)).toEqual(['notYetDue', 'done-on-time']);
  expect(counted(activity(inQuarter(1), { progress: filled({ 1: 1, 2: late }) }), 2)).toEqual(['onTime', 'done-on-time']);
});

test('work without a day on which it falls due is late when the cell says so', () => {
  expect(statusAt(activity(conditional, { progress: filled({ 2: late }) }), { cutOff: 2, planYear: 2025 })).toBe('done-late');
  expect(statusAt(activity(conditional, { progress: filled({ 2: 1 }) }), { cutOff: 2, planYear: 2025 })).toBe('done-on-time');
  expect(statusAt(activity(until('2026-12-31'), { progress: filled({ 2: late }) }), { cutOff: 2, planYear: 2025 })).toBe('done-late');
});

test('the date of completion decides where it is given', () => {
  expect(counted(activity(inQuarter(2), { progress: filled({ 2: late }), completedOn: done('2025-06-15') }), 2)).toEqual(['onTime', 'done-on-time']);
});

test('a duty of each quarter is late when one quarter says so, and overdue when one is not done', () => {
  expect(counted(activity(recurring('quarter'), { progress: filled({ 1: 1, 2: late }) }), 2)).toEqual(['notOnTime', 'done-late']);
  expect(counted(activity(recurring('quarter'), { progress: filled({ 1: late }) }), 2)).toEqual(['notOnTime', 'overdue']);
});
