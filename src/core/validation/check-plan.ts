import type { Plan } from '../plan/plan';
import type { Finding } from './finding';
import { align } from './alignment';
import { headsAbove } from './families';
import { Inquiry, lookAtAll, type Said } from './inquiry';
import type { CheckOptions, RuleSet } from './rule';

/** What a check has said, kept so that after an edit only what the edit touched is looked at again. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly ruleSet: RuleSet;
  readonly options: CheckOptions;
  /** for each item of the plan, what was said about it */
  readonly said: readonly (readonly Said[])[];
}

/**
 * Everything a rule set has to say about a plan, row by row and then column by column. A rule about a column that the table does not have says nothing.
 * Every finding carries the `level` and the `number` (or else the beginning of the content) of its row.
 *
 * @example checkPlan(plan, RULE_SETS.logframe).filter(({ severity }) => severity === 'error').length
 */
export function checkPlan(plan: Plan, ruleSet: RuleSet, options: CheckOptions = {}): Finding[] {
  return [...recheck(null, plan, ruleSet, options).findings];
}

/**
 * The same after an edit: says what `checkPlan` says, but looks only at the items that changed, the families they belong to, and the rules of the whole plan that read a
 * changed field. Items are found again by identity first, so a reader that keeps the objects of untouched rows makes it fast. Without a previous check it looks at everything.
 */
export function recheck(previous: Checked | null, plan: Plan, ruleSet: RuleSet, options: CheckOptions = {}): Checked {
  const inquiry = new Inquiry(plan, ruleSet, options);
  if (previous === null || !isAlike(previous, plan, ruleSet, options)) return checked(plan, ruleSet, options, lookAtAll(inquiry, plan.items));
  const { before, now, changed, fields } = align(previous.plan, plan);
  if (changed.length === 0 && fields?.size === 0) return { ...previous, plan, ruleSet, options };

  const touched = touchedFamilies(previous.plan, plan, { before, now, changed });
  const isChanged = new Set(changed);
  const again = inquiry.planRules.filter(({ rule }) => fields === null || rule.reads.some((field) => fields.has(field)));
  const ordersAgain = new Set(again.map(({ order }) => order));
  const stays = (one: Said, index: number): boolean => {
    if (one.head === 'row') return !isChanged.has(index);
    if (one.head === 'plan') return !ordersAgain.has(one.order);
    const head = one.head === null ? null : (now[one.head] ?? -1);
    return head !== -1 && !touched.has(head);
  };
  const said = plan.items.map((item, index): readonly Said[] => {
    const at = before[index]!;
    const old = previous.said[at] ?? NOTHING;
    if (old.length === 0) return old;
    const moved = at !== index || item.row !== previous.plan.items[at]?.row;
    const kept = old.every((one) => stays(one, index)) ? old : old.filter((one) => stays(one, index));
    return moved || isChanged.has(index) ? kept.map((one) => inquiry.restate(one, item, now)) : kept;
  });
  const fresh = new Map<number, Said[]>();
  inquiry.lookAtRows(changed, fresh);
  inquiry.lookAtFamilies(touched, fresh);
  inquiry.lookAtPlan(again, fresh);
  for (const [index, more] of fresh) said[index] = inquiry.inOrder([...(said[index] ?? NOTHING), ...more]);
  return checked(plan, ruleSet, options, said);
}

const NOTHING: readonly Said[] = [];

function checked(plan: Plan, ruleSet: RuleSet, options: CheckOptions, said: readonly (readonly Said[])[]): Checked {
  const findings: Finding[] = [];
  for (const about of said) for (const { finding } of about) findings.push(finding);
  return { findings, plan, ruleSet, options, said };
}

/** Whether what was said before can still stand: the same rules, told the same. */
function isAlike(previous: Checked, plan: Plan, ruleSet: RuleSet, options: CheckOptions): boolean {
  const { roles, year } = previous.plan;
  return (previous.ruleSet === ruleSet || JSON.stringify(previous.ruleSet) === JSON.stringify(ruleSet))
    && JSON.stringify(previous.options) === JSON.stringify(options) && year === plan.year && roles.length === plan.roles.length && roles.every((role, index) => role === plan.roles[index]);
}

/** The headings whose family an edit touched, and the top of the plan: what changed stands in it, or left it. */
function touchedFamilies(previous: Plan, plan: Plan, { before, now, changed }: { before: Int32Array; now: Int32Array; changed: readonly number[] }): Set<number | null> {
  const touched = new Set<number | null>([null]);
  for (const index of changed) {
    touched.add(index);
    for (const head of headsAbove(plan.items, index)) touched.add(head);
  }
  const gone = [...now.keys()].filter((index) => now[index] === -1);
  for (const index of [...gone, ...changed.map((at) => before[at]!).filter((at) => at !== -1)]) {
    for (const head of headsAbove(previous.items, index)) if (now[head] !== -1) touched.add(now[head]!);
  }
  return touched;
}
