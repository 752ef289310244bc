import type { Block, CellValue, Outcome } from '../../workbook';

/** What tells whether the rows of a plan show their status, and by which wordings. */
export interface ColoursOnSheet {
  /** the formula of the list of due dates; null when there is none */
  dueList: string | null;
  /** what our rules cover; empty when there are none */
  covered: Block[];
}

/** What one sheet holds, shown or hidden. */
export interface SheetFormulas {
  sheet: string;
  isShown: boolean;
  block: Block;
  values: CellValue[][];
  formulas: CellValue[][];
}

export interface WorkbookFormulas {
  sheets: SheetFormulas[];
  /** every defined name of the workbook with what it stands for */
  names: { name: string; formula: string }[];
}

export interface CellPlace {
  sheet: string;
  rowIndex: number;
  columnIndex: number;
}

/** What following a plan and sending a workbook ask of it, beyond what every action asks. */
export interface TrackingPort {
  readColours(sheet: string, dueName: string): Promise<Outcome<ColoursOnSheet>>;
  /** every filled cell of every sheet, hidden ones too */
  readFormulas(): Promise<Outcome<WorkbookFormulas>>;
  /** the cells that each formula's results fill, itself included; null for a formula that fills its own cell only */
  readSpills(cells: CellPlace[]): Promise<Outcome<(Block | null)[]>>;
  /** where names point now; null for a name that is gone, or whose cells are */
  readPlaces(names: string[]): Promise<Outcome<({ sheet: string; block: Block } | null)[]>>;
  /** the only part of a namespace; null when there is none */
  readPart(namespace: string): Promise<Outcome<string | null>>;
}
