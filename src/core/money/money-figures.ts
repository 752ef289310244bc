import { readDecimal, toDong, UNIT_SIZE, type Decimal } from './figure';
import type { MoneyUnit } from './money';
import type { Token } from './money-tokens';

/** A number in a text together with its unit. */
export interface Figure {
  /** đồng */
  amount: bigint;
  /** `unit`: a unit of money stands beside it; `grouped`: 35.000.000; `bare`: any other number */
  strength: 'unit' | 'grouped' | 'bare';
  /** tokens [first, last] */
  first: number;
  last: number;
  level: number;
  /** written to less than a đồng: 35.000,5 */
  fraction: boolean;
}

const SCALES: Record<string, bigint> = {
  chuc: 10n, tram: 100n, nghin: 1_000n, ngan: 1_000n, ngin: 1_000n, k: 1_000n, trieu: 1_000_000n, tr: 1_000_000n, trd: 1_000_000n, ty: 1_000_000_000n, ti: 1_000_000_000n,
};
const BASES = new Set(['dong', 'd', 'vnd', 'vnđ', '₫']);
/** words that lose their marks into a unit: ngân sách, trạm, hoạt động … */
const NOT_UNITS = new Set(['ngân', 'ngắn', 'ngăn', 'ngạn', 'trạm', 'tràm', 'trám', 'trâm', 'đóng', 'đông', 'động', 'đống', 'dòng', 'tí', 'tý', 'tì', 'chức', 'chúc', 'trừ', 'trở']);

/** Is a word the name of a unit of đồng, wherever it stands? */
export function isUnitWord({ kind, text, folded }: Token): boolean {
  return kind === 'word' && !NOT_UNITS.has(text.toLowerCase()) && (SCALES[folded] !== undefined || BASES.has(folded));
}

/** "nghìn tỷ đồng" and the like; nothing sensible is longer */
const MAX_UNIT_WORDS = 6;

interface UnitWords {
  size: bigint;
  named: boolean;
  last: number;
}

/** The unit after a number: `triệu đồng`, `tr.đ`, `nghìn tỷ đồng`, `đ`. */
function unitAfter(tokens: Token[], index: number): UnitWords | null {
  let size = 1n;
  let named = false;
  let last = index;
  let small = false;
  for (let at = index + 1; at < Math.min(tokens.length, index + 1 + MAX_UNIT_WORDS); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && token.text === '.' && (tokens[at + 1]?.kind === 'word') && named && BASES.has(tokens[at + 1]?.folded ?? '')) continue;
    const word = token.kind === 'word' && !NOT_UNITS.has(token.text.toLowerCase()) ? token.folded : token.text;
    if (BASES.has(word)) {
      last = at;
      named = true;
      small = false;
      if (tokens[at + 1]?.folded === 'viet' && tokens[at + 2]?.folded === 'nam') last = at + 2;
      break;
    }
    if (token.kind === 'word' && word === 'viet' && tokens[at + 1]?.folded === 'nam' && tokens[at + 2]?.folded === 'dong') {
      last = at + 2;
      named = true;
      break;
    }
    const scale = token.kind === 'word' && !NOT_UNITS.has(token.text.toLowerCase()) ? SCALES[word] : undefined;
    if (scale === undefined || (word === 'ngan' && tokens[at + 1]?.folded === 'sach')) break;
    size *= scale;
    last = at;
    named = true;
    small = scale < 1_000n;
  }
  // "3 trăm" and "5 chục" are no amounts of money without a further unit
  return named && !small ? { size, named, last } : null;
}

/** A second figure that goes on with the first: 1 tỷ 500 triệu, 2 tỷ rưỡi. */
function joinCompounds(figures: Figure[], sizes: bigint[], tokens: Token[]): Figure[] {
  const joined: Figure[] = [];
  let size = 0n;
  figures.forEach((figure, index) => {
    const before = joined[joined.length - 1];
    const own = sizes[index] ?? 1n;
    if (before !== undefined && before.strength === 'unit' && figure.strength === 'unit' && figure.first === before.last + 1 && own < size && figure.amount < size) {
      before.amount += figure.amount;
      before.last = figure.last;
    } else joined.push({ ...figure });
    size = own;
    const last = joined[joined.length - 1] as Figure;
    if (tokens[last.last + 1]?.folded === 'ruoi' && own > 1n && last.strength === 'unit') {
      last.amount += own / 2n;
      last.last += 1;
    }
  });
  return joined;
}

/** Numbers that are no money: shares, parts of document numbers and of dates are told apart by what stands beside them. */
function isOther(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (next?.text === '%' || next?.text === '‰' || (next?.folded === 'phan' && tokens[index + 2]?.folded === 'tram')) return true;
  // 15/QĐ-UBND, 30/2020/NĐ-CP
  if (next?.text === '/' && tokens[index + 2]?.kind === 'word' && ['-', '/'].includes(tokens[index + 3]?.text ?? '') && /^\p{Lu}/u.test(tokens[index + 2]?.text ?? '') && !next.spaced) return true;
  return before?.folded === 'so' && !/[.,]\d{3}/.test(tokens[index]?.text ?? '');
}

/** "1.000 tờ rơi": up to 999.999 of something is a quantity sooner than money. */
function countsThings(tokens: Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === 'word' && next.level === tokens[index]?.level && (tokens[index]?.text.match(/[.,\s]\d{3}/g)?.length ?? 0) < 2;
}

/** Every number of the line that can be money; null when one of them cannot be read as a number at all. */
export function moneyFigures(tokens: Token[], unit: MoneyUnit): { figures: Figure[]; broken: boolean } {
  const figures: Figure[] = [];
  const sizes: bigint[] = [];
  let broken = false;
  tokens.forEach((token, index) => {
    if (token.kind !== 'number' || isOther(tokens, index)) return;
    const words = unitAfter(tokens, index);
    const size = words?.size ?? UNIT_SIZE[unit];
    const value: Decimal | null = readDecimal(token.text, size === 1n);
    if (value === null) {
      broken = true;
      return;
    }
    figures.push({
      amount: toDong(value, size), strength: words !== null ? 'unit' : value.grouped && !countsThings(tokens, index) ? 'grouped' : 'bare', first: index, last: words?.last ?? index, level: token.level,
      fraction: size === 1n && value.units % 10n ** BigInt(value.decimals) !== 0n,
    });
    sizes.push(size);
  });
  return { figures: joinCompounds(figures, sizes, tokens), broken };
}
