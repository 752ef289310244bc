/** What one cell holds as Excel's `values` gives it; a blank is null or ''. Error values come as their text (`#N/A`). */
export type CellValue = string | number | boolean | null;

/** A rectangle of one sheet, 0-based. */
export interface Block {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}

/** What was read from one sheet in one go. `values[0][0]` stands at `block.rowIndex`/`block.columnIndex`. */
export interface Snapshot {
  sheetId: string;
  sheetName: string;
  block: Block;
  values: CellValue[][];
  /** the same cells as formulas (text starting with `=`) or constants */
  formulas: CellValue[][];
  /** Excel's number formats of the same cells, where they were read with them */
  numberFormats?: string[][];
  /** the rows of the sheet directly above the block, where they were read with it */
  above?: CellValue[][];
  /** what is merged on the sheet, in its own rows and columns, where it was read with it */
  merges?: Block[];
}

/** The cells of a plan's table: what they show decides, and leaving the formulas in Excel halves what comes from there at each check. */
export type PlanCells = Omit<Snapshot, 'formulas'>;

/** What one sheet holds: its filled block. */
export interface SheetCells {
  sheet: string;
  block: Block;
  values: CellValue[][];
  /** what is merged on the sheet, in its own rows and columns; absent where it was not asked */
  merges?: Block[];
}

/** What was found on looking at the shown sheet, or at all of them. `selected` is null when nothing says which table is meant. */
export interface SheetLook {
  sheets: SheetCells[];
  selected: { sheet: string; block: Block } | null;
}
