import { countBudget } from '../core';
import { blockAbove, formatAddress, linesAround, mergedCells, readPlanSteps, type CellValue, type PlanCells } from '../workbook';
import type { PlanReading, PlanSummary, Result, Task } from './state';
import { growTable } from './adopt/grow-table';
import { inSlices } from './in-slices';
import { judgePlan } from './judge-plan';
import type { Deps } from './ports';
import { loadRules, RULES_NOT_LOADED } from './rules/load-rules';
import { mayDiffer, otherTotal } from './total-row';

/**
 * Reads a plan and everything the screens derive from it, in slices that leave the pane free to draw and to be used. `before` is the plan as it was read and checked last:
 * only what changed since is looked at again.
 */
export async function readReading(deps: Pick<Deps, 'workbook' | 'today' | 'now' | 'letOthersIn'>, known: PlanSummary, before: PlanReading | null, task?: Task): Promise<Result<PlanReading>> {
  const { workbook, today } = deps;
  const coming = loadRules(); // while Excel answers
  const read = await workbook.readPlan(known.rangeName, known.block);
  if (!read.ok) return read;
  const { overrides = {}, year: planYear } = known;
  const options = { planYear, ...overrides };
  const named = await inSlices(deps, readPlanSteps(read.value.values, options, before?.read.named), task);
  if (!named.ok) return named;
  const grown = await growTable({ workbook }, read.value, named.value.table, overrides);
  if (!grown.ok) return grown;
  const { values, block, sheetName } = grown.value;
  const whole = grown.value === read.value ? named : await inSlices(deps, readPlanSteps(values, options, before?.read.whole), task);
  if (!whole.ok) return whole;
  const { table, plan } = whole.value;
  const address = formatAddress(block);
  if (table.headerRows[0] < 0) return { ok: false, failure: { kind: 'no-plan-table', sheet: sheetName, address } };
  const above = await readAbove(workbook, read.value);
  if (!above.ok) return above;
  const budget = countBudget(plan);
  const total = otherTotal({ values }, table, plan, budget.total);
  const mayStand = total === null ? null : await mayDiffer(deps, grown.value, total, plan);
  if (mayStand?.ok === false) return mayStand;
  const book = await coming;
  if (book === null) return { ok: false, failure: RULES_NOT_LOADED };
  const lines = linesAround(values, table, above.value);
  const merged = mergedCells(values, table, block, grown.value.merges ?? []);
  const judged = await inSlices(deps, judgePlan(book, { values, budget, total: mayStand?.value === true ? null : total, lines, merged, table, plan, known, today: today() }, before?.checked ?? null), task);
  if (!judged.ok) return judged;
  const summary = { ...known, sheet: sheetName, address, block, lost: false };
  return { ok: true, value: { summary, block, table, plan, ...judged.value, read: { named: named.value, whole: whole.value } } };
}

/** The lines above a plan came with it unless it was moved since, or was too large for one answer: then they are read by themselves. */
async function readAbove(workbook: Deps['workbook'], { above, block, sheetName }: PlanCells): Promise<Result<CellValue[][]>> {
  if (above !== undefined) return { ok: true, value: above };
  const place = blockAbove(block);
  if (place === null) return { ok: true, value: [] };
  const read = await workbook.readBlock(sheetName, place);
  return read.ok ? { ok: true, value: read.value.values } : read;
}
