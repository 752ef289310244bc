import { nameOf, type ColumnRole, type Finding, type PlanItem } from '../../core';
import type { Block, CellValue } from '../cells';
import { isFilled } from '../table/cell-text';
import type { PlanTable, PlanTableRow } from '../table/plan-table';
import { isItem } from './decode-plan';

/** Columns where a blank cell counts as nothing said. Merged numbers say what belongs together, and remarks and risks count for nothing. */
const TOLD: readonly ColumnRole[] = ['content', 'indicator', 'product', 'verification', 'budget', 'period', 'lead', 'support', 'quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn', 'outcome'];

/** One cell that is merged over several rows of a plan: Excel gives its content to the first row only. Rows and columns count from the table's first cell. */
export interface MergedCells {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  role: ColumnRole;
  /** the rows of areas, results and activities that its lower cells stand in */
  covered: PlanTableRow[];
}

/**
 * The cells of a plan that are merged over several of its rows, from top to bottom. Merged over the lines of one activity, blank, or in the heading they are nobody's concern.
 *
 * @param merges what is merged on the sheet, in its own rows and columns; `block` is where the table stands on it
 */
export function mergedCells(values: CellValue[][], { columns, headerRows, rows }: PlanTable, block: Block, merges: readonly Block[]): MergedCells[] {
  const roles = new Map(TOLD.flatMap((role) => (columns[role] === undefined ? [] : [[columns[role], role] as const])));
  const tall = merges.flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    const [row, column] = [rowIndex - block.rowIndex, columnIndex - block.columnIndex];
    const role = roles.get(column);
    return rowCount < 2 || row <= headerRows[1] || role === undefined || !isFilled(values[row]?.[column]) ? [] : [{ row, column, rowCount, columnCount, role }];
  });
  if (tall.length === 0) return [];
  const items = new Map(rows.filter(isItem).map((row) => [row.row, row]));
  return tall.flatMap((merge): MergedCells[] => {
    const covered = Array.from({ length: merge.rowCount - 1 }, (_, below) => items.get(merge.row + 1 + below)).filter((each) => each !== undefined);
    return covered.length === 0 ? [] : [{ ...merge, covered }];
  }).sort((a, b) => a.row - b.row || a.column - b.column);
}

/** One finding for each merged cell. Words in place of a budget hold for all its rows, and no sum needs them. */
export function mergedFindings(merged: readonly MergedCells[], items: readonly PlanItem[]): Finding[] {
  if (merged.length === 0) return [];
  const byRow = new Map(items.map((item) => [item.row, item]));
  return merged.flatMap(({ row, role, covered }): Finding[] => {
    const last = covered[covered.length - 1];
    const first = byRow.get(row) ?? byRow.get(covered[0]?.row ?? -1);
    if (last === undefined || first === undefined || (role === 'budget' && first.budget.kind === 'nonNumeric')) return [];
    const tasks = covered.filter(({ level }) => level === 'activity').length;
    return [{
      code: role === 'budget' ? 'merged-budget' : 'merged-cells', severity: 'warning', row, column: role,
      params: { level: first.level, name: nameOf(first), role, last: nameOf(last), count: covered.length, tasks, ...(role === 'budget' ? { amount: amountIn(byRow.get(row) ?? first) } : {}) },
    }];
  });
}

/** What becomes of a merged amount: an activity's counts, a heading's is only compared with its activities', what is not understood is none. */
function amountIn({ level, budget }: PlanItem): 'counted' | 'of-heading' | 'unknown' {
  if (budget.total === null) return 'unknown';
  return level === 'activity' ? 'counted' : 'of-heading';
}

/** Without what is said of the lower cells of merged ones: that they are blank is told of the whole. What is merged over several columns is told of its first one only. */
export function withoutCovered(findings: readonly Finding[], merged: readonly MergedCells[]): readonly Finding[] {
  if (merged.length === 0) return findings;
  const covered = new Map<string, number>();
  for (const { row, role, rowCount, covered: below } of merged) for (let each = row + 1; each < row + rowCount; each += 1) covered.set(`${each} ${role}`, below.length);
  // a finding that speaks for more rows than the merged cell has stays
  return findings.filter(({ row, column, params }) => {
    const count = covered.get(`${row} ${column ?? ''}`);
    return count === undefined || (typeof params.count === 'number' && params.count > count);
  });
}
