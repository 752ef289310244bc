import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import { isCellError } from '../text/cell-error';
import { Families } from './families';
import type { Finding } from './finding';
import type { CheckContext, CheckOptions, FamilyRule, PlanRule, Remark, RowRule, Rule, RuleSet } from './rule';
import { nameOf } from './row-name';
import { RULES } from './rule-table';

/** One finding and what it rests on. */
export interface Said {
  finding: Finding;
  remark: Remark;
  /** its rule's place in the table of rules */
  order: number;
  /** the family whose rule said it (null: the top of the plan); or the row alone, or the whole plan */
  head: number | null | 'row' | 'plan';
}

interface Ordered<R extends Rule> {
  rule: R;
  order: number;
}

/** The rules that a rule set asks of a plan, and how they are asked. */
export class Inquiry {
  readonly planRules: readonly Ordered<PlanRule>[];
  readonly families: Families;
  private readonly rowRules: readonly Ordered<RowRule>[];
  private readonly familyRules: readonly Ordered<FamilyRule>[];
  private readonly context: CheckContext;
  private readonly columnPlace: ReadonlyMap<ColumnRole | null, number>;
  private readonly saysErrors: boolean;
  private places: Map<PlanItem, number> | null = null;

  constructor(private readonly plan: Plan, private readonly ruleSet: RuleSet, options: CheckOptions) {
    const wanted = new Set<string>(ruleSet.rules);
    const asked = RULES.map((rule, order) => ({ rule, order })).filter(({ rule: { code, columns } }) => wanted.has(code) && (columns.length === 0 || columns.some((column) => plan.roles.includes(column))));
    const ofScope = <S extends Rule['scope']>(scope: S) => asked.filter((one): one is Ordered<Extract<Rule, { scope: S }>> => one.rule.scope === scope);
    this.rowRules = ofScope('row');
    this.familyRules = ofScope('family');
    this.planRules = ofScope('plan');
    this.context = { ...options, year: plan.year, roles: plan.roles };
    this.columnPlace = new Map<ColumnRole | null, number>([[null, -1], ...plan.roles.map((role, index): [ColumnRole, number] => [role, index])]);
    this.saysErrors = wanted.has('cell-error');
    this.families = new Families(plan.items);
  }

  lookAtRows(indices: Iterable<number>, found: Map<number, Said[]>): void {
    for (const index of indices) {
      const item = this.plan.items[index] as PlanItem;
      for (const one of this.rowRules) for (const remark of one.rule.look(item, this.context)) this.keep(found, index, remark, one, 'row');
    }
  }

  lookAtFamilies(heads: Iterable<number | null>, found: Map<number, Said[]>): void {
    if (this.familyRules.length === 0) return;
    for (const head of heads) {
      const family = this.families.of(head);
      // what concerns an activity alone is asked of its row
      if (family.head?.level === 'activity' && family.children.length === 0) continue;
      for (const one of this.familyRules) for (const place of one.rule.look(family, this.context)) this.keep(found, this.placeOf(place.item), place, one, head);
    }
  }

  lookAtPlan(rules: readonly Ordered<PlanRule>[], found: Map<number, Said[]>): void {
    for (const one of rules) for (const place of one.rule.look(this.plan, this.context)) this.keep(found, this.placeOf(place.item), place, one, 'plan');
  }

  /** What was said of an item, said again of the same item in another place or with another name. */
  restate(said: Said, item: PlanItem, now: Int32Array): Said {
    const head = typeof said.head === 'number' ? (now[said.head] ?? -1) : said.head;
    return { ...said, head, finding: { ...said.finding, row: item.row, params: paramsOf(item, said.remark) } };
  }

  /** By column, and in a column by the table of rules. */
  inOrder(said: Said[]): Said[] {
    const place = ({ finding }: Said) => this.columnPlace.get(finding.column) ?? -1;
    return said.length < 2 ? said : said.sort((a, b) => place(a) - place(b) || a.order - b.order);
  }

  private keep(found: Map<number, Said[]>, index: number, place: Remark, { rule, order }: Ordered<Rule>, head: Said['head']): void {
    const item = this.plan.items[index] as PlanItem;
    const { column, params, severity } = place;
    if (!this.columnPlace.has(column) || (this.saysErrors && isSaidAsError(rule, column, item))) return;
    const remark: Remark = { column, ...(params === undefined ? {} : { params }) };
    const finding: Finding = { code: rule.code, severity: this.ruleSet.severities?.[rule.code] ?? severity ?? rule.severity, row: item.row, column, params: paramsOf(item, remark) };
    const about = found.get(index);
    if (about) about.push({ finding, remark, order, head });
    else found.set(index, [{ finding, remark, order, head }]);
  }

  private placeOf(item: PlanItem): number {
    this.places ??= new Map(this.plan.items.map((one, index) => [one, index]));
    const index = this.places.get(item);
    if (index === undefined) throw new Error('a rule speaks about an item that is not in the plan');
    return index;
  }
}

/** For each item of a plan, all that there is to say about it. */
export function lookAtAll(inquiry: Inquiry, items: readonly PlanItem[]): (readonly Said[])[] {
  const found = new Map<number, Said[]>();
  inquiry.lookAtRows(items.keys(), found);
  inquiry.lookAtFamilies([null, ...items.keys()], found);
  inquiry.lookAtPlan(inquiry.planRules, found);
  return items.map((_, index) => inquiry.inOrder(found.get(index) ?? []));
}

/** An error value is missing, and unreadable, but it is one thing to mend. */
function isSaidAsError({ code }: Rule, column: ColumnRole | null, item: PlanItem): boolean {
  return column !== null && /^missing-|-unreadable$/.test(code) && isCellError(item.raw[column]);
}

function paramsOf(item: PlanItem, { params }: Remark): Finding['params'] {
  return { level: item.level, name: nameOf(item), ...params };
}
