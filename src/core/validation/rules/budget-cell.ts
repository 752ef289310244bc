import type { Money } from '../../money/money';
import type { SourceReference } from '../../library/sources';
import type { PlanItem } from '../../plan/plan';
import type { RuleCode } from '../finding-codes';
import type { Severity } from '../finding';
import { NOTHING, type RowRule } from '../rule';

const source: SourceReference = { document: 'S0', place: 'Bảng 2.2, cột “Ngân sách (Đồng)”' };

/** đồng. With English settings Excel turns a typed 35.000 into 35, and whoever forgets the unit writes 35 for 35 triệu; nothing in a plan costs this little. */
const SMALLEST_LIKELY = 10_000n;

function budgetRule(code: RuleCode, severity: Severity, params: readonly string[], speaks: (budget: Money) => boolean): RowRule {
  return {
    code, severity, source, columns: ['budget'], params, mend: null, scope: 'row',
    look: (item) => (speaks(item.budget) ? [{ column: 'budget', params: Object.fromEntries(Object.entries(told(item)).filter(([name]) => params.includes(name))) }] : NOTHING),
  };
}

function told({ raw, budget }: PlanItem): Record<string, string> {
  return { text: String(raw.budget ?? '').trim().slice(0, 80), amount: (budget.total ?? 0n).toString() };
}

const smallest = (budget: Money) => budget.lines.reduce((least, line) => (line.amount < least ? line.amount : least), budget.total ?? 0n);

export const budgetCellRules: readonly RowRule[] = [
  budgetRule('budget-unreadable', 'error', ['text'], (budget) => budget.kind === 'unreadable'),
  budgetRule('budget-ambiguous', 'warning', ['text'], (budget) => budget.kind === 'ambiguous'),
  budgetRule('budget-too-small', 'warning', ['amount'], (budget) => budget.total !== null && budget.lines.some((line) => line.amount > 0n && line.amount < SMALLEST_LIKELY)),
  budgetRule('budget-negative', 'error', ['amount'], (budget) => budget.total !== null && smallest(budget) < 0n),
];
