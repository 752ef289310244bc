import { formatCell, type Block, type Edit } from '../workbook';
import { isOfficeError } from './run';

/** More cells than these tell no more. */
const MOST_HELD = 32;

interface Cell {
  rowIndex: number;
  columnIndex: number;
}

interface HeldCell extends Cell {
  sheet: string;
  range: Excel.Range;
}

/** Where a row of a sheet should stand by now. */
export type RowNow = (sheet: string, rowIndex: number) => number;

/**
 * Some cells of each sheet, held from one request to the next: Excel lets a held range follow its cells, so they tell when somebody else's rows or columns come or go in
 * between. A request that writes by numbers of rows begins with `guard`: Excel carries out the commands of one request one after the other, nobody else's in between,
 * and stops at the first that fails.
 */
export interface PlacesHeld {
  /** holds cells of a sheet, from the caller's next request on */
  hold(name: string, sheet: Excel.Worksheet, cells: readonly Cell[]): void;
  /** into the queue of the next request, before all that it writes: nothing after it is done unless every cell stands where it should */
  guard(rowNow?: RowNow): void;
  /** after a request that Excel refused, in one more for each sheet: the sheet of which a cell stands elsewhere, or is gone; null: none */
  moved(rowNow?: RowNow): Promise<string | null>;
}

export function holdPlaces(context: Excel.RequestContext): PlacesHeld {
  const held: HeldCell[] = [];
  const stays: RowNow = (_, rowIndex) => rowIndex;
  return {
    hold: (name, sheet, cells) => {
      for (const cell of cells) held.push({ ...cell, sheet: name, range: sheet.getRangeByIndexes(cell.rowIndex, cell.columnIndex, 1, 1).load(['rowIndex', 'columnIndex']) });
    },
    guard: (rowNow = stays) => {
      // without "OrNullObject": where the two do not meet, Excel answers with an error
      for (const { sheet, rowIndex, columnIndex, range } of held) range.getIntersection(formatCell(rowNow(sheet, rowIndex), columnIndex)).load('rowIndex');
    },
    moved: async (rowNow = stays) => {
      for (const name of new Set(held.map(({ sheet }) => sheet))) {
        const cells = held.filter(({ sheet }) => sheet === name);
        for (const { range } of cells) range.load(['rowIndex', 'columnIndex']);
        try {
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only once Excel has refused, and one for each sheet: it does not say of which cell
          await context.sync();
        } catch (error) {
          if (!isOfficeError(error)) throw error;
          // a cell that was held is gone
          return name;
        }
        if (cells.some(({ rowIndex, columnIndex, range }) => range.rowIndex !== rowNow(name, rowIndex) || range.columnIndex !== columnIndex)) return name;
      }
      return null;
    },
  };
}

/** The cells at the corners of some blocks, evenly chosen where there are many: the outermost always. */
export function cornersOf(blocks: readonly Block[]): Cell[] {
  const corners = new Map<string, Cell>();
  for (const { rowIndex, columnIndex, rowCount, columnCount } of blocks) {
    for (const cell of [{ rowIndex, columnIndex }, { rowIndex: rowIndex + Math.max(0, rowCount - 1), columnIndex: columnIndex + Math.max(0, columnCount - 1) }]) corners.set(`${cell.rowIndex}:${cell.columnIndex}`, cell);
  }
  const all = [...corners.values()].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
  if (all.length <= MOST_HELD) return all;
  const chosen = Array.from({ length: MOST_HELD }, (_, nth) => all[Math.round((nth * (all.length - 1)) / (MOST_HELD - 1))] as Cell);
  const rightmost = all.reduce((right, cell) => (cell.columnIndex > right.columnIndex ? cell : right));
  return [...chosen, rightmost];
}

/** Cells from the top to the bottom of a block, at its left end and its right. */
export function spreadOver({ rowIndex, columnIndex, rowCount, columnCount }: Block): Cell[] {
  const count = Math.min(rowCount, MOST_HELD);
  return Array.from({ length: count }, (_, nth) => ({
    rowIndex: rowIndex + (count === 1 ? 0 : Math.round((nth * (rowCount - 1)) / (count - 1))), columnIndex: nth % 2 === 0 ? columnIndex : columnIndex + columnCount - 1,
  }));
}

/** The blocks that an edit changes or writes down the place of, as the list counts rows. */
export function placesOf(edit: Edit): Block[] {
  switch (edit.kind) {
    case 'write':
    case 'merge':
    case 'unmerge':
    case 'name':
    case 'hidden-name':
      return [edit.block];
    case 'style':
    case 'number-format':
    case 'choices':
    case 'row-heights':
    case 'fit-rows':
      return edit.blocks;
    case 'mark':
      return [...edit.blanks, ...edit.others];
    case 'colour-status':
      return edit.rules.flatMap(({ blocks }) => blocks);
    case 'chart':
      return [edit.chart.categories, edit.chart.over, ...edit.chart.series.map(({ values }) => values)];
    case 'page':
      return [edit.page.area];
    default:
      return [];
  }
}
