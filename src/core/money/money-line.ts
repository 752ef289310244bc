import { amountFromWords } from './amount-from-words';
import type { MoneyUnit } from './money';
import { isBound, isForeign, isInFormula, isNumber, isRate, PRODUCT, saysCap, saysEach } from './money-bounds';
import { isUnitWord, moneyFigures, type Figure } from './money-figures';
import { moneyTokens, type Token } from './money-tokens';
import { findOpener, saysTotal, type Opener } from './money-words';

export interface MoneyItem {
  amount: bigint;
  label: string;
}

/**
 * What one line of a budget cell says. `parts` explain `amounts`, or what stands in the lines above when the line has none of its own; `bracketed`: the whole
 * line stands in brackets.
 */
export type MoneyLine =
  | { kind: 'amounts'; amounts: MoneyItem[]; parts: MoneyItem[]; isTotal: boolean; opens: Opener; bullet: boolean; bracketed: boolean; partsBracketed: boolean }
  | { kind: 'words'; text: string; opens: Opener }
  | { kind: 'otherMoney' | 'ambiguous' | 'unreadable' };

/** A line with more bare numbers than this is no list of amounts. */
const MAX_BARE = 20;

const EDGE_SIGNS = ' \t-–—+*•,;:(=/[]';

/** The words around the figures, without the signs at their ends; walked by hand, because a pattern would look at a long row of dashes again and again. */
function labelOf(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (EDGE_SIGNS.includes(text[start] as string) || text[start] === ')' || text[start] === '.')) start += 1;
  while (end > start && EDGE_SIGNS.includes(text[end - 1] as string)) end -= 1;
  const inner = text.slice(start, end);
  return (inner.endsWith(')') && !inner.includes('(') ? inner.slice(0, -1) : inner).trim();
}

/** The label of each figure: what stands around it, up to the comma that parts it from its neighbours. */
function labelled(line: string, tokens: Token[], figures: Figure[]): MoneyItem[] {
  const cuts = figures.slice(1).map((figure, index) => {
    const before = figures[index] as Figure;
    const at = separatorBetween(tokens, before, figure);
    return at === null ? (tokens[figure.first] as Token).start : (tokens[at] as Token).start;
  });
  return figures.map((figure, index) => {
    const before = line.slice(index === 0 ? 0 : cuts[index - 1], (tokens[figure.first] as Token).start).replace(/^\s*và\s/i, '');
    const after = line.slice((tokens[figure.last] as Token).end, index === figures.length - 1 ? line.length : cuts[index]).replace(/^\s*\/\s*năm/i, '');
    return { amount: figure.amount, label: [labelOf(before), labelOf(after)].filter((part) => part !== '').join(' ') };
  });
}

/** A bare number is money only where nothing else stands: "15", "15 (Giảng viên)", "Giảng viên: 15". */
function isBareAmount(tokens: Token[], figure: Figure): boolean {
  const before = tokens.slice(0, figure.first).filter((token) => !['-', '+', '•', '*', '('].includes(token.text));
  const after = tokens.slice(figure.last + 1).filter((token) => token.level <= figure.level && !['.', ',', '-', '/', ')'].includes(token.text));
  const beforeFits = before.length === 0 || [':', '='].includes(before[before.length - 1]?.text ?? '');
  const afterFits = after.length === 0 || after[0]?.text === '(' || after[0]?.text === '[';
  return beforeFits && afterFits && (after.length === 0 || after.every((token) => ['(', '['].includes(token.text)));
}

/** Signs that are typed for one another: O for 0, I and l for 1 (1O.000.000). A group of three with one of them in it is no number, and its rest is no smaller one. */
const CONFUSED = /(?<![\p{L}\d])(?=[\d.,]*[OoIl])(?=[OoIl.,]*\d)[\dOoIl]+(?:[.,][\dOoIl]{3})+(?![\p{L}\d])|\d[Oo]\d/u;

/** A source, a chapter, a programme goes by its number: "Nguồn 13". */
const NUMBERED_WORDS: ReadonlySet<string> = new Set(['nguon', 'chuong', 'loai', 'khoan', 'muc', 'ma']);

const MONEY_WORDS: ReadonlySet<string> = new Set(['kp', 'ns', 'nsnn', 'von']);

