import { PROGRESS_WORDS } from '../../core';
import { wordingOf } from './word-list';

/** Done as a figure: 1 and 100 are what `LOWER` makes of 100 % and of a typed 100. */
const DONE_FIGURES = ['1', '100', '100%', '100 %'];

/**
 * What the words of a progress cell mean to the rules on the sheet: `1` done, `0` not done yet. Whatever is in neither list (taken out of the plan, come in during the year,
 * a fraction, a word that only the add-in understands) gets no colour rather than a wrong one.
 */
export function progressWordList(): Map<string, string> {
  const { done, notDone, underway } = PROGRESS_WORDS;
  return new Map([
    ...[...DONE_FIGURES, ...done].map((word) => [wordingOf(word), '1'] as const),
    // a blank cell, and what people put for "nothing to say"
    ...['', '-', '–', ...notDone, ...underway].map((word) => [wordingOf(word), '0'] as const),
  ]);
}
