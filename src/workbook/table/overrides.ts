import type { ColumnRole, MoneyUnit } from '../../core';
import type { Heading, HeadingLabel } from './heading';
import { foldLabel } from './heading-label';

/** One column to which a person gave another role than its heading says; null takes its role away. */
export interface ColumnOverride {
  /** 0-based, as it stood when it was said */
  column: number;
  /** what its heading said then (see `wholeLabel`): by it the column is found again when others were inserted before it */
  label: string;
  role: ColumnRole | null;
}

/** What a person said about a table that the table itself does not say. */
export interface TableOverrides {
  columns?: readonly ColumnOverride[];
  moneyUnit?: MoneyUnit;
}

/** "Trách nhiệm: Cơ quan đầu mối" for a column under a shared heading. */
export function wholeLabel({ leaf, group }: HeadingLabel): string {
  return group === '' ? leaf : `${group}: ${leaf}`;
}

/** The heading's columns with what a person said about them; `lost` are the columns that are no longer there, for nothing is guessed in their place. */
export function overrideColumns(heading: Pick<Heading, 'columns' | 'labels'>, overrides: readonly ColumnOverride[]): { columns: Heading['columns']; lost: ColumnOverride[] } {
  const taken = new Set<number>();
  const lost: ColumnOverride[] = [];
  const found: { column: number; role: ColumnRole | null }[] = [];
  for (const override of [...overrides].sort((a, b) => a.column - b.column)) {
    const column = findColumn(heading.labels, override, taken);
    if (column === null) lost.push(override);
    else {
      taken.add(column);
      found.push({ column, role: override.role });
    }
  }
  const columns: Heading['columns'] = {};
  for (const [role, column] of Object.entries(heading.columns) as [ColumnRole, number][]) if (!taken.has(column)) columns[role] = column;
  for (const { role, column } of found) if (role !== null) columns[role] = column;
  return { columns, lost };
}

/** The nearest column with the label that the override remembers. */
function findColumn(labels: HeadingLabel[], override: ColumnOverride, taken: ReadonlySet<number>): number | null {
  const wanted = foldLabel(override.label);
  let best: number | null = null;
  labels.forEach((label, column) => {
    if (taken.has(column) || foldLabel(wholeLabel(label)) !== wanted) return;
    if (wanted === '' && column !== override.column) return;
    if (best === null || Math.abs(column - override.column) < Math.abs(best - override.column)) best = column;
  });
  return best;
}
