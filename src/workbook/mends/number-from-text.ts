import { foldText, parseMoney, ROWS_A_STEP, type Money, type MoneyUnit, type Steps } from '../../core';
import { heldAt, isFormula, MendDraft, moneyFormats } from './mend-draft';
import type { Mend, MendChange, MendInput } from './mend';

const SIZE: Record<MoneyUnit, bigint> = { dong: 1n, nghin: 1000n, trieu: 1_000_000n, ty: 1_000_000_000n };

/** Excel's own limits for a text in a formula and for a formula. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8000;

/** Words of money that a figure says without them. */
const MONEY_WORDS = new Set(['d', 'dong', 'vnd', 'vn', 'trieu', 'tr', 'trd', 'ty', 'ti', 'nghin', 'ngan']);

/**
 * Makes a number of each budget that Excel holds as text, in the column's own unit, so that totals hold it too. Words stay beside it: labelled lines become one formula,
 * `=15000000+N("Giảng viên")+12000000+N("Chi phí lớp học")`. What can be read in two ways stays text.
 */
export function* numbersFromText(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { plan, table: { columns: { budget: column }, moneyUnit }, values } = input;
  const draft = new MendDraft('number-from-text', input, rows);
  const tooSmall = new Set(input.findings.flatMap(({ code, row }) => (code === 'budget-too-small' ? [row] : [])));
  const parents = new Set(plan.items.map(({ parent }) => parent));
  for (const [index, { row, level }] of plan.items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    if (column === undefined || !draft.concerns(row)) continue;
    const text = values[row]?.[column];
    if (typeof text !== 'string') continue;
    const held = heldAt(input, row, column);
    if (held !== text && !isFormula(held)) continue;
    const money = parseMoney(text, { unit: moneyUnit });
    if (held !== text) {
      // a formula that shows an amount as text is its author's to mend
      if (money.total !== null || money.kind === 'ambiguous') draft.leave(row, column, 'own-formula');
      continue;
    }
    if (money.kind === 'ambiguous') draft.leave(row, column, 'ambiguous');
    if (money.total === null) continue;
    // "1.500" in a column of đồng: a figure so small was meant otherwise, and as a number it would no longer be seen that it was typed as text
    if (tooSmall.has(row)) draft.leave(row, column, 'unsure');
    // a heading's own figure as a number would be counted beside its children's
    else if (level !== 'activity' && parents.has(index)) draft.leave(row, column, 'heading-figure');
    else {
      const after = inputFor(text, money, moneyUnit);
      if (after === null) draft.leave(row, column, 'unsure');
      else draft.change(row, column, after, 'formula' in after ? inUnit(money.total, moneyUnit) ?? undefined : undefined);
    }
  }
  yield;
  return draft.done(['budget'], moneyFormats(input.sheet, draft.changes));
}

function inputFor(text: string, { lines, total }: Money, unit: MoneyUnit): MendChange['after'] | null {
  const amounts = lines.map(({ amount, label }) => ({ amount: inUnit(amount, unit), label: label.trim() }));
  if (total === null || amounts.some(({ amount }) => amount === null)) return null;
  const sum = lines.reduce((all, { amount }) => all + amount, 0n);
  // words that no label holds would be lost: then the whole text stays as the label
  const isSaid = sum === total && wordsOf(text).every((word) => amounts.some(({ label }) => wordsOf(label).includes(word)));
  const parts = isSaid ? amounts : [{ amount: inUnit(total, unit), label: text.replace(/\s+/g, ' ').trim() }];
  const [only] = parts;
  if (only && only.amount !== null && parts.length === 1 && only.label === '') return { number: only.amount };
  if (parts.some(({ amount, label }) => amount === null || label.length > LONGEST_TEXT)) return null;
  const formula = parts.map(({ amount, label }, index) => {
    const sign = amount !== null && amount < 0 ? '-' : (index === 0 ? '' : '+');
    return `${sign}${plain(Math.abs(amount ?? 0))}${label === '' ? '' : `+N("${label.replaceAll('"', '""')}")`}`;
  }).join('');
  return formula.length > LONGEST_FORMULA ? null : { formula: `=${formula}` };
}

/** Words with a meaning of their own: no figures, no units. */
function wordsOf(text: string): string[] {
  return foldText(text).split(/[^\p{L}]+/u).filter((word) => word !== '' && !MONEY_WORDS.has(word));
}

/** An amount as the column counts it; null when a number of Excel cannot hold it exactly. */
function inUnit(amount: bigint, unit: MoneyUnit): number | null {
  const size = SIZE[unit];
  const value = Number(amount) / Number(size);
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) && BigInt(Math.round(value * Number(size))) === amount && plain(Math.abs(value)).length <= 16 ? value : null;
}

/** Without an exponent, with a full stop, as a formula takes it. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(9).replace(/\.?0+$/, '') : text;
}
