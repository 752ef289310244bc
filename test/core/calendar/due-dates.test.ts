import fc from 'fast-check';
import { nextDue, nextWorkingDay, reportDueDates, seenFrom, weekdayOf } from '../../../src/core/calendar/due-dates';
import { addDays } from '../../../src/core/calendar/day-number';
import { REPORT_PROFILES } from '../../../src/core/library/report-profiles';

const profile = (id: string) => REPORT_PROFILES.find((one) => one.id === id)!;
const written = (id: string, year: number, superiorPlanDate?: string) => reportDueDates(profile(id), year, { superiorPlanDate }).map(({ kind, date, workingDay }) => `${kind} ${date ?? '?'}${workingDay === null ? '' : ` → ${workingDay}`}`);

test('Đức Thọ 2020 (S4): the plan hangs on the district’s, weekend dates keep their day with the Monday beside it', () => {
  expect(written('duc-tho', 2020, '2020-01-10')).toEqual(['plan 2020-01-25 → 2020-01-27', 'quarter-1 2020-03-05', 'half-year 2020-06-05', 'quarter-3 2020-09-05 → 2020-09-07', 'year 2020-11-15 → 2020-11-16']);
  expect(written('duc-tho', 2020)[0]).toBe('plan ?');
  expect(reportDueDates(profile('duc-tho'), 2020, {})[0]!.needs).toBe('superior-plan-date');
  expect(reportDueDates(profile('duc-tho'), 2020, { superiorPlanDate: '2020-02-31' })[0]).toMatchObject({ date: null, needs: 'superior-plan-date' });
});

test('Đắk Lắk 2013 (S1): the plan falls due in the year before, the index on 15/11', () => {
  expect(written('dak-lak', 2013)).toEqual(['plan 2012-07-30', 'quarter-1 2013-03-08', 'half-year 2013-06-08 → 2013-06-10', 'quarter-3 2013-09-08 → 2013-09-09', 'self-score 2013-11-15', 'year 2013-12-03']);
});

test('Ninh Thuận has only a plan, Bộ Nội vụ only reports', () => {
  expect(written('ninh-thuan', 2013)).toEqual(['plan 2012-11-15']);
  expect(written('bo-noi-vu', 2025)).toEqual(['quarter-1 2025-03-20', 'half-year 2025-06-20', 'quarter-3 2025-09-20 → 2025-09-22', 'year 2025-12-20 → 2025-12-22']);
});

test('days left, the past, and the next: the day itself still counts', () => {
  const days = reportDueDates(profile('duc-tho'), 2025, {});
  expect(nextDue(days, '2025-03-05')).toMatchObject({ kind: 'quarter-1', daysLeft: 0, past: false });
  expect(nextDue(days, '2025-03-06')).toMatchObject({ kind: 'half-year', daysLeft: 91 });
  expect(seenFrom(days, '2025-06-06').map((day) => day.past)).toEqual([false, true, true, false, false]);
  expect(nextDue(days, '2025-11-16')).toBeNull();
});

test('law: the next working day is no weekend, at most two days on, and itself when it is one', () => {
  fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
    const date = addDays('1970-01-01', days)!;
    const working = nextWorkingDay(date)!;
    expect([0, 6]).not.toContain(weekdayOf(working));
    expect([date, addDays(date, 1), addDays(date, 2)]).toContain(working);
    expect(nextWorkingDay(working)).toBe(working);
    expect(weekdayOf(addDays(date, 7)!)).toBe(weekdayOf(date));
  }));
  expect(weekdayOf('2026-11-22')).toBe(0);
});

test('law: the later the day, the fewer days are left, and nothing past becomes open again', () => {
  fc.assert(fc.property(fc.constantFrom(...REPORT_PROFILES), fc.integer({ min: 2010, max: 2040 }), fc.integer({ min: 0, max: 500 }), (one, year, later) => {
    const days = reportDueDates(one, year, { superiorPlanDate: `${year}-01-10` });
    const [now, then] = [seenFrom(days, `${year - 1}-07-01`), seenFrom(days, addDays(`${year - 1}-07-01`, later)!)];
    now.forEach((day, index) => {
      expect(day.daysLeft! - then[index]!.daysLeft!).toBe(later);
      expect(day.past && !then[index]!.past).toBe(false);
    });
  }));
});
