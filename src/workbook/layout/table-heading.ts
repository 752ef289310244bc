import type { Block } from '../cells';
import type { CellInput } from '../edit';
import { headingRowCount, type PlanForm } from './form';

/** The heading of a table: one row, or two where columns share a heading (Trách nhiệm), and what is merged in it. */
export function tableHeading(form: PlanForm, rowIndex: number, columnIndex: number): { cells: CellInput[][]; merges: Block[] } {
  const rowCount = headingRowCount(form);
  if (rowCount === 1) return { cells: [form.columns.map((column) => ({ text: column.heading }))], merges: [] };
  const startsGroup = (index: number): boolean => form.columns[index]?.group !== form.columns[index - 1]?.group;
  const upper = form.columns.map((column, index): CellInput => {
    if (column.group === undefined) return { text: column.heading };
    return startsGroup(index) ? { text: column.group } : null;
  });
  const lower = form.columns.map((column): CellInput => (column.group === undefined ? null : { text: column.heading }));
  const merges = form.columns.flatMap((column, index): Block[] => {
    if (column.group === undefined) return [{ rowIndex, columnIndex: columnIndex + index, rowCount, columnCount: 1 }];
    if (!startsGroup(index)) return [];
    let end = index + 1;
    while (form.columns[end]?.group === column.group) end += 1;
    return end - index > 1 ? [{ rowIndex, columnIndex: columnIndex + index, rowCount: 1, columnCount: end - index }] : [];
  });
  return { cells: [upper, lower], merges };
}
