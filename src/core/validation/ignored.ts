import type { IsoDate } from '../calendar/iso-date';
import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import { finish, ROWS_A_STEP, type Steps } from '../steps';
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
export function splitIgnored(findings: Finding[], plan: Plan, entries: readonly IgnoredFinding[]): SplitFindings {
  return finish(splitIgnoredSteps(findings, plan, entries));
}

export interface SplitFindings {
  open: Finding[];
  ignored: IgnoredPlace[];
  unused: IgnoredFinding[];
}

/** The same in steps. */
export function* splitIgnoredSteps(findings: Finding[], plan: Plan, entries: readonly IgnoredFinding[]): Steps<SplitFindings> {
  const wanted = new Set(entries.map(kindOf));
  if (wanted.size === 0) return { open: findings, ignored: [], unused: [] };
  const items = new Map(plan.items.map((item) => [item.row, item]));
  const similar = new Map<string, Asked[]>();
  const exact = new Map<string, Asked[]>();
  for (const [index, finding] of findings.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    if (!wanted.has(kindOf(finding))) continue;
    const one = { finding, traces: tracesOf(finding, items.get(finding.row), plan) };
    addTo(similar, keyOf(finding, one.traces), one);
    addTo(exact, exactKeyOf(finding, one.traces), one);
  }
  const taken = new Map<Finding, IgnoredFinding>();
  const unused: IgnoredFinding[] = [];
  let rows: RowsByTrace | null = null;
  for (const [index, entry] of entries.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const same = similar.get(keyOf(entry, entry)) ?? [];
    let meant = exact.get(exactKeyOf(entry, entry)) ?? [];
    if (meant.length === 0 && same.length > 0) {
      // only an entry that is not plainly found needs every row's trace
      rows ??= yield* rowsByTrace(plan);
      meant = moved(entry, same, rows, plan);
    }
    if (meant.length === 0) unused.push(entry);
    for (const { finding } of meant) if (!taken.has(finding)) taken.set(finding, entry);
  }
  yield;
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

/** What an entry and a finding that it may speak of have in common, wherever the row has gone. */
function keyOf(kind: Pick<IgnoredFinding, 'code' | 'column'>, { content, judged }: Pick<Traces, 'content' | 'judged'>): string {
  return `${kindOf(kind)} ${content} ${judged}`;
}

function exactKeyOf(kind: Pick<IgnoredFinding, 'code' | 'column'>, traces: Traces): string {
  return `${keyOf(kind, traces)} ${traces.under} ${traces.number}`;
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** Rows by number and content. */
type RowsByTrace = Map<string, PlanItem[]>;

function* rowsByTrace({ items }: Plan): Steps<RowsByTrace> {
  const rows: RowsByTrace = new Map();
  for (const [index, item] of items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    addTo(rows, rowKey(item.number, contentTrace(item)), item);
  }
  return rows;
}

function rowKey(number: string, content: string): string {
  return `${content} ${number}`;
}

/** The findings of the row an entry speaks of, when that row stands elsewhere or under another number now; none where two rows could be meant. */
function moved(entry: IgnoredFinding, same: Asked[], rows: RowsByTrace, plan: Plan): Asked[] {
  // the row itself is still there and has no such finding any more: a row that only resembles it is not meant
  const twins = rows.get(rowKey(entry.number, entry.content)) ?? [];
  if (twins.some((item) => headingTrace(item, plan) === entry.under)) return [];
  const meant = same.filter(({ traces }) => (twins.length > 0 ? traces.number === entry.number : traces.under === entry.under));
  return new Set(meant.map(({ finding }) => finding.row)).size === 1 ? meant : [];
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
