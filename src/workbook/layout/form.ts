import type { ColumnRole } from '../../core';

/** How the cells of a column are shown and typed into. */
export type ColumnKind = 'number' | 'text' | 'money' | 'period' | 'share' | 'date';

export interface FormColumn {
  role: ColumnRole;
  heading: string;
  /** the heading above this one and its neighbours of the same group: a form with a group has a two-row heading */
  group?: string;
  kind: ColumnKind;
  widthPx: number;
}

/** One way of showing a plan as a table. */
export interface PlanForm {
  id: string;
  source: string;
  columns: FormColumn[];
}

/** How many rows the table's heading takes. */
export function headingRowCount(form: PlanForm): 1 | 2 {
  return form.columns.some((column) => column.group !== undefined) ? 2 : 1;
}

/** Where a role stands in the form, counted from its first column; -1 when the form has no such column. */
export function columnOf(form: PlanForm, role: ColumnRole): number {
  return form.columns.findIndex((column) => column.role === role);
}
