import { parseMoney, parsePeriod, readProgressCell, standingOf, type ColumnRole, type CompletedOn, type Plan, type PlanItem, type Quarter } from '../../core';
import type { CellValue } from '../cells';
import { isFilled } from '../table/cell-text';
import type { PlanTable, PlanTableRow } from '../table/plan-table';
import { readPlanTable } from '../table/read-plan-table';
import { DITTO_ROLES, DittoColumn } from './ditto';
import { inferPlanYear } from './plan-year';

/** The year of a plan that names none. Quarters come out the same for every year, and a finding says that the year is not known. */
export const UNKNOWN_PLAN_YEAR = 2000;

type Raw = Partial<Record<ColumnRole, CellValue>>;

/** Text of a cell with its own line breaks, which separate indicators and documents. */
function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).normalize('NFC').trim();
}

/** true and false are no amounts and no times; they are shown as Excel shows them. */
function readable(cell: CellValue | undefined): string | number | null {
  return cell === undefined ? null : typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

function readCompletedOn(cell: CellValue | undefined, planYear: number): CompletedOn {
  if (!isFilled(cell)) return { kind: 'empty' };
  const { kind, start, end } = parsePeriod(readable(cell), { planYear });
  return kind === 'range' && end !== null && (start === null || start === end) ? { kind: 'date', date: end } : { kind: 'unreadable', text: textOf(cell) };
}

function rawOf(cells: CellValue[], table: PlanTable): Raw {
  const raw: Raw = {};
  for (const [role, column] of Object.entries(table.columns) as [ColumnRole, number][]) raw[role] = isFilled(cells[column]) ? (cells[column] ?? null) : null;
  return raw;
}

function itemOf(row: PlanTableRow, level: PlanItem['level'], raw: Raw, meant: Raw, parent: number | null, table: PlanTable, year: number): PlanItem {
  const progress = Object.fromEntries(([1, 2, 3, 4] as const).map((quarter) => [quarter, readProgressCell(raw[`quarter${quarter}`] ?? null)])) as Record<Quarter, PlanItem['progress'][Quarter]>;
  const note = textOf(meant.note);
  const budget = typeof raw.budget === 'boolean' ? { kind: 'unreadable' as const, total: null, lines: [] } : parseMoney(raw.budget ?? null, { unit: table.moneyUnit });
  return {
    row: row.row,
    level,
    number: row.number,
    content: row.content,
    parent,
    indicator: textOf(meant.indicator),
    product: textOf(meant.product),
    verification: textOf(meant.verification),
    budget,
    period: parsePeriod(readable(meant.period), { planYear: year }),
    lead: textOf(meant.lead),
    support: textOf(meant.support),
    note,
    risk: textOf(meant.risk),
    progress,
    completedOn: readCompletedOn(raw.completedOn, year),
    outcome: textOf(raw.outcome),
    standing: standingOf({ progress, note }),
    raw,
  };
}

/** The plan that a table holds: every area, result and activity with its cells understood. `cells` are the ones that the table was read from. */
export function decodePlan(cells: CellValue[][], table: PlanTable, year: number): Plan {
  const columns = new Map(DITTO_ROLES.filter((role) => table.columns[role] !== undefined).map((role) => [role, new DittoColumn()]));
  const items: PlanItem[] = [];
  const open: { index: number; depth: number }[] = [];
  for (const row of table.rows) {
    if (row.level === 'total' || row.level === 'note') continue;
    const raw = rawOf(cells[row.row] ?? [], table);
    const meant: Raw = { ...raw };
    for (const [role, column] of columns) meant[role] = column.read(raw[role] ?? null);
    while (open.length > 0 && (open[open.length - 1] as { depth: number }).depth >= row.depth) open.pop();
    const parent = open[open.length - 1]?.index ?? null;
    if (row.level !== 'activity') open.push({ index: items.length, depth: row.depth });
    items.push(itemOf(row, row.level, raw, meant, parent, table, year));
  }
  return { year, roles: Object.keys(table.columns) as ColumnRole[], items };
}

/**
 * Finds the plan table among cells and decodes it. Without `planYear` the year is the one that the table itself names (see `inferPlanYear`).
 * Never throws; without a heading the plan has no items and `table.findings` says why.
 */
export function readPlan(cells: CellValue[][], options: { planYear?: number } = {}): { table: PlanTable; plan: Plan } {
  const table = readPlanTable(cells, { planYear: options.planYear ?? UNKNOWN_PLAN_YEAR });
  const year = options.planYear ?? inferPlanYear(cells, table) ?? UNKNOWN_PLAN_YEAR;
  return { table, plan: decodePlan(cells, table, year) };
}
