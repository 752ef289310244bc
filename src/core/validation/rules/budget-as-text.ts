import { isAmountAsText } from '../../money/amount-as-text';
import type { PlanItem } from '../../plan/plan';
import { nameOf } from '../row-name';
import { NOTHING, type Place, type PlanRule, type Remark } from '../rule';

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
export const budgetAsText: PlanRule<number> = {
  code: 'budget-as-text', severity: 'warning', columns: ['budget'], params: ['text', 'amount', 'count', 'all', 'names'], mend: 'number-from-text', scope: 'plan', reads: ['budget', 'raw.budget', 'level', 'number', 'content'],
  source: { document: 'S0', place: 'Bảng 2.2, cột “Ngân sách (Đồng)”' },
  glance: (item) => (item.budget.total === null ? null : (isAmountAsText(item) ? AS_TEXT : 0) + (item.level === 'activity' ? OF_ACTIVITY : 0)),
  look: (plan, _, __, decision) => {
    if (decision === EACH) return NOTHING;
    const amounts = plan.items.filter(({ budget }) => budget.total !== null);
    if (decision === 'all') return [once(amounts)];
    const headings = amounts.filter(({ level }) => level !== 'activity');
    const activities = amounts.filter(({ level }) => level === 'activity');
    return [headings, activities].filter((cells) => cells[0] !== undefined && isToldOnce(cells[0], decision)).map(once);
  },
  rows: { decide, look: (item, decision) => (isAmountAsText(item) && !isToldOnce(item, decision) ? [remark(item)] : NOTHING) },
};

/** Of which amounts it is said once, with how many: of none of them */
const EACH = '';

/** What is seen of an amount at a glance. */
const AS_TEXT = 1;
const OF_ACTIVITY = 2;

/** Looked at after each edit of an amount, so the amounts are only counted. */
function decide(seen: readonly (number | null)[]): string {
  const all = { texts: 0, amounts: 0 };
  const activities = { texts: 0, amounts: 0 };
  for (const amount of seen) {
    if (amount === null) continue;
    const text = amount & AS_TEXT;
    all.amounts += 1;
    all.texts += text;
    if ((amount & OF_ACTIVITY) === 0) continue;
    activities.amounts += 1;
    activities.texts += text;
  }
  if (isMost(all)) return 'all';
  const headings = { texts: all.texts - activities.texts, amounts: all.amounts - activities.amounts };
  return [isMost(headings) ? 'headings' : EACH, isMost(activities) ? 'activities' : EACH].join(' ').trim();
}

function isToldOnce({ level }: PlanItem, decision: string): boolean {
  return decision === 'all' || (decision !== EACH && decision.includes(level === 'activity' ? 'activities' : 'headings'));
}

function isMost({ texts, amounts }: { texts: number; amounts: number }): boolean {
  return texts >= MANY && texts * 2 > amounts;
}

function remark({ raw, budget }: PlanItem): Remark {
  const text = String(raw.budget).trim();
  return { column: 'budget', severity: BARE.test(text) ? 'warning' : 'hint', params: { text: text.replace(/\s+/g, ' ').slice(0, 80), amount: (budget.total ?? 0n).toString() } };
}

function once(amounts: readonly PlanItem[]): Place {
  const texts = amounts.filter(isAmountAsText);
  const item = texts[0] as PlanItem;
  const severity = texts.some(({ raw }) => BARE.test(String(raw.budget).trim())) ? 'warning' : 'hint';
  const { params } = remark(item);
  return { item, column: 'budget', severity, params: { ...params, count: texts.length, all: amounts.length, names: texts.slice(0, NAMED).map(nameOf).join(' · ') } };
}
