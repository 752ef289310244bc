import { shownCell, type ColumnRole, type Steps } from '../../core';
import { formatColumn, inferPlanYearSteps, mergedCells, readPlanTableSteps, wholeLabel, type CellValue, type PlanLevel, type PlanTable, type TableOverrides } from '../../workbook';
import type { Doubt, TableCandidate, TableDescription } from '../state';
import { overridesOf, rolesOf, type ReadingChoice } from './first-choice';

/** Without these columns something that the product does cannot be done: it is said beforehand. */
const WANTED: readonly ColumnRole[] = ['number', 'budget', 'period', 'lead'];

/** The table as these choices have it read. Its rows are read again only where a column means something else. */
function* readAs({ cells, recognised }: TableCandidate, { columns, moneyUnit }: TableOverrides): Steps<PlanTable> {
  if (columns !== undefined) return yield* readPlanTableSteps(cells, { planYear: 0, columns, ...(moneyUnit === undefined ? {} : { moneyUnit }) });
  return moneyUnit === undefined || recognised.headerRows[0] < 0 ? recognised : { ...recognised, moneyUnit, moneyUnitFrom: 'person' };
}

/** What will be read from the table with these choices, in steps: the same reading that every screen makes of it afterwards. */
export function* describeTableSteps(candidate: TableCandidate, choice: ReadingChoice): Steps<TableDescription> {
  const { cells, block, recognised, merges = [] } = candidate;
  const overrides = overridesOf(candidate, choice);
  const table = yield* readAs(candidate, overrides);
  yield;
  const counts = { area: 0, result: 0, activity: 0, total: 0, note: 0 };
  for (const { level } of table.rows) counts[level] += 1;
  const roles = rolesOf(table);
  const columns: TableDescription['columns'] = [];
  for (const [column, label] of table.labels.entries()) {
    yield;
    const role = choice.roles[column] ?? null;
    columns.push({ letter: formatColumn(block.columnIndex + column), label: wholeLabel(label), role, sample: sampleOf(cells, table, column, role) });
  }
  yield;
  const unread = columns.filter(({ label, sample }, column) => (roles[column] ?? null) === null && label + sample !== '').map(({ letter }) => letter);
  const unitFrom = candidate.unitAbove !== null ? 'above' : recognised.moneyUnitFrom === 'heading' ? 'heading' : 'none';
  const merged = mergedCells(cells, table, block, merges);
  const doubts: Doubt[] = [
    ...merged.slice(0, 1).map(({ row }): Doubt => ({ kind: 'merged', count: merged.length, rowNumber: block.rowIndex + row + 1 })),
    ...table.findings.map((finding): Doubt => ({ kind: 'finding', finding, rowNumber: block.rowIndex + finding.row + 1 })),
    ...WANTED.filter((role) => table.columns[role] === undefined).map((role): Doubt => ({ kind: 'no-column', role })),
    ...(unread.length > 0 ? [{ kind: 'unread-columns' as const, letters: unread }] : []),
    ...(table.columns.budget !== undefined && unitFrom === 'none' && overrides.moneyUnit === undefined ? [{ kind: 'unit-assumed' as const }] : []),
    ...(counts.activity === 0 ? [{ kind: 'no-activities' as const }] : []),
  ];
  const [first, last] = table.headerRows;
  // where no column means something else, the year was found with the lines above the table in sight
  const planYear = (overrides.columns === undefined ? candidate.planYear : null) ?? (yield* inferPlanYearSteps(cells, table)) ?? candidate.planYear;
  return { headingRows: [block.rowIndex + first + 1, block.rowIndex + last + 1], columns, counts, doubts, planYear, unitFrom, rangeIsNotEnough: differs(overrides) };
}

/** Do the functions in cells, which get the range and nothing else, read it otherwise than the screens? */
function differs({ columns, moneyUnit }: TableOverrides): boolean {
  return columns !== undefined || moneyUnit !== undefined;
}

/** The first cell of the column that holds something, of a task before one of a group. */
function sampleOf(cells: CellValue[][], { rows }: PlanTable, column: number, role: ColumnRole | null): string {
  const isTime = role === 'period' || role === 'completedOn';
  const textAt = (row: number): string => (isTime ? shownCell(cells[row]?.[column]) : String(cells[row]?.[column] ?? '').trim());
  const found: Partial<Record<PlanLevel, number>> = {};
  for (const { level, row } of rows) {
    if (found[level] !== undefined || textAt(row) === '') continue;
    found[level] = row;
    if (level === 'activity') break;
  }
  const row = found.activity ?? found.result ?? found.area;
  return row === undefined ? '' : textAt(row).slice(0, 200);
}
