import type { ColumnRole } from '../../core';
import { chosenHeading, wholeLabel, type ColumnOverride, type PlanTable, type TableOverrides } from '../../workbook';
import type { TableCandidate, TableChoice } from '../state';

/** What a person's choices say of how the table is read. */
export type ReadingChoice = Pick<TableChoice, 'roles' | 'moneyUnit'>;

/** The choices to begin with: as the table was recognised, or as a plan that is bound already is read. */
export function firstChoice({ cells, recognised, unitAbove, planYear, title, plan }: TableCandidate): TableChoice {
  const { columns, moneyUnit, moneyUnitFrom } = plan ? chosenHeading(cells, recognised, plan.overrides ?? {}) : recognised;
  return {
    roles: rolesOf({ columns, labels: recognised.labels }),
    moneyUnit: plan?.overrides?.moneyUnit ?? (plan || moneyUnitFrom === 'heading' ? moneyUnit : unitAbove ?? moneyUnit),
    planYear: plan?.planYear ?? planYear,
    title: plan?.title ?? title,
    unitName: plan?.unitName ?? '',
    unitKind: plan?.unitKind ?? null,
    programmeId: plan?.programmeId ?? null,
  };
}

/** What has to be remembered of the choices, because the table's own cells do not say it. */
export function overridesOf({ recognised }: Pick<TableCandidate, 'recognised'>, choice: ReadingChoice): TableOverrides {
  const roles = rolesOf(recognised);
  const columns = recognised.labels.flatMap((label, column): ColumnOverride[] => {
    const role = choice.roles[column] ?? null;
    return role === (roles[column] ?? null) ? [] : [{ column, label: wholeLabel(label), role }];
  });
  return { ...(columns.length > 0 ? { columns } : {}), ...(choice.moneyUnit === recognised.moneyUnit ? {} : { moneyUnit: choice.moneyUnit }) };
}

/** What each column means, null where nothing is read. */
export function rolesOf({ columns, labels }: Pick<PlanTable, 'columns' | 'labels'>): (ColumnRole | null)[] {
  const roles: (ColumnRole | null)[] = labels.map(() => null);
  for (const [role, column] of Object.entries(columns) as [ColumnRole, number][]) roles[column] = role;
  return roles;
}
