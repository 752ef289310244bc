import { splitIgnoredSteps, type BudgetSum, UNIT_KINDS, type Checked, type CheckOptions, type Finding, type IsoDate, type Steps } from '../core';
import { mergedFindings, planYearFindingSteps, withoutCovered, type CellValue, type linesAround, type MergedCells } from '../workbook';
import type { PlanReading, PlanSummary } from './state';
import type { RuleBook } from './rules/load-rules';
import { rulesInUse } from './rules/rules-in-use';
import { totalFinding, type OtherTotal } from './total-row';

interface Given extends Pick<PlanReading, 'table' | 'plan'> {
  values: CellValue[][];
  budget: BudgetSum;
  /** null: it may stand */
  total: OtherTotal | null;
  lines: ReturnType<typeof linesAround>;
  merged: readonly MergedCells[];
  known: PlanSummary;
  today: IsoDate;
}

type Judged = Pick<PlanReading, 'findings' | 'ignored' | 'unusedIgnored' | 'checked' | 'budget' | 'budgetTotal'>;

/** What rules, lines, year and totals have to say about a plan, without what a person lets stand. */
export function* judgePlan(book: RuleBook, { values, budget, total, lines, merged, table, plan, known, today }: Given, before: Checked | null): Steps<Judged> {
  const rules = rulesInUse(book, known);
  const checked = yield* book.recheckSteps(before, plan, rules, checkOptions(known, today));
  yield;
  const ofLines = book.checkLines(lines, plan, rules, checked.seen);
  yield;
  const year = yield* planYearFindingSteps(values, table, known.year);
  const ofRules = withoutCovered(year.length === 0 ? checked.findings : withoutOtherYears(checked.findings), merged);
  const findings = [...table.findings, ...mergedFindings(merged, plan.items), ...year, ...ofLines, ...ofRules, ...(total === null ? [] : [totalFinding(total)])].sort((a, b) => a.row - b.row);
  yield;
  const { open, ignored, unused } = yield* splitIgnoredSteps(findings, plan, known.ignored ?? []);
  return { findings: open, ignored, unusedIgnored: unused, checked, budget, budgetTotal: budget.total };
}

/** A table of another year is said once, of the table. */
function withoutOtherYears(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => code !== 'period-outside-year');
}

function checkOptions({ unitKind, programmeId }: PlanSummary, today: IsoDate): CheckOptions {
  const kind = UNIT_KINDS.find(({ id }) => id === unitKind)?.id;
  return { today, ...(kind ? { unitKind: kind } : {}), ...(programmeId === undefined ? {} : { programme: programmeId }) };
}
