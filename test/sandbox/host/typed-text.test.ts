import fc from 'fast-check';
import { readTyped } from '../../../src/sandbox/host/model/typed-text';

const today = new Date(2025, 4, 20);

test.each<[string, number | boolean, string | null]>([
  ['1', 1, null],
  ['001', 1, null],
  [' 12 ', 12, null],
  ['-3.5', -3.5, null],
  ['.5', 0.5, null],
  ['1e3', 1000, '0.00E+00'],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['(7)', -7, null],
  ['$5', 5, '$#,##0'],
  ['50%', 0.5, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['123456789012345678', 123456789012346000, null],
  ['true', true, null],
  ['FALSE', false, null],
  ['1 1/2', 1.5, '# ?/?'],
  ['1/2', 45659, 'd-mmm'],
  ['1/2/2025', 45659, 'm/d/yyyy'],
  ['2025-01-02', 45659, 'm/d/yyyy'],
  ['2-Jan-2025', 45659, 'd-mmm-yy'],
  ['Jan 2, 2025', 45659, 'd-mmm-yy'],
  ['12/2025', 45992, 'mmm-yy'],
  ['10:30', 0.4375, 'h:mm'],
  ['10:30 PM', 0.9375, 'h:mm AM/PM'],
  ['1/2/2025 12:00', 45659.5, 'm/d/yyyy h:mm'],
  ['1/1/1900', 1, 'm/d/yyyy'],
  ['3/1/1900', 61, 'm/d/yyyy'],
])('Excel with English settings reads %j as %j', (text, value, numberFormat) => {
  expect(readTyped(text, today)).toEqual({ value, numberFormat });
});

test.each(['', 'Quý II', '35.000.000', '1.234,5', '15/3/2025', '30/2/2025', '13/13', '12:75', '1,23', '1/2/3/4', '- a', '5 tỷ', '3/5 việc', '50 %x', '0x10', 'Infinity', 'NaN'])(
  'it leaves %j as text', (text) => expect(readTyped(text, today)).toBeNull());

test('every whole number stays itself', () => {
  fc.assert(fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (number) => readTyped(String(number), today)?.value === number));
});

test('every real date of four digits is its serial', () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
    const date = new Date((serial - 25_569) * 86_400_000);
    return readTyped(`${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`, today)?.value === serial;
  }));
});
