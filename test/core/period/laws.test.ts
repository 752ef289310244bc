import fc from 'fast-check';
import { isIsoDate } from '../../../src/core/calendar/iso-date';
import { lastDayOfMonth } from '../../../src/core/calendar/iso-date';
import { endOfQuarter, quarterOf, startOfQuarter } from '../../../src/core/calendar/quarter';
import { parseDate } from '../../../src/core/period/parse-date';
import type { Period } from '../../../src/core/period/period';
import { parsePeriod } from '../../../src/core/period/parse-period';
import { yearsNamed } from '../../../src/core/period/years-named';

const YEAR = 2025;
const read = (cell: string | number | null): Period => parsePeriod(cell, { planYear: YEAR });

/** Words and signs of period cells, thrown together: nonsense that looks like sense. */
const pieces = fc.constantFrom(
  'Quý', 'quý', 'I', 'II', 'III', 'IV', '1', '2', '4', '12', '15', '31', '99', '2024', '2025', '2026', '2025-2030', '15/11/2025', '28/2', '31/11', '11/2025', 'tháng', 'ngày', 'năm', 'tuần', 'đầu', 'giữa', 'cuối', 'trước', 'sau', 'từ', 'đến', 'hết', 'trong',
  'chậm nhất', 'hằng', 'hàng', 'mỗi', 'lần', '/', '-', '–', ',', ';', '.', '(', ')', ':', '…', '...', '%', 'và', 'các', 'tiếp theo', 'trở đi', 'thường xuyên', 'định kỳ', 'theo', 'khi', 'kể từ', 'số', 'QĐ-UBND', 'giờ', 'thứ', 'hai', 'AL', 'rà soát', 'hoàn thành', '45000', '6 tháng đầu năm', 'cả năm',
);
const sentences = fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }), sentences, fc.array(pieces, { maxLength: 10 }).map((words) => words.join('')));
const anyCell = fc.oneof(anyText, fc.double(), fc.integer({ min: 0, max: 100_000 }), fc.constant(null));

test('whatever a cell holds, reading it gives a period that keeps the laws', () => {
  fc.assert(fc.property(anyCell, fc.integer({ min: 1990, max: 2100 }), (cell, planYear) => {
    const period = parsePeriod(cell, { planYear });
    const { kind, start, end, quarters, dueQuarter, every } = period;
    for (const date of [start, end]) expect(date === null || isIsoDate(date)).toBe(true);
    if (start !== null && end !== null) expect(end >= start).toBe(true);
    expect(quarters).toEqual([...new Set(quarters)].sort());
    for (const quarter of quarters) expect([1, 2, 3, 4]).toContain(quarter);
    if (kind === 'ongoing') expect(dueQuarter).toBeNull();
    else expect(dueQuarter).toBe(end !== null && end.startsWith(String(planYear)) ? quarterOf(end) : null);
    if (dueQuarter !== null) expect(quarters).toContain(dueQuarter);
    if (kind === 'range') expect(start !== null || end !== null).toBe(true);
    if (kind === 'empty' || kind === 'conditional' || kind === 'unreadable') expect([start, end, quarters, every]).toEqual([null, null, [], null]);
    if (kind !== 'recurring') expect(every).toBeNull();
    if (period.dueDates !== undefined) {
      expect(period.dueDates.length).toBeGreaterThan(1);
      expect(period.dueDates).toEqual([...new Set(period.dueDates)].sort());
      expect(period.dueDates[period.dueDates.length - 1]).toBe(end);
      expect(['range', 'recurring']).toContain(kind);
    }
    expect(period.problem !== undefined).toBe(kind === 'unreadable');
  }), { numRuns: 3000 });
});

test('a completion date is one date, nothing, or the text as it stands; the years named are years', () => {
  fc.assert(fc.property(anyCell, (cell) => {
    const completed = parseDate(cell, { planYear: YEAR });
    if (completed.kind === 'date') expect(isIsoDate(completed.date)).toBe(true);
    if (completed.kind === 'unreadable') expect(completed.text).toBe(String(cell));
    const years = yearsNamed(cell);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    for (const year of years) expect(Number.isInteger(year) && year >= 1900 && year <= 2999).toBe(true);
  }), { numRuns: 2000 });
});

test('case, decomposed letters, spaces and a full stop at the end do not matter', () => {
  fc.assert(fc.property(sentences, (text) => {
    const period = read(text);
    expect(read(text.toUpperCase())).toEqual(period);
    expect(read(text.normalize('NFD'))).toEqual(period);
    expect(read(`\u00a0${text.replaceAll(' ', ' \u00a0\t')}  `)).toEqual(period);
  }), { numRuns: 1000 });
});

