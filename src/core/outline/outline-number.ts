import { parseLetter } from './letter';
import { parseRoman } from './roman';

export type OutlineKind = 'arabic' | 'roman' | 'letter' | 'small-roman' | 'small-letter' | 'bullet';

/** One part of an outline number: the `5` and each `1` of `5.1.1`, the `II` of `II.3`. A bullet counts nothing: its value is 0 and `sign` says which. */
export interface OutlinePart {
  readonly kind: OutlineKind;
  readonly value: number;
  readonly sign: string;
}

/** What stands in the column TT, taken apart: `5.1.1`, `IV`, `a)`, `-`. */
export interface OutlineNumber {
  text: string;
  parts: OutlinePart[];
}

const BULLETS = new Map([['-', '-'], ['–', '-'], ['—', '-'], ['−', '-'], ['+', '+'], ['*', '*'], ['•', '*'], ['·', '*'], ['●', '*'], ['o', 'o'], ['▪', '*'], ['■', '*'], ['♦', '*'], ['✓', '*']]);
/** longer texts are sentences, not numbers */
const MAX_LENGTH = 24;

/** A single `I`, `V`, `X` opens a Roman list more often than a lettered one; `C`, `D`, `L`, `M` alone are letters (a hundredth group is not a thing). */
function readPart(text: string): OutlinePart[] {
  if (/^\d{1,4}$/.test(text)) return [{ kind: 'arabic', value: Number(text), sign: '' }];
  const upper = text.toUpperCase();
  const small = upper !== text;
  if (small && text.toLowerCase() !== text) return [];
  const roman = parseRoman(upper);
  const letter = parseLetter(text);
  const readings: OutlinePart[] = [];
  if (letter !== null) readings.push({ kind: small ? 'small-letter' : 'letter', value: letter, sign: '' });
  if (roman !== null && (letter === null || 'IVX'.includes(upper))) readings.unshift({ kind: small ? 'small-roman' : 'roman', value: roman, sign: '' });
  return readings;
}

/** `5`, `5.1`, `5.1.1`: by far the most common, read in one way only and sign by sign. null for everything else. */
function readDotted(text: string, from = 0): OutlinePart[] | null {
  let value = 0;
  let at = from;
  for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(at) - 48) {
    value = value * 10 + digit;
    at += 1;
  }
  if (at === from || at - from > 4) return null;
  const part = arabicPart(value);
  if (at === text.length) return [part];
  const rest = text[at] === '.' ? readDotted(text, at + 1) : null;
  return rest === null ? null : [part, ...rest];
}

// A plan writes the same few numbers thousands of times; nobody changes a part.
const ARABIC: OutlinePart[] = [];

function arabicPart(value: number): OutlinePart {
  return (ARABIC[value] ??= { kind: 'arabic', value, sign: '' });
}

/**
 * Every way in which the text can be an outline number, the likelier first; empty when it is none. `I` is the Roman one or the letter after H.
 *
 * @example outlineReadings('5.1.').map((n) => n.parts.length)  // [2]
 */
export function outlineReadings(text: string): OutlineNumber[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return [];
  const dotted = readDotted(trimmed);
  if (dotted !== null) return [{ text: trimmed, parts: dotted }];
  const bullet = BULLETS.get(trimmed);
  if (bullet !== undefined) return [{ text: trimmed, parts: [{ kind: 'bullet', value: 0, sign: bullet }] }];
  // 1a and A1 are two parts without a sign between them
  const bare = trimmed.replace(/^\(/, '').replace(/[\s.):;/-]+$/, '').replace(/,/g, '.').replace(/^(\d{1,3})([a-zđ])$/, '$1.$2').replace(/^([A-ZĐ])(\d{1,3})$/, '$1.$2');
  if (bare === '') return [];
  let readings: OutlinePart[][] = [[]];
  for (const piece of bare.split(/\s*[.-]\s*/)) {
    const parts = readPart(piece);
    if (parts.length === 0) return [];
    readings = readings.flatMap((before) => (before.length === 0 ? parts.map((part) => [part]) : [[...before, parts[0] as OutlinePart]]));
  }
  return readings.map((parts) => ({ text: trimmed, parts }));
}

/**
 * The text as an outline number, read as the one that goes on from `previous` when it can be read in two ways: `I.` after `H.` is a letter.
 *
 * @example parseOutlineNumber('a)')?.parts[0]?.value === 1
 */
export function parseOutlineNumber(text: string, previous: OutlineNumber | null = null): OutlineNumber | null {
  const readings = outlineReadings(text);
  const last = previous?.parts.at(-1);
  const fitting = last === undefined ? undefined : readings.find((reading) => {
    const part = reading.parts.at(-1);
    return part !== undefined && part.kind === last.kind && part.value > last.value;
  });
  return fitting ?? readings[0] ?? null;
}
