import { finish, type Steps } from '../../core';
import type { CellValue } from '../cells';
import { modernCellsSteps } from '../table/modern-cells';
import { readModernTableSteps } from '../table/read-plan-table';
import { CellReader } from './cell-reader';
import { decodePlanSteps } from './decode-plan';
import { keepItemsSteps } from './keep-items';
import { missingColumns } from './missing-columns';
import { inferPlanYearSteps } from './plan-year';
import type { ReadOptions, ReadPlan } from './reading';
import { rereadPlanSteps } from './reread-plan';

/** The year of a plan that names none. Quarters come out the same for every year, and a finding says that the year is not known. */
export const UNKNOWN_PLAN_YEAR = 2000;

/**
 * Finds the plan table among cells and decodes it. Without `planYear` the year is the one that the table itself names (see `inferPlanYear`);
 * `columns` and `moneyUnit` are what a person said about it. Never throws; without a heading the plan has no items and `table.findings` says why.
 *
 * @param previous an earlier reading of the same table, whose cells nobody has changed in place since: the result is the same as without it, but what did not change
 *   costs little, and an item that is equal to what it was is the same object
 */
export function readPlan(cells: CellValue[][], options: ReadOptions = {}, previous?: ReadPlan): ReadPlan {
  return finish(readPlanSteps(cells, options, previous));
}

/** The same in steps. */
export function* readPlanSteps(cells: CellValue[][], options: ReadOptions = {}, previous?: ReadPlan): Steps<ReadPlan> {
  const reread = previous === undefined ? null : yield* rereadPlanSteps(cells, options, previous);
  if (reread !== null) return reread;
  const modern = yield* modernCellsSteps(cells);
  const table = yield* readModernTableSteps(modern, options);
  const named = options.planYear ?? (yield* inferPlanYearSteps(cells, table));
  if (named === null && table.columns.period !== undefined) table.findings.push({ code: 'plan-year-unknown', severity: 'hint', row: table.headerRows[0], column: null, params: {} });
  yield;
  table.findings.push(...missingColumns(table));
  const year = named ?? UNKNOWN_PLAN_YEAR;
  const reader = previous?.from.reader.readsAs(year, table.moneyUnit) === true ? previous.from.reader : new CellReader(year, table.moneyUnit);
  const plan = yield* decodePlanSteps(cells, modern.cells, table, reader);
  if (previous !== undefined) plan.items = yield* keepItemsSteps(previous.plan.items, plan.items);
  return { table, plan, from: { cells, options, named, oldTexts: modern.oldTexts, reader } };
}
