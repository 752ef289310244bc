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

/** Several rules ask who stands below whom in one plan; it is looked up once. */
const CHILDREN = new WeakMap<Plan, Map<number, number[]>>();

function childrenOf(plan: Plan): Map<number, number[]> {
  const known = CHILDREN.get(plan);
  if (known) return known;
  const children = new Map<number, number[]>();
  plan.items.forEach(({ parent }, index) => {
    if (parent === null) return;
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  });
  CHILDREN.set(plan, children);
  return children;
}

/** All that belongs under an item, in the order of the sheet. A row that was moved belongs where its number says, so it need not follow directly. */
export function below(plan: Plan, parent: number): PlanItem[] {
  const children = childrenOf(plan);
  const found = [...(children.get(parent) ?? [])];
  // the list grows while it is walked: children, then theirs
  for (const index of found) found.push(...(children.get(index) ?? []));
  return found.sort((a, b) => a - b).map((index) => plan.items[index]!);
}
