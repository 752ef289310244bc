import { foldText } from '../text/fold';
import { amountFromWords } from './amount-from-words';
import { formatMoney } from './format-money';
import type { Money } from './money';
import type { MoneyItem, MoneyLine } from './money-line';
import type { Opener } from './money-words';

const nothing = (kind: Exclude<Money['kind'], 'amount' | 'amounts'>): Money => ({ kind, total: null, lines: [] });
const sumOf = (items: readonly MoneyItem[]) => items.reduce((sum, { amount }) => sum + amount, 0n);

/** Words that name no item: what they stand at can be the whole of what follows. */
const PLAIN = /^(?:(?:tong|cong|so tien|so|kinh phi|du kien|du toan|ngan sach(?: nha nuoc)?|nsnn|nhu cau|khoang|muc|la|uoc(?: tinh)?|thuc hien|nam \d{4}|\d{4})\s*:?\s*)+$/;
const isPlain = ({ label }: MoneyItem) => label === '' || (label.length < 80 && PLAIN.test(foldText(label)));

interface Item extends MoneyItem {
  /** begins its line with a bullet */
  bullet: boolean;
  bracketed: boolean;
}

/** The items of a cell as its lines are walked, with the parts that only explain them. */
class Items {
  readonly items: Item[] = [];
  readonly parts: MoneyItem[] = [];
  stated: bigint | null = null;
  disagree = false;
  private inParts = false;
  private ofWhich = false;
  private words = '';

  add(line: MoneyLine): void {
    if (line.kind === 'words') this.addWords(line.text, line.opens);
    else if (line.kind !== 'amounts') return;
    else if (line.isTotal && line.amounts.length === 1 && this.items.length > 0) this.stated = line.amounts[0]?.amount ?? null;
    else if (line.bracketed && this.items.some(({ bracketed }) => !bracketed)) this.explain([...line.amounts, ...line.parts], line.opens === 'trong đó');
    else if (this.inParts) this.parts.push(...line.amounts, ...line.parts);
    else this.addAmounts(line);
  }

  /** Parts that were opened and go to the end of the cell. */
  close(): void {
    if (!this.agrees(this.parts, this.ofWhich)) this.disagree = true;
  }

  private addWords(text: string, opens: Opener): void {
    if (opens !== null && this.items.length > 0) this.open(opens);
    const said = this.items.length > 0 ? amountFromWords(text.replace(/[()]/g, ' ').replace(/^\s*(?:bằng chữ|viết bằng chữ)\s*:?/i, '')) : null;
    if (said !== null && !this.agrees([{ amount: said, label: '' }], false)) this.disagree = true;
    this.words = text;
  }

  private addAmounts(line: Extract<MoneyLine, { kind: 'amounts' }>): void {
    const own = line.amounts.length > 0 || this.items.length > 0 ? line.amounts : line.parts;
    const before = this.items.length;
    this.items.push(...own.map(({ amount, label }, index): Item => ({
      amount, label: label === '' && own.length === 1 ? this.words.replace(/[\s:]+$/, '') : label, bullet: line.bullet && index === 0, bracketed: line.bracketed,
    })));
    this.words = '';
    if (line.opens === null || own === line.parts) return;
    const latest = sumOf(this.items.slice(before));
    if (line.partsBracketed) this.explain(line.parts, line.opens === 'trong đó');
    // parts that make up their amount within one line end with it: the next line is an item of its own
    else if (own.length > 0 && line.parts.length > 0 && sumOf(line.parts) === latest) this.name(line.parts);
    else {
      this.open(line.opens);
      this.parts.push(...line.parts);
    }
  }

  private open(opens: Opener): void {
    this.inParts = true;
    this.ofWhich = opens === 'trong đó';
  }

  private explain(parts: readonly MoneyItem[], ofWhich: boolean): void {
    if (this.agrees(parts, ofWhich)) this.name(parts);
    else this.disagree = true;
  }

