import type { Figure } from './money-figures';
import type { Token } from './money-tokens';

/** A cap, a floor or a price for one of many: the cell holds no amount of its own. */
const CAPS = ['toi da', 'toi thieu', 'khong qua', 'khong vuot qua', 'vuot qua', 'it nhat', 'nhieu nhat', 'binh quan', 'dinh muc', 'don gia', 'tro len', 'tro xuong', 'thap hon', 'cao hon', 'lon hon', 'nho hon', 'it hon', 'nhieu hon'];
/** right before a figure they make it a bound or one end of a range; with marks, because "đầu tư" is no "từ" */
const BOUNDS = new Set(['từ', 'tu', 'đến', 'den', 'tới', 'toi', 'trên', 'tren', 'dưới', 'duoi', 'lên', 'xuống', 'còn', 'thêm']);
const FILLERS = new Set(['khoang', 'la', 'chung', 'muc', 'uoc', 'gan', 'hon']);
const OTHER_MONEY = new Set(['usd', 'eur', 'euro', 'jpy', 'cny', 'ndt', 'krw', 'gbp', 'yen', '$', '€', '£', '¥']);
const TIMES = new Set(['x', '×', '*', '+', '/', ':', '÷']);

/** signs of a sum that is not worked out */
export const PRODUCT = new Set(['x', '×', '*']);

/** Is the token a number? */
export function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

/** "/năm" leaves an amount an amount; any other "/" makes it a rate or a comparison. */
export function isRate(tokens: Token[], figure: Figure): boolean {
  let at = figure.last + 1;
  if (tokens[at]?.folded === 'mot' && tokens[at + 1]?.kind === 'word') return true;
  if (tokens[at]?.text !== '/') return false;
  if (tokens[at + 1]?.text === '.') return false;
  at += 1;
  if (isNumber(tokens[at]) && /^0?1$/.test(tokens[at]?.text ?? '')) at += 1;
  return tokens[at]?.folded !== 'nam' || tokens[at + 1]?.text === '/';
}

export function isBound(tokens: Token[], figure: Figure): boolean {
  let at = figure.first - 1;
  while (at >= 0 && FILLERS.has((tokens[at] as Token).folded)) at -= 1;
  const word = tokens[at];
  return word?.kind === 'word' && BOUNDS.has(word.text.toLowerCase());
}

/** Is the figure one end of "2,5 - 5,5 tỷ", "10 đến 20" or a term of "3 x 500.000"? */
export function isInFormula(tokens: Token[], figure: Figure): boolean {
  const before = tokens[figure.first - 1];
  const after = tokens[figure.last + 1];
  if (before !== undefined && before.level === figure.level) {
    const term = tokens[figure.first - 2];
    const sign = before.folded;
    if (TIMES.has(sign) && sign !== ':' && sign !== '+' && term !== undefined) return true;
    if ((sign === '-' || sign === '–' || sign === '—') && isNumber(term)) return true;
    if ((sign === '+' || sign === '<' || sign === '>' || sign === '≤' || sign === '≥') && (sign !== '+' || term !== undefined)) return true;
  }
  if (after === undefined || after.level !== figure.level) return false;
  const next = tokens[figure.last + 2];
  if (TIMES.has(after.folded) && after.folded !== '/' && after.folded !== ':' && (isNumber(next) || next?.text === '(')) return true;
  return ['-', '–', '—'].includes(after.text) && isNumber(next);
}

/** Is the figure one of another currency: 5.000 USD, $500, 2 triệu đô la? */
export function isForeign(tokens: Token[], figure: Figure): boolean {
  const after = tokens[figure.last + 1];
  const isDollar = after?.folded === 'do' && tokens[figure.last + 2]?.folded === 'la';
  return isDollar || OTHER_MONEY.has(after?.folded ?? '') || OTHER_MONEY.has(tokens[figure.first - 1]?.folded ?? '');
}

/** "mỗi lớp 5 triệu" is a price for one; "mỗi năm" leaves an amount an amount. */
export function saysEach(tokens: Token[]): boolean {
  return tokens.some((token, index) => token.folded === 'moi' && (token.text.toLowerCase() === 'mỗi' || token.text === 'moi') && tokens[index + 1]?.folded !== 'nam');
}

/** Does the line name a cap, a floor, an average or a price for one? */
export function saysCap(tokens: Token[]): boolean {
  const folded = ` ${tokens.map((token) => token.folded).join(' ')} `;
  return CAPS.some((cap) => folded.includes(` ${cap} `));
}
