import type { CustomRuleSet, IgnoredFinding, RuleSetId } from '../core';
import type { ReportChoices } from '../core/report';
import type { Block, CellValue } from './cells';
import type { ShownStatus } from './status-colours/status-look';
import type { TableOverrides } from './table/overrides';

/** What to write into one cell; null leaves it as it is. Text is always written as text, whatever it starts with. */
export type CellInput = { text: string } | { number: number } | { formula: string } | null;

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  /** null: none */
  fill?: string | null;
  wrap?: boolean;
  /** general: texts left, numbers right, as Excel begins */
  horizontal?: 'general' | 'left' | 'center' | 'right' | 'justify';
  vertical?: 'top' | 'center' | 'bottom';
  border?: 'thin' | 'none';
  /** lines as they stand elsewhere on the sheet, Excel's own words: above, below and between rows; left, right and between columns */
  lines?: { horizontal: LineStyle; vertical: LineStyle };
}

export interface LineStyle {
  style: string;
  color: string;
  weight: string;
}

/** A4, orientation, margins in cm, rows repeated on each page, fit to one page wide. */
export interface PageSetup {
  orientation: 'landscape' | 'portrait';
  marginsCm: { top: number; right: number; bottom: number; left: number };
  /** 0-based rows of the sheet that repeat on each page */
  repeatRows: [first: number, last: number] | null;
  fitToWidth: boolean;
  /** what is printed */
  area: Block;
}

/** Where a plan stands; kept in the workbook as a custom XML part, its place as a workbook-level name. */
export interface PlanRecord {
  id: string;
  /** the defined name whose range holds the table with its heading */
  rangeName: string;
  planYear: number;
  title: string;
  unitKind: string | null;
  unitName: string;
  programmeId: string | null;
  /** what a person said about a table of their own; absent in tables that we laid out */
  overrides?: TableOverrides;
  /** which rules look at it; absent: Khung lô-gích */
  ruleSetId?: RuleSetId;
  /** the plan's own rule set */
  rules?: CustomRuleSet;
  /** its own rule set is kept, and the named one is in use */
  rulesAside?: true;
  /** findings that a person lets stand, with the reasons */
  ignored?: IgnoredFinding[];
  /** what was chosen for its reports */
  report?: ReportChoices;
  /** the year of the record's form, so that a later version can still read it */
  schema: 1;
}

/** Bars that lie one behind the other, a bar for each cell of `categories`. */
export interface BarChart {
  /** by which it is found again */
  name: string;
  title: string;
  categories: Block;
  series: { name: string; values: Block; color: string }[];
  /** the cells that it covers when it is made */
  over: Block;
}

/** One change of a workbook, described before it is made. `sheet` is a sheet's name; blocks are 0-based. */
export type Edit =
  | { kind: 'add-sheet'; sheet: string }
  /**
   * Whole rows come in, as when a person inserts them: what stands below moves down, and formulas, names, merged cells, rules and print areas go with it. Its `rowIndex` and
   * whatever the other edits of the list say of this sheet are counted as the sheet will be with all these rows; only `expect` says what the cells hold before.
   * `within`: the name of the table that the rows are for. Where merged cells, spilled results, an Excel table or another table of ours lie across, nothing is changed.
   */
  | { kind: 'insert-rows'; sheet: string; rowIndex: number; rowCount: number; within: string }
  /**
   * `expectBlank`: nothing may stand, be merged or be restricted in the block; otherwise nothing at all is changed.
   * `expect`: what the cells must still hold, formulas as their text, null where it does not matter; otherwise nothing at all is changed.
   * `overSpill`: the formula of the first cell fills all others until now; taken back, it fills them again
   */
  | { kind: 'write'; sheet: string; block: Block; cells: CellInput[][]; expectBlank?: true; expect?: CellValue[][]; overSpill?: true }
  /** `keepOthers`: only cells with Excel's general format or the text format; one that a person chose stays */
  | { kind: 'number-format'; sheet: string; blocks: Block[]; format: string; keepOthers?: true }
  | { kind: 'style'; sheet: string; blocks: Block[]; style: CellStyle }
  | { kind: 'merge'; sheet: string; block: Block }
  /** a merged cell comes apart; the others of its cells get the number format of the first. Taken back, it is merged again where all its cells are as they were left */
  | { kind: 'unmerge'; sheet: string; block: Block }
  | { kind: 'column-widths'; sheet: string; columnIndex: number; widthsPx: number[] }
  | { kind: 'row-heights'; sheet: string; blocks: Block[]; heightPx: number }
  /** as high as what stands in them needs, and from then on by themselves */
  | { kind: 'fit-rows'; sheet: string; blocks: Block[] }
  | { kind: 'choices'; sheet: string; blocks: Block[]; choices: string[] }
  | { kind: 'freeze-rows'; sheet: string; rowCount: number }
  | { kind: 'page'; sheet: string; page: PageSetup }
  /** `replace`: the name, or the record with this id, is there already and shall say this from now on */
  | { kind: 'name'; name: string; sheet: string; block: Block; replace?: true }
  | { kind: 'plan-record'; record: PlanRecord; replace?: true }
  | { kind: 'mark'; sheet: string; blanks: Block[]; others: Block[]; severity: 'error' | 'warning' | 'hint' }
  | { kind: 'unmark'; sheet: string }
  /** a name of the workbook that stands for a text or another constant: made, or made to say this from now on */
  | { kind: 'name-formula'; name: string; formula: string }
  | { kind: 'remove-name'; name: string }
  /** a name that only the add-in asks for; not listed in Excel's own manager of names */
  | { kind: 'hidden-name'; name: string; sheet: string; block: Block }
  /** `{row}` in a formula is the row of the first cell of its first block */
  | { kind: 'colour-status'; sheet: string; rules: { status: ShownStatus; formula: string; blocks: Block[] }[] }
  /** only the rules that ask this name for their due days */
  | { kind: 'uncolour-status'; sheet: string; dueName: string }
  /** a chart that is there already under this name keeps its place and size and shows these cells from now on */
  | { kind: 'chart'; sheet: string; chart: BarChart }
  /** the only custom XML part of a namespace: made, replaced, or taken away (null) */
  | { kind: 'xml-part'; namespace: string; xml: string | null }
  | { kind: 'select'; sheet: string; block: Block };
