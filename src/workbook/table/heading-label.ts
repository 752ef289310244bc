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
}

const WHOLE = new Map<string, ColumnRole | null>();
const BEGIN: Phrase[] = [];
const WITHIN: Phrase[] = [];
for (const { role, whole = [], begin = [], within = [] } of HEADING_WORDS) {
  for (const text of whole) WHOLE.set(text, role);
  for (const text of begin) BEGIN.push({ role, text: `${text} ` });
  for (const text of within) WITHIN.push({ role, text: ` ${text} ` });
}
// the longest phrase speaks for a label: "kết quả thực hiện …" before "kết quả …"
BEGIN.sort((a, b) => b.text.length - a.text.length);
WITHIN.sort((a, b) => b.text.length - a.text.length);

/** The label as it is compared: folded, without brackets, footnote marks and punctuation; "quí" as "quý". */
export function foldLabel(text: string): string {
  return foldText(text).replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').replace(/[^a-z0-9]+/g, ' ').replace(/\bqui\b/g, 'quy').trim();
}

/** Which column a label names, and how surely. */
export function matchLabel(text: string): LabelMatch {
  if (text.length > MAX_LABEL) return NO_MATCH;
  const label = foldLabel(text);
  if (label === '') return NO_MATCH;
  const whole = WHOLE.get(label);
  if (whole !== undefined) return { role: whole, strength: 3 };
  const spaced = `${label} `;
  const begin = BEGIN.find((phrase) => spaced.startsWith(phrase.text));
  if (begin !== undefined) return { role: begin.role, strength: 2 };
  const within = WITHIN.find((phrase) => ` ${spaced}`.includes(phrase.text));
  return within === undefined ? NO_MATCH : { role: within.role, strength: 1 };
}
