import { foldText } from '../text/fold';

export interface Token {
  kind: 'number' | 'word' | 'sign';
  text: string;
  /** for words: without marks */
  folded: string;
  start: number;
  end: number;
  /** how many brackets are open around it */
  level: number;
  /** was there a blank before it? */
  spaced: boolean;
}

const PIECE = /\d(?:[\d.,]*\d)?|\p{L}+|\s+|[^]/gu;

function isGroupOfThree(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.spaced && /^\d{3}$/.test(token.text);
}

/** Cuts one line into numbers, words and signs; `35 000 000` is one number. Linear in the length of the text. */
export function moneyTokens(line: string): Token[] {
  const raw: Token[] = [];
  let level = 0;
  let spaced = false;
  for (const match of line.matchAll(PIECE)) {
    const text = match[0];
    if (/^\s/.test(text)) {
      spaced = true;
      continue;
    }
    if (text === ')' || text === ']') level = Math.max(0, level - 1);
    const kind = /^\d/.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'sign';
    raw.push({ kind, text, folded: kind === 'word' ? foldText(text) : text, start: match.index, end: match.index + text.length, level, spaced });
    if (text === '(' || text === '[') level += 1;
    spaced = false;
  }
  const tokens: Token[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const token = raw[index] as Token;
    let end = index;
    if (token.kind === 'number' && /^\d{1,3}$/.test(token.text)) while (isGroupOfThree(raw[end + 1])) end += 1;
    // a single pair of groups ("12 500") may be two numbers; a unit or a further group tells
    const joined = end > index && raw[end]?.level === token.level;
    tokens.push(joined ? { ...token, text: raw.slice(index, end + 1).map(({ text }) => text).join(' '), end: (raw[end] as Token).end } : token);
    if (joined) index = end;
  }
  return tokens;
}
