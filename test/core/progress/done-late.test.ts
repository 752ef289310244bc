import { countedAs } from '../../../src/core/progress/counting';
import { statusAt } from '../../../src/core/progress/status';
import type { ProgressEntry } from '../../../src/core/plan/plan';
import type { Quarter } from '../../../src/core/calendar/iso-date';
import { activity, done, filled, inQuarter, recurring } from '../plan-builder';

const late: ProgressEntry = { kind: 'share', share: 1, late: true };
const counted = (item: ReturnType<typeof activity>, cutOff: Quarter) => [countedAs(item, 2025, { cutOff, span: 'to-date' }), statusAt(item, { cutOff, planYear: 2025 })];

test('“Hoàn thành chậm” in the quarter in which the work fell due is done, and not on time', () => {
  expect(counted(activity(inQuarter(2), { progress: filled({ 2: late }) }), 2)).toEqual(['notOnTime', 'done-late']);
  expect(counted(activity(inQuarter(2), { progress: filled({ 2: 1 }) }), 2)).toEqual(['onTime', 'done-on-time']);
});

test('in a later quarter it is late anyway; in an earlier one the work had not fallen due', () => {
  expect(counted(activity(inQuarter(2), { progress: filled({ 3: late }) }), 4)).toEqual(['notOnTime', 'done-late']);
  expect(counted(activity(inQuarter(4), { progress: filled({ 2: late }) }), 4)).toEqual(['onTime', 'done-on-time']);
});

test('the date of completion decides where it is given', () => {
  expect(counted(activity(inQuarter(2), { progress: filled({ 2: late }), completedOn: done('2025-06-15') }), 2)).toEqual(['onTime', 'done-on-time']);
});

test('a duty of each quarter is late when one quarter says so, and overdue when one is not done', () => {
  expect(counted(activity(recurring('quarter'), { progress: filled({ 1: 1, 2: late }) }), 2)).toEqual(['notOnTime', 'done-late']);
  expect(counted(activity(recurring('quarter'), { progress: filled({ 1: late }) }), 2)).toEqual(['notOnTime', 'overdue']);
});
