import fc from 'fast-check';
import { shorten } from '../../src/taskpane/shorten';

test('a short text stays, on one line', () => {
  expect(shorten(' Nâng cao\n năng lực ', 80)).toBe('Nâng cao năng lực');
});

test('a long one is cut between words, with a sign that something was left out', () => {
  expect(shorten('Nâng cao năng lực xây dựng kế hoạch', 20)).toBe('Nâng cao năng lực…');
});

test('it is never longer than asked, whatever the cell holds', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 2, max: 120 }), (text, length) => shorten(text, length).length <= length));
});
