import { foldText, yearsNamed } from '../../core';
import type { CellValue } from '../cells';
import { modernCells } from '../table/modern-cells';
import type { PlanTable } from '../table/plan-table';

/** The year counted most often; of several counted equally often the earliest, because a plan is made for the year in which it begins ("2025 - 2026"). */
function commonest(counts: Map<number, number>): number | null {
  let best: number | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) as number);
    if (count > most || (count === most && best !== null && year < best)) best = year;
  }
  return best;
}

function add(counts: Map<number, number>, year: number, times = 1): void {
  counts.set(year, (counts.get(year) ?? 0) + times);
}

/** How often the items of a column name each year. Equal cells are read once. */
function yearsOfColumn(cells: CellValue[][], table: PlanTable, column: number | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  if (column === undefined) return counts;
  const values = new Map<string | number, number>();
  for (const { row, level } of table.rows) {
    const cell = cells[row]?.[column];
    if (level === 'note' || level === 'total' || (typeof cell !== 'string' && typeof cell !== 'number')) continue;
    values.set(cell, (values.get(cell) ?? 0) + 1);
  }
  for (const [value, times] of values) for (const year of yearsNamed(value)) add(counts, year, times);
  return counts;
}

/** "… NĂM 2025" in the lines above the table; the day on which a document was signed ("tháng 11 năm 2024") names another year. */
function yearsOfTitle(cells: CellValue[][], headingRow: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of cells.slice(0, Math.max(0, headingRow))) {
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 1000) continue;
      const text = foldText(cell).replace(/(?:thang|\/)\s*\d{1,2}\s*(?:nam|\/)\s*\d{4}/g, ' ');
      for (const match of text.matchAll(/\bnam (20\d\d|19\d\d)\b/g)) add(counts, Number(match[1]));
    }
  }
  return counts;
}

/**
 * The year that a plan is for: the one that its periods name most often (the earliest of several named equally often); else the one of its completion dates; else of the
 * title lines above the table. null when nothing names a year.
 */
export function inferPlanYear(given: CellValue[][], table: PlanTable): number | null {
  const { cells } = modernCells(given);
  return commonest(yearsOfColumn(cells, table, table.columns.period))
    ?? commonest(yearsOfColumn(cells, table, table.columns.completedOn))
    ?? commonest(yearsOfTitle(cells, table.headerRows[0]));
}
