import { followRows, type Place } from './follow-rows';
import { columnPrints, rowPrints, type Region, type Written } from './written';

/** Where the rows of each sheet that was there stand now, by the name that it had then. */
export function placesNow(written: Written, sheets: ReadonlyMap<string, { region: Region | null }>): Map<string, Place> {
  return new Map<string, Place>(written.sheets.flatMap((sheet) => {
    const now = sheets.get(sheet.name);
    if (!now || sheet.added) return [];
    const rowAt = now.region === null || columnsMoved(sheet, now.region) ? () => null : followRows(sheet, { firstRow: now.region.block.rowIndex, prints: rowPrints(now.region) });
    const moved = sheet.prints.some((print, index) => print !== 0 && (rowAt(sheet.firstRow + index) ?? sheet.firstRow + index) !== sheet.firstRow + index);
    return [[sheet.name, { rowAt, moved }]];
  }));
}

/** Does a column that no other is like stand elsewhere now? Then nothing can be told from where cells were. */
function columnsMoved(then: Written['sheets'][number], now: Region): boolean {
  const columnAt = followRows({ firstRow: then.firstColumn, prints: then.columnPrints }, { firstRow: now.block.columnIndex, prints: columnPrints(now) });
  return then.columnPrints.some((print, index) => print !== 0 && (columnAt(then.firstColumn + index) ?? then.firstColumn + index) !== then.firstColumn + index);
}
