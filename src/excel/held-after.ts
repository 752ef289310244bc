import { rowAfter, type Block, type RowRun } from '../workbook';
import type { Held, HeldCells } from './held';

/** Where something that was held stands once rows have come in: no part of it lies on both sides of a place. */
export function heldAfter<T extends Held>(held: T, runs: readonly RowRun[]): T {
  return runs.length === 0 ? held : movedHeld(held, (row) => rowAfter(runs, row));
}

/** The same somewhere else. Print areas and frozen rows are of the whole sheet, and stay. */
export function movedHeld<T extends Held>(held: T, rowAt: (rowIndex: number) => number): T {
  const moved = (block: Block): Block => ({ ...block, rowIndex: rowAt(block.rowIndex) });
  if ('blocks' in held) return { ...held, blocks: held.blocks.map(moved) };
  if (held.kind === 'look') return { ...held, block: moved(held.block) };
  if (held.kind !== 'cells') return held;
  const { block, merges, ourMerges, unmerged } = held as HeldCells & T;
  return { ...held, block: moved(block), merges: merges.map(moved), ourMerges: ourMerges.map(moved), ...(unmerged ? { unmerged: unmerged.map(moved) } : {}) };
}
