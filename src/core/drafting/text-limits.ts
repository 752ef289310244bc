import type { SourceReference } from '../library/sources';
import { normaliseText } from '../text/fold';

/** A part of the plan's text that a form keeps short (S4, Mẫu 1a). */
export interface TextLimit {
  id: 'goal' | 'key-tasks' | 'implementation';
  /** as printed in the form */
  name: string;
  /** words: what stands between blanks */
  words: number;
  heading: RegExp;
  source: SourceReference;
}

const limit = (id: TextLimit['id'], name: string, words: number, heading: RegExp, sentence: string): TextLimit => (
  { id, name, words, heading, source: { document: 'S4', place: `Mẫu 1a: “${sentence}”` } });

/** A heading may carry a number and what belongs to it: "I. Mục tiêu chung:", "1. Nhiệm vụ trọng tâm, đột phá". Compared in lower case with marks. */
export const TEXT_LIMITS: readonly TextLimit[] = [
  limit('goal', 'Mục tiêu chung', 120, /^mục tiêu chung(?!\p{L})/u, 'nêu tóm tắt mục tiêu của kế hoạch CCHC của cơ quan, đơn vị, tối đa không quá 120 từ'),
  limit('key-tasks', 'Nhiệm vụ trọng tâm, đột phá', 200, /^nhiệm vụ trọng tâm(?:,? (?:và )?đột phá)?(?!\p{L})/u, 'nêu các nhiệm vụ trọng tâm, đột phá … tối đa không quá 200 từ'),
  limit('implementation', 'Tổ chức thực hiện', 150, /^tổ chức thực hiện(?: kế hoạch)?(?=\s*[:.\n]|\s*$)/u, 'nêu trách nhiệm của các bên liên quan …, tối đa không quá 150 từ'),
];

/** Words as officials count them, and as Word does: what stands between blanks and has a letter or a figure. "cải cách hành chính" is four. */
export function countWords(text: string): number {
  return normaliseText(text).split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
}

const NUMBER = /^\s*(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.):-]\s*|[-–•+]\s*)?/i;

/** The part whose heading a text begins with, and what follows the heading; null for any other text. @example limitedText('Mục tiêu chung: Nâng cao …') */
export function limitedText(text: string): { limit: TextLimit; rest: string } | null {
  const bare = text.normalize('NFC').replace(NUMBER, '');
  for (const one of TEXT_LIMITS) {
    const match = one.heading.exec(bare.toLowerCase());
    if (match) return { limit: one, rest: bare.slice(match[0].length).replace(/^[\s:.–-]+/, '') };
  }
  return null;
}
