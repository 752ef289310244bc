import type { MoneyUnit, PlanItem, Steps } from '../../core';
import type { CellValue } from '../cells';
import { formatCell } from '../layout/address';
import type { PlanTableRow } from '../table/plan-table';
import { heldAt, isFormula, MendDraft, moneyFormats } from './mend-draft';
import type { LeftReason, Mend, MendInput } from './mend';
import { nativeRange } from './native-range';

const SIZE: Record<MoneyUnit, number> = { dong: 1, nghin: 1000, trieu: 1_000_000, ty: 1_000_000_000 };
const SUBTOTAL = /^=\s*SUBTOTAL\(\s*(?:9|109)\s*[,;]/i;

/** What one heading or the overall total runs over. */
interface Sum {
  row: PlanTableRow;
  /** rows of the cells, first to last */
  first: number;
  last: number;
  /** places in `rows` of what stands below it */
  below: number[];
}

/**
 * Writes each heading's figure and the overall total as a native total, `SUBTOTAL(9, first child … next heading of the same or a higher level)`, where a constant or
 * nothing stands. A formula of the person's own stays; a total that would leave out an amount, or count one twice, is not written. A heading's own native total whose
 * range no longer is the one that belongs there (rows that came in below a heading without rows push it away) gets that range.
 */
export function* writeTotals(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { table: { columns: { budget: column }, rows: tableRows, moneyUnit } } = input;
  const draft = new MendDraft('write-totals', input, rows);
  if (column === undefined) return draft.done(['budget']);
  const sums = yield* sumsOf(input);
  const wanted = rows === null ? null : withInner(sums, rows, tableRows);
  const right: number[] = [];
  const isNative = new Set(tableRows.filter(({ row }) => SUBTOTAL.test(String(heldAt(input, row, column)))).map(({ row }) => row));
  const written: { sum: Sum; total: bigint }[] = [];
  // from the innermost outwards: a total that is not written stops those around it
  for (const sum of sums) {
    yield;
    const { row } = sum.row;
    if (wanted !== null && !wanted.has(row)) continue;
    const made = isNative.has(row) ? nativeAsItIs(sum, input, column, isNative) : totalOf(sum, input, column, isNative);
    // a figure within it that becomes a total is no longer counted beside what it adds up
    const within = new Set(sum.below.map((index) => tableRows[index]?.row));
    const willChange = written.some(({ sum: inner }) => within.has(inner.row.row) && !isFormula(heldAt(input, inner.row.row, column)));
    if (made === 'already-total' || (made === 'total-differs' && willChange)) right.push(row);
    else if (typeof made === 'string') draft.leave(row, column, made);
    if (typeof made !== 'bigint') continue;
    written.push({ sum, total: made });
    isNative.add(row);
  }
  for (const { sum, total } of written) {
    yield;
    draft.change(sum.row.row, column, { formula: `=SUBTOTAL(9,${rangeOf(sum, input, column, isNative)})` }, Number(total) / SIZE[moneyUnit]);
  }
  yield;
  // what is right needs no word, except to say why nothing is to be done
  if (draft.changes.length === 0) for (const row of right) draft.leave(row, column, 'already-total');
  return draft.done(['budget'], moneyFormats(input.sheet, draft.changes));
}

function* sumsOf({ table: { rows }, values }: MendInput): Steps<Sum[]> {
  const kept = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.level !== 'note');
  const sums: Sum[] = [];
  for (const { row, index } of kept) {
    if (row.level !== 'area' && row.level !== 'result') continue;
    yield;
    const end = rows.findIndex((other, at) => at > index && (other.level === 'total' || (other.level !== 'note' && other.level !== 'activity' && other.depth <= row.depth) || (other.level === 'activity' && other.depth <= row.depth)));
    const next = end < 0 ? null : (rows[end] as PlanTableRow);
    const below = kept.filter((other) => other.index > index && (end < 0 || other.index < end)).map((other) => other.index);
    const lastBelow = below.length === 0 ? row.row : (rows[below[below.length - 1] as number] as PlanTableRow).row;
    // the blank row before the overall total keeps rows inside that someone inserts there; another heading is a total itself, which SUBTOTAL passes over
    const closing = next === null ? Math.min(lastBelow + 1, values.length - 1) : next.level === 'total' ? next.row - 1 : next.row;
    if (below.length > 0) sums.push({ row, first: row.row + 1, last: Math.max(lastBelow, closing), below });
  }
  const total = rows.findIndex(({ level }) => level === 'total');
  const items = kept.filter(({ row, index }) => row.level !== 'total' && (total < 0 || index < total));
  const [firstItem] = items;
  if (total >= 0 && firstItem && rows.filter(({ level }) => level === 'total').length === 1 && items.length === kept.length - 1) {
    const row = rows[total] as PlanTableRow;
    sums.push({ row, first: firstItem.row.row, last: row.row - 1, below: items.map(({ index }) => index) });
  }
  return sums.sort((a, b) => Number(a.row.level === 'total') - Number(b.row.level === 'total') || b.row.depth - a.row.depth || a.first - b.first);
}

const rowMaps = new WeakMap<readonly PlanItem[], ReadonlyMap<number, PlanItem>>();

/** Made once for a plan: every heading asks for what stands below it. */
function activitiesByRow(items: readonly PlanItem[]): ReadonlyMap<number, PlanItem> {
  let byRow = rowMaps.get(items);
  if (byRow === undefined) {
    byRow = new Map(items.flatMap((item) => (item.level === 'activity' ? [[item.row, item] as const] : [])));
    rowMaps.set(items, byRow);
  }
  return byRow;
}

