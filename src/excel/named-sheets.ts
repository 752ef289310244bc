import type { Block } from '../workbook';
import { followRows } from './follow-rows';
import type { Held } from './held';
import { BLOCK, blockOf } from './ranges';
import { columnPrints, rowPrints, type NamedSheet, type Region } from './written';

/** A sheet with more cells than these is not looked at for the sake of a formula. */
const MOST_CELLS = 300_000;

/** The sheets that a formula names, as it writes them; whole columns and names of a sheet too. */
export function sheetsIn(formula: string): string[] {
  return [...formula.matchAll(/"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)].flatMap(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? []);
}

/** The sheets that formulas among what was held name. */
export function sheetsNamed(held: readonly Held[]): Set<string> {
  return new Set(held.flatMap((each) => (each.kind === 'cells' ? each.typed.flat().flatMap((cell) => (typeof cell === 'string' && cell.startsWith('=') ? sheetsIn(cell) : [])) : [])));
}

export interface LoadedSheet {
  key: string;
  sheet: Excel.Worksheet;
  range: Excel.Range;
}

/** Asks for what a sheet is called and how far it reaches, within the caller's sync. */
export function loadSheet(key: string, sheet: Excel.Worksheet): LoadedSheet {
  return { key, sheet: sheet.load(['id', 'name']), range: sheet.getUsedRangeOrNullObject(true).load(BLOCK) };
}

/** After it: what is worth looking at. */
export function regionsOf(loaded: readonly LoadedSheet[]): { key: string; sheet: Excel.Worksheet; block: Block }[] {
  return loaded.filter(({ sheet, range }) => !sheet.isNullObject && !range.isNullObject && range.rowCount * range.columnCount <= MOST_CELLS)
    .map(({ key, sheet, range }) => ({ key, sheet, block: blockOf(range) }));
}

export function namedSheet({ sheet }: LoadedSheet, region: Region | undefined): NamedSheet {
  return {
    name: sheet.name, id: sheet.id, firstRow: region?.block.rowIndex ?? 0, prints: region ? rowPrints(region) : [],
    firstColumn: region?.block.columnIndex ?? 0, columnPrints: region ? columnPrints(region) : [],
  };
}

/** Does each row and column that can be told stand where it stood? Where none can be told: no. */
export function standsStill(then: NamedSheet, now: Region | null): boolean {
  if (now === null) return false;
  const rowAt = followRows(then, { firstRow: now.block.rowIndex, prints: rowPrints(now) });
  const columnAt = followRows({ firstRow: then.firstColumn, prints: then.columnPrints }, { firstRow: now.block.columnIndex, prints: columnPrints(now) });
  const rows = then.prints.flatMap((print, index) => (print === 0 ? [] : [(rowAt(then.firstRow + index) ?? NaN) - then.firstRow - index]));
  const columns = then.columnPrints.flatMap((print, index) => (print === 0 ? [] : [(columnAt(then.firstColumn + index) ?? NaN) - then.firstColumn - index]));
  return rows.includes(0) && [...rows, ...columns].every((by) => by === 0 || Number.isNaN(by));
}
