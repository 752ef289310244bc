import { fileTexts } from '../../src/i18n/file-texts';
import type { FileFailure, FileNotice, LossKind } from '../../src/xlsx';
import { LOSS_SIGNS } from '../../src/xlsx/loss-table';

type Sentences<T extends { kind: string }> = { [K in T['kind']]: (what: Extract<T, { kind: K }>) => string };
// a kind without a sentence, or one that takes something else, does not compile
const texts: Record<'vi' | 'en', { failures: Sentences<FileFailure>; notices: Sentences<FileNotice> }> = fileTexts;

const EVERY = { sheet: 'Kế hoạch', address: 'A1:B2', length: 40_000, name: 'a b', detail: 'xl/workbook.xml', format: 'xls', limitMegabytes: 200, parts: 10_001, limit: 10_000, count: 2, cells: 9_999_999, rowNumber: 48, rowCount: 2 };

test.each(['vi', 'en'] as const)('%s: every failure and notice is one whole sentence', (language) => {
  const losses = [...new Set(LOSS_SIGNS.map(({ what }) => what)), 'odd-dates' as LossKind, 'linked-values' as LossKind].map((what, index) => ({ what, count: index + 1 }));
  expect(losses.length).toBeGreaterThan(20);
  for (const group of Object.values(texts[language])) {
    expect(Object.keys(group).length).toBeGreaterThan(4);
    for (const say of Object.values(group)) {
      const sentence = say({ ...EVERY, losses } as never);
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/su);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});
