import { amountFromWords } from './amount-from-words';
import type { MoneyUnit } from './money';
import { moneyFigures, type Figure } from './money-figures';
import { moneyTokens, type Token } from './money-tokens';

/** What one line of a budget cell says. */
export type MoneyLine =
  | { kind: 'amounts'; amounts: { amount: bigint; label: string }[]; isTotal: boolean; opensParts: boolean }
  | { kind: 'words'; text: string; opensParts: boolean }
  | { kind: 'otherMoney' | 'ambiguous' | 'unreadable' };

/** A cap, a floor or a price for one of many: the cell holds no amount of its own. */
const CAPS = ['toi da', 'toi thieu', 'khong qua', 'khong vuot qua', 'vuot qua', 'it nhat', 'nhieu nhat', 'binh quan', 'dinh muc', 'don gia'];
/** right before a figure they make it a bound or one end of a range; with marks, because "đầu tư" is no "từ" */
const BOUNDS = new Set(['từ', 'tu', 'đến', 'den', 'tới', 'toi', 'trên', 'tren', 'dưới', 'duoi', 'hơn', 'hon', 'lên', 'xuống', 'còn', 'thêm']);
const FILLERS = new Set(['khoang', 'la', 'chung', 'muc', 'uoc', 'gan']);
const OTHER_MONEY = new Set(['usd', 'eur', 'euro', 'jpy', 'cny', 'ndt', 'krw', 'gbp', 'yen', '$', '€', '£', '¥']);
const TIMES = new Set(['x', '×', '*', '+', '/', ':', '÷']);

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

/** "/năm" leaves an amount an amount; any other "/" makes it a rate or a comparison. */
function isRate(tokens: Token[], figure: Figure): boolean {
  let at = figure.last + 1;
  if (tokens[at]?.folded === 'moi' || (tokens[at]?.folded === 'cho' && tokens[at + 1]?.folded === 'moi')) return true;
  if (tokens[at]?.folded === 'mot' && tokens[at + 1]?.kind === 'word') return true;
  if (tokens[at]?.text !== '/') return false;
  if (tokens[at + 1]?.text === '.') return false;
  at += 1;
  if (isNumber(tokens[at]) && /^0?1$/.test(tokens[at]?.text ?? '')) at += 1;
  return tokens[at]?.folded !== 'nam' || tokens[at + 1]?.text === '/';
}

function isBound(tokens: Token[], figure: Figure): boolean {
  let at = figure.first - 1;
  while (at >= 0 && FILLERS.has((tokens[at] as Token).folded)) at -= 1;
  const word = tokens[at];
  return word?.kind === 'word' && BOUNDS.has(word.text.toLowerCase());
}