/** What a line without any amount is. */
function readWithoutFigures(line: string, tokens: Token[], numbers: Figure[], opens: Opener): MoneyLine {
  const isProduct = tokens.some((token, index) => index > 0 && (PRODUCT.has(token.folded) || token.text === '+') && isNumber(tokens[index + 1]));
  if (isProduct && numbers.length > 1) return { kind: 'ambiguous' };
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined && tokens.length > 1 && isBound(tokens, only)) return { kind: 'ambiguous' };
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1).length;
  if (tokens[0] !== undefined && NUMBERED_WORDS.has(tokens[0].folded) && numbers.every(({ first, last }) => first === last && /^\d{1,4}$/.test(tokens[first]?.text ?? ''))) return { kind: 'words', text: line, opens };
  // "TRĐ 2050": an amount with its unit before it, perhaps, and surely no source
  const named = tokens.filter(({ kind }) => kind === 'word');
  if (named.length > 0 && numbers.length > 0 && named.every(isUnitWord)) return { kind: 'unreadable' };
  // "KP 2025": whose money it is, and of which year
  if (numbers.length === 1 && tokens.length === 2 && tokens[0]?.kind === 'word' && (/^\p{Lu}{2,5}$/u.test(tokens[0].text) || MONEY_WORDS.has(tokens[0].folded)) && /^20\d\d$/.test(tokens[1]?.text ?? '')) return { kind: 'words', text: line, opens };
  const isShare = tokens.some((token, index) => token.text === '%' && isNumber(tokens[index - 1]));
  if (isShare && words < 2) return { kind: 'otherMoney' };
  // "150 NS tỉnh", "03 lớp": a quantity of something, and nobody says of what
  if (only?.first === 0 && tokens[1]?.kind === 'word') return { kind: 'unreadable' };
  return words >= 2 ? { kind: 'words', text: line, opens } : { kind: 'unreadable' };
}

/** Do the figures in brackets only say again, or in parts, what the figure before them says? */
function bracketsAgree(outer: Figure[], inner: Figure[]): boolean {
  const total = outer.reduce((sum, figure) => sum + figure.amount, 0n);
  const parts = inner.reduce((sum, figure) => sum + figure.amount, 0n);
  return inner.length === 0 || parts === total || inner.every((figure) => figure.amount === total);
}

/** A sum of products in brackets that comes to the figure before them: "20.000.000 (2 lớp x 10.000.000)", "(2 lớp x 3 ngày x 5 triệu + 1 lớp x 2 triệu)". */
function productsAgree(tokens: Token[], inner: Figure[], total: bigint): boolean {
  const terms: Figure[][] = [];
  inner.forEach((figure, index) => {
    const before = inner[index - 1];
    const joined = before !== undefined && tokens.slice(before.last + 1, figure.first).some(({ folded }) => PRODUCT.has(folded));
    if (joined) terms[terms.length - 1]?.push(figure);
    else terms.push([figure]);
  });
  let sum = 0n;
  for (const term of terms) {
    const prices = term.filter(({ strength }) => strength !== 'bare');
    const counts = term.filter(({ strength }) => strength === 'bare').map(({ first }) => tokens[first]?.text ?? '');
    if (prices.length !== 1 || counts.some((count) => !/^\d{1,5}$/.test(count))) return false;
    sum += counts.reduce((product, count) => product * BigInt(count), prices[0]?.amount ?? 0n);
  }
  return terms.some(({ length }) => length > 1) && sum === total;
}

/** Figures in words beside figures in digits must name the same amount. */
function wordsDisagree(line: string, total: bigint): boolean {
  for (const match of line.matchAll(/\(([^()0-9]{6,400})\)/g)) {
    const said = amountFromWords((match[1] as string).replace(/^\s*(?:bằng chữ|viết bằng chữ)\s*:?/i, ''));
    if (said !== null && said !== total) return true;
  }
  return false;
}

