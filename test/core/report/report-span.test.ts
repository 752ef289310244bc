import { REPORT_KINDS, REPORT_PROFILES } from '../../../src/core/library/report-profiles';
import { spanOf } from '../../../src/core/progress/span';
import { nextSpan, reportCounting } from '../../../src/core/report';

const profile = (id: string) => REPORT_PROFILES.find((one) => one.id === id)!;
const days = (id: string, cutOff: string | null = null) => REPORT_KINDS.map(({ id: kind }) => {
  const { first, last } = spanOf(reportCounting(profile(id), kind, 2025, cutOff), 2025);
  return `${first} … ${last}`;
});

test('Đức Thọ counts the quarter; 6 tháng and năm look back to the start of the year', () => {
  expect(days('duc-tho')).toEqual(['2025-01-01 … 2025-03-31', '2025-01-01 … 2025-06-30', '2025-07-01 … 2025-09-30', '2025-01-01 … 2025-12-31']);
  expect(reportCounting(profile('duc-tho'), 'quarter-1', 2025, null)).toEqual({ cutOff: 1, span: 'period' });
});

test('Bộ Nội vụ counts its date spans, which begin on 15/12 of the year before', () => {
  expect(days('bo-noi-vu')).toEqual(['2024-12-15 … 2025-03-14', '2024-12-15 … 2025-06-14', '2025-06-15 … 2025-09-14', '2024-12-15 … 2025-12-14']);
});

test('a cut-off of one’s own moves the end and leaves the beginning', () => {
  expect(days('duc-tho', '2025-09-05')).toEqual(['2025-01-01 … 2025-09-05', '2025-01-01 … 2025-09-05', '2025-07-01 … 2025-09-05', '2025-01-01 … 2025-09-05']);
  expect(days('bo-noi-vu', '2025-06-20')[1]).toBe('2024-12-15 … 2025-06-20');
});

test('what comes next begins the day after and ends with the next report; after the yearly one, with the year', () => {
  const next = (id: string, cutOff: string | null = null) => REPORT_KINDS.map(({ id: kind }) => {
    const span = nextSpan(profile(id), kind, 2025, reportCounting(profile(id), kind, 2025, cutOff));
    return span === null ? null : `${span.first} … ${span.last}`;
  });
  expect(next('duc-tho')).toEqual(['2025-04-01 … 2025-06-30', '2025-07-01 … 2025-09-30', '2025-10-01 … 2025-12-31', null]);
  expect(next('bo-noi-vu')).toEqual(['2025-03-15 … 2025-06-14', '2025-06-15 … 2025-09-14', '2025-09-15 … 2025-12-14', '2025-12-15 … 2025-12-31']);
  expect(next('duc-tho', '2025-03-05')[0]).toBe('2025-03-06 … 2025-06-30');
});
