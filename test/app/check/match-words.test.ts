import fc from 'fast-check';
import { matchWords } from '../../../src/app/check/match-words';

const sentence = 'Kết quả 5.1 chưa có chỉ số. Nâng cao năng lực xây dựng kế hoạch';

test.each(['chỉ số', 'chi so', 'CHỈ SỐ', 'số 5.1', 'nang luc', '  kết   quả ', 'kê\u0301t qua\u0309', 'xay dung 5.1'])('%j is found', (wanted) => {
  expect(matchWords(wanted)?.(sentence)).toBe(true);
});

test.each(['5.2', 'chỉ tiêu', 'số lượng'])('%j is not', (wanted) => {
  expect(matchWords(wanted)?.(sentence)).toBe(false);
});

test('blanks look for nothing', () => {
  expect([matchWords(''), matchWords(' \n ')]).toEqual([null, null]);
});

test('a text holds each of its own parts, with and without marks', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, from, length) => {
    const part = text.slice(from, from + length);
    const whole = text.normalize('NFC');
    expect(matchWords(whole)?.(`trước ${text} sau`) ?? true).toBe(true);
    expect(matchWords(part.toUpperCase()) === null || part.trim() !== '').toBe(true);
  }));
});
