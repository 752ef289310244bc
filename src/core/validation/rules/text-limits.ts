import { countWords, limitedText, type TextLimit } from '../../drafting/text-limits';
import type { Plan, PlanItem } from '../../plan/plan';
import { byText } from '../../text/by-text';
import { isBlank, type PlanRule } from '../rule';

const limited = byText(limitedText);

/** Words only: neither when nor by whom nor for how much, so no work of the plan. */
function isProse({ lead, support, period, budget, product, indicator }: PlanItem): boolean {
  return isBlank(lead) && isBlank(support) && period.kind === 'empty' && budget.kind === 'empty' && isBlank(product) && isBlank(indicator);
}

/** What stands under a heading of the plan's text: behind it in its own cell, or in the rows of words below it. A heading with work below it heads a part of the table. */
function textUnder({ items }: Plan, index: number, rest: string): string {
  if (rest !== '') return rest;
  const children = items.filter(({ parent }) => parent === index);
  return children.length > 0 && children.every(isProse) ? children.map(({ content }) => content).join(' ') : '';
}

function overLimit(plan: Plan, index: number, item: PlanItem): { limit: TextLimit; words: number } | null {
  // most rows are work: seen by a glance at their time
  const found = item.period.kind === 'empty' ? limited(item.content) : null;
  if (found === null || !isProse(item)) return null;
  const words = countWords(textUnder(plan, index, found.rest));
  return words > found.limit.words ? { limit: found.limit, words } : null;
}

/** S4, Mẫu 1a: mục tiêu chung at most 120 words, nhiệm vụ trọng tâm 200, tổ chức thực hiện 150. */
export const textTooLong: PlanRule = {
  code: 'text-too-long', severity: 'warning', source: { document: 'S4', place: 'Mẫu 1a: “tối đa không quá 120 từ”, “… 200 từ”, “… 150 từ”' }, columns: ['content'], params: ['part', 'words', 'limit'], mend: null,
  scope: 'plan', reads: ['content', 'parent', 'lead', 'support', 'period', 'budget', 'product', 'indicator'],
  look: (plan) => plan.items.flatMap((item, index) => {
    const over = overLimit(plan, index, item);
    return over === null ? [] : [{ item, column: 'content' as const, params: { part: over.limit.id, words: over.words, limit: over.limit.words } }];
  }),
};
