import { formatAddress, type CellValue, type RowRun, type WorkbookFailure } from '../workbook';
import { BLOCK, blockOf } from './ranges';
import type { Region } from './written';

/**
 * A row that is to go, held from one request to the next: Excel lets a held range follow its cells, so that no other row goes in its place when somebody else's come in
 * between. Each row by itself, for a range of several would grow by what comes into it.
 */
interface HeldRow {
  rowIndex: number;
  row: Excel.Range;
  used: Excel.Range;
}

export interface RowsHeld {
  /** after a sync: do the rows hold what was seen, and in their places? */
  changed(): WorkbookFailure | null;
  /** puts their deletion into the queue of the next sync, from the bottom up */
  delete(): void;
}

/** @param seen what the sheet held when it was decided that the rows go */
export function holdRows(sheet: Excel.Worksheet, name: string, runs: readonly RowRun[], seen: Region | null): RowsHeld {
  const held = runs.flatMap(({ rowIndex, rowCount }) => Array.from({ length: rowCount }, (_, index) => rowIndex + index)).sort((a, b) => b - a).map((rowIndex): HeldRow => {
    const row = sheet.getRangeByIndexes(rowIndex, 0, 1, 1).getEntireRow().load('rowIndex');
    return { rowIndex, row, used: row.getUsedRangeOrNullObject(true).load([...BLOCK, 'formulas']) };
  });
  const refusal = (found: HeldRow | undefined): WorkbookFailure | null => (found === undefined ? null : { kind: 'cell-changed', sheet: name, address: formatAddress({ rowIndex: found.rowIndex, rowCount: 1, columnIndex: 0, columnCount: 1 }) });
  return {
    changed: () => refusal(held.filter(({ rowIndex, used }) => filled(used.isNullObject ? null : { block: blockOf(used), formulas: used.formulas as CellValue[][] }, rowIndex) !== filled(seen, rowIndex)).at(-1)),
    delete: () => {
      for (const { row } of held) row.delete('Up');
    },
  };
}

/** What a row holds, by its columns. */
function filled(region: Region | null, rowIndex: number): string {
  const cells = region?.formulas[rowIndex - region.block.rowIndex] ?? [];
  return JSON.stringify(cells.flatMap((cell, index) => (cell === null || cell === '' ? [] : [[index + (region?.block.columnIndex ?? 0), cell]])));
}
