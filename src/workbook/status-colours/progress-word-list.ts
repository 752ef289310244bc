import { PROGRESS_WORDS } from '../../core';
import { wordingOf, type WordEntry } from './word-list';

/** What the rules of the sheet make of a number: 1 from 100 % on, 0 below; 100 is a typed 100. Other figures are not known to them. */
const DONE_FIGURES = ['1', '100', '100%', '100 %'];
const OPEN_FIGURES = ['0', '', '-', '–'];

/**
 * The words of a progress cell that the rules of the sheet know: first those for done, then those for not done yet. Whatever is in neither part (taken out of the plan,
 * come in during the year, a fraction, a word that only the add-in understands) keeps its row without a colour rather than with a wrong one.
 */
export function progressWordList(): WordEntry[] {
  const { done, notDone, underway } = PROGRESS_WORDS;
  const entries = (words: readonly string[]): WordEntry[] => [...new Set(words.map(wordingOf))].map((wording) => ({ wording, meaning: '', brackets: 'once' }));
  return [...entries([...DONE_FIGURES, ...done]), ...entries([...OPEN_FIGURES, ...notDone, ...underway])];
}

/** Where in the list the words for not done begin, counted from 1 as Excel counts: what is found before is done. */
export function firstOpenWord(): number {
  const words = progressWordList();
  const openFrom = words.findIndex(({ wording }) => wording === wordingOf(OPEN_FIGURES[0] ?? ''));
  return words.slice(0, openFrom).reduce((length, { wording }) => length + wording.length + 2, 1);
}
