import { bareAreaName, matchAreas, type Area, type Steps } from '../../core';
import { rowAfter } from '../inserted-rows';
import type { CellValue } from '../cells';
import { readPlanSteps } from '../plan/read-plan';
import { cutFormula } from '../sending/references';
import type { AreaPlaces } from './area-places';
import { heldAt, isFormula } from './mend-draft';
import type { MendChange, MendInput } from './mend';

/** Rows that bear the name of an area that the plan is read not to have: added, it would stand there twice. */
export function rowsThatName({ values, table: { columns: { content }, headerRows } }: MendInput, missing: readonly Area[]): number[] {
  const names = new Set(missing.map(({ name }) => bareAreaName(name)));
  return values.flatMap((cells, row) => (content !== undefined && row > headerRows[1] && names.has(bareAreaName(String(cells[content] ?? ''))) ? [row] : []));
}

/**
 * Columns beside the budgets with a formula of a heading or a total that looks at other rows, each by the first such cell: what it is to say of new areas is not ours to
 * know, and Excel would let it take in rows of another area, or leave new ones out. What looks at its own row only is as right as before.
 */
export function ownTotals(input: MendInput): { row: number; column: number }[] {
  const { sheet, block, table: { columns: { budget }, rows } } = input;
  const looksElsewhere = (formula: string, row: number): boolean => {
    const references = cutFormula(formula, sheet).filter((piece) => typeof piece !== 'string');
    return references.length === 0 || references.some((at) => at.sheet !== sheet || at.block.rowCount > 1 || at.block.rowIndex !== block.rowIndex + row);
  };
  const summing = rows.filter(({ level }) => level === 'area' || level === 'result' || level === 'total');
  return Array.from({ length: block.columnCount }, (_, column) => column).flatMap((column) => {
    const first = column === budget ? undefined : summing.find(({ row }) => isFormula(heldAt(input, row, column)) && looksElsewhere(String(heldAt(input, row, column)), row));
    return first ? [{ row: first.row, column }] : [];
  });
}

/** Read with the new rows in it, does the table have them as the areas that they are, and all else as it was? */
export function* isReadAsAreas(input: MendInput, { places, runs }: AreaPlaces, changes: readonly MendChange[]): Steps<boolean> {
  const { values, plan, overrides, requiredAreas, block } = input;
  const blank = (): CellValue[] => new Array<CellValue>(block.columnCount).fill('');
  const cells: CellValue[][] = [];
  const last = Math.max(rowAfter(runs, values.length - 1), ...changes.map(({ row }) => row));
  for (let row = 0; row <= last; row += 1) cells.push(blank());
  values.forEach((line, row) => { cells[rowAfter(runs, row)] = [...line]; });
  for (const { row, columnIndex, after } of changes) {
    const line = cells[row];
    if (line) line[columnIndex - block.columnIndex] = 'text' in after ? after.text : 'number' in after ? after.number : 0;
  }
  yield;
  const { items } = (yield* readPlanSteps(cells, { planYear: plan.year, ...overrides })).plan;
  const { byArea } = matchAreas(items, requiredAreas);
  const rowsOf = (list: typeof items, at: (row: number) => number) => list.map(({ row, level, parent }) => `${at(row)} ${level} ${parent === null ? '' : at(list[parent]?.row ?? 0)}`);
  const added = new Set(places.flatMap(({ areas, first }) => areas.map((_, index) => first + index)));
  return places.every(({ areas, first }) => areas.every(({ number }, index) => (byArea.get(number) ?? []).some((at) => items[at]?.row === first + index)))
    && JSON.stringify(rowsOf(plan.items, (row) => rowAfter(runs, row))) === JSON.stringify(rowsOf(items, (row) => row).filter((_, index) => !added.has(items[index]?.row ?? 0)));
}
