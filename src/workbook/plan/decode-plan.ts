import { isCellError, isDitto, ROWS_A_STEP, standingOf, type ColumnRole, type Plan, type PlanItem, type Steps } from '../../core';
import type { CellValue } from '../cells';
import { isFilled } from '../table/cell-text';
import type { PlanTable, PlanTableRow } from '../table/plan-table';
import { startColumn } from '../table/start-column';
import { textOf, type CellReader } from './cell-reader';
import { DITTO_ROLES, DittoColumn } from './ditto';

type Raw = Partial<Record<ColumnRole, CellValue>>;

/** The cells of a table by role. */
export class RoleCells {
  private readonly roles: ColumnRole[];
  private readonly places: number[];
  /** an object with every role, so that each row's is a copy of one shape */
  private readonly blank: Raw = {};

  constructor({ columns }: PlanTable) {
    this.roles = Object.keys(columns) as ColumnRole[];
    this.places = Object.values(columns);
    for (const role of this.roles) this.blank[role] = null;
  }

  of(cells: readonly CellValue[] | undefined): Raw {
    const raw: Raw = { ...this.blank };
    if (cells === undefined) return raw;
    for (let index = 0; index < this.roles.length; index += 1) {
      const cell = cells[this.places[index] as number];
      if (isFilled(cell)) raw[this.roles[index] as ColumnRole] = cell as CellValue;
    }
    return raw;
  }
}

const SAID_ONCE: readonly ColumnRole[] = ['lead', 'support', 'period'];

/** An item's cells with the lines that stand in the rows below under merged cells; a column that is filled once is left as it is. */
function withRest(own: Raw, rest: Raw[]): Raw {
  const whole: Raw = { ...own };
  for (const role of Object.keys(own) as ColumnRole[]) {
    const filled = [own, ...rest].map((raw) => raw[role]).filter(isFilled);
    // the same office or time written again in each line is no second one; the same amount is
    const values = SAID_ONCE.includes(role) ? [...new Set(filled)] : filled;
    // a number becomes text with a decimal comma, or else 12.345 would come back as twelve thousand
    whole[role] = values.length > 1 ? values.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : textOf(value))).join('\n') : (values[0] ?? null);
  }
  return whole;
}

export function isItem({ level }: PlanTableRow): boolean {
  return level !== 'total' && level !== 'note';
}

/** Does a row only hold more lines of the merged cells above it? */
export function isRest({ level, number, content }: PlanTableRow): boolean {
  return level === 'note' && number === '' && content === '';
}

/** The cells of the rows below an item that have neither number nor content. */
function restOf(rows: readonly PlanTableRow[], index: number, cells: CellValue[][], roleCells: RoleCells): Raw[] {
  const rest: Raw[] = [];
  for (let at = index + 1; at < rows.length && isRest(rows[at] as PlanTableRow); at += 1) rest.push(roleCells.of(cells[(rows[at] as PlanTableRow).row]));
  return rest;
}

/** One table and its cells, of which items are made one by one from top to bottom: "(nt)" repeats what was read before. */
export class ItemDecoder {
  private readonly roleCells: RoleCells;
  private readonly startColumn: number | undefined;
  private dittos: { role: ColumnRole; column: DittoColumn }[];

  /** @param given the cells as they are; `cells` the same in Unicode */
  constructor(private readonly given: CellValue[][], private readonly cells: CellValue[][], private readonly table: PlanTable, private readonly reader: CellReader) {
    this.roleCells = new RoleCells(table);
    this.startColumn = startColumn(table);
    this.dittos = DITTO_ROLES.filter((role) => table.columns[role] !== undefined).map((role) => ({ role, column: new DittoColumn() }));
  }

  /** What the cells of a row mean before "(nt)" is followed, with the lines below it. */
  private ownCells(index: number, raw: Raw): Raw {
    const { row } = this.table.rows[index] as PlanTableRow;
    const own = this.cells === this.given ? raw : this.roleCells.of(this.cells[row]);
    const below = this.table.rows[index + 1];
    return below !== undefined && isRest(below) ? withRest(own, restOf(this.table.rows, index, this.cells, this.roleCells)) : own;
  }

