import { foldText, type ColumnRole } from '../../core';
import { HEADING_WORDS } from './heading-words';

/** How well a label names a role: 3 the whole label, 2 its beginning, 1 a word in it. */
export interface LabelMatch {
  role: ColumnRole | null;
  strength: 0 | 1 | 2 | 3;
}

/** A heading cell is a label, not a sentence: longer texts are never looked at. */
const MAX_LABEL = 120;
const NO_MATCH: LabelMatch = { role: null, strength: 0 };

interface Phrase {
  role: ColumnRole | null;
  text: string;
  /** the longest phrase speaks for a label ("kết quả thực hiện …" before "kết quả …"), and of two as long the one that the data name first */
  rank: number;
}

const WHOLE = new Map<string, ColumnRole | null>();
for (const { role, whole = [] } of HEADING_WORDS) for (const text of whole) WHOLE.set(text, role);

/** Phrases by their first word, so that a cell that is no label costs a few look-ups. */
function byFirstWord(place: 'begin' | 'within'): Map<string, Phrase[]> {
  const phrases = HEADING_WORDS.flatMap((words) => (words[place] ?? []).map((text) => ({ role: words.role, text: `${text} ` }))).sort((a, b) => b.text.length - a.text.length);
  const found = new Map<string, Phrase[]>();
  phrases.forEach((phrase, rank) => {
    const word = firstWord(phrase.text);
    found.set(word, [...(found.get(word) ?? []), { ...phrase, rank }]);
  });
  return found;
}

const firstWord = (text: string): string => text.slice(0, text.indexOf(' '));
const BEGIN = byFirstWord('begin');
const WITHIN = byFirstWord('within');

/** The first of the phrases that stand anywhere in the label. */
function phraseWithin(spaced: string): Phrase | null {
  let first: Phrase | null = null;
  for (let at = 0; at < spaced.length; at = spaced.indexOf(' ', at) + 1) {
    const phrases = WITHIN.get(spaced.slice(at, spaced.indexOf(' ', at)));
    for (const phrase of phrases ?? []) if (phrase.rank < (first?.rank ?? Infinity) && spaced.startsWith(phrase.text, at)) first = phrase;
  }
  return first;
}

/** The label as it is compared: folded, without brackets, footnote marks and punctuation; "quí" as "quý". */
export function foldLabel(text: string): string {
  const folded = foldText(text);
  const bare = /[([]/.test(folded) ? folded.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ') : folded;
  const words = /[^a-z0-9 ]/.test(bare) ? bare.replace(/[^a-z0-9]+/g, ' ').trim() : bare;
  return words.includes('qui') ? words.replace(/\bqui\b/g, 'quy') : words;
}

/** Which column a label names, and how surely. */
export function matchLabel(text: string): LabelMatch {
  if (text.length > MAX_LABEL) return NO_MATCH;
  const label = foldLabel(text);
  if (label === '') return NO_MATCH;
  const whole = WHOLE.get(label);
  if (whole !== undefined) return { role: whole, strength: 3 };
  const spaced = `${label} `;
  const begin = BEGIN.get(firstWord(spaced))?.find((phrase) => spaced.startsWith(phrase.text));
  if (begin !== undefined) return { role: begin.role, strength: 2 };
  const within = phraseWithin(spaced);
  return within === null ? NO_MATCH : { role: within.role, strength: 1 };
}
