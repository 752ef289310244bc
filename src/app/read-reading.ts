import { countBudget, recheck, splitIgnored, UNIT_KINDS, type Checked, type CheckOptions, type Finding, type IsoDate } from '../core';
import { formatAddress, planYearFinding, readPlan } from '../workbook';
import type { PlanReading, PlanSummary, Result } from './state';
import { growTable } from './adopt/grow-table';
import type { Deps } from './ports';
import { rulesInUse } from './rules/rules-in-use';
import { checkTotalRow } from './total-row';

/** Reads a plan and everything the screens derive from it. `before` is what was said of it last: only what changed since is looked at again. */
export async function readReading({ workbook, today }: Pick<Deps, 'workbook' | 'today'>, known: PlanSummary, before: Checked | null): Promise<Result<PlanReading>> {
  const read = await workbook.readPlan(known.rangeName);
  if (!read.ok) return read;
  const { overrides = {}, year: planYear } = known;
  const named = readPlan(read.value.values, { planYear, ...overrides });
  const grown = await growTable({ workbook }, read.value, named.table, overrides);
  if (!grown.ok) return grown;
  const { values, block, sheetName } = grown.value;
  const { table, plan } = grown.value === read.value ? named : readPlan(values, { planYear, ...overrides });
  const address = formatAddress(block);
  if (table.headerRows[0] < 0) return { ok: false, failure: { kind: 'no-plan-table', sheet: sheetName, address } };
  const budget = countBudget(plan);
  const checked = recheck(before, plan, rulesInUse(known), checkOptions(known, today()));
  const findings = [...table.findings, ...planYearFinding(values, table, planYear), ...checked.findings, ...checkTotalRow(grown.value, table, plan, budget.total)].sort((a, b) => a.row - b.row);
  const summary = { ...known, sheet: sheetName, address, lost: false };
  return { ok: true, value: { summary, block, table, plan, ...withoutIgnored(findings, plan, known), checked, budgetTotal: budget.total, budget } };
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
