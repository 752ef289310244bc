import { yearMention, yearsNamed } from '../../../src/core/period/years-named';

test.each([
  [null, []], ['', []], ['Quý II', []], ['Trong năm', []], ['Hằng năm', []], ['15/11', []], ['năm sau', []], ['Quý II/2025', [2025]], ['15/11/25', [2025]], ['Từ tháng 10/2025 đến tháng 3/2026', [2025, 2026]], ['2026 - 2030', [2026, 2030]], ['Từ 28 đến 30/11/2013', [2013]],
  [2025, [2025]], [45976, [2025]], [12, []], ['Theo Quyết định số 12/QĐ-UBND ngày 15/01/2024', []], ['Ban hành kế hoạch năm 2026 trước ngày 15/12/2025', [2025]], ['Kế hoạch năm 2026', [2026]], ['31/11/2025', [2025]],
])('%j names %j', (cell, years) => {
  expect(yearsNamed(cell)).toEqual(years);
});

test.each<[string | number | null, string]>([
  ['Quý II/2025', 'year 2025'], [45991, 'year 2025'], ['Trước ngày 15/11/2025', 'year 2025'], ['Từ 15/10/2025 đến 10/11/2025', 'year 2025'], ['2025 - 2026', 'span 2025 2026'], ['Từ tháng 10/2025 đến tháng 3/2026', 'span 2025 2026'],
  ['Đến năm 2030', 'none'], ['Trước năm 2030', 'none'], ['Từ năm 2026 trở đi', 'none'], ['Sau ngày 15/3/2026', 'none'], ['Quý II', 'none'], [null, 'none'], ['', 'none'],
])('what %p tells of the year of its plan', (cell, expected) => {
  const { kind, years } = yearMention(cell);
  expect([kind, ...years].join(' ')).toBe(expected);
});
