import type { Plan } from '../../core';
import type { Block } from '../cells';
import type { Edit } from '../edit';
import { RANGE_NAME_PREFIX } from '../layout/plan-record';
import { runsOf } from '../runs';
import type { PlanTable } from '../table/plan-table';
import { dueWords, unknownWordings } from './due-words';
import { progressWordList } from './progress-word-list';
import { statusFormulas, type StatusColumns } from './status-formulas';
import { DUE_NAME_PREFIX, PROGRESS_NAME } from './status-look';
import { readWordList, wordListFormula } from './word-list';

/** Why the rows of a table cannot be coloured. */
export type NoColours = 'no-period' | 'no-quarters' | 'quarters-apart' | 'no-activities';

export interface StatusLayout {
  edits: Edit[];
  /** how many activities stay without a colour because the list has no room for their wordings */
  leftOut: number;
}

/** The name of a plan's list of due dates. @example dueNameOf('CCHC_KeHoach_2025_2') === 'CCHC_Han_2025_2' */
export function dueNameOf(rangeName: string): string {
  return `${DUE_NAME_PREFIX}${rangeName.startsWith(RANGE_NAME_PREFIX) ? rangeName.slice(RANGE_NAME_PREFIX.length) : rangeName}`;
}

/** What makes the rows of a plan's activities show their status, in place of what did so before. `activityRows` are 0-based rows of the sheet. */
export function layoutStatus({ sheet, rangeName, plan, columns, activityRows, tracked }: {
  sheet: string; rangeName: string; plan: Plan; columns: StatusColumns; activityRows: number[];
  /** the columns that are coloured, from the first quarter on */
  tracked: number;
}): StatusLayout {
  const due = wordListFormula(dueWords(plan));
  const runs = runsOf(activityRows);
  const blocks = (columnCount: number): Block[] => runs.map(({ first, count }) => ({ rowIndex: first, columnIndex: columns.firstQuarter, rowCount: count, columnCount }));
  const rules = statusFormulas(columns, dueNameOf(rangeName)).map(({ status, covers, formula }) => ({ status, formula, blocks: blocks(covers === 'quarter' ? 4 : tracked) }));
  return {
    edits: [
      { kind: 'name-formula', name: PROGRESS_NAME, formula: wordListFormula(progressWordList()) },
      { kind: 'name-formula', name: dueNameOf(rangeName), formula: due },
      { kind: 'uncolour-status', sheet, dueName: dueNameOf(rangeName) },
      { kind: 'colour-status', sheet, rules },
    ],
    leftOut: unknownWordings(plan, readWordList(due)).length,
  };
}

/** Where the columns of a table stand that was read; or why it cannot be coloured. */
export function statusColumnsOf(table: PlanTable, plan: Plan, firstColumn: number): { columns: StatusColumns; tracked: number } | NoColours {
  const { period, quarter1, quarter2, quarter3, quarter4, completedOn, outcome } = table.columns;
  if (period === undefined) return 'no-period';
  if (quarter1 === undefined || quarter2 === undefined || quarter3 === undefined || quarter4 === undefined) return 'no-quarters';
  if (quarter2 !== quarter1 + 1 || quarter3 !== quarter1 + 2 || quarter4 !== quarter1 + 3) return 'quarters-apart';
  if (!plan.items.some(({ level }) => level === 'activity')) return 'no-activities';
  let tracked = 4;
  for (const next of [completedOn, outcome]) if (next === quarter1 + tracked) tracked += 1;
  return { columns: { period: firstColumn + period, firstQuarter: firstColumn + quarter1, completedOn: completedOn === undefined ? null : firstColumn + completedOn }, tracked };
}
