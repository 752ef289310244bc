import { formatAddress, rowAfter, type Block, type CellValue, type KeptRows, type RowRun } from '../workbook';
import { cutFormula, movedFormula, wholeRowsIn } from '../workbook/sending';
import { contains } from './footprint';
import type { Place } from './follow-rows';
import type { HeldCells } from './held';
import { printOf } from './print';
import type { Standing } from './undo-look';
import type { InsertedRows, Region, Written } from './written';

/** What becomes of rows that we let in. */
export interface RowsBack {
  /** by the sheet's name then, as they stand now */
  deleted: Map<string, RowRun[]>;
  kept: KeptRows[];
}

/** Follows formulas of one sheet whose rows moved since they were written. */
export interface FormulaFollower {
  /** what a formula that stands there now said when it was written; null: not to be told */
  then(formula: string): string | null;
  /** what a formula from before the write says once it is taken back */
  back(formula: string): string | null;
}

/** @param deleted rows of the sheet that are to go first, as they stand now */
export function followFormulas(written: Written, sheet: string, { rowAt, moved }: Place, deleted: readonly RowRun[]): FormulaFollower {
  const inserted = written.inserted.filter((each) => each.sheet === sheet).map(({ rowIndex, rows }): RowRun => ({ rowIndex, rowCount: rows.length })).sort((a, b) => a.rowIndex - b.rowIndex);
  const { firstRow = 0, prints = [] } = written.sheets.find(({ name }) => name === sheet) ?? {};
  let known: Map<number, number> | null | undefined;
  const thenRows = (): Map<number, number> | null => (known === undefined ? (known = inOrder(rowAt, firstRow + prints.length)) : known);
  const backAt = (row: number): number | null => {
    const now = rowAt(rowAfter(inserted, row));
    return now === null ? null : afterDeletion(deleted, now);
  };
  const follow = (formula: string, rows: (row: number) => number | null): string | null => (moved ? (thenRows() === null ? null : movedFormula(formula, sheet, rows)) : formula);
  return {
    then: (formula) => follow(formula, (row) => thenRows()?.get(row) ?? null),
    back: (formula) => follow(formula, backAt),
  };
}

/** Which row each row was; null where they stand in another order: a table that was sorted takes no formula with it. */
function inOrder(rowAt: Place['rowAt'], count: number): Map<number, number> | null {
  const rows = new Map<number, number>();
  let last = -1;
  for (let then = 0; then <= count; then += 1) {
    const now = rowAt(then);
    if (now === null) continue;
    if (now <= last) return null;
    rows.set(now, then);
    last = now;
  }
  return rows;
}

/** Where a row that stays stands once the others are gone. */
export function afterDeletion(deleted: readonly RowRun[], row: number): number {
  return deleted.reduce((now, run) => (run.rowIndex < row ? now - run.rowCount : now), row);
}

/** Which of our rows may go: only whole, where nothing but ours stands in them, and none were put among or right under them. */
export function rowsToDelete(written: Written, standing: Standing): RowsBack {
  const back: RowsBack = { deleted: new Map(), kept: [] };
  for (const inserted of written.inserted) {
    const [now, place] = [standing.sheets.get(inserted.sheet), standing.places.get(inserted.sheet)];
    if (!now || !place) continue;
    const keep = (rowIndex: number, reason: KeptRows['reason']): void => { back.kept.push({ sheet: now.name, address: rowAddress({ rowIndex, rowCount: inserted.rows.length }), reason }); };
    const at = inserted.rows.map((_, index) => place.rowAt(inserted.rowIndex + index));
    const [first = null] = at;
    if (first === null || at.includes(null)) keep(inserted.rowIndex, 'lost');
    else if (!areTogether(at) || place.rowAt(inserted.rowIndex + at.length) !== first + at.length || !holdOurs(inserted, first, now.region, followFormulas(written, inserted.sheet, place, []))) keep(first, 'changed');
    else if (standing.adorned.has(inserted)) keep(first, 'look');
    else back.deleted.set(inserted.sheet, [...(back.deleted.get(inserted.sheet) ?? []), { rowIndex: first, rowCount: at.length }]);
  }
  return back;
}

/** Rows that a formula or a name looks at which stays as it is: it would be left with nothing to name. `restored`: cells that get back what they held. */
export function usedRows({ deleted }: RowsBack, standing: Standing, restored: readonly HeldCells[]): KeptRows[] {
  return [...deleted].flatMap(([sheet, runs]) => runs.filter((run) => isUsed(sheet, run, runs, standing, restored)).map((run): KeptRows => (
    { sheet: standing.sheets.get(sheet)?.name ?? sheet, address: rowAddress(run), reason: 'used' })));
}

function areTogether(rows: readonly (number | null)[]): boolean {
  return rows.every((row, index) => row === (rows[0] ?? 0) + index);
}

/** Every cell of the rows, in every column: what we wrote and nothing else. */
function holdOurs({ rows }: InsertedRows, first: number, region: Region | null, formulas: FormulaFollower): boolean {
  return rows.every((cells, index) => {
    const ours = new Map(cells);
    const now = new Map((region?.formulas[first + index - (region?.block.rowIndex ?? 0)] ?? []).flatMap((cell, column) => (cell === null || cell === '' ? [] : [[column + (region?.block.columnIndex ?? 0), cell] as const])));
    return [...ours.keys()].every((column) => now.has(column)) && [...now].every(([column, cell]) => isPrint(cell, ours.get(column), formulas));
  });
}

/** Does a cell hold what we wrote, its rows moved or not? */
export function isPrint(cell: CellValue, print: number | undefined, formulas: FormulaFollower): boolean {
  if (printOf(cell) === print) return true;
  return typeof cell === 'string' && cell.startsWith('=') && printOf(formulas.then(cell)) === print;
}

function isUsed(sheet: string, run: RowRun, runs: readonly RowRun[], { sheets, others, names }: Standing, restored: readonly HeldCells[]): boolean {
  const own = sheets.get(sheet)?.name ?? sheet;
  const rows: Block = { rowIndex: run.rowIndex, rowCount: run.rowCount, columnIndex: 0, columnCount: 16_384 };
  const namesRows = (formula: string, home: string): boolean => cutFormula(formula, home).some((piece) => typeof piece !== 'string' && piece.sheet === own && contains(rows, piece.block))
    || wholeRowsIn(formula, home).some((named) => named.sheet === own && contains(rows, { ...rows, ...named }));
  const looksAt = (name: string, region: Region | null, goes: (row: number, column: number) => boolean): boolean => (region?.formulas ?? []).some((line, down) => line.some((cell, across) => (
    typeof cell === 'string' && cell.startsWith('=') && namesRows(cell, name) && !goes(down + (region?.block.rowIndex ?? 0), across + (region?.block.columnIndex ?? 0)))));
  const goes = (row: number, column: number): boolean => runs.some(({ rowIndex, rowCount }) => row >= rowIndex && row < rowIndex + rowCount)
    || restored.some(({ sheet: of, block, typed }) => of === sheet && (typed[row - block.rowIndex]?.[column - block.columnIndex] ?? null) !== null);
  return [...sheets].some(([then, { name, region }]) => looksAt(name, region, (row, column) => then === sheet && goes(row, column)))
    || others.some((other) => looksAt(other.sheet, other.region, () => false)) || names.some(({ formula }) => namesRows(formula, ''));
}

/** `48:49` */
function rowAddress({ rowIndex, rowCount }: RowRun): string {
  return formatAddress({ rowIndex, columnIndex: 0, rowCount, columnCount: 1 }).replace(/[A-Z]/g, '').replace(/^(\d+)$/, '$1:$1');
}
