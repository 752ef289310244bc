import { reportTexts } from '../../src/i18n/report-texts';

function leaves(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

test('the words of the screen Báo cáo: the same in both languages, none blank, in whole letters', () => {
  const [vi, en] = [leaves(reportTexts.vi), leaves(reportTexts.en)];
  expect(vi.length).toBeGreaterThan(60);
  expect(en.map(([path, value]) => `${path} ${typeof value}`)).toEqual(vi.map(([path, value]) => `${path} ${typeof value}`));
  for (const text of [...vi, ...en].map(([, value]) => value).filter((value) => typeof value === 'string')) {
    expect(text.trim()).not.toBe('');
    expect(text.normalize('NFC')).toBe(text);
  }
});