  /** Do the parts make up the latest amount or all of them? "Trong đó" may name one part alone. */
  private agrees(parts: readonly MoneyItem[], ofWhich: boolean): boolean {
    const sum = sumOf(parts);
    const latest = this.items[this.items.length - 1]?.amount ?? 0n;
    return parts.length === 0 || sum === latest || sum === sumOf(this.items) || (ofWhich && parts.length === 1 && sum < latest);
  }

  private name(parts: readonly MoneyItem[]): void {
    const latest = this.items[this.items.length - 1];
    if (latest) latest.label = withParts(latest.label, parts);
  }
}

function withParts(label: string, parts: readonly MoneyItem[]): string {
  const named = parts.map((part) => (part.label === '' ? '' : `${part.label}: ${formatMoney(part.amount)}`));
  return [label, ...named].filter((text) => text !== '').join('; ');
}

/** `whole`: the first amount is the sum of the others, which explain it; `unclear`: it may be, or they may be items beside it. */
function firstAmong(items: readonly Item[]): 'whole' | 'item' | 'unclear' {
  const [first, ...rest] = items;
  const last = rest[rest.length - 1];
  if (first === undefined || last === undefined) return 'item';
  const sum = sumOf(rest);
  const listed = !first.bullet && rest.every(({ bullet }) => bullet);
  if (first.amount !== sum || sum === 0n) {
    if (isPlain(first) && listed) return 'unclear';
    // the sum written below without a word
    return rest.length > 1 && isPlain(last) && last.amount * 2n === first.amount + sum ? 'unclear' : 'item';
  }
  if (isPlain(first)) return rest.length > 1 || !isPlain(last) ? 'whole' : 'unclear';
  if (listed) return 'whole';
  // two items may well cost the same
  return rest.length > 1 ? 'unclear' : 'item';
}

/** What the lines of a cell say together; `text` is the whole cell. */
export function combineLines(lines: readonly MoneyLine[], text: string): Money {
  if (lines.some(({ kind }) => kind === 'ambiguous')) return nothing('ambiguous');
  const said = new Items();
  for (const line of lines) said.add(line);
  said.close();
  const { items, parts, stated } = said;
  if (items.length === 0) {
    if (lines.some(({ kind }) => kind === 'otherMoney')) return nothing('nonNumeric');
    if (lines.some(({ kind }) => kind === 'unreadable')) return nothing('unreadable');
    const amount = amountFromWords(text);
    if (amount !== null) return { kind: 'amount', total: amount, lines: [{ amount, label: '' }] };
    return nothing(/\p{L}{2}/u.test(text) ? 'nonNumeric' : 'unreadable');
  }
  if (said.disagree || lines.some(({ kind }) => kind === 'unreadable' || kind === 'otherMoney')) return nothing('ambiguous');
  const total = sumOf(items);
  const amounts = items.map(({ amount, label }) => ({ amount, label }));
  const head = lines.find((line) => line.kind === 'amounts');
  if (head?.kind === 'amounts' && head.isTotal && items.length > head.amounts.length) {
    // "Tổng: 30 triệu" before its parts: they must make it up, or else nobody knows which is meant
    const rest = amounts.slice(head.amounts.length);
    const sum = sumOf(rest);
    return sum === total - sum ? { kind: rest.length === 1 ? 'amount' : 'amounts', total: sum, lines: rest } : nothing('ambiguous');
  }
  if (stated !== null) return stated === total ? { kind: amounts.length === 1 ? 'amount' : 'amounts', total, lines: amounts } : nothing('ambiguous');
  const first = firstAmong(items);
  if (first === 'unclear') return nothing('ambiguous');
  const [whole, ...rest] = amounts;
  if (first === 'whole' && whole) return { kind: 'amount', total: whole.amount, lines: [{ amount: whole.amount, label: withParts(whole.label, rest) }] };
  if (amounts.length === 1 && whole) return { kind: 'amount', total, lines: [{ amount: whole.amount, label: withParts(whole.label, parts) }] };
  return { kind: 'amounts', total, lines: amounts };
}
