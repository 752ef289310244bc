import { defaultCounting } from '../../src/app/default-counting';

test.each([
  ['2025-01-01', 2025, 1], ['2025-03-31', 2025, 1], ['2025-04-01', 2025, 2], ['2025-12-31', 2025, 4], ['2026-11-22', 2013, 4], ['2024-12-31', 2025, 1],
])('on %s a plan of %i is looked at in quarter %i', (today, year, quarter) => {
  expect(defaultCounting(today, year).cutOff).toBe(quarter);
});
