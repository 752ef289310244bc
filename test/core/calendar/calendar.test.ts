import fc from 'fast-check';
import { addDays, dateFromDayNumber, dayNumber, daysBetween } from '../../../src/core/calendar/day-number';
import { compareDates, daysInMonth, isIsoDate, isoDate, lastDayOfMonth } from '../../../src/core/calendar/iso-date';
import { endOfQuarter, isQuarter, quarterOf, quartersIn, startOfQuarter } from '../../../src/core/calendar/quarter';
import { LAST_SERIAL, dateFromSerial, serialFromDate } from '../../../src/core/calendar/serial';

const FIRST = dayNumber('0001-01-01');
const LAST = dayNumber('9999-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('dates', () => {
  test.each([
    [2025, 11, 15, '2025-11-15'], [2024, 2, 29, '2024-02-29'], [2000, 2, 29, '2000-02-29'], [7, 1, 2, '0007-01-02'], [9999, 12, 31, '9999-12-31'],
    [2025, 2, 29, null], [1900, 2, 29, null], [2025, 11, 31, null], [2025, 0, 1, null], [2025, 13, 1, null], [2025, 1, 0, null], [0, 1, 1, null], [10000, 1, 1, null],
    [2025, 1, 1.5, null], [2025, 1.5, 1, null], [NaN, 1, 1, null], [2025, NaN, 1, null],
  ])('isoDate(%p, %p, %p) is %p', (year, month, day, expected) => {
    expect(isoDate(year, month, day)).toBe(expected);
  });

  test.each(['2025-02-29', '2025-2-9', '15/11/2025', '', '2025-11-15T00:00', '0000-01-01', ' 2025-11-15', '2025-11-15\n'])('%p is not a date', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test('a day number and its date are two names of one day, in the same order', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      const [first, second] = [dateFromDayNumber(a), dateFromDayNumber(b)];
      if (first === null || second === null) throw new Error('a day within the calendar has no date');
      expect(isIsoDate(first)).toBe(true);
      expect(dayNumber(first)).toBe(a);
      expect(Math.sign(compareDates(first, second))).toBe(Math.sign(a - b));
      expect(daysBetween(first, second)).toBe(b - a);
    }));
  });

  test('agrees with the UTC calendar of JavaScript', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(dayNumber(text)).toBe(Math.floor(date.getTime() / 86_400_000));
    }));
  });

  test('adding days and taking them away again comes home; nothing lies outside the calendar', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, step) => {
      const date = dateFromDayNumber(day) ?? '';
      const there = addDays(date, step);
      if (day + step < FIRST || day + step > LAST) expect(there).toBeNull();
      else expect(addDays(there ?? '', -step)).toBe(date);
    }));
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('9999-12-31', 1)).toBeNull();
    expect(addDays('31/12/2025', 1)).toBeNull();
    expect(addDays('2025-12-31', 0.5)).toBeNull();
  });

  test('a month ends on the day before the next one begins', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
      expect(addDays(lastDayOfMonth(year, month) ?? '', 1)).toBe(next);
    }));
    expect(daysInMonth(2025, 13)).toBe(0);
    expect(lastDayOfMonth(2025, 13)).toBeNull();
  });
});

describe('quarters', () => {
  test('every date lies between the ends of its quarter', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const date = dateFromDayNumber(day) ?? '';
      const quarter = quarterOf(date);
      const year = Number(date.slice(0, 4));
      expect(isQuarter(quarter)).toBe(true);
      expect(startOfQuarter(year, quarter) <= date && date <= endOfQuarter(year, quarter)).toBe(true);
    }));
  });

  test.each([
    [2025, 1, '2025-01-01', '2025-03-31'], [2025, 2, '2025-04-01', '2025-06-30'], [2025, 3, '2025-07-01', '2025-09-30'], [2025, 4, '2025-10-01', '2025-12-31'],
  ] as const)('quarter %p/%p', (year, quarter, start, end) => {
    expect([startOfQuarter(year, quarter), endOfQuarter(year, quarter)]).toEqual([start, end]);
  });

  test('a year that is none is a bug of the caller', () => {
    expect(() => startOfQuarter(0, 1)).toThrow(RangeError);
  });

  test.each([
    ['2025-02-10', '2025-05-01', [1, 2]], ['2024-12-31', '2025-01-01', [1]], ['2024-01-01', '2026-01-01', [1, 2, 3, 4]], [null, '2025-03-31', [1]], ['2025-10-01', null, [4]],
    ['2026-01-01', null, []], [null, '2024-12-31', []], [null, null, [1, 2, 3, 4]],
  ])('quarters of 2025 in %p … %p', (start, end, expected) => {
    expect(quartersIn(2025, start, end)).toEqual(expected);
  });
});

describe('Excel serials', () => {
  test.each([
    [1, '1900-01-01'], [59, '1900-02-28'], [60, null], [60.5, null], [61, '1900-03-01'], [45000, '2023-03-15'], [45000.99, '2023-03-15'], [LAST_SERIAL, '9999-12-31'],
    [LAST_SERIAL + 1, null], [0, null], [0.5, null], [-1, null], [NaN, null], [Infinity, null],
  ])('serial %p is %p', (serial, date) => {
    expect(dateFromSerial(serial)).toBe(date);
  });

  test('a serial survives the way to a date and back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: LAST_SERIAL }).filter((serial) => serial !== 60), (serial) => {
      expect(serialFromDate(dateFromSerial(serial) ?? '')).toBe(serial);
    }));
    expect(serialFromDate('1899-12-31')).toBeNull();
    expect(serialFromDate('2025-02-29')).toBeNull();
  });
});
