import type { Plan } from '../../core';
import type { CellValue } from '../cells';
import { modernCells } from '../table/modern-cells';
import type { TableOverrides } from '../table/overrides';
import type { PlanTable } from '../table/plan-table';
import { readModernTable } from '../table/read-plan-table';
import { CellReader } from './cell-reader';
import { decodePlan } from './decode-plan';
import { missingColumns } from './missing-columns';
import { inferPlanYear } from './plan-year';

/** The year of a plan that names none. Quarters come out the same for every year, and a finding says that the year is not known. */
export const UNKNOWN_PLAN_YEAR = 2000;

/**
 * Finds the plan table among cells and decodes it. Without `planYear` the year is the one that the table itself names (see `inferPlanYear`);
 * `columns` and `moneyUnit` are what a person said about it. Never throws; without a heading the plan has no items and `table.findings` says why.
 */
export function readPlan(given: CellValue[][], options: { planYear?: number } & TableOverrides = {}): { table: PlanTable; plan: Plan } {
  const modern = modernCells(given);
  const table = readModernTable(modern, options);
  const year = options.planYear ?? inferPlanYear(given, table);
  if (year === null && table.columns.period !== undefined) table.findings.push({ code: 'plan-year-unknown', severity: 'hint', row: table.headerRows[0], column: null, params: {} });
  table.findings.push(...missingColumns(table));
  return { table, plan: decodePlan(given, modern.cells, table, new CellReader(year ?? UNKNOWN_PLAN_YEAR, table.moneyUnit)) };
}
