import fs from 'node:fs';
import path from 'node:path';
import { completion } from '../../../src/core/progress/completion';
import { formatShare } from '../../../src/core/progress/share';
import { activity, filled, inQuarter, item, planOf } from '../plan-builder';

// S4 "Ghi chú": the seven areas of quý I as "đạt/kế hoạch", and what is printed for them.
const folder = path.resolve('test/golden/checking/s4-quarter-1');
const lines = fs.readFileSync(path.join(folder, 'counts.txt'), 'utf8').trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

const plan = planOf(lines.flatMap(([name, counts], index) => {
  const [onTime, planned] = counts!.split('/').map(Number) as [number, number];
  const activities = Array.from({ length: planned }, (_, at) => activity(inQuarter(1), { number: `${index + 1}.${at + 1}`, progress: filled(at < onTime ? { 1: 1 } : { 2: 1 }) }));
  return [item('area', String(index + 1), { content: name! }), ...activities];
}));

test('the counts of S4 laid out as a plan give 24/27, printed as the document prints it', () => {
  expect(lines).toHaveLength(7);
  const counted = completion(plan, { cutOff: 1, span: 'period' });
  const printed = counted.areas.map(({ area, onTime, planned }) => `${area} | ${onTime}/${planned} | ${formatShare(onTime, planned, 'half-up')}%`);
  const overall = ['half-up', 'truncated'].map((rounding) => `${counted.onTime}/${counted.planned} | ${formatShare(counted.onTime, counted.planned, rounding as 'half-up')}% | ${rounding}`);
  expect([...printed, ...overall, ''].join('\n')).toBe(fs.readFileSync(path.join(folder, 'expected.txt'), 'utf8'));
  expect(counted.share).toBe(24 / 27);
});

test('never the mean of the percentages', () => {
  const counted = completion(plan, { cutOff: 1, span: 'period' });
  const mean = counted.areas.reduce((sum, { share }) => sum + share!, 0) / counted.areas.length;
  expect(Math.round(mean * 10_000)).toBe(8821);
  expect(Math.round(counted.share! * 10_000)).toBe(8889);
});
