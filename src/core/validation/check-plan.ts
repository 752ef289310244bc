import type { Plan } from '../plan/plan';
import { align, type Alignment } from './alignment';
import { headsAbove, type Families } from './families';
import type { Finding } from './finding';
import { Inquiry, isFollowed, lookAtAll, type Said } from './inquiry';
import type { CheckOptions, RuleSet } from './rule';

/** What a check has said, kept so that after an edit only what the edit touched is looked at again. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly ruleSet: RuleSet;
  readonly options: CheckOptions;
  /** for each item of the plan, what was said about it */
  readonly said: readonly (readonly Said[])[];
  readonly families: Families;
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
  const steps = recheckSteps(previous, plan, ruleSet, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * `recheck` in steps of a few milliseconds, for a screen that must not stand still meanwhile: whoever asks goes on when it likes, or never, and has the answer at the end.
 *
 * @example const steps = recheckSteps(null, plan, RULE_SETS.annex); let step = steps.next(); while (!step.done) step = steps.next(); step.value.findings
 */
export function* recheckSteps(previous: Checked | null, plan: Plan, ruleSet: RuleSet, options: CheckOptions = {}): Generator<void, Checked> {
  if (previous === null || !isAlike(previous, plan, ruleSet, options)) {
    const inquiry = new Inquiry(plan, ruleSet, options);
    const all = yield* lookAtAll(inquiry, plan.items);
    yield;
    return checked(plan, ruleSet, options, inquiry, all);
  }
  const alignment = align(previous.plan, plan);
  const { changed, fields } = alignment;
  if (changed.length === 0 && fields?.size === 0) return { ...previous, plan, ruleSet, options };

  const inquiry = new Inquiry(plan, ruleSet, options, fields === null || fields.has('parent') ? undefined : previous.families.of(plan.items));
  const touched = touchedFamilies(previous.plan, plan, alignment);
  const again = inquiry.planRules.filter(({ rule }) => fields === null || rule.reads.some((field) => fields.has(field)));
  const said = whatStays(previous, plan, inquiry, alignment, touched, new Set(again.map(({ order }) => order)));
  const fresh = new Map<number, Said[]>();
  yield* inquiry.lookAtRows(changed, fresh);
  yield* inquiry.lookAtFamilies(touched, fresh);
  yield* inquiry.lookAtPlan(again, fresh);
  yield;
  for (const [index, more] of fresh) said[index] = inquiry.inOrder([...(said[index] ?? NOTHING), ...more]);
  return checked(plan, ruleSet, options, inquiry, said);
}

const NOTHING: readonly Said[] = [];

function checked(plan: Plan, ruleSet: RuleSet, options: CheckOptions, { families }: Inquiry, said: readonly (readonly Said[])[]): Checked {
  const findings: Finding[] = [];
  for (const about of said) for (const { finding } of about) findings.push(finding);
  return { findings, plan, ruleSet, options, said, families };
}

/** Whether what was said before can still stand: the same rules, told the same. */
function isAlike(previous: Checked, plan: Plan, ruleSet: RuleSet, options: CheckOptions): boolean {
  const { roles, year } = previous.plan;
  return (previous.ruleSet === ruleSet || JSON.stringify(previous.ruleSet) === JSON.stringify(ruleSet))
    && JSON.stringify(previous.options) === JSON.stringify(options) && year === plan.year && roles.length === plan.roles.length && roles.every((role, index) => role === plan.roles[index])
    && isFollowed(previous.plan) === isFollowed(plan);
}

/** What was said before and is not asked again, by the item's place now. Nearly all of it stays as it is, so nothing is copied that need not be. */
function whatStays(previous: Checked, plan: Plan, inquiry: Inquiry, { before, now, changed }: Alignment, touched: ReadonlySet<number | null>, again: ReadonlySet<number>): (readonly Said[])[] {
  const isChanged = new Set(changed);
  const stays = ({ head, order }: Said, index: number): boolean => {
    if (head === 'row') return !isChanged.has(index);
    if (head === 'plan') return !again.has(order);
    const at = head === null ? null : (now[head] ?? -1);
    return at !== -1 && !touched.has(at);
  };
  const said: (readonly Said[])[] = new Array<readonly Said[]>(plan.items.length).fill(NOTHING);
  for (let index = 0; index < said.length; index += 1) {
    const at = before[index] as number;
    const old = at === -1 ? NOTHING : (previous.said[at] as readonly Said[]);
    if (old.length === 0) continue;
    let kept = old;
    for (const one of old) {
      if (stays(one, index)) continue;
      kept = old.filter((other) => stays(other, index));
      break;
    }
    const item = plan.items[index]!;
    const moved = at !== index || item.row !== previous.plan.items[at]?.row || isChanged.has(index);
    const quotesChange = kept.some(({ other }) => other !== null && (now[other] !== other || isChanged.has(other)));
    said[index] = moved || quotesChange ? kept.map((one) => inquiry.restate(one, item, now)) : kept;
  }
  return said;
}

/** The headings whose family an edit touched, and the top of the plan: what changed stands in it, or left it. */
function touchedFamilies(previous: Plan, plan: Plan, { before, now, changed }: Alignment): Set<number | null> {
  const touched = new Set<number | null>([null]);
  const left = (index: number) => {
    for (const head of headsAbove(previous.items, index)) if (now[head] !== -1) touched.add(now[head] as number);
  };
  for (const index of changed) {
    touched.add(index);
    for (const head of headsAbove(plan.items, index)) touched.add(head);
    if (before[index] !== -1) left(before[index] as number);
  }
  now.forEach((index, at) => { if (index === -1) left(at); });
  return touched;
}
