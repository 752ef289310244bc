import type { Block } from './cells';
import type { Edit } from './edit';

/** Rows of one sheet, one below the other. */
export interface RowRun {
  rowIndex: number;
  rowCount: number;
}

/** The rows that a list of edits brings in, by sheet, from the top down, counted as the sheet will be; neighbours are one run. */
export function insertedRows(edits: readonly Edit[]): Map<string, RowRun[]> {
  const bySheet = new Map<string, RowRun[]>();
  for (const { sheet, rowIndex, rowCount } of edits.filter((edit) => edit.kind === 'insert-rows').sort((a, b) => a.rowIndex - b.rowIndex)) {
    const runs = bySheet.get(sheet) ?? [];
    const last = runs.at(-1);
    if (last && last.rowIndex + last.rowCount === rowIndex) last.rowCount += rowCount;
    else runs.push({ rowIndex, rowCount });
    bySheet.set(sheet, runs);
  }
  return bySheet;
}

/** Where a row of the sheet with the runs in it stands before they are; null: it is one of theirs. @example rowBefore([{ rowIndex: 5, rowCount: 2 }], 7) === 5 */
export function rowBefore(runs: readonly RowRun[], rowIndex: number): number | null {
  let above = 0;
  for (const run of runs) {
    if (rowIndex < run.rowIndex) break;
    if (rowIndex < run.rowIndex + run.rowCount) return null;
    above += run.rowCount;
  }
  return rowIndex - above;
}

/** Where a row stands once the runs are in. @example rowAfter([{ rowIndex: 5, rowCount: 2 }], 5) === 7 */
export function rowAfter(runs: readonly RowRun[], rowIndex: number): number {
  return runs.reduce((row, run) => (run.rowIndex <= row ? row + run.rowCount : row), rowIndex);
}

/** What of a block is there already: its rows without those that come in, where they stand now. `from`: which row of the block a part begins with. */
export function partsBefore(runs: readonly RowRun[], block: Block): { from: number; block: Block }[] {
  const parts: { from: number; block: Block }[] = [];
  const end = block.rowIndex + block.rowCount;
  const take = (first: number, last: number): void => {
    const was = first < last ? rowBefore(runs, first) : null;
    if (was !== null) parts.push({ from: first - block.rowIndex, block: { ...block, rowIndex: was, rowCount: last - first } });
  };
  let first = block.rowIndex;
  for (const { rowIndex, rowCount } of runs) {
    take(first, Math.min(end, rowIndex));
    first = Math.max(first, Math.min(end, rowIndex + rowCount));
  }
  take(first, end);
  return parts;
}

/**
 * The edits as they are said of the sheet before any row is in: what they write into new rows is left out, for nothing stands there yet. Names and places that are
 * shown say nothing of what stands where, and stay.
 */
export function editsBefore(edits: readonly Edit[]): Edit[] {
  const inserted = insertedRows(edits);
  return edits.flatMap((edit): Edit[] => {
    const runs = 'sheet' in edit ? inserted.get(edit.sheet) : undefined;
    if (edit.kind === 'insert-rows') return [];
    if (runs === undefined) return [edit];
    switch (edit.kind) {
      case 'write':
        return partsBefore(runs, edit.block).map(({ from, block }): Edit => ({
          ...edit, block, cells: edit.cells.slice(from, from + block.rowCount), ...(edit.expect ? { expect: edit.expect.slice(from, from + block.rowCount) } : {}),
        }));
      case 'merge':
      case 'unmerge':
        return partsBefore(runs, edit.block).map(({ block }): Edit => ({ ...edit, block }));
      case 'style':
      case 'number-format':
      case 'choices':
      case 'row-heights':
      case 'fit-rows': {
        const blocks = edit.blocks.flatMap((each) => partsBefore(runs, each).map(({ block }) => block));
        return blocks.length === 0 ? [] : [{ ...edit, blocks }];
      }
      default:
        return [edit];
    }
  });
}