/** Reads one line of a budget cell. */
export function readMoneyLine(line: string, unit: MoneyUnit): MoneyLine {
  const tokens = moneyTokens(line);
  const { at: partsAt, opens } = findOpener(tokens);
  if (!tokens.some(isNumber)) return { kind: 'words', text: line, opens };
  if (CONFUSED.test(line)) return { kind: 'unreadable' };
  const bullet = /^[-–—+*•]/.test(line);
  const bracketed = line.startsWith('(') && tokens.every(({ level }, index) => level > 0 || index === 0 || index >= tokens.length - 2);
  const { figures: every, broken } = moneyFigures(tokens, unit);
  const all = every.filter((figure) => !isForeign(tokens, figure));
  if (all.length < every.length) {
    // "10 tỷ đồng (tương đương 400.000 USD)" says its đồng; anything else is no amount of đồng
    const named = all.filter(({ strength }) => strength === 'unit');
    if (named.length === 0) return { kind: 'otherMoney' };
    if (every.some((figure) => isForeign(tokens, figure) && figure.level <= (named[0] as Figure).level)) return { kind: 'ambiguous' };
  }

  let figures = all.filter(({ strength }) => strength !== 'bare');
  if (figures.length === 0 && all.length <= MAX_BARE) figures = all.filter((figure) => isBareAmount(tokens, figure));
  const equals = tokens.map((token) => token.text).lastIndexOf('=');
  if (equals > 0 && figures.length > 0) {
    // an equation says its own result
    const results = all.filter((figure) => figure.first > equals);
    const result = results[0];
    if (results.length === 1 && result?.first === equals + 1 && !result.fraction && !isRate(tokens, result) && !isInFormula(tokens.slice(equals + 1), { ...result, first: 0, last: result.last - equals - 1 })) {
      return { kind: 'amounts', amounts: [{ amount: result.amount, label: '' }], parts: [], isTotal: false, opens: null, bullet, bracketed, partsBracketed: false };
    }
    return { kind: 'ambiguous' };
  }
  if (figures.length === 0) {
    return broken ? { kind: 'unreadable' } : readWithoutFigures(line, tokens, all, opens);
  }
  const own = opens === null ? figures : figures.filter((figure) => figure.first < partsAt);
  const parts = outermost(figures.filter((figure) => !own.includes(figure)));
  const whole = own.length > 0 ? own : parts;
  const outer = outermost(whole);
  const level = outer[0]?.level ?? 0;
  const inner = whole.filter((figure) => figure.level > level);
  if (broken || saysCap(tokens)) return { kind: 'ambiguous' };
  // 3 5.000.000: two numbers side by side, and the sign between them is lost
  if (saysEach(tokens) || outer.some(({ first, last }) => isNumber(tokens[last + 1]) || (first === 1 && isNumber(tokens[0])))) return { kind: 'ambiguous' };
  if (tokens.some((token, index) => index > 0 && token.level === level && PRODUCT.has(token.folded) && isNumber(tokens[index + 1]))) return { kind: 'ambiguous' };
  if (outer.some((figure) => isRate(tokens, figure) || isBound(tokens, figure) || isInFormula(tokens, figure))) return { kind: 'ambiguous' };
  const total = outer.reduce((sum, figure) => sum + figure.amount, 0n);
  const explaining = all.filter((figure) => figure.level > level && figure.last > (outer[0]?.last ?? 0));
  if ((!bracketsAgree(outer, inner) && !(outer.length === 1 && productsAgree(tokens, explaining, total))) || (outer.length === 1 && wordsDisagree(line, total))) return { kind: 'ambiguous' };
  if (outer.length > 1 && outer.slice(1).some((figure, index) => separatorBetween(tokens, outer[index] as Figure, figure) === null)) return { kind: 'ambiguous' };
  const tiny = outer.some((figure) => figure.strength === 'bare' && figure.amount < 1000n && unit === 'dong' && /[.,]/.test((tokens[figure.first] as Token).text));
  if (tiny || outer.some(({ fraction }) => fraction)) return { kind: 'ambiguous' };
  return {
    kind: 'amounts', amounts: own.length > 0 ? labelled(line, tokens, outer) : [], parts: labelled(line, tokens, parts), isTotal: saysTotal(tokens), opens, bullet, bracketed,
    partsBracketed: parts.length > 0 && parts.every((part) => part.level > level),
  };
}

/** The figures that stand in the fewest brackets. */
function outermost(figures: Figure[]): Figure[] {
  const level = figures.reduce((least, figure) => Math.min(least, figure.level), Infinity);
  return figures.filter((figure) => figure.level === level);
}

/** Two amounts in one line are two items only where a comma, a semicolon, "và" or a bullet parts them; the index of that token. */
function separatorBetween(tokens: Token[], before: Figure, after: Figure): number | null {
  for (let index = before.last + 1; index < after.first; index += 1) {
    const token = tokens[index] as Token;
    if (token.level > before.level) continue;
    if (token.text === ',' || token.text === ';' || token.text.toLowerCase() === 'và') return index;
    // a bullet in the middle of a line whose break was lost
    if (['-', '–', '+', '•'].includes(token.text) && tokens[index + 1]?.kind === 'word') return index;
  }
  return null;
}
