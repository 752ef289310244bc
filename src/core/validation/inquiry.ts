import { QUARTERS } from '../calendar/quarter';
import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import { isCellError } from '../text/cell-error';
import { Families } from './families';
import type { Finding } from './finding';
import { nameOf } from './row-name';
import type { CheckContext, CheckOptions, FamilyRule, Place, PlanRule, Remark, RowRule, Rule, RuleSet } from './rule';
import { RULES } from './rule-table';

/** One finding and what it rests on. */
export interface Said {
  finding: Finding;
  remark: Remark;
  /** its rule's place in the table of rules */
  order: number;
  /** the family whose rule said it (null: the top of the plan); or the row alone, or the whole plan */
  head: number | null | 'row' | 'plan';
  /** the place of another row that it quotes */
  other: number | null;
}

interface Ordered<R extends Rule> {
  rule: R;
  order: number;
  /** an error value is missing, and unreadable, but it is one thing to mend */
  saidAsError: boolean;
}

/** What is said, by the place of the item in the plan. */
type Found = Map<number, Said[]>;

/** Work that is done step by step. */
type Steps = Generator<void, void>;

/** So many rows are looked at in one step: about a millisecond's work. */
const ITEMS_OF_STEP = 200;

/** The rules that a rule set asks of a plan, and how they are asked. */
export class Inquiry {
  readonly planRules: readonly Ordered<PlanRule>[];
  private readonly rowRules: readonly Ordered<RowRule>[];
  private readonly familyRules: readonly Ordered<FamilyRule>[];
  private readonly context: CheckContext;
  private readonly columnPlace: ReadonlyMap<ColumnRole | null, number>;
  private places: Map<PlanItem, number> | null = null;

  constructor(private readonly plan: Plan, private readonly ruleSet: RuleSet, options: CheckOptions, readonly families: Families = new Families(plan.items)) {
    const wanted = new Set<string>(ruleSet.rules);
    const asked = RULES.map((rule, order) => ({ rule, order, saidAsError: wanted.has('cell-error') && /^missing-|-unreadable$/.test(rule.code) })).filter(({ rule: { code, columns } }) => wanted.has(code) && (columns.length === 0 || columns.some((column) => plan.roles.includes(column))));
    const ofScope = <S extends Rule['scope']>(scope: S) => asked.filter((one): one is Ordered<Extract<Rule, { scope: S }>> => one.rule.scope === scope);
    this.rowRules = ofScope('row');
    this.familyRules = ofScope('family');
    this.planRules = ofScope('plan');
    this.context = { ...options, year: plan.year, roles: plan.roles, followed: isFollowed(plan) };
    this.columnPlace = new Map<ColumnRole | null, number>([[null, -1], ...plan.roles.map((role, index): [ColumnRole, number] => [role, index])]);
  }

  /** Like what follows, done in steps of a few milliseconds at most: a caller that others wait for stops between them. */
  *lookAtRows(indices: Iterable<number>, found: Found): Steps {
    let done = 0;
    for (const index of indices) {
      if ((done += 1) % ITEMS_OF_STEP === 0) yield;
      const item = this.plan.items[index] as PlanItem;
      for (const one of this.rowRules) for (const remark of one.rule.look(item, this.context)) this.keep(found, index, remark, one, 'row', null);
    }
  }

  *lookAtFamilies(heads: Iterable<number | null>, found: Found): Steps {
    if (this.familyRules.length === 0) return;
    let done = 0;
    for (const head of heads) {
      if ((done += 1) % ITEMS_OF_STEP === 0) yield;
      // what concerns an activity alone is asked of its row
      if (head !== null && this.plan.items[head]?.level === 'activity' && !this.families.isHead(head)) continue;
      const family = this.families.family(head);
      for (const one of this.familyRules) for (const place of one.rule.look(family, this.context)) this.keepPlace(found, place, one, head);
    }
  }

  *lookAtPlan(rules: readonly Ordered<PlanRule>[], found: Found): Steps {
    for (const one of rules) {
      yield;
      for (const place of one.rule.look(this.plan, this.context)) this.keepPlace(found, place, one, 'plan');
    }
  }

  /** What was said of an item, said again of the same item in another place or with another name. */
  restate(said: Said, item: PlanItem, now: Int32Array): Said {
    const head = typeof said.head === 'number' ? (now[said.head] ?? -1) : said.head;
    const other = said.other === null ? null : (now[said.other] ?? -1);
    return { ...said, head, other, finding: { ...said.finding, row: item.row, params: this.paramsOf(item, said.remark, other) } };
  }

  /** By column, and in a column by the table of rules. */
  inOrder(said: Said[]): Said[] {
    const place = ({ finding }: Said) => this.columnPlace.get(finding.column) ?? -1;
    return said.length < 2 ? said : said.sort((a, b) => place(a) - place(b) || a.order - b.order);
  }

  private keepPlace(found: Found, place: Place, rule: Ordered<Rule>, head: Said['head']): void {
    this.keep(found, this.placeOf(place.item), place, rule, head, place.other === undefined ? null : this.placeOf(place.other));
  }

  private keep(found: Found, index: number, { column, params, severity }: Remark, { rule, order, saidAsError }: Ordered<Rule>, head: Said['head'], other: number | null): void {
    const item = this.plan.items[index] as PlanItem;
    if (!this.columnPlace.has(column) || (saidAsError && column !== null && isCellError(item.raw[column]))) return;
    const remark: Remark = { column, ...(params === undefined ? {} : { params }) };
    const finding: Finding = { code: rule.code, severity: this.ruleSet.severities?.[rule.code] ?? severity ?? rule.severity, row: item.row, column, params: this.paramsOf(item, remark, other) };
    const said: Said = { finding, remark, order, head, other };
    const about = found.get(index);
    if (about) about.push(said);
    else found.set(index, [said]);
  }

  private paramsOf(item: PlanItem, { params }: Remark, other: number | null): Finding['params'] {
    const quoted = other === null ? undefined : this.plan.items[other]?.content.slice(0, 60);
    return { level: item.level, name: nameOf(item), ...params, ...(quoted === undefined ? {} : { other: quoted }) };
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

/** For each item of a plan, all that there is to say about it. */
export function* lookAtAll(inquiry: Inquiry, items: readonly PlanItem[]): Generator<void, (readonly Said[])[]> {
  const found: Found = new Map();
  yield* inquiry.lookAtRows(items.keys(), found);
  yield* inquiry.lookAtFamilies([null, ...items.keys()], found);
  yield* inquiry.lookAtPlan(inquiry.planRules, found);
  yield;
  return items.map((_, index) => inquiry.inOrder(found.get(index) ?? []));
}

/** Whether progress is filled in anywhere. */
export function isFollowed({ items }: Plan): boolean {
  return items.some(({ progress, completedOn }) => completedOn.kind !== 'empty' || QUARTERS.some((quarter) => progress[quarter].kind !== 'empty'));
}
