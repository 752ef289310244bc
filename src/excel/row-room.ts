import { formatAddress, formatColumn, type Block, type RowBlocker, type RowRoom } from '../workbook';
import { BLOCK, blockOf } from './ranges';

/** Every name of ours starts like this. */
const OURS = 'CCHC_';

/** Where whole rows are to come in: each above one of `rows`, 0-based, as the sheet is now. */
export interface RoomQuestion {
  sheet: string;
  /** the name of the table that they are for */
  within: string;
  rows: number[];
}

interface Looking {
  /** after the first sync; true when it asked for more */
  ask(): boolean;
  /** after the second */
  room(): RowRoom;
}

/** Looks for what lies across the places: one sync, and one more where something on the sheet is merged. Names, as they are given, cost none. */
export function lookAtRoom(workbook: Excel.Workbook, { sheet: name, within, rows }: RoomQuestion): Looking {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const merged = sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject().load('areaCount');
  const names = workbook.names.load(['items/name', 'items/formula']);
  const places = rows.filter((row) => row > 0).map((row) => {
    const [above, below] = [row - 1, row].map((rowIndex) => {
      const line = sheet.getRangeByIndexes(rowIndex, 0, 1, 1).getEntireRow();
      return { used: line.getUsedRangeOrNullObject(true).load([...BLOCK, 'hasSpill']), tables: line.getTables(false).load('items/name') };
    });
    return { row, above, below };
  });
  let areas: Excel.RangeCollection | null = null;
  return {
    ask: () => {
      if (!merged.isNullObject) areas = merged.areas.load(BLOCK.map((part) => `items/${part}`));
      return areas !== null;
    },
    room: () => {
      const table = names.items.flatMap((item) => (item.name === within ? placeOf(String(item.formula), name) : []))[0] ?? null;
      const ours = names.items.flatMap((item) => (item.name.startsWith(OURS) && item.name !== within ? placeOf(String(item.formula), name) : []));
      const found = (block: Block, by: RowBlocker): RowRoom => ({ blocked: { address: formatAddress(block), by }, beside: null });
      for (const { row, above, below } of places) {
        const across = (block: Block): boolean => block.rowIndex < row && row < block.rowIndex + block.rowCount;
        const crossing = (areas?.items ?? []).map(blockOf).find(across);
        if (crossing) return found(crossing, 'merged');
        const other = ours.find(across);
        if (other) return found(other, 'ours');
        const line: Block = { rowIndex: row, columnIndex: table?.columnIndex ?? 0, rowCount: 1, columnCount: table?.columnCount ?? 1 };
        if (above && below?.tables.items.some(({ name: each }) => above.tables.items.some((one) => one.name === each))) return found(line, 'table');
        if (above && below && !above.used.isNullObject && !below.used.isNullObject && mayBeSpilled(above.used) && mayBeSpilled(below.used)) return found(line, 'spill');
      }
      return { blocked: null, beside: table === null ? null : besideOf(table, places.map(({ above, below }) => [above?.used, below?.used])) };
    },
  };
}

/** Excel says null where some cells are and others are not. */
function mayBeSpilled(range: Excel.Range): boolean {
  return range.hasSpill !== false;
}

/** Columns outside the table in which something stands both above and below a place. */
function besideOf(table: Block, pairs: (Excel.Range | undefined)[][]): string | null {
  const ends = pairs.flatMap(([above, below]) => {
    if (!above || !below || above.isNullObject || below.isNullObject) return [];
    const [one, other] = [blockOf(above), blockOf(below)];
    const tableEnd = table.columnIndex + table.columnCount - 1;
    const left = Math.max(one.columnIndex, other.columnIndex);
    const right = Math.min(one.columnIndex + one.columnCount, other.columnIndex + other.columnCount) - 1;
    return [...(left < table.columnIndex ? [left, table.columnIndex - 1] : []), ...(right > tableEnd ? [tableEnd + 1, right] : [])];
  });
  return ends.length === 0 ? null : `${formatColumn(Math.min(...ends))}:${formatColumn(Math.max(...ends))}`;
}

/** The rows and columns of one sheet that a name stands for. */
function placeOf(formula: string, sheet: string): Block[] {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!found || (found[1]?.replaceAll("''", "'") ?? found[2]) !== sheet) return [];
  const [first, last] = [Number(found[4]) - 1, Number(found[6] ?? found[4]) - 1];
  const [from, to] = [columnIndexOf(found[3] ?? 'A'), columnIndexOf(found[5] ?? found[3] ?? 'A')];
  return [{ rowIndex: first, columnIndex: from, rowCount: last - first + 1, columnCount: to - from + 1 }];
}

function columnIndexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
