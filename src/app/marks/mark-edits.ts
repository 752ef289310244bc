import type { Finding, Severity } from '../../core';
import type { Block, Edit } from '../../workbook';
import type { PlanReading } from '../state';
import { columnOf } from '../show-cell';

const SEVERITIES: Severity[] = ['error', 'warning', 'hint'];

/**
 * What marks the findings of a reading: the old marks go, then one mark for each severity. A cell with several findings shows the gravest.
 * Blank cells are kept apart, because their mark goes away by itself as they are filled.
 */
export function markEdits(reading: PlanReading): Edit[] {
  const { sheet } = reading.summary;
  const seen = new Set<string>();
  const marks = SEVERITIES.flatMap((severity): Edit[] => {
    const cells = reading.findings.filter((finding) => finding.severity === severity).flatMap((finding) => {
      const cell = { row: finding.row, column: columnOf(reading, finding.column), blank: isBlank(reading, finding) };
      const key = `${cell.row}:${cell.column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [cell];
    });
    if (cells.length === 0) return [];
    const blocks = (blank: boolean) => verticalRuns(cells.filter((cell) => cell.blank === blank)).map(({ row, column, count }): Block => (
      { rowIndex: reading.block.rowIndex + row, columnIndex: reading.block.columnIndex + column, rowCount: count, columnCount: 1 }));
    return [{ kind: 'mark', sheet, blanks: blocks(true), others: blocks(false), severity }];
  });
  return [{ kind: 'unmark', sheet }, ...marks];
}

function isBlank({ plan }: PlanReading, { row, column }: Finding): boolean {
  const item = plan.items.find((candidate) => candidate.row === row);
  const raw = item?.raw[column ?? 'content'];
  return item !== undefined && (raw === undefined || raw === null || String(raw).trim() === '');
}

/** Neighbouring rows of one column as one block: an address holds few characters. */
function verticalRuns(cells: { row: number; column: number }[]): { row: number; column: number; count: number }[] {
  const runs: { row: number; column: number; count: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.count === row) last.count += 1;
    else runs.push({ row, column, count: 1 });
  }
  return runs;
}
