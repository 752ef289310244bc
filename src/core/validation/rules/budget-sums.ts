import type { SourceReference } from '../../library/sources';
import { textsLeftOut } from '../../money/amount-as-text';
import { countBudget } from '../../money/sum-budget';
import type { PlanItem } from '../../plan/plan';
import type { Severity } from '../finding';
import type { RuleCode } from '../finding-codes';
import { isBreakdown } from './detail-line';
import type { Family, FamilyRule, Place, PlanRule, Rule } from '../rule';

const source: SourceReference = { document: 'S0', place: 'Bảng 2.3: kết quả 5.1 ghi 105.000.000, bốn hoạt động cộng lại 117.000.000' };

/**
 * What a heading states against what its activities make, each activity once; an area below which only the results have figures, against those. null where there is nothing to compare, and where rows repeat amounts of others: "trong đó", or
 * one row that is the sum of the rest. Where it lacks nothing but amounts held as text, which a native total passes over, they are the fault and `budget-as-text` says so, in a rule set that asks for it.
 */
interface Comparison {
  stated: bigint;
  sum: bigint;
  /** every activity says a figure or nothing; a reason or a rate could hide more */
  complete: boolean;
  of: 'activities' | 'results';
  /** it lacks nothing but amounts held as text */
  lacksTexts: boolean;
}

/** Two rules compare one family; it is added up once. */
const KNOWN = new WeakMap<Family, Comparison | null>();

function comparisonOf(family: Family): Comparison | null {
  const known = KNOWN.get(family);
  if (known !== undefined) return known;
  const comparison = compare(family);
  KNOWN.set(family, comparison);
  return comparison;
}

function compare(family: Family): Comparison | null {
  const { head } = family;
  if (head === null || head.level === 'activity' || head.budget.total === null) return null;
  let sum: bigint | null = null;
  let largest = 0n;
  let complete = true;
  for (const { level, content, budget: { kind, total, costsNothing } } of family.below) {
    if (level !== 'activity') continue;
    if (isBreakdown(content)) return null;
    if (total !== null) {
      sum = (sum ?? 0n) + total;
      if (total > largest) largest = total;
    } else if (kind !== 'empty' && costsNothing !== true) complete = false;
  }
  const repeatsItself = sum !== null && largest * 2n === sum && largest === head.budget.total;
  if (sum === null) return compareResults(head, head.budget.total, family);
  if (repeatsItself) return null;
  return { stated: head.budget.total, sum, complete, of: 'activities', lacksTexts: lacksTexts(head, sum, () => family.below.filter(({ level }) => level === 'activity')) };
}

/** A figure that is text itself is no formula's. Only what differs is added up again. */
function lacksTexts({ raw, budget: { total } }: PlanItem, sum: bigint, below: () => readonly PlanItem[]): boolean {
  return total !== null && total !== sum && typeof raw.budget !== 'string' && textsLeftOut(total, below()) > 0;
}

/** Results of another result would be counted twice, so only those directly below. */
function compareResults(head: PlanItem, stated: bigint, { children }: Family): Comparison | null {
  const results = children.filter(({ level }) => level === 'result');
  const amounts = results.flatMap(({ budget: { total } }) => (total === null ? [] : [total]));
  const sum = amounts.reduce((all, amount) => all + amount, 0n);
  if (amounts.length === 0) return null;
  // work right below the heading can take what the results leave
  const complete = children.every(({ budget: { total, kind, costsNothing } }) => total !== null || kind === 'empty' || costsNothing === true);
  return { stated, sum, complete, of: 'results', lacksTexts: lacksTexts(head, sum, () => results) };
}

function sumRule(code: RuleCode, severity: Severity, differs: (comparison: Comparison) => boolean): FamilyRule {
  return {
    code, severity, source, columns: ['budget'], params: ['stated', 'sum', 'difference', 'of'], mend: 'write-totals', scope: 'family',
    look: (family, { textsAreSaid }): Place[] => {
      const found = comparisonOf(family);
      if (family.head === null || found === null || !differs(found) || (found.lacksTexts && textsAreSaid)) return [];
      const difference = found.stated > found.sum ? found.stated - found.sum : found.sum - found.stated;
      return [{ item: family.head, column: 'budget', params: { stated: found.stated.toString(), sum: found.sum.toString(), difference: difference.toString(), of: found.of } }];
    },
  };
}

/**
 * The total of a plan says nothing about the activities that name a reason, a rate or something unreadable: said once, at the first of them. A blank cell is missing and
 * has its own finding, work that costs nothing keeps nothing back, and a plan without any figure has no total that could mislead.
 */
const budgetPartial: PlanRule<boolean> = {
  code: 'budget-partial', severity: 'hint', source, columns: ['budget'], params: ['total', 'counted', 'activities'], mend: null, scope: 'plan', reads: ['level', 'budget'],
  // of each activity whether it says something that is no amount
  glance: ({ level, budget }) => (level === 'activity' ? budget.total === null && budget.kind !== 'empty' && budget.costsNothing !== true : null),
  look: (plan, _, seen): Place[] => {
    const item = plan.items[seen.indexOf(true)];
    if (item === undefined) return [];
    const { total, counted, activities } = countBudget(plan);
    return counted > 0 ? [{ item, column: 'budget', params: { total: total.toString(), counted, activities } }] : [];
  },
};

/** A heading's own figure is compared with the sum of its activities and never added to it. Amounts are whole đồng as decimal texts. */
export const budgetSumRules: readonly Rule[] = [
  sumRule('budget-short', 'error', ({ stated, sum }) => stated < sum),
  sumRule('budget-unexplained', 'warning', ({ stated, sum, complete }) => complete && stated > sum),
  budgetPartial,
];
