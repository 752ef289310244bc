import { finish, ROWS_A_STEP, type ColumnRole, type Finding, type FindingCode, type MoneyUnit, type Steps } from '../../core';
import type { CellValue } from '../cells';
import { findHeadingSteps } from './find-heading';
import { headingAt, type Heading } from './heading';
import { completeByShape } from './heading-by-shape';
import { matchLabel } from './heading-label';
import { modernCells, modernCellsSteps, type ModernCells } from './modern-cells';
import { moneyUnitAbove, moneyUnitIn } from './money-unit';
import { NumberColumn, type NumberCell } from './number-cell';
import { isOwnTask } from './own-task';
import { overrideColumns, type TableOverrides } from './overrides';
import type { PlanTable } from './plan-table';
import { readRowLevelsSteps } from './row-levels';
import { rowFrame, shapeOf, type RowShape } from './row-shape';

/** The roles that make a table one of tasks; budget and indicator tables have none of them. */
export const TASK_ROLES: readonly ColumnRole[] = ['lead', 'support', 'period', 'product'];

function moneyUnitOf(cells: CellValue[][], heading: Pick<Heading, 'columns' | 'labels' | 'first'>, chosen: MoneyUnit | undefined): Pick<PlanTable, 'moneyUnit' | 'moneyUnitFrom'> {
  if (chosen !== undefined) return { moneyUnit: chosen, moneyUnitFrom: 'person' };
  const column = heading.columns.budget;
  const label = column === undefined ? undefined : heading.labels[column];
  const own = label && (moneyUnitIn(label.leaf) ?? moneyUnitIn(label.group));
  if (own) return { moneyUnit: own, moneyUnitFrom: 'heading' };
  const above = moneyUnitAbove(cells, heading.first);
  return above === null ? { moneyUnit: 'dong', moneyUnitFrom: 'none' } : { moneyUnit: above, moneyUnitFrom: 'above' };
}

function findingAt(row: number, code: FindingCode, severity: Finding['severity'], column: ColumnRole | null, params: Finding['params']): Finding {
  return { code, severity, row, column, params };
}

/** A heading with other columns: another table begins. The same heading again is a new page of this one. */
function beginsOtherTable(cells: CellValue[][], row: number, { text, readings }: NumberCell, heading: Heading): boolean {
  if (text === '' || readings[0]?.parts[0]?.kind === 'arabic' || matchLabel(text).role !== 'number') return false;
  const other = headingAt(cells, row);
  if (other === null) return false;
  const columnsOf = ({ columns }: Heading): string => JSON.stringify(Object.entries(columns).sort());
  return columnsOf(completeByShape(cells, other)) !== columnsOf(heading);
}

/** @param recognised the heading as it reads by itself: what a person said about its columns makes no other table of its next page */
function* shapesUnder(cells: CellValue[][], heading: Heading, recognised: Heading, findings: Finding[]): Steps<RowShape[]> {
  const frame = rowFrame(heading, cells.slice(heading.first, heading.last + 1));
  const numbers = new NumberColumn();
  const shapes: RowShape[] = [];
  const { number } = heading.columns;
  let gap = false;
  let underHeading = true;
  for (let row = heading.last + 1; row < cells.length; row += 1) {
    if (row % ROWS_A_STEP === 0) yield;
    const own = numbers.read(number === undefined ? null : cells[row]?.[number]);
    if (own.misread !== null) findings.push(findingAt(row, 'number-as-date', 'warning', 'number', own.misread));
    if (beginsOtherTable(cells, row, own, recognised)) {
      findings.push(findingAt(row, 'more-tables', 'hint', null, {}));
      break;
    }
    const shape = shapeOf(cells[row] ?? [], { row, number: own, afterGap: gap, underHeading }, frame);
    gap = shape === null;
    if (shape === null) continue;
    underHeading = shape.isHeading;
    shapes.push(shape);
  }
  return shapes;
}

/** Two columns of one kind: the one that was taken, and the one that was not, by their labels. Silent where a person has decided. */
function columnsTwice(recognised: Heading, columns: Heading['columns']): Finding[] {
  const roleOf = (column: number): string | undefined => Object.entries(columns).find(([, at]) => at === column)?.[0];
  return recognised.twice.filter(({ role, column }) => columns[role] === recognised.columns[role] && roleOf(column) === undefined)
    .map(({ role, column }) => findingAt(recognised.last, 'column-twice', 'hint', role, {
      taken: recognised.labels[recognised.columns[role] ?? -1]?.leaf ?? '', left: recognised.labels[column]?.leaf ?? '',
    }));
}

/**
 * Finds a plan table among cells and tells what its columns and rows are. Never throws: without a heading there are no rows and one finding says so.
 *
 * @param options.planYear part of the contract; no row of a table is understood differently in another year so far
 * @param options.columns what a person said about single columns; a column that is no longer there is a finding, and the others are read as their headings say
 * @param options.moneyUnit the unit that a person chose; wins over what the table says
 */
export function readPlanTable(given: CellValue[][], options: { planYear: number } & TableOverrides): PlanTable {
  return finish(readPlanTableSteps(given, options));
}

/** The same in steps. */
export function* readPlanTableSteps(given: CellValue[][], options: { planYear: number } & TableOverrides): Steps<PlanTable> {
  const modern = yield* modernCellsSteps(given);
  return yield* readModernTableSteps(modern, options);
}

/** What a person's choices make of the columns and the unit of a table that was read without them: what a reading by them would give, without its rows. */
export function chosenHeading(given: CellValue[][], { headerRows: [first], columns, labels, moneyUnit, moneyUnitFrom }: PlanTable, options: TableOverrides): Pick<PlanTable, 'columns' | 'moneyUnit' | 'moneyUnitFrom'> {
  if (first < 0) return { columns, moneyUnit, moneyUnitFrom };
  const chosen = overrideColumns({ columns, labels }, options.columns ?? []).columns;
  return { columns: chosen, ...moneyUnitOf(modernCells(given).cells, { first, labels, columns: chosen }, options.moneyUnit) };
}

/** The same in steps, of cells that are in Unicode already. */
export function* readModernTableSteps({ cells, converted }: ModernCells, options: TableOverrides): Steps<PlanTable> {
  const findings: Finding[] = [];
  if (converted !== null) findings.push(findingAt(converted.row, 'old-encoding', 'warning', null, { encoding: converted.encoding, count: converted.count }));
  const recognised = yield* findHeadingSteps(cells);
  if (recognised === null) {
    findings.push(findingAt(0, 'heading-not-found', 'error', null, {}));
    return { headerRows: [-1, -1], columns: {}, labels: [], moneyUnit: 'dong', moneyUnitFrom: 'none', rows: [], findings };
  }
  const { columns, lost } = overrideColumns(recognised, options.columns ?? []);
  const heading = { ...recognised, columns };
  findings.push(...columnsTwice(recognised, columns), ...lost.map(({ label, role }) => findingAt(recognised.last, 'column-lost', 'warning', role, { label })));
  const isTaskTable = TASK_ROLES.some((role) => columns[role] !== undefined);
  return {
    headerRows: [heading.first, heading.last],
    columns,
    labels: heading.labels,
    ...moneyUnitOf(cells, heading, options.moneyUnit),
    rows: yield* readRowLevelsSteps(yield* shapesUnder(cells, heading, recognised, findings), isTaskTable, (row, above) => isOwnTask(cells[row], cells[above], columns)),
    findings,
  };
}
