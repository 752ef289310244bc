import type { Finding, MendId, Plan, Area, Steps } from '../../core';
import type { Block, CellValue } from '../cells';
import type { CellInput, CellStyle, Edit } from '../edit';
import type { TableOverrides } from '../table/overrides';
import type { PlanTable } from '../table/plan-table';

/** What a mend is worked out from: one reading of a plan's table, cells and formulas together. */
export interface MendInput {
  sheet: string;
  rangeName: string;
  /** where the table stands; rows and columns of `values`, `table` and `plan` count from its first cell */
  block: Block;
  values: CellValue[][];
  formulas: CellValue[][];
  table: PlanTable;
  plan: Plan;
  /** what a person said about the table */
  overrides: TableOverrides;
  findings: readonly Finding[];
  /** the areas that the plan must have, by its programme and kind of unit; empty when either is not known */
  requiredAreas: readonly Area[];
  /** how a row of an area looks; null where it was not asked or the plan has none */
  areaLook: RowLook | null;
  /** how many rows below the table are blank in its columns, as far as it was asked */
  freeBelow: number;
  /** what is merged on the sheet, in its own rows and columns; absent where it was not asked */
  merges?: readonly Block[];
}

/** How a row of a table looks, cell by cell from the table's first column. */
export interface RowLook {
  styles: CellStyle[];
  numberFormats: string[];
}

/** What a person should know of a mend beside the cells that it changes. */
export type MendNote =
  /** so many rows come in above this one, 1-based */
  | { kind: 'rows'; count: number; above: number }
  /** other things stand beside the table in these columns, and come apart where rows come in */
  | { kind: 'beside'; columns: string }
  /** what is missing comes at the end: the numbers or the order of the plan's areas are not the programme's */
  | { kind: 'at-end' };

/** One cell that a mend changes. */
export interface MendChange {
  /** 0-based row of the cells that were read; like all places of a mend that lets rows in, counted with those */
  row: number;
  /** of the sheet, 0-based */
  rowIndex: number;
  columnIndex: number;
  /** `E7` */
  address: string;
  /** what it holds: a constant, or a formula's text */
  before: CellValue;
  after: Exclude<CellInput, null>;
  /** what a formula will show, in the column's own unit */
  shows?: number;
  /** a number that the cell shows as a day, as people write it */
  day?: string;
}

/** Why a place is left as it is, although it is of the kind that the mend is for. */
export type LeftReason =
  /** the figure is a formula of the person's own */
  | 'own-formula'
  /** it can be read in more ways than one */
  | 'ambiguous'
  /** the column that would take it holds something else */
  | 'support-differs' | 'no-support-column'
  /** "(nt)" in a row below would come to repeat something else */
  | 'repeated-below'
  /** nothing above it to repeat */
  | 'nothing-above'
  /** a total would leave out amounts that stand as text or words */
  | 'not-all-figures'
  /** nothing below it has an amount */
  | 'no-figures'
  /** a formula that shows what stands below already, or a total that shows something else */
  | 'already-total' | 'total-differs'
  /** a figure below it that stays would be counted twice */
  | 'inner-stays'
  /** a heading's own figure */
  | 'heading-figure'
  /** several rows share merged cells */
  | 'merged-rows'
  /** a merged cell stands for several columns: which of them it means, nobody can tell */
  | 'merged-columns'
  /** the numbers of the table follow no pattern, or its rows were moved */
  | 'no-pattern'
  /** not sure what is meant */
  | 'unsure'
  /** a total adds up cells one by one, and the new ones are not among them */
  | 'total-apart'
  /** another column than the budgets has formulas of its own in headings or totals, which new areas would put wrong */
  | 'column-formula'
  /** rows cannot come in: something lies across */
  | 'rows-merged' | 'rows-spill' | 'rows-table' | 'rows-ours'
  /** a missing area's name stands in a row that is not read as an area; new rows would not be read as areas */
  | 'area-there' | 'no-area-pattern'
  /** what the plan must have is not known: no programme or kind of unit */
  | 'areas-unknown'
  /** words stand around the gap that only a person can fill */
  | 'needs-words';

export interface LeftPlace {
  row: number;
  address: string;
  reason: LeftReason;
}

/** What one mend would do: nothing is done by making it. */
export interface Mend {
  id: MendId;
  /** what it settles, of the findings it was given */
  findings: Finding[];
  changes: MendChange[];
  /** places of its kind that it does not touch */
  left: LeftPlace[];
  /** writes that say what the cells must still hold */
  edits: Edit[];
  /** absent: nothing beside the changes */
  notes?: MendNote[];
}

/** Works out a mend for all of its kind, or only for what concerns these rows of the reading; in steps, for a plan can have thousands of places. */
export type MakeMend = (input: MendInput, rows: ReadonlySet<number> | null) => Steps<Mend>;
