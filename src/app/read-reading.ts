import { countBudget, splitIgnored, UNIT_KINDS, type CheckOptions, type Finding, type IsoDate } from '../core';
import { blockAbove, formatAddress, linesAround, planYearFinding, readPlan, type CellValue, type Snapshot } from '../workbook';
import type { PlanReading, PlanSummary, Result } from './state';
import { growTable } from './adopt/grow-table';
import type { Deps } from './ports';
import { loadRules, RULES_NOT_LOADED } from './rules/load-rules';
import { rulesInUse } from './rules/rules-in-use';
import { checkTotalRow } from './total-row';

/** Reads a plan and everything the screens derive from it. `before` is the plan as it was read and checked last: only what changed since is looked at again. */
export async function readReading({ workbook, today }: Pick<Deps, 'workbook' | 'today'>, known: PlanSummary, before: PlanReading | null): Promise<Result<PlanReading>> {
  const coming = loadRules(); // while Excel answers
  const read = await workbook.readPlan(known.rangeName, known.block);
  if (!read.ok) return read;
  const { overrides = {}, year: planYear } = known;
  const options = { planYear, ...overrides };
  const named = readPlan(read.value.values, options, before?.read.named);
  const grown = await growTable({ workbook }, read.value, named.table, overrides);
  if (!grown.ok) return grown;
  const { values, block, sheetName } = grown.value;
  const whole = grown.value === read.value ? named : readPlan(values, options, before?.read.whole);
  const { table, plan } = whole;
  const address = formatAddress(block);
  if (table.headerRows[0] < 0) return { ok: false, failure: { kind: 'no-plan-table', sheet: sheetName, address } };
  const above = await readAbove(workbook, read.value);
  if (!above.ok) return above;
  const budget = countBudget(plan);
  const book = await coming;
  if (book === null) return { ok: false, failure: RULES_NOT_LOADED };
  const rules = rulesInUse(book, known);
  const checked = book.recheck(before?.checked ?? null, plan, rules, checkOptions(known, today()));
  const lines = book.checkLines(linesAround(values, table, above.value), plan, rules);
  const year = planYearFinding(values, table, planYear);
  const findings = [...table.findings, ...year, ...lines, ...(year.length === 0 ? checked.findings : withoutOtherYears(checked.findings)), ...checkTotalRow(grown.value, table, plan, budget.total)].sort((a, b) => a.row - b.row);
  const summary = { ...known, sheet: sheetName, address, block, lost: false };
  return { ok: true, value: { summary, block, table, plan, ...withoutIgnored(findings, plan, known), read: { named, whole }, checked, budgetTotal: budget.total, budget } };
}

/** A table of another year is said once, of the table. */
function withoutOtherYears(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => code !== 'period-outside-year');
}

/** The lines above a plan came with it unless it was moved since, or was too large for one answer: then they are read by themselves. */
async function readAbove(workbook: Deps['workbook'], { above, block, sheetName }: Snapshot): Promise<Result<CellValue[][]>> {
  if (above !== undefined) return { ok: true, value: above };
  const place = blockAbove(block);
  if (place === null) return { ok: true, value: [] };
  const read = await workbook.readBlock(sheetName, place);
  return read.ok ? { ok: true, value: read.value.values } : read;
}

/** What is left of the findings, and what a person lets stand. */
export function withoutIgnored(findings: Finding[], plan: PlanReading['plan'], { ignored = [] }: Pick<PlanSummary, 'ignored'>): Pick<PlanReading, 'findings' | 'ignored' | 'unusedIgnored'> {
  const { open, ignored: left, unused } = splitIgnored(findings, plan, ignored);
  return { findings: open, ignored: left, unusedIgnored: unused };
}

function checkOptions({ unitKind, programmeId }: PlanSummary, today: IsoDate): CheckOptions {
  const kind = UNIT_KINDS.find(({ id }) => id === unitKind)?.id;
  return { today, ...(kind ? { unitKind: kind } : {}), ...(programmeId === undefined ? {} : { programme: programmeId }) };
}
