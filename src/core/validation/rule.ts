import type { IsoDate } from '../calendar/iso-date';
import type { SourceReference } from '../library/sources';
import type { UnitKindId } from '../library/unit-kinds';
import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import type { Finding, Severity } from './finding';
import type { RuleCode } from './finding-codes';
import type { MendId } from './mend-ids';

/** What a check has to be told besides the plan. A rule that needs what is left out says nothing. */
export interface CheckOptions {
  /** the day that "overdue" looks at: the cut-off that is counted, or the day of the check */
  today?: IsoDate;
  unitKind?: UnitKindId;
  /** id of an entry of PROGRAMMES */
  programme?: string;
}

/** What is the same for every item of a plan. */
export interface CheckContext extends CheckOptions {
  year: number;
  roles: readonly ColumnRole[];
  /** whether progress is filled in anywhere: somebody follows the plan in this table */
  followed: boolean;
  /** see `RuleSet` */
  bareHeadings: boolean;
  /** whether amounts held as text are said themselves (`budget-as-text`) */
  textsAreSaid?: boolean;
}

/** What a rule says about one item. */
export interface Remark {
  /** null: the row as a whole */
  column: ColumnRole | null;
  params?: Finding['params'];
  /** where one level weighs less than another; otherwise the rule's own */
  severity?: Severity;
}

/** One place a rule speaks about. */
export interface Place extends Remark {
  item: PlanItem;
  /** another row that the sentence quotes: told as `other`, the beginning of its content, without the rule reading the content */
  other?: PlanItem;
}

/** An item and what stands below it, in the order of the sheet; a row that was moved belongs where its number says. */
export interface Family {
  /** null: the top of the plan, whose children have no heading */
  readonly head: PlanItem | null;
  readonly children: readonly PlanItem[];
  /** children and all that is below them */
  readonly below: readonly PlanItem[];
}

/** The entry of a rule in the table of rules. */
interface RuleEntry {
  code: RuleCode;
  severity: Severity;
  source: SourceReference;
  /** the columns it looks at: silent when the table has none of them, and about those that it does not have; empty for what concerns rows */
  columns: readonly ColumnRole[];
  /** the names of what its sentence is told besides `level` and `name` of the row */
  params: readonly string[];
  mend: MendId | null;
}

/** One item alone decides. Its `row` and `parent` are not looked at: an item that only moves up or down is not looked at again. */
export interface RowRule extends RuleEntry {
  scope: 'row';
  /** of an item without any of these signs (bits of SIGN) it has nothing to say, and it is not asked; left out: it looks at every item */
  needs?: number;
  look(item: PlanItem, context: CheckContext): readonly Remark[];
}

/** An item and what stands below it decide; the rule speaks about any of them. */
export interface FamilyRule extends RuleEntry {
  scope: 'family';
  look(family: Family, context: CheckContext): readonly Place[];
}

/** A field of an item, or the cell alone from which one was read. */
export type ReadField = keyof PlanItem | `raw.${ColumnRole}`;

/**
 * The whole plan decides, and of its items only the fields `reads`: after an edit of other fields it is not looked at again. It is asked after every edit of one of them, so
 * with each item it must do no more than a glance; what costs more is done in `glance`, once an item as long as nobody edits it. A rule that glances rests on nothing but the
 * items of which it saw something, and their headings: an edit of others does not concern it.
 */
export interface PlanRule<Seen = unknown> extends RuleEntry {
  scope: 'plan';
  reads: readonly ReadField[];
  /** what it needs to know of an item, kept for as long as the item stays as it is; null where the item does not matter to it. Small numbers for whole plans are gone through fastest */
  glance?(item: PlanItem, context: CheckContext): Seen | null;
  /** `seen`: what it saw at a glance, by the place of the item; empty for a rule that does not glance */
  look(plan: Plan, context: CheckContext, seen: readonly (Seen | null)[], decision: string): readonly Place[];
  /** for a rule that says something of many rows: what the whole plan decides about what is said of each. As long as the decision is the same, only rows that were edited are asked */
  rows?: {
    decide(seen: readonly (Seen | null)[]): string;
    look(item: PlanItem, decision: string): readonly Remark[];
  };
}

/** One thing the validator knows. Pure: what it says depends on nothing but what it is given. */
export type Rule = RowRule | FamilyRule | PlanRule;

/** Which rules apply to a form: data. */
export interface RuleSet {
  id: string;
  name: string;
  source: SourceReference;
  rules: readonly RuleCode[];
  /** where the set weighs a rule differently from the table of rules */
  severities?: Partial<Record<RuleCode, Severity>>;
  /** what stands between the areas and the activities of this form are headings (S4: 7.1 Ứng dụng CNTT) and no results of their own: no cell of theirs is asked for */
  bareHeadings?: true;
}

/** What a rule answers where it has nothing to say: nearly always, so no list is made for it. */
export const NOTHING: readonly never[] = [];

/** A cell without words: blank, or only the dots and dashes of a form that waits to be filled in. */
export function isBlank(text: string): boolean {
  return !beginsPlainly(text) && /^[\s.…\-–—_]*$/.test(text);
}

/** Nearly every text begins with an ASCII letter or a figure, which settles most questions about it without a regular expression. */
export function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39);
}
