import { foldText } from '../../core';

/**
 * Whether a text holds every word of what is looked for, in any order, whatever the marks and the letter case; null when nothing is looked for.
 *
 * @example matchWords('chi so 5.1')?.('Kết quả 5.1 chưa có chỉ số.') === true
 */
export function matchWords(wanted: string): ((text: string) => boolean) | null {
  const words = foldText(wanted).split(' ').filter((word) => word !== '');
  if (words.length === 0) return null;
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}
