import fc from 'fast-check';
import { leftTrace, traceOf } from '../../../src/core/text/trace';

test('a trace tells a change, and neither blanks at the ends nor the way of breaking lines', () => {
  expect([traceOf(''), traceOf(' \n')]).toEqual(['', '']);
  expect(traceOf('a\r\nb ')).toBe(traceOf('a\nb'));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => (a.normalize('NFC').trim() === b.normalize('NFC').trim()) === (traceOf(a) === traceOf(b)) || a.includes('\r') || b.includes('\r')));
});

test.each([['composed', 'NFC', '11eikm46'], ['decomposed, as workbooks of the first reports carry it', 'NFD', 's40en57']])('a text left its trace: %s', (_, form, trace) => {
  expect(leftTrace('Quý II'.normalize(form), trace)).toBe(true);
  expect(leftTrace('Quý III'.normalize(form), trace)).toBe(false);
});

test('law: a text leaves the same trace whichever way its letters are composed', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ạấửỹđ aÀ\n') }), (text) => leftTrace(text.normalize('NFD'), traceOf(text))));
});
