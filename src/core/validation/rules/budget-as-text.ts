import { NOTHING, type RowRule } from '../rule';

/** Figures and their marks alone, or with đ, đồng, VNĐ behind them: whoever wrote it meant a number. */
const BARE = /^[\d.,\s]+(?:đ|đồng|vnđ|vnd)?$/i;

/**
 * An amount that Excel holds as text: its own totals leave the cell out. In an Excel with English settings a typed 35.000.000 becomes such a text. Words with an amount
 * ("200 triệu", labelled lines) are a way of writing, so they weigh less. A reason in words is no amount and legitimate.
 */
export const budgetAsText: RowRule = {
  code: 'budget-as-text', severity: 'warning', columns: ['budget'], params: ['text', 'amount'], mend: 'number-from-text', scope: 'row',
  source: { document: 'S0', place: 'Bảng 2.2, cột “Ngân sách (Đồng)”' },
  look: ({ raw, budget }) => {
    const written = raw.budget;
    if (typeof written !== 'string' || budget.total === null) return NOTHING;
    const text = written.trim();
    return [{ column: 'budget', severity: BARE.test(text) ? 'warning' : 'hint', params: { text: text.replace(/\s+/g, ' ').slice(0, 80), amount: budget.total.toString() } }];
  },
};
