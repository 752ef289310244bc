import type { ColumnRole } from '../core';
import type { PlanReading, Result } from './state';
import type { Deps } from './ports';

/** Selects a cell of the plan that was read. A finding about a whole row leads to its content. */
export function showCell({ workbook }: Pick<Deps, 'workbook'>, reading: PlanReading, row: number, column: ColumnRole | null): Promise<Result<void>> {
  return workbook.showCell(reading.summary.rangeName, row, columnOf(reading, column));
}

/** The column of a role, counted from the table's first one. */
export function columnOf({ table }: Pick<PlanReading, 'table'>, column: ColumnRole | null): number {
  return (column === null ? undefined : table.columns[column]) ?? table.columns.content ?? table.columns.number ?? 0;
}
