import type { ColumnRole, Finding, MoneyUnit } from '../../core';
import type { HeadingLabel } from './heading';

export type PlanLevel = 'area' | 'result' | 'activity' | 'total' | 'note';

/** One row of a plan table as it was understood. */
export interface PlanTableRow {
  /** 0-based row of the cells that were read */
  row: number;
  level: PlanLevel;
  /** how deep it stands in the table's own numbering: 1 is the top; 0 for totals and notes */
  depth: number;
  /** as written, trimmed; taken from the text when the number stands there ("Kết quả 5.1. Nâng cao…"); '' when there is none */
  number: string;
  content: string;
  /** 0-based row of the heading it belongs to by its number, null at the top; only in tables whose rows were moved, where position says nothing */
  under?: number | null;
}

/** A table found among cells: where its heading is, what its columns are, what each row is. */
export interface PlanTable {
  /** 0-based rows of the cells; [-1, -1] when no heading was found */
  headerRows: [first: number, last: number];
  /** 0-based columns */
  columns: Partial<Record<ColumnRole, number>>;
  /** what the heading says over each column */
  labels: HeadingLabel[];
  moneyUnit: MoneyUnit;
  /** what names the unit: the budget's own heading, a line above the table, a person; `none` when nothing does and bare numbers are đồng */
  moneyUnitFrom: 'heading' | 'above' | 'person' | 'none';
  rows: PlanTableRow[];
  findings: Finding[];
}
