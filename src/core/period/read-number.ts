import { numberAt, wordsAt } from './cursor';
import type { Token } from './tokens';

/** A small number and where it ends. */
export interface SmallNumber {
  value: number;
  next: number;
}

const WORDS: Record<string, number> = { mot: 1, hai: 2, ba: 3, bon: 4, tư: 4, sáu: 6, bay: 7, tam: 8, chin: 9, muoi: 10 };
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10, xi: 11, xii: 12 };

/** A number in digits (at most two), as it stands after "tháng", "tuần", "quý". */
export function digitsAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const value = numberAt(tokens, at, 0, 99);
  return value === null ? null : { value, next: at + 1 };
}

/** A Roman number; "l" typed for "I" is one too. */
export function romanAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const token = tokens[at];
  const value = token?.kind === 'word' ? ROMAN[token.text.replace(/l/g, 'i')] : undefined;
  return value === undefined ? null : { value, next: at + 1 };
}

/** A number written out: "tư", "mười hai". "năm" and the unmarked "tu" and "sau" are left alone: as a rule they mean "year", "from" and "after". */
export function ordinalAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const word = wordValue(tokens, at);
  if (word === null) return wordsAt(tokens, at - 1, 'thu') && wordsAt(tokens, at, 'nhat') ? { value: 1, next: at + 1 } : null;
  const unit = word === 10 ? wordValue(tokens, at + 1) : null;
  return unit === 1 || unit === 2 ? { value: 10 + unit, next: at + 2 } : { value: word, next: at + 1 };
}

/** A count before a word: "6", "06", "sáu". */
export function countAt(tokens: readonly Token[], at: number): SmallNumber | null {
  return digitsAt(tokens, at) ?? ordinalAt(tokens, at);
}

function wordValue(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' && Object.hasOwn(WORDS, token.text) ? (WORDS[token.text] ?? null) : null;
}
