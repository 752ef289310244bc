import { normaliseText } from '../text/fold';
import { amountFromWords } from './amount-from-words';
import { numberToDong, UNIT_SIZE } from './figure';
import type { Money, MoneyUnit } from './money';
import { readMoneyLine, type MoneyLine } from './money-line';

const nothing = (kind: Exclude<Money['kind'], 'amount' | 'amounts'>): Money => ({ kind, total: null, lines: [] });
const plainAmount = (amount: bigint): Money => ({ kind: 'amount', total: amount, lines: [{ amount, label: '' }] });
/** No budget cell is a book: what is longer is not read figure by figure. */
const MAX_LENGTH = 200_000;

function readNumber(value: number, unit: MoneyUnit): Money {
  const amount = numberToDong(value, unit);
  if (amount === null) return nothing('unreadable');
  // 35,5 in a column of đồng is no amount of đồng: the unit went astray
  if (unit === 'dong' && !Number.isInteger(value) && Math.abs(value) < 1000) return nothing('ambiguous');
  return plainAmount(amount);
}

/** A text that is one signed number and nothing else: `-5.000.000`. Elsewhere a leading dash is a bullet. */
function readNegative(text: string, unit: MoneyUnit): Money | null {
  if (!/^[-−]\d[\d.,]*$/.test(text)) return null;
  const line = readMoneyLine(text.slice(1), unit);
  const amount = line.kind === 'amounts' ? line.amounts[0]?.amount : undefined;
  return amount === undefined ? nothing('unreadable') : plainAmount(-amount);
}

/** Whole-cell texts that are neither an amount nor a sentence. */
function readSpecial(text: string, unit: MoneyUnit): Money | null {
  if (text === '' || /^[-–—_.…\s]+$/.test(text)) return nothing('empty');
  if (/^#/.test(text)) return nothing('unreadable');
  // column codes: (1), (3)=(1)+(2), 4=3/2, A
  if (/^\(?\d{1,2}\)?\s*=\s*[\d\s()+\-*/x:]{1,40}$/.test(text) || /^\(\d{1,2}\)$/.test(text) || /^\p{Lu}$/u.test(text)) return nothing('nonNumeric');
  // a formula as text; "như trên": the amount stands elsewhere
  if (text.startsWith('=') || /^\W*(?:nt|như trên|nhu tren)\W*$/i.test(text)) return nothing('ambiguous');
  if (/^\([\d.,]+\)$/.test(text)) return nothing('ambiguous');
  return readNegative(text, unit);
}

/** Line breaks and semicolons part the items of a cell; a semicolon in brackets belongs to what it explains. */
function splitLines(cell: string): string[] {
  const lines: string[] = [];
  let level = 0;
  let start = 0;
  for (let index = 0; index < cell.length; index += 1) {
    const sign = cell[index];
    if (sign === '(') level += 1;
    else if (sign === ')') level = Math.max(0, level - 1);
    else if (sign === '\n' || sign === '\r' || sign === '\u2028' || (sign === ';' && level === 0)) {
      lines.push(cell.slice(start, index));
      start = index + 1;
      if (sign !== ';') level = 0;
    }
  }
  lines.push(cell.slice(start));
  return lines;
}

function combine(lines: MoneyLine[], text: string): Money {
  if (lines.some(({ kind }) => kind === 'ambiguous')) return nothing('ambiguous');
  const amounts: { amount: bigint; label: string }[] = [];
  let stated: bigint | null = null;
  let inParts = false;
  let words = '';
  for (const line of lines) {
    if (line.kind === 'words') {
      if (line.opensParts && amounts.length > 0) inParts = true;
      words = line.text;
    } else if (line.kind === 'amounts') {
      if (inParts) continue;
      const [first] = line.amounts;
      if (line.isTotal && line.amounts.length === 1 && first !== undefined && amounts.length > 0) stated = first.amount;
      else amounts.push(...line.amounts.map(({ amount, label }) => ({ amount, label: label === '' && line.amounts.length === 1 ? words.replace(/[\s:]+$/, '') : label })));
      if (line.opensParts) inParts = true;
      words = '';
    }
  }
  if (amounts.length === 0) {
    if (lines.some(({ kind }) => kind === 'otherMoney')) return nothing('nonNumeric');
    if (lines.some(({ kind }) => kind === 'unreadable')) return nothing('unreadable');
    const said = amountFromWords(text);
    if (said !== null) return plainAmount(said);
    return nothing(/\p{L}{2}/u.test(text) ? 'nonNumeric' : 'unreadable');
  }
  if (lines.some(({ kind }) => kind === 'unreadable' || kind === 'otherMoney')) return nothing('ambiguous');
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0n);
  const head = lines.find((line) => line.kind === 'amounts');
  if (head?.kind === 'amounts' && head.isTotal && amounts.length > head.amounts.length) {
    // "Tổng: 30 triệu" before its parts: they must make it up, or else nobody knows which is meant
    const rest = amounts.slice(head.amounts.length);
    const parts = rest.reduce((sum, { amount }) => sum + amount, 0n);
    return parts === total - parts ? { kind: rest.length === 1 ? 'amount' : 'amounts', total: parts, lines: rest } : nothing('ambiguous');
  }
  if (stated !== null && stated !== total) return nothing('ambiguous');
  return { kind: amounts.length === 1 ? 'amount' : 'amounts', total, lines: amounts };
}

/**
 * Reads one budget cell (domain.md, sections 4 and 9) into whole đồng. A bare number counts in the column's unit; a unit in the cell wins over it. A reason in words is
 * `nonNumeric`; a rate, a cap, a range or a sum that is not worked out is `ambiguous`; what is neither is `unreadable`. It never guesses and never throws.
 *
 * @example parseMoney('15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', { unit: 'dong' }).total === 27000000n
 * @example parseMoney('1,5 tỷ đồng', { unit: 'dong' }).total === 1500000000n
 */
export function parseMoney(cell: string | number | null, context: { unit: MoneyUnit }): Money {
  const { unit } = context;
  if (cell === null) return nothing('empty');
  if (typeof cell === 'number') return readNumber(cell, unit);
  if (cell.length > MAX_LENGTH) return nothing('unreadable');
  const text = normaliseText(cell);
  // most cells are one plain figure
  if (/^\d{1,3}(?:\.\d{3}){1,6}$/.test(text)) return plainAmount(BigInt(text.replace(/\./g, '')) * UNIT_SIZE[unit]);
  const special = readSpecial(text, unit);
  if (special !== null) return special;
  const lines = splitLines(cell).map(normaliseText).filter((line) => /[\p{L}\d]/u.test(line));
  if (lines.length === 0) return nothing('unreadable');
  return combine(lines.map((line) => readMoneyLine(line, unit)), text);
}
