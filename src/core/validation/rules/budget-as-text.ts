import type { PlanItem } from '../../plan/plan';
import { nameOf } from '../row-name';
import { NOTHING, type Place, type PlanRule } from '../rule';

/** Figures and their marks alone, or with đ, đồng, VNĐ behind them: whoever wrote it meant a number. */
const BARE = /^[\d.,\s]+(?:đ|đồng|vnđ|vnd)?$/i;

/** So many texts, and more than half of the amounts, have one cause: the column was pasted, or typed with other settings. */
const MANY = 5;

/** So many rows are named where all are told at once. */
const NAMED = 3;

/**
 * An amount that Excel holds as text: its own totals leave the cell out. In an Excel with English settings a typed 35.000.000 becomes such a text. Words with an amount
 * ("200 triệu", labelled lines) are a way of writing, so they weigh less. A reason in words is no amount and legitimate, and a zero changes no total. A column of texts is said once, and so are the
 * headings' own figures where only they are texts.
 */
export const budgetAsText: PlanRule = {
  code: 'budget-as-text', severity: 'warning', columns: ['budget'], params: ['text', 'amount', 'count', 'all', 'names'], mend: 'number-from-text', scope: 'plan', reads: ['budget', 'raw.budget', 'level', 'number', 'content'],
  source: { document: 'S0', place: 'Bảng 2.2, cột “Ngân sách (Đồng)”' },
  look: ({ items }) => {
    // nearly always the amounts are numbers
    if (!items.some(isText)) return NOTHING;
    const amounts = items.filter(({ budget }) => budget.total !== null);
    if (isMost(amounts)) return [once(amounts)];
    const headings = amounts.filter(({ level }) => level !== 'activity');
    const activities = amounts.filter(({ level }) => level === 'activity');
    return [headings, activities].flatMap((cells) => (isMost(cells) ? [once(cells)] : cells.filter(isText).map((item) => place(item))));
  },
};

function isText({ raw, budget }: PlanItem): boolean {
  return typeof raw.budget === 'string' && budget.total !== null && budget.total !== 0n;
}

function isMost(amounts: readonly PlanItem[]): boolean {
  const count = amounts.reduce((sum, item) => sum + (isText(item) ? 1 : 0), 0);
  return count >= MANY && count * 2 > amounts.length;
}

function place(item: PlanItem): Place {
  const text = String(item.raw.budget).trim();
  return { item, column: 'budget', severity: BARE.test(text) ? 'warning' : 'hint', params: { text: text.replace(/\s+/g, ' ').slice(0, 80), amount: (item.budget.total ?? 0n).toString() } };
}

function once(amounts: readonly PlanItem[]): Place {
  const texts = amounts.filter(isText);
  const first = place(texts[0] as PlanItem);
  const severity = texts.some(({ raw }) => BARE.test(String(raw.budget).trim())) ? 'warning' : 'hint';
  return { ...first, severity, params: { ...first.params, count: texts.length, all: amounts.length, names: texts.slice(0, NAMED).map(nameOf).join(' · ') } };
}
