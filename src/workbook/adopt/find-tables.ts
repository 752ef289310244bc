import { finish, type MoneyUnit, type Steps } from '../../core';
import type { Block, CellValue } from '../cells';
import { inferPlanYearSteps } from '../plan/plan-year';
import { cellText, isFilled } from '../table/cell-text';
import type { PlanTable } from '../table/plan-table';
import { readPlanTableSteps } from '../table/read-plan-table';

/** A plan table somewhere among cells, and what the lines above it say about it. */
export interface LocatedTable {
  /** heading to last row of the plan, first to last column with a heading; counted within the cells */
  block: Block;
  /** what a line above the table says ("ĐVT: triệu đồng"); null when nothing does, or the heading says it itself */
  unitAbove: MoneyUnit | null;
  /** null when neither the table nor its title names one */
  planYear: number | null;
  /** the title that stands above the table; '' when there is none */
  title: string;
  /** the table as it was read, where the cells are its own and nothing else: read alone it would be the same */
  alone: PlanTable | null;
}

/** More tables than these on one sheet are nobody's plans. */
const MAX_TABLES = 50;

/** Every plan table among the cells, from top to bottom. A table ends where another heading begins. */
export function findTables(cells: CellValue[][]): LocatedTable[] {
  return finish(findTablesSteps(cells));
}

/** The same in steps. */
export function* findTablesSteps(cells: CellValue[][]): Steps<LocatedTable[]> {
  const found: LocatedTable[] = [];
  let from = 0;
  while (from < cells.length && found.length < MAX_TABLES) {
    const rest = cells.slice(from);
    const table = yield* readPlanTableSteps(rest, { planYear: 0 });
    if (table.headerRows[0] < 0) break;
    yield;
    const located = yield* locate(rest, table);
    yield;
    found.push({ ...located, block: { ...located.block, rowIndex: located.block.rowIndex + from } });
    if (!table.findings.some(({ code }) => code === 'more-tables')) break;
    // what stands between two tables is the title of the second one
    from += located.block.rowIndex + located.block.rowCount;
  }
  return found;
}

function* locate(cells: CellValue[][], table: PlanTable): Steps<LocatedTable> {
  const [first, headingEnd] = table.headerRows;
  const columns = [...Object.values(table.columns), ...table.labels.flatMap(({ leaf }, column) => (leaf === '' ? [] : [column]))];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const block = { rowIndex: first, columnIndex: left, rowCount: lastRow(table, headingEnd) - first + 1, columnCount: right - left + 1 };
  return {
    block,
    unitAbove: table.moneyUnitFrom === 'above' ? table.moneyUnit : null,
    planYear: yield* inferPlanYearSteps(cells, table),
    title: titleAbove(cells, first),
    alone: isWhole(cells, block) ? table : null,
  };
}

function isWhole(cells: CellValue[][], { rowIndex, columnIndex, rowCount, columnCount }: Block): boolean {
  return rowIndex === 0 && columnIndex === 0 && rowCount === cells.length && cells.every(({ length }) => length === columnCount);
}

/** Signatures and remarks under the plan are not part of it. */
function lastRow({ rows }: PlanTable, headingEnd: number): number {
  return rows.reduce((last, { row, level }) => (level === 'note' ? last : Math.max(last, row)), headingEnd);
}

const TITLE = /^(?:kế hoạch|danh mục|biểu|bảng|phụ lục|chương trình|nhiệm vụ|phân công|dự toán)/i;

/** The line that names the table: the nearest one above that begins as titles do. */
function titleAbove(cells: CellValue[][], headingRow: number): string {
  const lines = cells.slice(Math.max(0, headingRow - 12), headingRow).reverse().map((row) => cellText(row.find(isFilled)));
  const named = lines.filter((line) => TITLE.test(line));
  // "PHỤ LỤC" alone names nothing when the line below it says what of
  return (named.find((line) => line.length > 12) ?? named[0] ?? '').slice(0, 250);
}

/** The part of the cells that a block covers; null where they end before it does. */
export function cellsIn(cells: CellValue[][], { rowIndex, columnIndex, rowCount, columnCount }: Block): CellValue[][] {
  const end = columnIndex + columnCount;
  return cells.slice(rowIndex, rowIndex + rowCount).map((row) => {
    const own = row.slice(columnIndex, end);
    while (own.length < columnCount) own.push(null);
    return own;
  });
}
