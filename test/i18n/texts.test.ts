import { formatDate, functionTexts, loadTexts, vi } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { findingTexts } from '../../src/i18n/finding-texts';

/** Every leaf of the texts, by its path. */
function leaves(value: unknown, path = ''): [path: string, kind: string][] {
  if (typeof value !== 'object' || value === null) return [[path, typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

function words(value: unknown): string[] {
  return typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
}

test('English has exactly the texts that Vietnamese has', () => {
  expect(leaves(vi).length).toBeGreaterThan(150);
  expect(leaves(en)).toEqual(leaves(vi));
  expect(leaves(findingTexts('vi')).length).toBeGreaterThan(100);
  expect(leaves(findingTexts('en'))).toEqual(leaves(findingTexts('vi')));
});

test('no text is blank, and Vietnamese is written in whole letters (NFC)', () => {
  for (const text of [...words(vi), ...words(en), ...words(findingTexts('vi')), ...words(findingTexts('en'))]) {
    expect(text.trim()).not.toBe('');
    expect(text.normalize('NFC')).toBe(text);
  }
});

test.each([
  [vi, ['vi-VN', 'vi', '', 'fr-FR', 'enm']],
  [en, ['en-US', 'en', 'EN-gb']],
])('$language: Vietnamese unless Office speaks English', async (texts, languages) => {
  for (const language of languages) {
    expect(await loadTexts(language)).toBe(texts);
    expect(functionTexts(language)).toBe(texts.functions);
  }
});

test('a date is written day first and never slides to a neighbour', () => {
  expect(formatDate('2026-11-15', 'vi-VN')).toBe('15/11/2026');
  expect(formatDate('2026-01-01', 'vi-VN')).toBe('01/01/2026');
  expect(formatDate('2026-12-31', 'en-GB')).toBe('31/12/2026');
});
