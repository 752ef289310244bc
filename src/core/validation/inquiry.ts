import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import type { Steps } from '../steps';
import { isCellError } from '../text/cell-error';
import type { Alignment } from './alignment';
import { Families } from './families';
import type { Finding } from './finding';
import { BY_PLAN, BY_ROW, BY_TOP, type Finds, type Said } from './finds';
import { nameOf } from './row-name';
import { NOTHING, type CheckContext, type CheckOptions, type FamilyRule, type Place, type PlanRule, type Remark, type RowRule, type Rule, type RuleSet } from './rule';
import { RULES } from './rule-table';
import { signsOf } from './rules/signs';

export interface Ordered<R extends Rule> {
  rule: R;
  order: number;
  /** an error value is missing, and unreadable, but it is one thing to mend */
  saidAsError: boolean;
}

/** where rows are looked at of which everything is seen */
const NOT_GLANCED: Seen = new Map();

/** beside the bits of SIGN: rules that need no sign are asked of every row */
const ALWAYS = 1 << 30;

/** What the rules of the whole plan saw of each item at a glance, by the rule's place in the table of rules. */
export type Seen = ReadonlyMap<number, unknown[]>;

/** So many rows are looked at in one step: about a millisecond's work. */
const ROWS_A_STEP = 200;

/** The rules that a rule set asks of a plan, and how they are asked. Long work is done in steps of a few milliseconds. */
export class Inquiry {
  readonly planRules: readonly Ordered<PlanRule>[];
  private readonly rowRules: readonly Ordered<RowRule>[];
  private readonly familyRules: readonly Ordered<FamilyRule>[];
  /** what the whole plan decides about what is said of each row, by the rule's place in the table of rules */
  decisions: ReadonlyMap<number, string> = new Map();
  private readonly glancing: readonly Ordered<PlanRule>[];
  private readonly deciding: readonly Ordered<PlanRule>[];
  private readonly context: CheckContext;
  private readonly columnPlace: ReadonlyMap<ColumnRole | null, number>;
  private places: Map<PlanItem, number> | null = null;

  constructor(private readonly plan: Plan, private readonly ruleSet: RuleSet, options: CheckOptions, readonly followed: boolean, readonly families: Families = new Families(plan.items)) {
    const wanted = new Set<string>(ruleSet.rules);
    const asked = RULES.map((rule, order) => ({ rule, order, saidAsError: wanted.has('cell-error') && /^missing-|-unreadable$/.test(rule.code) })).filter(({ rule: { code, columns } }) => wanted.has(code) && (columns.length === 0 || columns.some((column) => plan.roles.includes(column))));
    const ofScope = <S extends Rule['scope']>(scope: S) => asked.filter((one): one is Ordered<Extract<Rule, { scope: S }>> => one.rule.scope === scope);
    this.rowRules = ofScope('row');
    this.familyRules = ofScope('family');
    this.planRules = ofScope('plan');
    this.glancing = this.planRules.filter(({ rule }) => rule.glance !== undefined);
    this.deciding = this.planRules.filter(({ rule }) => rule.rows !== undefined);
    this.context = { ...options, year: plan.year, roles: plan.roles, followed, bareHeadings: ruleSet.bareHeadings === true, textsAreSaid: ruleSet.rules.includes('budget-as-text') };
    this.columnPlace = new Map<ColumnRole | null, number>([[null, -1], ...plan.roles.map((role, index): [ColumnRole, number] => [role, index])]);
  }

