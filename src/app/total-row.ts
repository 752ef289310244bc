import { parseMoney, textsLeftOut, type Finding, type Plan } from '../core';
import type { PlanCells, PlanTable } from '../workbook';
import type { Deps } from './ports';
import type { Result } from './state';

/** The table's own total where it is not what the activities add up to. */
export interface OtherTotal {
  row: number;
  column: number;
  name: string;
  stated: bigint;
  sum: bigint;
  /** of how many activities it lacks the amounts because they are held as text, where it lacks nothing else */
  texts: number;
}

/** Holds the table's own total against the activities, each counted once; null when it agrees, or when there is none that can be read. */
export function otherTotal({ values }: Pick<PlanCells, 'values'>, table: PlanTable, plan: Plan, sum: bigint): OtherTotal | null {
  const total = table.rows.filter(({ level }) => level === 'total').at(-1);
  const column = table.columns.budget;
  if (!total || column === undefined) return null;
  const cell = values[total.row]?.[column] ?? null;
  const stated = typeof cell === 'boolean' ? null : parseMoney(cell, { unit: table.moneyUnit }).total;
  return stated === null || stated === sum ? null : { row: total.row, column, name: total.content, stated, sum, texts: textsLeftOut(stated, plan.items.filter(({ level }) => level === 'activity')) };
}

/**
 * Whether a total may be another than the sum. A typed one may hold what an activity says in words only ("Kinh phí thường xuyên"); a computed one cannot. Its formula is asked
 * for only where that decides.
 */
export async function mayDiffer({ workbook }: Pick<Deps, 'workbook'>, { block, sheetName }: Pick<PlanCells, 'block' | 'sheetName'>, total: OtherTotal, plan: Plan): Promise<Result<boolean>> {
  const inWords = plan.items.some(({ level, budget }) => level === 'activity' && budget.total === null && budget.kind !== 'empty' && budget.costsNothing !== true);
  if (total.stated < total.sum || !inWords) return { ok: true, value: false };
  const read = await workbook.readBlock(sheetName, { rowIndex: block.rowIndex + total.row, columnIndex: block.columnIndex + total.column, rowCount: 1, columnCount: 1 });
  return read.ok ? { ok: true, value: !String(read.value.formulas[0]?.[0] ?? '').startsWith('=') } : read;
}

/**
 * What is to be said of a total that differs. A native total passes over amounts held as text: those are named, with their number, and not the total, whose formula is right. It counts
 * a figure that someone typed over a heading's total a second time; the sheet says nothing about either.
 */
export function totalFinding({ row, name, stated, sum, texts }: OtherTotal): Finding {
  const difference = stated > sum ? stated - sum : sum - stated;
  const params = { level: 'total', name, stated: stated.toString(), sum: sum.toString(), difference: difference.toString() };
  if (texts > 0) return { code: 'budget-as-text', severity: 'error', row, column: 'budget', params: { ...params, count: texts } };
  return { code: stated < sum ? 'budget-short' : 'budget-unexplained', severity: 'error', row, column: 'budget', params };
}
