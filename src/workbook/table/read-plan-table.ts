import type { ColumnRole, Finding, MoneyUnit } from '../../core';
import type { CellValue } from '../cells';
import { findHeading, type Heading } from './heading';
import { moneyUnitAbove, moneyUnitIn } from './money-unit';
import type { PlanTable } from './plan-table';
import { readRowLevels } from './row-levels';
import { shapeOf, type RowShape } from './row-shape';

/** The roles that make a table one of tasks; budget and indicator tables have none of them. */
const TASK_ROLES: readonly ColumnRole[] = ['lead', 'support', 'period', 'product'];

function moneyUnitOf(cells: CellValue[][], heading: Heading): MoneyUnit {
  const column = heading.columns.budget;
  const label = column === undefined ? undefined : heading.labels[column];
  return (label && (moneyUnitIn(label.leaf) ?? moneyUnitIn(label.group))) ?? moneyUnitAbove(cells, heading.first) ?? 'dong';
}

function shapesUnder(cells: CellValue[][], heading: Heading): RowShape[] {
  const headingCells = cells.slice(heading.first, heading.last + 1);
  const shapes: RowShape[] = [];
  let gap = false;
  for (let row = heading.last + 1; row < cells.length; row += 1) {
    const shape = shapeOf(cells[row] ?? [], row, heading, headingCells, gap);
    gap = shape === null;
    if (shape !== null) shapes.push(shape);
  }
  return shapes;
}

/**
 * Finds a plan table among cells and tells what its columns and rows are (domain.md, sections 2 and 9). Never throws: without a heading there are no rows and one finding says so.
 *
 * @param options.planYear kept for wording that only a year makes clear
 */
export function readPlanTable(cells: CellValue[][], _options: { planYear: number }): PlanTable {
  const heading = findHeading(cells);
  if (heading === null) {
    const missing: Finding = { code: 'heading-not-found', severity: 'error', row: 0, column: null, params: {} };
    return { headerRows: [-1, -1], columns: {}, moneyUnit: 'dong', rows: [], findings: [missing] };
  }
  const isTaskTable = TASK_ROLES.some((role) => heading.columns[role] !== undefined);
  return {
    headerRows: [heading.first, heading.last],
    columns: heading.columns,
    moneyUnit: moneyUnitOf(cells, heading),
    rows: readRowLevels(shapesUnder(cells, heading), isTaskTable),
    findings: [],
  };
}