  /** Looks at each row once, for its own rules and, in a check of everything, for what rules of the whole plan see at a glance: they look for the same signs. */
  *lookAtRows(indices: readonly number[], found: Finds, seen: Seen = NOT_GLANCED): Steps<void> {
    const { rowRules, context } = this;
    // asked some hundred thousand times: the functions alone, without a look into each rule for its own
    const looks = rowRules.map(({ rule }) => rule.look);
    const needs = Int32Array.from(rowRules, ({ rule }) => rule.needs ?? ALWAYS);
    const glances = this.glancing.flatMap(({ rule, order }) => (seen.has(order) ? [{ rule, seen: seen.get(order) as unknown[] }] : []));
    yield* inParts(indices, (index) => {
      const item = this.plan.items[index] as PlanItem;
      const signs = signsOf(item) | ALWAYS;
      for (let at = 0; at < looks.length; at += 1) {
        if (((needs[at] as number) & signs) === 0) continue;
        const remarks = (looks[at] as RowRule['look'])(item, context);
        // nearly always there is nothing to say, and not even a loop is begun
        if (remarks.length > 0) for (const remark of remarks) this.keep(found, index, remark, rowRules[at] as Ordered<RowRule>, BY_ROW, -1);
      }
      for (let at = 0; at < glances.length; at += 1) {
        const { rule, seen: ofRule } = glances[at] as (typeof glances)[number];
        ofRule[index] = rule.glance?.(item, context) ?? null;
      }
    });
  }

  /** What is said of each row as the whole plan decided. */
  *lookAtDecided(indices: readonly number[], found: Finds): Steps<void> {
    for (const one of this.deciding) {
      yield;
      const decision = this.decisions.get(one.order) ?? '';
      yield* inParts(indices, (index) => {
        const remarks = one.rule.rows?.look(this.plan.items[index] as PlanItem, decision) ?? NOTHING;
        for (let at = 0; at < remarks.length; at += 1) this.keep(found, index, remarks[at] as Remark, one, BY_ROW, -1);
      });
    }
  }

  /** @param heads places of headings, `BY_TOP` for the top */
  *lookAtFamilies(heads: readonly number[], found: Finds): Steps<void> {
    if (this.familyRules.length === 0) return;
    yield* inParts(heads, (head) => {
      // what concerns an activity alone is asked of its row
      if (head !== BY_TOP && this.plan.items[head]?.level === 'activity' && !this.families.isHead(head)) return;
      const family = this.families.family(head === BY_TOP ? null : head);
      for (const one of this.familyRules) {
        const places = one.rule.look(family, this.context);
        if (places.length > 0) for (const place of places) this.keepPlace(found, place, one, head);
      }
    });
  }

  *lookAtPlan(rules: readonly Ordered<PlanRule>[], found: Finds, seen: Seen): Steps<void> {
    for (const one of rules) {
      yield;
      for (const place of one.rule.look(this.plan, this.context, seen.get(one.order) ?? NOTHING, this.decisions.get(one.order) ?? '')) this.keepPlace(found, place, one, BY_PLAN);
    }
  }

  /** Before anything is looked at: what the rules of the whole plan see of its items at a glance. */
  nothingSeen(): Seen {
    return new Map(this.glancing.map(({ order }): [number, unknown[]] => [order, new Array<unknown>(this.plan.items.length).fill(null)]));
  }

  /** The same after an edit of fields that some rules read, and which of those are to be asked again: who does not glance, and who saw something where it was made. */
  *glanceAgain(previous: Seen, alignment: Alignment): Steps<{ seen: Seen; again: ReadonlySet<number> }> {
    const { fields } = alignment;
    const seen = new Map(previous);
    const again = new Set<number>();
    for (const { rule, order } of this.planRules) {
      if (fields !== null && !rule.reads.some((field) => fields.has(field))) continue;
      yield;
      const old = previous.get(order);
      const edited = old === undefined ? null : this.seenAfter(old, rule, alignment);
      if (edited !== null) seen.set(order, edited.seen);
      if (edited === null || edited.noticed || (alignment.rehomed && rule.reads.includes('parent'))) again.add(order);
    }
    return { seen, again };
  }

  private seenAfter(old: unknown[], rule: PlanRule, { before, changed, gone, fields }: Alignment): { seen: unknown[]; noticed: boolean } {
    let seen = fields === null ? movedTo(before, old) : old;
    let noticed = gone.some((at) => old[at] !== null);
    for (const index of changed) {
      const was = before[index] === -1 ? null : old[before[index] as number];
      const is = rule.glance?.(this.plan.items[index] as PlanItem, this.context) ?? null;
      if (was !== null || is !== null) noticed = true;
      if (is === was) continue;
      if (seen === old) seen = old.slice();
      seen[index] = is;
    }
    return { seen, noticed };
  }

