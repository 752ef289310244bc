import type { Area } from '../model/area';

/** The rectangle around the cells of a value mutation that got other contents; null when it only changed how cells look. */
export function writtenArea(sheetId: string, cells: Record<number, Record<number, unknown>>): Area | null {
  let area: Area | null = null;
  for (const [rowText, columns] of Object.entries(cells)) {
    for (const [columnText, cell] of Object.entries(columns ?? {})) {
      if (typeof cell === 'object' && cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell) && !('si' in cell)) continue;
      const [row, column] = [Number(rowText), Number(columnText)];
      area = area === null
        ? { sheetId, row, column, lastRow: row, lastColumn: column }
        : {
            sheetId,
            row: Math.min(area.row, row), column: Math.min(area.column, column),
            lastRow: Math.max(area.lastRow, row), lastColumn: Math.max(area.lastColumn, column),
          };
    }
  }
  return area;
}
