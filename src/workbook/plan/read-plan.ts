import { isCellError, parseDate, parseMoney, parsePeriod, readProgressCell, standingOf, type ColumnRole, type Money, type Period, type Plan, type PlanItem, type Quarter } from '../../core';
import type { CellValue } from '../cells';
import { isFilled } from '../table/cell-text';
import { modernCells } from '../table/modern-cells';
import type { PlanTable, PlanTableRow } from '../table/plan-table';
import type { TableOverrides } from '../table/overrides';
import { readPlanTable } from '../table/read-plan-table';
import { DITTO_ROLES, DittoColumn } from './ditto';
import { missingColumns } from './missing-columns';
import { inferPlanYear } from './plan-year';

/** The year of a plan that names none. Quarters come out the same for every year, and a finding says that the year is not known. */
export const UNKNOWN_PLAN_YEAR = 2000;

type Raw = Partial<Record<ColumnRole, CellValue>>;

/** Text of a cell with its own line breaks, which separate indicators and documents. An error value says nothing; `raw` keeps it. */
function textOf(cell: CellValue | undefined): string {
  return cell === null || cell === undefined || isCellError(cell) ? '' : String(cell).normalize('NFC').trim();
}

/** true and false are no amounts and no times; they are shown as Excel shows them. */
function readable(cell: CellValue | undefined): string | number | null {
  return cell === undefined ? null : typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

/** What one table's cells mean. Plans repeat themselves ("Quý IV", "Kinh phí thường xuyên"), so equal cells are read once. */
class CellReader {
  private readonly periods = new Map<string | number | null, Period>();
  private readonly budgets = new Map<string | number | null, Money>();

  constructor(private readonly table: PlanTable, private readonly planYear: number) {}

  period(cell: CellValue | undefined): Period {
    const value = readable(cell);
    const known = this.periods.get(value);
    if (known !== undefined) return known;
    const period = parsePeriod(value, { planYear: this.planYear });
    this.periods.set(value, period);
    return period;
  }

  budget(cell: CellValue | undefined): Money {
    if (typeof cell === 'boolean') return { kind: 'unreadable', total: null, lines: [] };
    const value = cell ?? null;
    const known = this.budgets.get(value);
    if (known !== undefined) return known;
    const money = parseMoney(value, { unit: this.table.moneyUnit });
    this.budgets.set(value, money);
    return money;
  }

  completedOn(cell: CellValue | undefined): PlanItem['completedOn'] {
    return parseDate(readable(cell), { planYear: this.planYear });
  }
}

function rawOf(cells: CellValue[], table: PlanTable): Raw {
  const raw: Raw = {};
  for (const [role, column] of Object.entries(table.columns) as [ColumnRole, number][]) raw[role] = isFilled(cells[column]) ? (cells[column] ?? null) : null;
  return raw;
}

function itemOf(row: PlanTableRow, level: PlanItem['level'], raw: Raw, meant: Raw, parent: number | null, reader: CellReader): PlanItem {
  const progress = Object.fromEntries(([1, 2, 3, 4] as const).map((quarter) => [quarter, readProgressCell(meant[`quarter${quarter}`] ?? null)])) as Record<Quarter, PlanItem['progress'][Quarter]>;
  const note = textOf(meant.note);
  return {
    row: row.row,
    level,
    number: row.number,
    content: isCellError(row.content) ? '' : row.content,
    parent,
    indicator: textOf(meant.indicator),
    product: textOf(meant.product),
    verification: textOf(meant.verification),
    budget: reader.budget(meant.budget),
    period: reader.period(meant.period),
    lead: textOf(meant.lead),
    support: textOf(meant.support),
    note,
    risk: textOf(meant.risk),
    progress,
    completedOn: reader.completedOn(meant.completedOn),
    outcome: textOf(meant.outcome),
    standing: standingOf({ progress, note }),
    raw,
  };
}

/** The rows below an item that have neither number nor content: more lines of its merged cells. */
function restRows(rows: PlanTableRow[], index: number): number[] {
  const rest: number[] = [];
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at] as PlanTableRow;
    if (row.level !== 'note' || row.number !== '' || row.content !== '') break;
    rest.push(row.row);
  }
  return rest;
}