  /** @param stays what still stands of an earlier decision, by the rule's place in the table of rules */
  decide(seen: Seen, stays: (order: number) => string | undefined = () => undefined): void {
    this.decisions = new Map(this.deciding.map(({ rule, order }): [number, string] => [order, stays(order) ?? rule.rows?.decide(seen.get(order) ?? []) ?? '']));
  }

  /** What was said of an item, said again of the same item in another place, or of one with another name, or beside another row that it quotes. */
  restate(said: Said, item: PlanItem, now: Int32Array, sameWords: boolean): Said {
    const { finding, told, order } = said;
    const by = said.by < 0 ? said.by : (now[said.by] as number);
    const other = said.other === -1 ? -1 : (now[said.other] as number);
    return { finding: { ...finding, row: item.row, params: sameWords ? finding.params : this.paramsOf(item, told, other) }, told, order, by, other };
  }

  /** By column, and in a column by the table of rules. */
  inOrder(said: Said[]): Said[] {
    const place = ({ finding }: Said) => this.columnPlace.get(finding.column) ?? -1;
    // of each row two or three, so each is put in its place by hand: sorting makes lists of its own, thousands of times
    for (let at = 1; at < said.length; at += 1) {
      const one = said[at] as Said;
      let to = at;
      for (; to > 0; to -= 1) {
        const before = said[to - 1] as Said;
        if ((place(before) - place(one) || before.order - one.order) <= 0) break;
        said[to] = before;
      }
      said[to] = one;
    }
    return said;
  }

  private keepPlace(found: Finds, place: Place, rule: Ordered<Rule>, by: number): void {
    this.keep(found, this.placeOf(place.item), place, rule, by, place.other === undefined ? -1 : this.placeOf(place.other));
  }

  private keep(found: Finds, index: number, { column, params, severity }: Remark, { rule, order, saidAsError }: Ordered<Rule>, by: number, other: number): void {
    const item = this.plan.items[index] as PlanItem;
    if (!this.columnPlace.has(column) || (saidAsError && column !== null && isCellError(item.raw[column]))) return;
    const finding: Finding = { code: rule.code, severity: this.ruleSet.severities?.[rule.code] ?? severity ?? rule.severity, row: item.row, column, params: this.paramsOf(item, params, other) };
    const said: Said = { finding, told: params, order, by, other };
    const about = found.get(index);
    if (about) about.push(said);
    else found.set(index, [said]);
  }

  private paramsOf(item: PlanItem, told: Remark['params'], other: number): Finding['params'] {
    const quoted = other === -1 ? undefined : this.plan.items[other]?.content.slice(0, 60);
    return { level: item.level, name: nameOf(item), ...told, ...(quoted === undefined ? {} : { other: quoted }) };
  }

  /** Items stand in the order of their rows, so a place is found by halving; in a plan that was put together otherwise by asking each item. */
  private placeOf(item: PlanItem): number {
    const { items } = this.plan;
    let [first, last] = [0, items.length - 1];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((items[middle] as PlanItem).row < item.row) first = middle + 1;
      else last = middle;
    }
    if (items[first] === item) return first;
    this.places ??= new Map(items.map((one, index) => [one, index]));
    const index = this.places.get(item);
    if (index === undefined) throw new Error('a rule speaks about an item that is not in the plan');
    return index;
  }
}

/** What was kept of each item, where the items stand now; null for new ones. */
function movedTo(before: Int32Array, old: readonly unknown[]): unknown[] {
  const moved: unknown[] = [];
  for (let index = 0; index < before.length; index += 1) moved.push(before[index] === -1 ? null : old[before[index] as number]);
  return moved;
}

/** Asks about so many in one step. The loop is a function of its own: one that is put down and taken up again inside of it begins slowly each time. */
function* inParts(places: readonly number[], ask: (place: number) => void): Steps<void> {
  for (let from = 0; from < places.length; from += ROWS_A_STEP) {
    if (from > 0) yield;
    places.slice(from, from + ROWS_A_STEP).forEach(ask);
  }
}
