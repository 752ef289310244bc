import fc from 'fast-check';
import { amountFromWords, amountInWords, formatMoney } from '../../../src/core';

it.each<[bigint, string]>([
  [0n, 'Không đồng'], [5n, 'Năm đồng'], [10n, 'Mười đồng'], [15n, 'Mười lăm đồng'], [21n, 'Hai mươi mốt đồng'], [24n, 'Hai mươi bốn đồng'], [55n, 'Năm mươi lăm đồng'], [101n, 'Một trăm linh một đồng'], [110n, 'Một trăm mười đồng'],
  [1_005n, 'Một nghìn không trăm linh năm đồng'], [9_600n, 'Chín nghìn sáu trăm đồng'], [117_000_000n, 'Một trăm mười bảy triệu đồng'], [1_000_005n, 'Một triệu không trăm linh năm đồng'],
  [61_745_210_000n, 'Sáu mươi mốt tỷ bảy trăm bốn mươi lăm triệu hai trăm mười nghìn đồng'], [1_100_000_000_000n, 'Một nghìn một trăm tỷ đồng'],
  [7_012_584_000_000n, 'Bảy nghìn không trăm mười hai tỷ năm trăm tám mươi bốn triệu đồng'],
  [2_307_048_000_000_000n, 'Hai triệu ba trăm linh bảy nghìn không trăm bốn mươi tám tỷ đồng'], [10n ** 18n, 'Một tỷ tỷ đồng'], [-2_000n, 'Âm hai nghìn đồng'],
])('%s', (amount, words) => {
  expect(amountInWords(amount)).toBe(words);
});

it('follows the style that is asked for', () => {
  expect(amountInWords(1_000_205_000n, { thousand: 'ngàn', zeroTens: 'lẻ', billion: 'tỉ', even: true })).toBe('Một tỉ hai trăm lẻ năm ngàn đồng chẵn');
  expect(amountInWords(205_000n, { even: true })).toBe('Hai trăm linh năm nghìn đồng chẵn');
});

describe('laws', () => {
  const amounts = fc.bigInt({ min: 0n, max: 10n ** 20n });

  it('different amounts have different words: the words can be read back', () => {
    fc.assert(fc.property(amounts, (amount) => amountFromWords(amountInWords(amount)) === amount), { numRuns: 2000 });
    fc.assert(fc.property(amounts, (amount) => amountFromWords(amountInWords(amount, { thousand: 'ngàn', zeroTens: 'lẻ', billion: 'tỉ', even: true })) === amount));
  });

  it('a thousand times an amount up to 999 triệu only moves the groups', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 999n }), (amount) => {
      const head = amountInWords(amount).replace(/ đồng$/, '');
      return amountInWords(amount * 1_000n) === `${head} nghìn đồng` && amountInWords(amount * 1_000_000n) === `${head} triệu đồng` && amountInWords(amount * 1_000_000_000n) === `${head} tỷ đồng`;
    }));
  });
});

it('refuses words that are no amount', () => {
  for (const text of ['', 'năm', 'Hai', 'Ngân sách tỉnh', 'Kinh phí hai mươi triệu đồng', 'một hai ba đồng', 'trăm triệu đồng']) expect(amountFromWords(text)).toBeNull();
});

it('groups digits by three', () => {
  expect([0n, 7n, 999n, 1_000n, 117_000_000n, -5_000n, -100n].map(formatMoney)).toEqual(['0', '7', '999', '1.000', '117.000.000', '-5.000', '-100']);
});
