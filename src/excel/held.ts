import type { Block, CellValue, LineStyle } from '../workbook';

/** What a place held before we wrote there. Data only, so that it can be kept as text until it is asked for. */
export type Held = HeldCells | HeldLook | HeldRules | HeldWidths | HeldHeights | HeldFrozen | HeldPage;

export interface HeldCells {
  kind: 'cells';
  sheet: string;
  block: Block;
  /** as they would be typed; null: to be left as it is */
  typed: (CellValue | null)[][];
  /** null where we did not change it */
  numberFormats: (string | null)[][];
  /** false: there were too many cells to ask for their number formats */
  isWhole: boolean;
  /** what was merged there, and what we merged */
  merges: Block[];
  ourMerges: Block[];
  /** what was merged there and we took apart; absent: nothing */
  unmerged?: Block[];
}

export interface WholeLook {
  wrapText: boolean;
  horizontalAlignment: Excel.RangeFormat['horizontalAlignment'];
  verticalAlignment: Excel.RangeFormat['verticalAlignment'];
  indentLevel: number;
  font: { name: string; size: number; bold: boolean; italic: boolean; color: string };
  /** null: none */
  fill: string | null;
  lines: { edge: (typeof EDGE_NAMES)[number]; line: LineStyle }[];
}

export const EDGE_NAMES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

export interface HeldLook {
  kind: 'look';
  sheet: string;
  block: Block;
  /** one look for all cells, or one for each; null: nothing can be said of it */
  look: { whole: WholeLook } | { cells: Excel.SettableCellProperties[][] } | null;
  /** a pattern or a gradient cannot be told to Excel again */
  isWhole: boolean;
}

/** What may be typed. */
export interface HeldRules {
  kind: 'rules';
  sheet: string;
  blocks: Block[];
  /** in the order of `areasOf(blocks)` */
  areas: Pick<Excel.Interfaces.DataValidationData, 'type' | 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'>[];
}

export interface HeldWidths {
  kind: 'widths';
  sheet: string;
  columnIndex: number;
  widths: number[];
}

export interface HeldHeights {
  kind: 'heights';
  sheet: string;
  blocks: Block[];
  /** null where the rows of one block differ */
  heights: (number | null)[];
}

export interface HeldFrozen {
  kind: 'frozen';
  sheet: string;
  block: Block | null;
}

export interface HeldPage {
  kind: 'page';
  sheet: string;
  told: Record<string, unknown>;
  zoom: Record<string, unknown>;
  /** without the sheet's name; null: none */
  area: string | null;
  titles: string | null;
}

/** Something that is looked at before it is changed. */
export interface Looked {
  /** after the first sync: asks for what only its answer shows the need of; true when it asked */
  ask(): boolean;
  /** after the second */
  held(): Held[];
}
