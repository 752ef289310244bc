import { readPlan } from '../plan/read-plan';
import type { Block, CellValue } from '../cells';
import { formatCell } from '../layout/address';
import { cutFormula } from './references';

/** More ranges than these make no formula that anyone could read. */
const MOST_RUNS = 30;

/**
 * Excel's own formula for `CCHC.NGANSACH(cells)` where it comes to the very same amount: the sum of the activities' cells, when all of them hold plain numbers of đồng.
 * null when anything is unsure: an amount in words, another unit, a name or an area as argument, a sum that differs.
 */
export function nativeTotal(formula: string, value: CellValue, ownSheet: string, cellsOf: (sheet: string, block: Block) => { values: CellValue[][]; formulas: CellValue[][] } | null): string | null {
  if (!/^=\s*CCHC\.NGANSACH\([^(),]*\)$/i.test(formula) || typeof value !== 'number') return null;
  const [reference, ...more] = cutFormula(formula, ownSheet).filter((piece) => typeof piece !== 'string');
  if (reference === undefined || more.length > 0) return null;
  const { sheet, block } = reference;
  const cells = cellsOf(sheet, block);
  if (cells === null) return null;
  const { table, plan } = readPlan(cells.values);
  const column = table.columns.budget;
  if (column === undefined || table.moneyUnit !== 'dong') return null;
  const rows = plan.items.filter(({ level }) => level === 'activity').map(({ row }) => row);
  const amounts = rows.map((row) => cells.values[row]?.[column] ?? null);
  if (rows.length === 0 || !amounts.every((amount) => amount === null || amount === '' || (typeof amount === 'number' && Number.isInteger(amount)))) return null;
  if (amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0) !== value) return null;
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  if (runs.length > MOST_RUNS) return null;
  const prefix = sheet === ownSheet ? '' : `'${sheet.replaceAll("'", "''")}'!`;
  const cell = (row: number): string => formatCell(block.rowIndex + row, block.columnIndex + column);
  return `=SUM(${runs.map(([first, last]) => `${prefix}${cell(first)}${first === last ? '' : `:${cell(last)}`}`).join(',')})`;
}
