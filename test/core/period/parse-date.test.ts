import { parseDate } from '../../../src/core/period/parse-date';

test.each([
  [45976, '2025-11-15'], [45976.75, '2025-11-15'], ['45976', '2025-11-15'], ['15/11/2025', '2025-11-15'], ['15/11', '2025-11-15'], ['ngày 15 tháng 11 năm 2025', '2025-11-15'], ['Ngày 15 tháng 11', '2025-11-15'], ['15-11-2025', '2025-11-15'],
  ['15.11.25', '2025-11-15'], ['2025-11-15', '2025-11-15'], ['Đã hoàn thành ngày 15/11/2025.', '2025-11-15'], ['16 giờ 30 ngày 15/11', '2025-11-15'], ['Thứ Bảy, 15/11/2025', '2025-11-15'], [' 05/01/2026\n', '2026-01-05'], ['15/01 năm sau', '2026-01-15'],
])('%j is %s', (cell, date) => {
  expect(parseDate(cell, { planYear: 2025 })).toEqual({ kind: 'date', date });
});

test.each([[null], [''], ['  '], ['-'], ['–']])('%j is empty', (cell) => {
  expect(parseDate(cell, { planYear: 2025 })).toEqual({ kind: 'empty' });
});

test.each([
  ['31/11/2025'], ['29/02'], ['11/2025'], ['Tháng 11'], ['Quý IV'], ['2025'], [2025], [3], [NaN], ['Trước 15/11'], ['Từ 15/11'], ['15/11 và 16/11'], ['03-05/6/2025'], ['15/11 hằng năm'], ['Đã xong'], ['x'], ['ngày … tháng 11'], ['15/8 AL'], ['15/11/2205'], ['Văn bản số 12/UBND ngày 15/11/2025'],
])('%j does not name one day', (cell) => {
  expect(parseDate(cell, { planYear: 2025 })).toEqual({ kind: 'unreadable', text: String(cell) });
});
