import type { SourceReference } from '../library/sources';
import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import type { Finding, Severity } from './finding';
import type { RuleCode } from './finding-codes';

/** One place a rule speaks about. */
export interface Place {
  item: PlanItem;
  column: ColumnRole | null;
  params?: Finding['params'];
  /** where one level weighs less than another; otherwise the rule's own */
  severity?: Severity;
}

/** One thing the validator knows. Silent when the table has no column `column`; null for what concerns rows. */
export interface Rule {
  code: RuleCode;
  severity: Severity;
  source: SourceReference;
  column: ColumnRole | null;
  look(plan: Plan): Place[];
}

/** Which rules apply to a form: data (domain.md, section 7). */
export interface RuleSet {
  id: string;
  name: string;
  source: SourceReference;
  rules: readonly RuleCode[];
}

/** A cell without words: blank, or only the dots and dashes of a form that waits to be filled in. */
export function isBlank(text: string): boolean {
  return /^[\s.…\-–—_]*$/.test(text);
}

/** All that stands below an item. Items stand in the order of the sheet, so what is below follows directly. */
export function below(plan: Plan, parent: number): PlanItem[] {
  const under = new Set([parent]);
  let end = parent + 1;
  for (; end < plan.items.length; end += 1) {
    const above = plan.items[end]?.parent ?? null;
    if (above === null || !under.has(above)) break;
    under.add(end);
  }
  return plan.items.slice(parent + 1, end);
}
