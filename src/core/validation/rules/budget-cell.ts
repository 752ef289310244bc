import type { SourceReference } from '../../library/sources';
import type { PlanItem } from '../../plan/plan';
import type { RuleCode } from '../finding-codes';
import type { Severity } from '../finding';
import { NOTHING, type RowRule } from '../rule';
import { SIGN, SMALLEST_LIKELY } from './signs';

const source: SourceReference = { document: 'S0', place: 'Bảng 2.2, cột “Ngân sách (Đồng)”' };

/** @param tells what the sentence is told, as text; null where there is nothing to say */
function budgetRule(code: RuleCode, severity: Severity, param: 'text' | 'amount', tells: (item: PlanItem) => string | null): RowRule {
  return {
    code, severity, source, columns: ['budget'], params: [param], mend: null, scope: 'row', needs: SIGN.oddBudget,
    look: (item) => {
      const told = tells(item);
      return told === null ? NOTHING : [{ column: 'budget', params: { [param]: told } }];
    },
  };
}

const written = ({ raw }: PlanItem) => String(raw.budget ?? '').trim().slice(0, 80);

/** 117,5 where đồng are counted is what Excel made of a typed 117.500: no rate and no range, but too little. As a text it is the same. */
function fractionOf({ raw, budget }: PlanItem): number | null {
  if (budget.kind !== 'ambiguous') return null;
  const cell = typeof raw.budget === 'string' && /^\s*\d+[.,]\d+\s*$/.test(raw.budget) ? Number(raw.budget.replace(',', '.')) : raw.budget;
  return typeof cell === 'number' && cell > 0 && cell < SMALLEST_LIKELY ? cell : null;
}

/** The amount that is too small: of several in one cell the first such. */
function smallAmount(item: PlanItem): string | null {
  const fraction = fractionOf(item);
  if (fraction !== null) return String(fraction).replace('.', ',');
  const small = item.budget.total === null ? undefined : item.budget.lines.find(({ amount }) => amount > 0n && amount < SMALLEST_LIKELY);
  return small === undefined ? null : small.amount.toString();
}

function negativeAmount({ budget: { total, lines } }: PlanItem): string | null {
  return total !== null && (total < 0n || lines.some(({ amount }) => amount < 0n)) ? total.toString() : null;
}

export const budgetCellRules: readonly RowRule[] = [
  budgetRule('budget-unreadable', 'error', 'text', (item) => (item.budget.kind === 'unreadable' ? written(item) : null)),
  budgetRule('budget-ambiguous', 'warning', 'text', (item) => (item.budget.kind === 'ambiguous' && fractionOf(item) === null ? written(item) : null)),
  budgetRule('budget-too-small', 'warning', 'amount', smallAmount),
  budgetRule('budget-negative', 'error', 'amount', negativeAmount),
];
