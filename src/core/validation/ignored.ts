import type { IsoDate } from '../calendar/iso-date';
import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import { foldText } from '../text/fold';
import { traceOf } from '../text/trace';
import type { Finding } from './finding';

/** A finding that a person looked at and lets stand, and why. Kept in the workbook: fields may be added, never renamed. */
export interface IgnoredFinding {
  /** as a later version may know more codes than this one */
  code: string;
  column: ColumnRole | null;
  /** the row's outline number as written; '' for what stands outside the rows of the plan */
  number: string;
  /** trace of the row's content, of its heading's content, and of what was judged */
  content: string;
  under: string;
  judged: string;
  reason: string;
  on: IsoDate;
}

type Traces = Pick<IgnoredFinding, 'number' | 'content' | 'under' | 'judged'>;

/** What the cell was compared with: against something else it is another finding. */
const COMPARED = ['stated', 'sum', 'expected', 'parent', 'other', 'named'] as const;

/** The record of letting a finding stand. */
export function ignore(finding: Finding, plan: Plan, reason: string, on: IsoDate): IgnoredFinding {
  const item = plan.items.find(({ row }) => row === finding.row);
  return { code: finding.code, column: finding.column, ...tracesOf(finding, item, plan), reason, on };
}

export interface IgnoredPlace {
  finding: Finding;
  entry: IgnoredFinding;
}

/**
 * The findings that are left, and those that a person lets stand. An entry follows its row wherever it is moved: by content and number, or by content under the same heading.
 * It ends when the row's content or the judged cell changes, or when two rows could be meant: what nobody looked at as it now stands is said again. `unused` are entries
 * that speak of nothing at present.
 */
export function splitIgnored(findings: Finding[], plan: Plan, entries: readonly IgnoredFinding[]): { open: Finding[]; ignored: IgnoredPlace[]; unused: IgnoredFinding[] } {
  const wanted = new Set(entries.map(kindOf));
  if (wanted.size === 0) return { open: findings, ignored: [], unused: [] };
  const items = new Map(plan.items.map((item) => [item.row, item]));
  const asked = findings.filter((finding) => wanted.has(kindOf(finding))).map((finding) => ({ finding, traces: tracesOf(finding, items.get(finding.row), plan) }));
  const taken = new Map<Finding, IgnoredFinding>();
  const unused: IgnoredFinding[] = [];
  for (const entry of entries) {
    const meant = findingsMeant(entry, asked.filter(({ finding }) => kindOf(finding) === kindOf(entry)), plan);
    if (meant.length === 0) unused.push(entry);
    for (const finding of meant) if (!taken.has(finding)) taken.set(finding, entry);
  }
  return {
    open: findings.filter((finding) => !taken.has(finding)),
    ignored: findings.flatMap((finding) => {
      const entry = taken.get(finding);
      return entry ? [{ finding, entry }] : [];
    }),
    unused,
  };
}

interface Asked {
  finding: Finding;
  traces: Traces;
}

function findingsMeant(entry: IgnoredFinding, asked: Asked[], plan: Plan): Finding[] {
  const same = asked.filter(({ traces }) => traces.content === entry.content && traces.judged === entry.judged);
  const sameNumber = same.filter(({ traces }) => traces.number === entry.number);
  const exact = sameNumber.filter(({ traces }) => traces.under === entry.under);
  if (exact.length > 0) return exact.map(({ finding }) => finding);
  // the row itself is still there and has no such finding any more: a row that only resembles it is not meant
  const twins = plan.items.filter((item) => item.number === entry.number && contentTrace(item) === entry.content);
  if (twins.some((item) => headingTrace(item, plan) === entry.under)) return [];
  const moved = twins.length > 0 ? sameNumber : same.filter(({ traces }) => traces.under === entry.under);
  return new Set(moved.map(({ finding }) => finding.row)).size === 1 ? moved.map(({ finding }) => finding) : [];
}

function kindOf({ code, column }: Pick<IgnoredFinding, 'code' | 'column'>): string {
  return `${code} ${column ?? ''}`;
}

function tracesOf(finding: Finding, item: PlanItem | undefined, plan: Plan): Traces {
  // a line around the plan has no cells: it is the line that is let stand
  const line = finding.params.level === 'line' ? `${finding.params.name}\n${finding.params.text ?? ''}` : '';
  const cell = finding.column === null ? line : String(item?.raw[finding.column] ?? '');
  const judged = traceOf([cell, ...COMPARED.map((name) => finding.params[name] ?? '')].join('\n'));
  return item ? { number: item.number, content: contentTrace(item), under: headingTrace(item, plan), judged } : { number: '', content: '', under: '', judged };
}

/** By the folded text: a corrected accent or a doubled blank makes no other row. */
function contentTrace({ content }: PlanItem): string {
  return traceOf(foldText(content));
}

function headingTrace({ parent }: PlanItem, plan: Plan): string {
  const heading = parent === null ? undefined : plan.items[parent];
  return heading ? contentTrace(heading) : '';
}
