import { foldText, parsePeriod } from '../../core';
import type { CellValue } from '../cells';
import type { PlanTable } from '../table/plan-table';

/** The year named most often; of several named equally often the earliest, because a plan is made for the year in which it begins ("2025 - 2026"). */
function commonest(years: Iterable<number>): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) as number);
    if (count > most || (count === most && best !== null && year < best)) best = year;
  }
  return best;
}

/** The years that a period names itself: what it says must not depend on the year that it is read for. */
function yearsOfCell(cell: CellValue | undefined): number[] {
  if (typeof cell !== 'string' && typeof cell !== 'number') return [];
  const [one, other] = [parsePeriod(cell, { planYear: 2001 }), parsePeriod(cell, { planYear: 2002 })];
  if (one.end === null || one.end !== other.end || one.start !== other.start) return [];
  const last = Number(one.end.slice(0, 4));
  const first = one.start === null ? last : Number(one.start.slice(0, 4));
  return Array.from({ length: Math.min(Math.max(last - first + 1, 1), 20) }, (_, index) => first + index);
}

function* yearsOfColumn(cells: CellValue[][], table: PlanTable, column: number | undefined): Generator<number> {
  if (column === undefined) return;
  for (const { row, level } of table.rows) if (level !== 'note' && level !== 'total') yield* yearsOfCell(cells[row]?.[column]);
}

/** "… NĂM 2025" in the lines above the table; the day on which a document was signed ("tháng 11 năm 2024") names another year. */
function* yearsOfTitle(cells: CellValue[][], headingRow: number): Generator<number> {
  for (const row of cells.slice(0, Math.max(0, headingRow))) {
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 1000) continue;
      const text = foldText(cell).replace(/(?:thang|\/)\s*\d{1,2}\s*(?:nam|\/)\s*\d{4}/g, ' ');
      for (const match of text.matchAll(/\bnam (20\d\d|19\d\d)\b/g)) yield Number(match[1]);
    }
  }
}

/**
 * The year that a plan is for: the one that its periods name most often (the earliest of several named equally often); else the one of its completion dates; else of the
 * title lines above the table. null when nothing names a year.
 */
export function inferPlanYear(cells: CellValue[][], table: PlanTable): number | null {
  return commonest(yearsOfColumn(cells, table, table.columns.period))
    ?? commonest(yearsOfColumn(cells, table, table.columns.completedOn))
    ?? commonest(yearsOfTitle(cells, table.headerRows[0]));
}
