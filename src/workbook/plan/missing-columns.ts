import type { Finding } from '../../core';
import type { PlanTable } from '../table/plan-table';
import { TASK_ROLES } from '../table/read-plan-table';

/** What a plan of tasks cannot do without: its words, and the time by which completion is counted. */
const NEEDED = [
  { role: 'content', code: 'content-column-missing', severity: 'error' },
  { role: 'period', code: 'period-column-missing', severity: 'warning' },
] as const;

/** Says at the heading which needed columns a table of tasks does not have, lost or renamed. A table of figures has no times; a column that a person had pointed at has its own finding. */
export function missingColumns({ columns, headerRows, rows, findings }: PlanTable): Finding[] {
  const isTaskTable = TASK_ROLES.some((role) => columns[role] !== undefined);
  if (!isTaskTable || !rows.some(({ level }) => level === 'activity')) return [];
  const isSaid = (role: string) => findings.some(({ code, column }) => code === 'column-lost' && column === role);
  return NEEDED.filter(({ role }) => columns[role] === undefined && !isSaid(role))
    .map(({ code, severity }): Finding => ({ code, severity, row: headerRows[1], column: null, params: {} }));
}
