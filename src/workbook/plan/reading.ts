import type { Plan } from '../../core';
import type { CellValue } from '../cells';
import type { TableOverrides } from '../table/overrides';
import type { PlanTable } from '../table/plan-table';
import type { CellReader } from './cell-reader';

export interface ReadOptions extends TableOverrides {
  planYear?: number;
}

/** A table and its plan, with what they were read from: the next reading goes on from it. */
export interface ReadPlan {
  table: PlanTable;
  plan: Plan;
  from: {
    cells: CellValue[][];
    options: ReadOptions;
    /** the year by which it was read: a given one, or what the table names */
    named: number | null;
    oldTexts: number;
    reader: CellReader;
  };
}
