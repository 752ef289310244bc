import { formatCell, type Block, type CellValue, type SkippedCell } from '../workbook';
import type { Place } from './follow-rows';
import type { HeldCells } from './held';
import { printOf } from './print';
import { isPrint, type FormulaFollower } from './undo-rows';
import type { Region, WrittenCells } from './written';

/** Longer contents are shown by their beginning. */
const SHOWN = 60;
const BLANK = printOf('');

export interface CellsBack {
  held: HeldCells[];
  restored: number;
  skipped: Omit<SkippedCell, 'sheet'>[];
  /** where the skipped cells were when they were written */
  skippedAt: Block[];
  /** merged cells that were left merged */
  looksLeft: boolean;
}

/** Which of the cells still hold what we wrote, and what puts them back: as few blocks as the rows, where they stand now, allow. */
export function cellsToPutBack(written: WrittenCells, { rowAt }: Place, region: Region | null, formulas: FormulaFollower): CellsBack {
  const { block, typed, numberFormats, prints, ourMerges, merges, unmerged = [] } = written;
  const back: CellsBack = { held: [], restored: 0, skipped: [], skippedAt: [], looksLeft: false };
  const skip = (row: number, column: number, to: number | null, text: string, reason: SkippedCell['reason']): void => {
    back.skipped.push({ address: formatCell(to ?? block.rowIndex + row, block.columnIndex + column), text: text.slice(0, SHOWN), reason });
    back.skippedAt.push({ rowIndex: block.rowIndex + row, columnIndex: block.columnIndex + column, rowCount: 1, columnCount: 1 });
  };

  const top = unmerged.length > 0 ? topNow(written, rowAt, region) : null;
  if (unmerged.length > 0 && top === null) {
    // rows came between or went: what was one cell no longer can be, and half of it would be blank
    return { ...back, looksLeft: true };
  }
  if (top !== null) {
    prints.forEach((line, row) => line.forEach((print, column) => {
      const to = top + row;
      const now = cellAt(region, to, block.columnIndex + column);
      if (print !== null && !isPrint(now, print, formulas)) skip(row, column, to, String(now ?? ''), 'changed');
    }));
    if (back.skipped.length > 0) return { ...back, looksLeft: true };
  }

  let run: HeldCells | null = null;
  let shift: number | null | undefined;
  prints.forEach((line, row) => {
    const to = top === null ? rowAt(block.rowIndex + row) : top + row;
    const delta = to === null ? null : to - block.rowIndex - row;
    const known = shift;
    shift = row === 0 ? delta : (known === delta ? delta : null);
    const cells: (CellValue | null)[] = line.map(() => null);
    const formats: (string | null)[] = line.map(() => null);
    line.forEach((print, column) => {
      if (print === null) return;
      const before = typed[row]?.[column] ?? null;
      if (to === null) {
        if (before !== null) skip(row, column, null, '', 'lost');
        return;
      }
      const now = cellAt(region, to, block.columnIndex + column);
      if (!isPrint(now, print, formulas)) {
        if (before !== null && !isAlready(now, before)) skip(row, column, to, String(now ?? ''), 'changed');
        return;
      }
      const again = typeof before === 'string' && before.startsWith('=') ? formulas.back(before) : before;
      if (again === null && before !== null) {
        skip(row, column, to, String(now ?? ''), 'shifted');
        return;
      }
      cells[column] = again;
      formats[column] = numberFormats[row]?.[column] ?? null;
      if (before !== null) back.restored += 1;
    });
    if (to === null || (cells.every((cell) => cell === null) && formats.every((format) => format === null))) {
      run = null;
      return;
    }
    if (run === null || run.block.rowIndex + run.block.rowCount !== to) {
      run = { ...written, block: { ...block, rowIndex: to, rowCount: 0 }, typed: [], numberFormats: [], ourMerges: [], merges: [], unmerged: [] };
      back.held.push(run);
    }
    run.typed.push(cells);
    run.numberFormats.push(formats);
    run.block.rowCount += 1;
  });

  const [begun] = back.held;
  if (begun && unmerged.length > 0) begun.unmerged = unmerged.map((merge) => ({ ...merge, rowIndex: merge.rowIndex + (shift ?? 0) }));
  if (ourMerges.length > 0) {
    const [first] = back.held;
    const by = shift ?? null;
    if (first && by !== null && back.skipped.length === 0) {
      const movedBy = (merge: Block): Block => ({ ...merge, rowIndex: merge.rowIndex + by });
      first.ourMerges = ourMerges.map(movedBy);
      first.merges = merges.map(movedBy);
    } else back.looksLeft = true;
  }
  return back;
}

/** Where the first row of a block stands now, if all its rows are still one below the other; nothing can be told of blank ones below all that the sheet holds, nor need it. */
function topNow({ block, prints }: WrittenCells, rowAt: Place['rowAt'], region: Region | null): number | null {
  const first = rowAt(block.rowIndex);
  if (first === null || region === null) return null;
  const end = region.block.rowIndex + region.block.rowCount;
  const isInPlace = (to: number | null, row: number, line: readonly (number | null)[]) => to === first + row || (to === null && first + row >= end && line.every((print) => print === null || print === BLANK));
  return prints.every((line, row) => isInPlace(rowAt(block.rowIndex + row), row, line)) ? first : null;
}

/** Someone may have typed the old content again. */
function isAlready(now: CellValue, before: CellValue): boolean {
  return now === before || (typeof before === 'string' && before.startsWith("'") && now === before.slice(1)) || ((now === null || now === '') && before === '');
}

function cellAt(region: Region | null, rowIndex: number, columnIndex: number): CellValue {
  if (region === null) return null;
  return region.formulas[rowIndex - region.block.rowIndex]?.[columnIndex - region.block.columnIndex] ?? null;
}
