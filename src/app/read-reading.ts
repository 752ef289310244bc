import { checkPlan, countBudget, RULE_SETS } from '../core';
import { formatAddress, planYearFinding, readPlan } from '../workbook';
import type { PlanReading, PlanSummary, Result } from './state';
import { growTable } from './adopt/grow-table';
import type { Deps } from './ports';
import { checkTotalRow } from './total-row';

/** Reads a plan and everything the screens derive from it. */
export async function readReading({ workbook }: Pick<Deps, 'workbook'>, known: PlanSummary): Promise<Result<PlanReading>> {
  const read = await workbook.readPlan(known.rangeName);
  if (!read.ok) return read;
  const { overrides = {}, year: planYear, ruleSetId = 'logframe' } = known;
  const named = readPlan(read.value.values, { planYear, ...overrides });
  const grown = await growTable({ workbook }, read.value, named.table, overrides);
  if (!grown.ok) return grown;
  const { values, block, sheetName } = grown.value;
  const { table, plan } = grown.value === read.value ? named : readPlan(values, { planYear, ...overrides });
  const address = formatAddress(block);
  if (table.headerRows[0] < 0) return { ok: false, failure: { kind: 'no-plan-table', sheet: sheetName, address } };
  const budget = countBudget(plan);
  const findings = [...table.findings, ...planYearFinding(values, table, planYear), ...checkPlan(plan, RULE_SETS[ruleSetId]), ...checkTotalRow(grown.value, table, plan, budget.total)].sort((a, b) => a.row - b.row);
  return {
    ok: true,
    value: { summary: { ...known, sheet: sheetName, address, lost: false }, block, table, plan, findings, budgetTotal: budget.total, budget },
  };
}
