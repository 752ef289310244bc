import type { Plan } from '../plan/plan';
import { finish, type Steps } from '../steps';
import { align, type Alignment } from './alignment';
import type { Checked } from './checked';
import { headsAbove } from './families';
import type { Finding } from './finding';
import { BY_TOP, FindsOfAll, type Found } from './finds';
import { isBegun, isFollowed } from './followed';
import { Inquiry } from './inquiry';
import type { CheckOptions, RuleSet } from './rule';
import { tellAll, tellWhatChanged, toldAnew, type Edit } from './retelling';

export type { Checked } from './checked';

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
  const { changed, fields } = alignment;
  if (changed.length === 0 && fields?.size === 0) return { ...previous, plan, ruleSet, options };
  const followed = isStillFollowed(previous, plan, alignment);
  if (followed !== previous.followed) return yield* lookAtAll(plan, ruleSet, options, followed);
  yield;

  const moved = fields === null || fields.has('parent') || fields.has('row');
  const inquiry = new Inquiry(plan, ruleSet, options, followed, fields === null || fields.has('parent') ? undefined : previous.families.of(plan.items));
  const { seen, again } = yield* inquiry.glanceAgain(previous.seen, alignment);
  inquiry.decide(seen, (order) => (again.has(order) ? undefined : previous.decisions.get(order)));
  if ([...inquiry.decisions].some(([order, decision]) => previous.decisions.get(order) !== decision)) return yield* lookAtAll(plan, ruleSet, options, followed);
  const edit: Edit = { alignment, plan, inquiry, isChanged: new Set(changed), touched: touchedFamilies(previous.plan, plan, alignment), again };
  const fresh: Found = new Map();
  yield* inquiry.lookAtRows(changed, fresh);
  yield* inquiry.lookAtDecided(changed, fresh);
  yield* inquiry.lookAtFamilies([...edit.touched], fresh);
  yield* inquiry.lookAtPlan(inquiry.planRules.filter(({ order }) => again.has(order)), fresh, seen);
  yield;
  const told = moved ? tellAll(previous, edit, fresh) : tellWhatChanged(previous, edit, fresh);
  return { ...told, plan, ruleSet, options, seen, decisions: inquiry.decisions, families: inquiry.families, followed };
}

function* lookAtAll(plan: Plan, ruleSet: RuleSet, options: CheckOptions, followed: boolean): Steps<Checked> {
  const inquiry = new Inquiry(plan, ruleSet, options, followed);
  const seen = inquiry.nothingSeen();
  const found = new FindsOfAll(plan);
  const places = plan.items.map((_, index) => index);
  yield* inquiry.lookAtRows(places, found, seen);
  inquiry.decide(seen);
  yield* inquiry.lookAtDecided(places, found);
  yield* inquiry.lookAtFamilies([BY_TOP], found);
  yield* inquiry.lookAtFamilies(places, found);
  yield* inquiry.lookAtPlan(inquiry.planRules, found, seen);
  yield;
  for (const about of found.said) inquiry.inOrder(about);
  yield;
  return { ...toldAnew(found.said, plan), plan, ruleSet, options, seen, decisions: inquiry.decisions, families: inquiry.families, followed };
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
