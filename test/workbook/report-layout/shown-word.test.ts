import { shownWord } from '../../../src/workbook/report-layout/shown-word';

test.each([
  [45721, 'dd/mm/yyyy', '05/03/2025'], [45721, 'd/m/yy;@', '05/03/2025'], [45721.6, '[$-42A]dd mmmm yyyy hh:mm', '05/03/2025'], [0.8, '0%', '80%'], [0.8889, '0.00%', '88,89%'],
  [12, 'General', 12], [1500, '#,##0', 1500], [3, '0 "ngày"', 3], [3, '0\\d', 3], [7, undefined, 7], ['05/3', 'dd/mm/yyyy', '05/3'], [null, 'dd/mm/yyyy', null], [-4, 'dd/mm/yyyy', -4],
])('%j formatted %j is seen as %j', (value, format, expected) => expect(shownWord(value, format)).toBe(expected));
