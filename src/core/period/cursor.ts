import type { Token } from './tokens';

/** Whether the words stand one after another from `at` on; each may be a choice written with `|`. @example wordsAt(tokens, 0, 'hang|moi', 'nam') */
export function wordsAt(tokens: readonly Token[], at: number, first: string, second?: string, third?: string): boolean {
  return wordAt(tokens, at, first) && (second === undefined || wordAt(tokens, at + 1, second)) && (third === undefined || wordAt(tokens, at + 2, third));
}

function wordAt(tokens: readonly Token[], at: number, choice: string): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && choices(choice).has(token.text);
}

// The choices are literals of the readers, so there are a few dozen; splitting them at every word of a long cell is what would cost.
const split = new Map<string, ReadonlySet<string>>();

function choices(choice: string): ReadonlySet<string> {
  const known = split.get(choice);
  if (known !== undefined) return known;
  const fresh = new Set(choice.split('|'));
  split.set(choice, fresh);
  return fresh;
}

/** Whether the sign at `at` is one of `signs`. */
export function markAt(tokens: readonly Token[], at: number, signs: string): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && signs.includes(token.text);
}

/** The number at `at` when it lies between the bounds and has at most so many digits. */
export function numberAt(tokens: readonly Token[], at: number, min: number, max: number, digits = 2): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= digits && token.value >= min && token.value <= max ? token.value : null;
}

/** A four-digit year people plan in. Anything else of four digits is a number. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.text.length === 4 ? numberAt(tokens, at, 1990, 2100, 4) : null;
}

/** The index behind the words when they stand there, else `at` itself. */
export function skipWords(tokens: readonly Token[], at: number, first: string, second?: string): number {
  return wordsAt(tokens, at, first, second) ? at + (second === undefined ? 1 : 2) : at;
}

/** How two periods that stand side by side belong together, and where the second may begin. */
export interface Link {
  link: 'to' | 'and';
  next: number;
}

/** A connective within a list of numbers; behind a semicolon only a number that nothing else is said of goes on with it ("Tháng 3; 6; 9", not "Tháng 3; 2 hội nghị"). */
export function listLinkAt(tokens: readonly Token[], at: number): Link | null {
  const link = linkAt(tokens, at);
  if (link !== null || !markAt(tokens, at, ';')) return link;
  const behind = tokens[at + 2];
  const free = behind === undefined || markAt(tokens, at + 2, ',;/)') || wordsAt(tokens, at + 2, 'va|nam|hang');
  return tokens[at + 1]?.kind === 'mark' || !free ? null : { link: 'and', next: at + 1 };
}

/** A connective: "-", "đến (hết)", "tới" make a range; ",", "và", "hoặc", "&", "+" a list. */
export function linkAt(tokens: readonly Token[], at: number): Link | null {
  if (markAt(tokens, at, '-')) return { link: 'to', next: at + 1 };
  if (wordsAt(tokens, at, 'cho', 'den|toi')) return { link: 'to', next: skipWords(tokens, at + 2, 'het') };
  if (wordsAt(tokens, at, 'den|toi')) return { link: 'to', next: skipWords(tokens, at + 1, 'het') };
  if (markAt(tokens, at, ',&+')) return { link: 'and', next: skipWords(tokens, at + 1, 'va') };
  return wordsAt(tokens, at, 'va|hoac') ? { link: 'and', next: at + 1 } : null;
}