test.each(['Quý II năm 2025', 'Trước ngày 15 tháng 11', 'Từ ngày 28 đến 30/11/2025', 'Hằng quý', 'Thường xuyên', '6 tháng đầu năm', 'Chậm nhất tháng 9', 'Định kỳ hằng tháng', 'Trước ngày 30/11 hằng năm', 'Sau khi có hướng dẫn', 'cuối tháng 6/2025'])(
  'marks left out, line breaks and a full stop: %p', (text) => {
    const period = read(text);
    expect(read(text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'))).toEqual(period);
    expect(read(text.replaceAll(' ', '\r\n'))).toEqual(period);
    expect(read(`${text}.`)).toEqual(period);
  },
);

describe('what was written is read back', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const parts = (date: string): [number, number, number] => date.split('-').map(Number) as [number, number, number];
  const forms: ((year: number, month: number, day: number) => string)[] = [
    (y, m, d) => `${d}/${m}/${y}`, (y, m, d) => `ngày ${String(d).padStart(2, '0')} tháng ${String(m).padStart(2, '0')} năm ${y}`, (y, m, d) => `${d}.${m}.${y}`, (y, m, d) => `${d}-${m}-${y}`,
    (y, m, d) => `Ngày ${d} tháng ${m}/${y}`, (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, (y, m, d) => `${d}/${m} năm ${y}`,
  ];

  test('a day, as a deadline and as a completion date', () => {
    fc.assert(fc.property(days, fc.constantFrom(...forms), (date, form) => {
      const text = form(...parts(date));
      expect(read(text)).toMatchObject({ kind: 'range', start: null, end: date });
      expect(read(`Trước ${text}`)).toMatchObject({ kind: 'range', start: null, end: date });
      expect(parseDate(text, { planYear: YEAR })).toEqual({ kind: 'date', date });
      expect(yearsNamed(text)).toEqual([parts(date)[0]]);
    }));
  });

  test('a range of days, with the year on both sides or on the last only', () => {
    fc.assert(fc.property(days, days, fc.constantFrom(...forms), fc.constantFrom(' - ', ' đến ', ' đến hết ', '-'), (a, b, form, link) => {
      const [start, end] = a <= b ? [a, b] : [b, a];
      expect(read(`Từ ${form(...parts(start))} đến ${form(...parts(end))}`)).toMatchObject({ kind: 'range', start, end });
      const [[year, month, day], [lastYear, lastMonth, lastDay]] = [parts(start), parts(end)];
      if (year === lastYear && !(link === '-' && start === end)) expect(read(`${day}/${month}${link}${lastDay}/${lastMonth}/${lastYear}`)).toMatchObject({ kind: 'range', start, end });
    }));
  });

  test('months and quarters, alone and in ranges', () => {
    const years = fc.integer({ min: 2000, max: 2099 });
    const suffix = fc.constantFrom((year: number) => `/${year}`, (year: number) => ` năm ${year}`, (year: number) => `-${year}`, (year: number) => ` (${year})`);
    fc.assert(fc.property(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), suffix, (year, a, b, of) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const start = `${year}-${String(first).padStart(2, '0')}-01`;
      expect(read(`Tháng ${first}${of(year)}`)).toMatchObject({ kind: 'range', start, end: lastDayOfMonth(year, first) });
      expect(read(`Từ tháng ${first} đến tháng ${last}${of(year)}`)).toMatchObject({ kind: 'range', start, end: lastDayOfMonth(year, last) });
    }));
    fc.assert(fc.property(years, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), fc.boolean(), suffix, (year, quarter, roman, of) => {
      const name = roman ? ['I', 'II', 'III', 'IV'][quarter - 1] : String(quarter);
      expect(read(`Quý ${name}${of(year)}`)).toMatchObject({ kind: 'range', start: startOfQuarter(year, quarter), end: endOfQuarter(year, quarter) });
    }));
  });
});

describe('a long cell', () => {
  const units = ['-', '(', '1,', '1-', '1/', 'a', '15/11 ', '15/11, ', '2025 ', '2025-', 'Quý I, ', 'tháng 3, ', 'tháng, ', 'hằng năm 2025 ', 'Trước ngày 30/11 hằng năm; ', 'thường xuyên ', 'từ 15/11 ', 'số ', '1/a', '…', '\n- ', 'lần/', 'e\u0301', 'rà soát, bổ sung '];

  test.each(units)('grows no faster than the text: %j', (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const from = performance.now();
      read(text);
      return performance.now() - from;
    };
    // the best of three, so that a busy machine does not fail the test; quadratic work would take 256 times as long, not 16
    const best = (length: number): number => Math.min(time(length), time(length), time(length));
    best(6_250);
    expect(best(100_000)).toBeLessThan(Math.max(best(6_250), 2) * 80);
  });
});