  /** Goes to an item in the middle of the table: a column that says "(nt)" there has to know what stands above. */
  startAt(index: number): void {
    const own = this.ownCells(index, this.roleCells.of(this.given[this.rowOf(index)]));
    this.dittos = this.dittos.map(({ role }) => ({ role, column: new DittoColumn(isDitto(own[role]) ? this.lastWritten(role, index) : null) }));
  }

  /** The roles in which an item only repeats what stands above it. */
  repeats(index: number): ColumnRole[] {
    const own = this.ownCells(index, this.roleCells.of(this.given[this.rowOf(index)]));
    return this.dittos.flatMap(({ role }) => (isDitto(own[role]) ? [role] : []));
  }

  private rowOf(index: number): number {
    return (this.table.rows[index] as PlanTableRow).row;
  }

  private lastWritten(role: ColumnRole, below: number): CellValue {
    for (let index = below - 1; index >= 0; index -= 1) {
      if (!isItem(this.table.rows[index] as PlanTableRow)) continue;
      const cell = this.ownCells(index, this.roleCells.of(this.given[this.rowOf(index)]))[role] ?? null;
      if (!isDitto(cell)) return cell;
    }
    return null;
  }

  /** @param index of the row in the table */
  item(index: number, parent: number | null): PlanItem {
    const row = this.table.rows[index] as PlanTableRow;
    const raw = this.roleCells.of(this.given[row.row]);
    let meant = this.ownCells(index, raw);
    for (const { role, column } of this.dittos) {
      const written = meant[role] as CellValue;
      const read = column.read(written);
      if (read === written) continue;
      if (meant === raw) meant = { ...raw };
      meant[role] = read;
    }
    const { reader } = this;
    const progress = reader.quarters(meant);
    const note = textOf(meant.note);
    return {
      row: row.row,
      level: row.level as PlanItem['level'],
      number: row.number,
      content: isCellError(row.content) ? '' : row.content,
      parent,
      indicator: textOf(meant.indicator),
      product: textOf(meant.product),
      verification: textOf(meant.verification),
      budget: reader.budget(meant.budget),
      period: this.startColumn === undefined ? reader.period(meant.period) : reader.periodBetween(this.cells[row.row]?.[this.startColumn], meant.period),
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
}

/** The place of the heading that a row's number names; an activity or a remark is nobody's heading, so the one above it is taken. */
function headingByNumber(under: number | null, rows: ReadonlyMap<number, PlanTableRow>, places: ReadonlyMap<number, number>): number | null {
  for (let at = under; at !== null; at = rows.get(at)?.under ?? null) if (rows.get(at)?.level !== 'activity' && places.has(at)) return places.get(at) ?? null;
  return null;
}

/** Which item each item stands under, in the order of the items; null at the top. */
function parentsOf(table: PlanTable): (number | null)[] {
  const parents: (number | null)[] = [];
  const open: { index: number; depth: number }[] = [];
  const items = table.rows.filter(isItem);
  for (const { level, depth } of items) {
    while (open.length > 0 && (open[open.length - 1] as { depth: number }).depth >= depth) open.pop();
    parents.push(open[open.length - 1]?.index ?? null);
    if (level !== 'activity') open.push({ index: parents.length - 1, depth });
  }
  if (!items.some(({ under }) => under !== undefined)) return parents;
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const places = new Map(items.map(({ row }, index) => [row, index]));
  return items.map(({ under }, index) => (under === undefined ? (parents[index] ?? null) : headingByNumber(under, rows, places)));
}

/**
 * The plan that a table holds: every area, result and activity with its cells understood. `given` are the cells that the table was read from, `cells` the same in
 * Unicode; `raw` keeps the given ones, text in an old encoding too.
 */
export function* decodePlanSteps(given: CellValue[][], cells: CellValue[][], table: PlanTable, reader: CellReader): Steps<Plan> {
  const decoder = new ItemDecoder(given, cells, table, reader);
  const parents = parentsOf(table);
  const items: PlanItem[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    if (isItem(row)) items.push(decoder.item(index, parents[items.length] ?? null));
  }
  return { year: reader.planYear, roles: Object.keys(table.columns) as ColumnRole[], items };
}