/** Is the figure one end of "2,5 - 5,5 tỷ", "10 đến 20" or a term of "3 x 500.000"? */
function isInFormula(tokens: Token[], figure: Figure): boolean {
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

/** The words around the figures, without the signs at their ends. */
function labelOf(text: string): string {
  return text.replace(/^[\s\-–—+*•,;:.()=/[\]]+|[\s\-–—+*•,;:(=/[\]]+$/g, '').replace(/^([^(]*)\)$/, '$1').trim();
}

function labelled(line: string, tokens: Token[], figures: Figure[]): { amount: bigint; label: string }[] {
  return figures.map((figure, index) => {
    const start = index === 0 ? 0 : (tokens[(figures[index - 1] as Figure).last] as Token).end;
    const end = index === figures.length - 1 ? line.length : (tokens[(figures[index + 1] as Figure).first] as Token).start;
    const before = line.slice(start, (tokens[figure.first] as Token).start);
    const after = line.slice((tokens[figure.last] as Token).end, end);
    const label = figures.length === 1 ? `${before} ${after}` : index === 0 || labelOf(before) !== '' ? `${before} ${after.split(/[,;]/)[0] ?? ''}` : after;
    return { amount: figure.amount, label: labelOf(label.replace(/^\s*\/\s*năm/i, '')) };
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

function hasOtherMoney(tokens: Token[]): boolean {
  return tokens.some((token, index) => OTHER_MONEY.has(token.folded) || (token.folded === 'do' && ['la'].includes(tokens[index + 1]?.folded ?? '') && isNumber(tokens[index - 1])));
}

/** Do the figures in brackets only say again, or in parts, what the figure before them says? */
function bracketsAgree(line: string, outer: Figure[], inner: Figure[], saysParts: boolean): boolean {
  if (saysParts) return true;
  const total = outer.reduce((sum, figure) => sum + figure.amount, 0n);
  const parts = inner.reduce((sum, figure) => sum + figure.amount, 0n);
  return inner.length === 0 || parts === total || inner.every((figure) => figure.amount === total) || line === '';
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
  const folded = ` ${tokens.map((token) => token.folded).join(' ')} `;
  const partsAt = tokens.findIndex((token, index) => (token.folded === 'trong' && tokens[index + 1]?.folded === 'do') || (token.folded === 'bao' && tokens[index + 1]?.folded === 'gom') || (token.folded === 'gom' && index > 0));
  const opensParts = partsAt >= 0;
  if (!tokens.some(isNumber)) return { kind: 'words', text: line, opensParts };
  const { figures: all, broken } = moneyFigures(tokens, unit);
  if (hasOtherMoney(tokens)) return { kind: all.some(({ strength }) => strength === 'unit') ? 'ambiguous' : 'otherMoney' };

  let figures = all.filter(({ strength }) => strength !== 'bare');
  if (figures.length === 0) figures = all.filter((figure) => isBareAmount(tokens, figure));
  const equals = tokens.map((token) => token.text).lastIndexOf('=');
  if (equals > 0 && figures.length > 0) {
    // an equation says its own result
    const results = all.filter((figure) => figure.first > equals);
    const result = results[0];
    if (results.length === 1 && result?.first === equals + 1 && !isRate(tokens, result) && !isInFormula(tokens.slice(equals + 1), { ...result, first: 0, last: result.last - equals - 1 })) {
      return { kind: 'amounts', amounts: [{ amount: result.amount, label: '' }], isTotal: false, opensParts };
    }
    return { kind: 'ambiguous' };
  }
  if (figures.length === 0) {
    if (broken) return { kind: 'unreadable' };
    const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1).length;
    const sum = tokens.some((token, index) => TIMES.has(token.folded) && token.folded !== '/' && token.folded !== ':' && isNumber(tokens[index + 1]) && index > 0);
    if (sum && all.length > 1) return { kind: 'ambiguous' };
    if (all.length === 1 && tokens.length > 1 && isBound(tokens, all[0] as Figure)) return { kind: 'ambiguous' };
    const isShare = tokens.some((token, index) => token.text === '%' && isNumber(tokens[index - 1]));
    return words >= 2 || isShare ? { kind: 'words', text: line, opensParts } : { kind: 'unreadable' };
  }
  const level = Math.min(...figures.map((figure) => figure.level));
  const whole = opensParts && figures.some((figure) => figure.first < partsAt) ? figures.filter((figure) => figure.first < partsAt) : figures;
  const outer = whole.filter((figure) => figure.level === level);
  const inner = figures.filter((figure) => figure.level > level);
  if (broken || CAPS.some((cap) => folded.includes(` ${cap} `))) return { kind: 'ambiguous' };
  if (outer.some((figure) => isRate(tokens, figure) || isBound(tokens, figure) || isInFormula(tokens, figure))) return { kind: 'ambiguous' };
  const total = outer.reduce((sum, figure) => sum + figure.amount, 0n);
  if (!bracketsAgree(line, outer, inner, opensParts) || (outer.length === 1 && wordsDisagree(line, total))) return { kind: 'ambiguous' };
  if (outer.length > 1 && !outer.slice(1).every((figure, index) => separated(tokens, outer[index] as Figure, figure))) return { kind: 'ambiguous' };
  const tiny = outer.some((figure) => figure.strength === 'bare' && figure.amount < 1000n && unit === 'dong' && /[.,]/.test((tokens[figure.first] as Token).text));
  if (tiny) return { kind: 'ambiguous' };
  return { kind: 'amounts', amounts: labelled(line, tokens, outer), isTotal: /^[^a-z]*(?:tong|cong)\b/.test(folded), opensParts };
}

/** Two amounts in one line are two items only where a comma, a semicolon or "và" parts them. */
function separated(tokens: Token[], before: Figure, after: Figure): boolean {
  return tokens.slice(before.last + 1, after.first).some((token) => token.level <= before.level && (token.text === ',' || token.text === ';' || token.folded === 'va'));
}
