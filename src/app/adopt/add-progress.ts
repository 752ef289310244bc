import { layoutProgressColumns, missingProgress, progressTarget, type Block, type PlanLevel } from '../../workbook';
import type { PlanReading, Result, Task } from '../state';
import type { InsertDeps } from '../insert-table';
import { occupiedTarget } from '../target';

/** Adds the columns of progress that a plan's table lacks to its right: look, look whether the cells are free, write; all or nothing. */
export async function addProgress({ workbook, write }: InsertDeps, reading: PlanReading, task?: Task): Promise<Result<void>> {
  const { block, table, summary: { sheet, rangeName } } = reading;
  const columnCount = missingProgress(table).length;
  if (columnCount === 0) return { ok: true, value: undefined };
  const [first, last] = table.headerRows;
  const lastColumn = block.columnIndex + block.columnCount - 1;
  const levels: Partial<Record<PlanLevel, Block>> = {};
  for (const { row, level } of table.rows) levels[level] ??= { rowIndex: block.rowIndex + row, columnIndex: lastColumn, rowCount: 1, columnCount: 1 };

  const frame = await workbook.readFrame({ sheet, heading: { ...block, rowIndex: block.rowIndex + first, rowCount: last - first + 1 }, levels, columnCount });
  if (!frame.ok) return frame;
  const occupied = await occupiedTarget(workbook, { sheet, newSheet: false }, progressTarget(block, table, frame.value.merges));
  if (!occupied.ok) return occupied;
  if (occupied.value !== null) return { ok: false, failure: occupied.value };
  if (task?.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
  return write({ what: 'add-progress', name: reading.summary.title }, layoutProgressColumns({ sheet, block, table, rangeName, frame: frame.value }).edits, task);
}
