import { foldText } from '../text/fold';

const DIGIT_WORDS: Record<string, number> = {
  khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, nham: 5, sau: 6, bay: 7, tam: 8, chin: 9,
};
const SILENT = new Set(['linh', 'le', 'dong', 'chan', 'viet', 'viet nam', 'vnd', 'va']);
/** the longest number that is worth reading: beyond it a text is no amount */
const MAX_WORDS = 120;

/**
 * Reads an amount written out in words, with or without marks; null when any word is not part of a number.
 *
 * @example amountFromWords('Hai mươi sáu tỷ đồng') === 26000000000n
 */
export function amountFromWords(text: string): bigint | null {
  if (text.length > MAX_WORDS * 8) return null;
  const words = foldText(text).replace(/viet nam/g, ' ').replace(/[^a-z]+/g, ' ').trim().split(' ');
  if (words.length > MAX_WORDS) return null;
  let billions = 0n;
  let section = 0n;
  let triple = 0;
  let digit: number | null = null;
  let said = 0;
  let scaled = false;
  const closeTriple = (): bigint => {
    const value = BigInt(triple + (digit ?? 0));
    triple = 0;
    digit = null;
    return value;
  };
  for (const word of words) {
    const value = DIGIT_WORDS[word];
    if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (word === 'tram' || word === 'muoi') {
      if (digit === null && word === 'tram') return null;
      triple += (digit ?? 1) * (word === 'tram' ? 100 : 10);
      digit = null;
    } else if (word === 'nghin' || word === 'ngan') section += closeTriple() * 1000n;
    else if (word === 'trieu') section = (section + closeTriple()) * 1_000_000n;
    else if (word === 'ty' || word === 'ti') {
      billions = (billions + section + closeTriple()) * 1_000_000_000n;
      section = 0n;
    } else if (SILENT.has(word)) continue;
    else return null;
    said += 1;
    scaled ||= value === undefined;
  }
  // "hai" or "năm" alone is a word, not an amount; "năm đồng" is one
  return said > 0 && (scaled || words.includes('dong')) ? billions + section + closeTriple() : null;
}