/** An item's cells with the lines that stand in the rows below under merged cells; a column that is filled once is left as it is. */
function withRest(own: Raw, rest: Raw[]): Raw {
  const whole: Raw = { ...own };
  for (const role of Object.keys(own) as ColumnRole[]) {
    const values = [own, ...rest].map((raw) => raw[role]).filter(isFilled);
    // a number becomes text with a decimal comma, or else 12.345 would come back as twelve thousand
    whole[role] = values.length > 1 ? values.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : textOf(value))).join('\n') : (values[0] ?? null);
  }
  return whole;
}

/** The place of the heading that a row's number names; an activity or a remark is nobody's heading, so the one above it is taken. */
function headingByNumber(under: number | null, rows: ReadonlyMap<number, PlanTableRow>, places: ReadonlyMap<number, number>): number | null {
  for (let at = under; at !== null; at = rows.get(at)?.under ?? null) if (rows.get(at)?.level !== 'activity' && places.has(at)) return places.get(at) ?? null;
  return null;
}

/**
 * The plan that a table holds: every area, result and activity with its cells understood. `given` are the cells that the table was read from; `raw` keeps them as
 * they are, text in an old encoding too.
 */
export function decodePlan(given: CellValue[][], table: PlanTable, year: number): Plan {
  const { cells } = modernCells(given);
  const columns = new Map(DITTO_ROLES.filter((role) => table.columns[role] !== undefined).map((role) => [role, new DittoColumn()]));
  const reader = new CellReader(table, year);
  const items: PlanItem[] = [];
  const open: { index: number; depth: number }[] = [];
  table.rows.forEach((row, index) => {
    if (row.level === 'total' || row.level === 'note') return;
    const meant = withRest(rawOf(cells[row.row] ?? [], table), restRows(table.rows, index).map((rest) => rawOf(cells[rest] ?? [], table)));
    for (const [role, column] of columns) meant[role] = column.read(meant[role] ?? null);
    while (open.length > 0 && (open[open.length - 1] as { depth: number }).depth >= row.depth) open.pop();
    const parent = open[open.length - 1]?.index ?? null;
    if (row.level !== 'activity') open.push({ index: items.length, depth: row.depth });
    items.push(itemOf(row, row.level, rawOf(given[row.row] ?? [], table), meant, parent, reader));
  });
  if (table.rows.some(({ under }) => under !== undefined)) {
    const rows = new Map(table.rows.map((row) => [row.row, row]));
    const places = new Map(items.map((item, index) => [item.row, index]));
    for (const item of items) {
      const under = rows.get(item.row)?.under;
      if (under !== undefined) item.parent = headingByNumber(under, rows, places);
    }
  }
  return { year, roles: Object.keys(table.columns) as ColumnRole[], items };
}

/**
 * Finds the plan table among cells and decodes it. Without `planYear` the year is the one that the table itself names (see `inferPlanYear`);
 * `columns` and `moneyUnit` are what a person said about it. Never throws; without a heading the plan has no items and `table.findings` says why.
 */
export function readPlan(cells: CellValue[][], options: { planYear?: number } & TableOverrides = {}): { table: PlanTable; plan: Plan } {
  const table = readPlanTable(cells, { ...options, planYear: options.planYear ?? UNKNOWN_PLAN_YEAR });
  const year = options.planYear ?? inferPlanYear(cells, table);
  if (year === null && table.columns.period !== undefined) table.findings.push({ code: 'plan-year-unknown', severity: 'hint', row: table.headerRows[0], column: null, params: {} });
  table.findings.push(...missingColumns(table));
  return { table, plan: decodePlan(cells, table, year ?? UNKNOWN_PLAN_YEAR) };
}
