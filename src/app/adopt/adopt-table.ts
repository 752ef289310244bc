import { formatColumn, readPlanSteps, type Edit, type PlanRecord } from '../../workbook';
import type { Failure, PlanSummary, Result, TableCandidate, TableChoice, Task } from '../state';
import { INPUT_LIMITS } from '../check-input';
import { inSlices } from '../in-slices';
import { summaryOf } from '../plan-summary';
import type { InsertDeps } from '../insert-table';
import type { Deps } from '../ports';
import { freeRangeName } from '../target';
import { overridesOf } from './first-choice';
import { ruleSetFor } from './rule-set-for';

/**
 * Makes a table of the person's own a plan, without changing a cell: a name over it and a record beside it. A table that is a plan already is read by the new choices from now on.
 */
export async function adoptTable(deps: InsertDeps & Pick<Deps, 'now' | 'letOthersIn'>, candidate: TableCandidate, choice: TableChoice, task?: Task): Promise<Result<PlanSummary>> {
  const { workbook, write } = deps;
  const wrong = checkChoice(candidate, choice);
  if (wrong) return { ok: false, failure: wrong };
  const planYear = choice.planYear as number;
  const { sheet, block, cells, recognised, plan: bound } = candidate;

  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const heading = { ...block, rowIndex: block.rowIndex + recognised.headerRows[0], rowCount: recognised.headerRows[1] - recognised.headerRows[0] + 1 };
  const now = await workbook.readBlock(sheet, heading);
  if (!now.ok) return now;
  // Rows or columns may have been inserted since it was shown: a name must not come to lie over other cells than those that were confirmed.
  if (JSON.stringify(now.value.values.map(blanksAlike)) !== JSON.stringify(cells.slice(recognised.headerRows[0], recognised.headerRows[1] + 1).map(blanksAlike))) {
    return { ok: false, failure: { kind: 'table-changed', sheet, address: candidate.address } };
  }

  const overrides = overridesOf(candidate, choice);
  const read = await inSlices(deps, readPlanSteps(cells, { planYear, ...overrides }), task);
  if (!read.ok) return read;
  const { plan } = read.value;
  const rangeName = bound?.rangeName ?? freeRangeName(surveyed.value, planYear);
  const record: PlanRecord = {
    id: bound?.id ?? rangeName, rangeName, planYear,
    title: choice.title.trim() || `Kế hoạch năm ${planYear} (${sheet})`,
    unitKind: choice.unitKind, unitName: choice.unitName.trim(), programmeId: choice.programmeId,
    overrides, ruleSetId: ruleSetFor(plan), ...(bound?.ignored ? { ignored: bound.ignored } : {}), ...(bound?.rules ? { rules: bound.rules } : {}), ...(bound?.rulesAside ? { rulesAside: true as const } : {}), ...(bound?.report ? { report: bound.report } : {}), schema: 1,
  };
  const edits: Edit[] = bound
    ? [{ kind: 'plan-record', record, replace: true }]
    : [{ kind: 'name', name: rangeName, sheet, block }, { kind: 'plan-record', record }];
  const applied = await write({ what: 'adopt-table', name: record.title }, edits, task);
  return applied.ok ? { ok: true, value: summaryOf({ record, place: { sheet, block } }) } : applied;
}

function blanksAlike(row: unknown[]): unknown[] {
  return row.map((cell) => (cell === null ? '' : cell));
}

function checkChoice({ block }: TableCandidate, { roles, planYear }: TableChoice): Failure | null {
  const { min, max } = INPUT_LIMITS.year;
  if (planYear === null || !Number.isInteger(planYear)) return { kind: 'wrong-input', field: 'year', reason: planYear === null ? 'missing' : 'not-a-number', min, max };
  if (planYear < min || planYear > max) return { kind: 'wrong-input', field: 'year', reason: 'out-of-range', min, max };
  for (const [column, role] of roles.entries()) {
    const first = roles.indexOf(role);
    if (role !== null && first < column) return { kind: 'role-twice', role, letters: [first, column].map((each) => formatColumn(block.columnIndex + each)) };
  }
  return roles.includes('content') ? null : { kind: 'role-missing', role: 'content' };
}
