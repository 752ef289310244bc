import { parseMoney, type Finding, type Plan } from '../core';
import type { PlanTable, Snapshot } from '../workbook';

/**
 * The table's own total against the activities, each counted once. A native total passes over amounts written as text, and counts a figure that
 * someone typed over a heading's total a second time; the sheet says nothing about either.
 */
export function checkTotalRow({ values, formulas }: Pick<Snapshot, 'values' | 'formulas'>, table: PlanTable, plan: Plan, sum: bigint): Finding[] {
  const total = table.rows.filter(({ level }) => level === 'total').at(-1);
  const column = table.columns.budget;
  if (!total || column === undefined) return [];
  const cell = values[total.row]?.[column] ?? null;
  const stated = typeof cell === 'boolean' ? null : parseMoney(cell, { unit: table.moneyUnit }).total;
  if (stated === null || stated === sum) return [];
  // A typed total may hold what an activity says in words only ("Kinh phí thường xuyên"); a computed one cannot.
  const computed = String(formulas[total.row]?.[column] ?? '').startsWith('=');
  if (stated > sum && !computed && plan.items.some(({ level, budget }) => level === 'activity' && budget.total === null && budget.kind !== 'empty')) return [];
  const difference = stated > sum ? stated - sum : sum - stated;
  return [{
    code: stated < sum ? 'budget-short' : 'budget-unexplained', severity: 'error', row: total.row, column: 'budget',
    params: { level: 'total', name: total.content, stated: stated.toString(), sum: sum.toString(), difference: difference.toString() },
  }];
}
