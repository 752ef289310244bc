import type { ColumnRole, Finding, FindingCode, MoneyUnit } from '../../core';
import type { CellValue } from '../cells';
import { findHeading } from './find-heading';
import { headingAt, type Heading } from './heading';
import { completeByShape } from './heading-by-shape';
import { matchLabel } from './heading-label';
import { modernCells } from './modern-cells';
import { moneyUnitAbove, moneyUnitIn } from './money-unit';
import { NumberColumn } from './number-cell';
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

function findingAt(row: number, code: FindingCode, severity: Finding['severity'], column: ColumnRole | null, params: Finding['params']): Finding {
  return { code, severity, row, column, params };
}

/** A heading with other columns: another table begins. The same heading again is a new page of this one. */
function beginsOtherTable(cells: CellValue[][], row: number, numberText: string, heading: Heading): boolean {
  if (numberText === '' || matchLabel(numberText).role !== 'number') return false;
  const other = headingAt(cells, row);
  if (other === null) return false;
  const columnsOf = ({ columns }: Heading): string => JSON.stringify(Object.entries(columns).sort());
  return columnsOf(completeByShape(cells, other)) !== columnsOf(heading);
}

function shapesUnder(cells: CellValue[][], heading: Heading, findings: Finding[]): RowShape[] {
  const headingCells = cells.slice(heading.first, heading.last + 1);
  const numbers = new NumberColumn();
  const shapes: RowShape[] = [];
  const { number } = heading.columns;
  let gap = false;
  let underHeading = true;
  for (let row = heading.last + 1; row < cells.length; row += 1) {
    const cell = numbers.read(number === undefined ? null : cells[row]?.[number]);
    if (cell.misread !== null) findings.push(findingAt(row, 'number-as-date', 'warning', 'number', cell.misread));
    if (beginsOtherTable(cells, row, cell.text, heading)) {
      findings.push(findingAt(row, 'more-tables', 'hint', null, {}));
      break;
    }
    const shape = shapeOf(cells[row] ?? [], { row, numberText: cell.text, afterGap: gap, underHeading }, heading, headingCells);
    gap = shape === null;
    if (shape === null) continue;
    underHeading = shape.isHeading;
    shapes.push(shape);
  }
  return shapes;
}

/** Two columns of one kind: the one that was taken, and the one that was not, by their labels. */
function columnsTwice(heading: Heading): Finding[] {
  return heading.twice.map(({ role, column }) => findingAt(heading.last, 'column-twice', 'hint', role, {
    taken: heading.labels[heading.columns[role] ?? -1]?.leaf ?? '', left: heading.labels[column]?.leaf ?? '',
  }));
}

/**
 * Finds a plan table among cells and tells what its columns and rows are (domain.md, sections 2 and 9). Never throws: without a heading there are no rows and one finding says so.
 *
 * @param _options.planYear part of the contract; no row of a table is understood differently in another year so far
 */
export function readPlanTable(given: CellValue[][], _options: { planYear: number }): PlanTable {
  const { cells, converted } = modernCells(given);
  const findings: Finding[] = [];
  if (converted !== null) findings.push(findingAt(converted.row, 'old-encoding', 'warning', null, { encoding: converted.encoding, count: converted.count }));
  const heading = findHeading(cells);
  if (heading === null) {
    findings.push(findingAt(0, 'heading-not-found', 'error', null, {}));
    return { headerRows: [-1, -1], columns: {}, moneyUnit: 'dong', rows: [], findings };
  }
  findings.push(...columnsTwice(heading));
  const isTaskTable = TASK_ROLES.some((role) => heading.columns[role] !== undefined);
  return {
    headerRows: [heading.first, heading.last],
    columns: heading.columns,
    moneyUnit: moneyUnitOf(cells, heading),
    rows: readRowLevels(shapesUnder(cells, heading, findings), isTaskTable),
    findings,
  };
}