function activitiesOf({ below }: Sum, { plan, table: { rows } }: MendInput): PlanItem[] {
  const byRow = activitiesByRow(plan.items);
  return below.flatMap((index) => byRow.get(rows[index]?.row ?? -1) ?? []);
}

/** null where no activity has an amount */
function amountOf(activities: readonly PlanItem[]): bigint | null {
  const amounts = activities.flatMap(({ budget }) => (budget.total === null ? [] : [budget.total]));
  return amounts.length === 0 ? null : amounts.reduce((all, amount) => all + amount, 0n);
}

/** Whether a cell shows what the activities come to. */
function shows(own: CellValue | undefined, amount: bigint, unit: MoneyUnit): boolean {
  return typeof own === 'number' && BigInt(Math.round(own * SIZE[unit])) === amount;
}

/** A native total that is there already: right, put right, or told apart from the activities. */
function nativeAsItIs(sum: Sum, input: MendInput, column: number, isNative: ReadonlySet<number>): bigint | LeftReason | null {
  const amount = amountOf(activitiesOf(sum, input));
  if (amount === null) return null;
  if (shows(input.values[sum.row.row]?.[column], amount, input.table.moneyUnit)) return 'already-total';
  if (!hasOtherRange(sum, input, column, isNative) || input.table.rows.some(({ under }) => under !== undefined)) return 'total-differs';
  return obstacleOf(sum, input, column, isNative) ?? amount;
}

/** A plain native total of a heading, in its own column, over other rows than belong there. */
function hasOtherRange(sum: Sum, input: MendInput, column: number, isNative: ReadonlySet<number>): boolean {
  const range = nativeRange(String(heldAt(input, sum.row.row, column)), input.sheet);
  if (range === null || sum.row.level === 'total' || range.columnCount !== 1 || range.columnIndex !== input.block.columnIndex + column) return false;
  return `${formatCell(range.rowIndex, range.columnIndex)}:${formatCell(range.rowIndex + range.rowCount - 1, range.columnIndex)}` !== rangeOf(sum, input, column, isNative);
}

/** What it comes to; a reason why it cannot be written; null where there is nothing to write. */
function totalOf(sum: Sum, input: MendInput, column: number, isNative: ReadonlySet<number>): bigint | LeftReason | null {
  const { plan, table, values } = input;
  const { row } = sum.row;
  const held = heldAt(input, row, column);
  const amount = amountOf(activitiesOf(sum, input));
  const own = values[row]?.[column];
  if (amount === null) return own === null || own === undefined || own === '' ? null : isFormula(held) ? 'own-formula' : 'no-figures';
  if (isFormula(held)) return shows(own, amount, table.moneyUnit) ? 'already-total' : 'own-formula';
  if (table.rows.some(({ under }) => under !== undefined)) return 'no-pattern';
  // words instead of a figure say something
  if (typeof own === 'string' && own.trim() !== '' && plan.items.find((item) => item.row === row)?.budget.total === null && !/^[\s\-–—.…]*$/.test(own)) return 'not-all-figures';
  return obstacleOf(sum, input, column, isNative) ?? amount;
}

/** Why a native total would leave out an amount or count one twice. */
function obstacleOf(sum: Sum, input: MendInput, column: number, isNative: ReadonlySet<number>): LeftReason | null {
  const { table, values } = input;
  const below = sum.below.map((index) => table.rows[index] as PlanTableRow);
  const activities = activitiesOf(sum, input);
  if (activities.some(({ row: at, budget }) => (budget.total !== null && typeof values[at]?.[column] !== 'number') || budget.kind === 'ambiguous' || budget.kind === 'unreadable')) return 'not-all-figures';
  const headings = below.filter(({ level }) => level === 'area' || level === 'result');
  const inner = headings.filter(({ row: at }) => !isNative.has(at) && typeof values[at]?.[column] === 'number');
  if (inner.length > 0) return inner.some(({ row: at }) => isFormula(heldAt(input, at, column))) ? 'own-formula' : 'inner-stays';
  const rest = table.rows.filter(({ level, row: at }) => level === 'note' && at >= sum.first && at <= sum.last && typeof values[at]?.[column] === 'number');
  if (rest.length > 0) return 'merged-rows';
  return null;
}

/** The heading that follows is inside only when it is a total itself, which is not counted. */
function rangeOf({ first, last, below }: Sum, { table, values, block }: MendInput, column: number, isNative: ReadonlySet<number>): string {
  const isOutside = !below.some((index) => table.rows[index]?.row === last) && table.rows.some(({ row, level }) => row === last && level !== 'note');
  const end = isOutside && !isNative.has(last) && (values[last]?.[column] ?? '') !== '' ? last - 1 : last;
  const cell = (at: number) => formatCell(block.rowIndex + at, block.columnIndex + column);
  return `${cell(first)}:${cell(Math.max(end, first))}`;
}

/** The rows asked for and the headings below them, without which theirs would be wrong. */
function withInner(sums: readonly Sum[], rows: ReadonlySet<number>, tableRows: readonly PlanTableRow[]): Set<number> {
  return new Set(sums.filter(({ row }) => rows.has(row.row)).flatMap(({ row, below }) => [row.row, ...below.map((index) => (tableRows[index] as PlanTableRow).row)]));
}
