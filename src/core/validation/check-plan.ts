import type { Plan } from '../plan/plan';
import { finish, type Steps } from '../steps';
import { align, type Alignment } from './alignment';
import { headsAbove, type Families } from './families';
import type { Finding } from './finding';
import { BY_PLAN, BY_ROW, BY_TOP, Inquiry, isBegun, isFollowed, type Found, type Said, type Seen } from './inquiry';
import { NOTHING, type CheckOptions, type RuleSet } from './rule';

/** What a check has said, kept so that after an edit only what the edit touched is looked at again. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly ruleSet: RuleSet;
  readonly options: CheckOptions;
  /** for each item of the plan, what was said about it */
  readonly said: readonly (readonly Said[])[];
  readonly seen: Seen;
  readonly families: Families;
  readonly followed: boolean;
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
  return finish(recheckSteps(previous, plan, ruleSet, options));
}

/**
 * `recheck` in steps of a few milliseconds, for a screen that must not stand still meanwhile: whoever asks goes on when it likes, or never, and has the answer at the end.
 *
 * @example const steps = recheckSteps(null, plan, RULE_SETS.annex); let step = steps.next(); while (!step.done) step = steps.next(); step.value.findings
 */
export function* recheckSteps(previous: Checked | null, plan: Plan, ruleSet: RuleSet, options: CheckOptions = {}): Steps<Checked> {
  if (previous === null || !isAlike(previous, plan, ruleSet, options)) return yield* lookAtAll(plan, ruleSet, options, isFollowed(plan));
  const alignment = align(previous.plan, plan);
  const { before, changed, fields } = alignment;
  if (changed.length === 0 && fields?.size === 0) return { ...previous, plan, ruleSet, options };
  const followed = isStillFollowed(previous, plan, alignment);
  if (followed !== previous.followed) return yield* lookAtAll(plan, ruleSet, options, followed);
  yield;

  const inquiry = new Inquiry(plan, ruleSet, options, followed, fields === null || fields.has('parent') ? undefined : previous.families.of(plan.items));
  const touched = touchedFamilies(previous.plan, plan, alignment);
  const again = inquiry.planRules.filter(({ rule }) => fields === null || rule.reads.some((field) => fields.has(field)));
  const seen = inquiry.seenBefore(previous.seen, before, fields !== null);
  const said = whatStays(previous, plan, inquiry, alignment, touched, new Set(again.map(({ order }) => order)));
  const fresh: Found = new Map();
  yield* inquiry.lookAtRows(changed, fresh, seen);
  yield* inquiry.lookAtFamilies(touched, fresh);
  yield* inquiry.lookAtPlan(again, fresh, seen);
  yield;
  for (const [index, more] of fresh) said[index] = inquiry.inOrder([...(said[index] ?? NOTHING), ...more]);
  return { findings: allOf(said), plan, ruleSet, options, said, seen, families: inquiry.families, followed };
}

function* lookAtAll(plan: Plan, ruleSet: RuleSet, options: CheckOptions, followed: boolean): Steps<Checked> {
  const inquiry = new Inquiry(plan, ruleSet, options, followed);
  const seen = inquiry.nothingSeen();
  const found: Found = new Map();
  yield* inquiry.lookAtRows(plan.items.keys(), found, seen);
  yield* inquiry.lookAtFamilies([BY_TOP, ...plan.items.keys()], found);
  yield* inquiry.lookAtPlan(inquiry.planRules, found, seen);
  yield;
  const said = plan.items.map((_, index): readonly Said[] => {
    const about = found.get(index);
    return about === undefined ? NOTHING : inquiry.inOrder(about);
  });
  yield;
  return { findings: allOf(said), plan, ruleSet, options, said, seen, families: inquiry.families, followed };
}

function allOf(said: readonly (readonly Said[])[]): Finding[] {
  const findings: Finding[] = [];
  for (const about of said) {
    for (let at = 0; at < about.length; at += 1) findings.push((about[at] as Said).finding);
  }
  return findings;
}

/** Whether what was said before can still stand: the same rules, told the same. */
function isAlike(previous: Checked, plan: Plan, ruleSet: RuleSet, options: CheckOptions): boolean {
  const { roles, year } = previous.plan;
  return (previous.ruleSet === ruleSet || JSON.stringify(previous.ruleSet) === JSON.stringify(ruleSet))
    && JSON.stringify(previous.options) === JSON.stringify(options) && year === plan.year && roles.length === plan.roles.length && roles.every((role, index) => role === plan.roles[index]);
}

/** All items are asked only where the edit took progress away, so that it may have been the last. */
function isStillFollowed({ followed, plan: { items: old } }: Checked, plan: Plan, { before, changed, gone }: Alignment): boolean {
  if (changed.some((index) => isBegun(plan.items[index]!))) return true;
  const tookAway = followed && [...gone, ...changed.map((index) => before[index]!)].some((at) => at !== -1 && isBegun(old[at]!));
  return tookAway ? isFollowed(plan) : followed;
}

/** What was said before and is not asked again, by the item's place now. Nearly all of it stays as it is, so nothing is copied that need not be. */
function whatStays(previous: Checked, plan: Plan, inquiry: Inquiry, { before, now, changed }: Alignment, touched: ReadonlySet<number>, again: ReadonlySet<number>): (readonly Said[])[] {
  const isChanged = new Set(changed);
  const stays = ({ by, order }: Said, index: number): boolean => {
    if (by === BY_ROW) return !isChanged.has(index);
    if (by === BY_PLAN) return !again.has(order);
    const head = by === BY_TOP ? BY_TOP : (now[by] as number);
    return (by === BY_TOP || head !== -1) && !touched.has(head);
  };
  const said: (readonly Said[])[] = [];
  for (let index = 0; index < plan.items.length; index += 1) {
    const at = before[index] as number;
    const old = at === -1 ? NOTHING : (previous.said[at] as readonly Said[]);
    if (old.length === 0) { said.push(NOTHING); continue; }
    const kept = old.every((one) => stays(one, index)) ? old : old.filter((one) => stays(one, index));
    const item = plan.items[index]!;
    const sameWords = !isChanged.has(index) && kept.every(({ other }) => other === -1 || (now[other] !== -1 && !isChanged.has(now[other]!)));
    const inPlace = at === index && item.row === previous.plan.items[at]!.row && kept.every(({ by, other }) => (by < 0 || now[by] === by) && (other === -1 || now[other] === other));
    said.push(sameWords && inPlace ? kept : kept.map((one) => inquiry.restate(one, item, now, sameWords)));
  }
  return said;
}

/** The headings whose family an edit touched, and the top of the plan: what changed stands in it, or left it. */
function touchedFamilies(previous: Plan, plan: Plan, { before, now, changed, gone }: Alignment): Set<number> {
  const touched = new Set<number>([BY_TOP]);
  const left = (index: number) => {
    for (const head of headsAbove(previous.items, index)) if (now[head] !== -1) touched.add(now[head] as number);
  };
  for (const index of changed) {
    touched.add(index);
    for (const head of headsAbove(plan.items, index)) touched.add(head);
    if (before[index] !== -1) left(before[index] as number);
  }
  gone.forEach(left);
  return touched;
}
