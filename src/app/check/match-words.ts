import { foldText } from '../../core';

/** A text as it is searched in, for what is searched more than once. */
export function searchable(text: string): string {
  return foldText(text);
}

/**
 * Whether a text that was made `searchable` holds every word of what is looked for, in any order, whatever the marks and the letter case; null when nothing is looked for.
 *
 * @example matchSearchable('chi so 5.1')?.(searchable('Kết quả 5.1 chưa có chỉ số.')) === true
 */
export function matchSearchable(wanted: string): ((text: string) => boolean) | null {
  const words = foldText(wanted).split(' ').filter((word) => word !== '');
  return words.length === 0 ? null : (text) => words.every((word) => text.includes(word));
}

/** The same for any text. */
export function matchWords(wanted: string): ((text: string) => boolean) | null {
  const matches = matchSearchable(wanted);
  return matches && ((text) => matches(searchable(text)));
}
