import { outlineReadings, scriptOf, type Steps } from '../../core';
import type { CellValue } from '../cells';
import { cellText, isFilled } from '../table/cell-text';
import { headingAt } from '../table/heading';
import type { PlanTableRow } from '../table/plan-table';
import { rowFrame, shapeOf, standsAlike, type RowFrame, type RowShape } from '../table/row-shape';
import { isItem, isRest, ItemDecoder } from './decode-plan';
import { keepItemsSteps } from './keep-items';
import { inferPlanYearSteps } from './plan-year';
import type { ReadOptions, ReadPlan } from './reading';

/** With more rows than this a whole reading is hardly dearer. */
const MAX_CHANGED = 200;
/** rows under the heading by whose cells a column without a label is known */
const SAMPLE = 60;

/** The rows whose cells are not what they were; null when rows or columns came or went, or when they are many. */
function changedRows(before: CellValue[][], after: CellValue[][]): number[] | null {
  if (before.length !== after.length) return null;
  const changed: number[] = [];
  for (let row = 0; row < after.length; row += 1) {
    const [old, cells] = [before[row] as CellValue[], after[row] as CellValue[]];
    if (old === cells) continue;
    if (old.length !== cells.length) return null;
    for (let column = 0; column < cells.length; column += 1) {
      if (old[column] === cells[column]) continue;
      changed.push(row);
      break;
    }
    if (changed.length > MAX_CHANGED) return null;
  }
  return changed;
}

/** Finds an entry by its row among entries in the order of their rows; -1 when there is none. */
function indexOfRow(entries: readonly { row: number }[], row: number): number {
  let [low, high] = [0, entries.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as { row: number }).row < row) low = middle + 1;
    else high = middle;
  }
  return entries[low]?.row === row ? low : -1;
}

/** One row among the cells as they were or as they are. */
class RowsUnder {
  constructor(private readonly cells: CellValue[][], private readonly headingEnd: number, private readonly numberColumn: number | undefined, private readonly frame: RowFrame) {}

  shape(row: number): RowShape | null {
    let above = row - 1;
    while (above > this.headingEnd && !this.isFilled(above)) above -= 1;
    const afterGap = row - 1 > this.headingEnd && above < row - 1;
    return this.shapeUnder(row, afterGap, above === this.headingEnd || this.shapeUnder(above, false, false)?.isHeading === true);
  }

  private shapeUnder(row: number, afterGap: boolean, underHeading: boolean): RowShape | null {
    const cells = this.cells[row] as CellValue[];
    const text = this.numberColumn === undefined ? '' : cellText(cells[this.numberColumn]);
    return shapeOf(cells, { row, number: { text, readings: outlineReadings(text) }, afterGap, underHeading }, this.frame);
  }

  private isFilled(row: number): boolean {
    return (this.cells[row] as CellValue[]).some(isFilled);
  }
}

/** Could the change of a row make its table another one: another heading, other columns, another place of rows? When in doubt, yes. */
function mayMoveRows(row: number, cells: CellValue[][], { table, from }: ReadPlan, shapes: { before: RowsUnder; after: RowsUnder }): boolean {
  const { headerRows, columns, findings } = table;
  const [old, fresh] = [from.cells[row] as CellValue[], cells[row] as CellValue[]];
  if (columns.number !== undefined && (old[columns.number] !== fresh[columns.number] || findings.some((finding) => finding.row === row && finding.code === 'number-as-date'))) return true;
  // below it stand rows without number and content, which go on with it or not by who leads and when
  const isNameless = (place: number) => table.rows[place]?.number === '' && table.rows[place]?.content === '';
  const place = indexOfRow(table.rows, row);
  const says = [columns.lead, columns.period].some((column) => column !== undefined && old[column] !== fresh[column]);
  if (says && (isNameless(place) || isNameless(place + 1))) return true;
  const own = headingAt(cells, headerRows[0])?.columns;
  if (row <= headerRows[1] + SAMPLE && (own?.number === undefined || own.content === undefined)) return true;
  for (let at = Math.max(0, row - 2); at <= row; at += 1) if (headingAt(cells, at) !== null || headingAt(from.cells, at) !== null) return true;
  if (fresh.some((cell) => typeof cell === 'string' && ['TCVN3', 'VNI'].includes(scriptOf(cell)))) return true;
  const [before, after] = [shapes.before.shape(row), shapes.after.shape(row)];
  return before === null || after === null ? before !== after : !standsAlike(before, after);
}

const sameOptions = (a: ReadOptions, b: ReadOptions): boolean => a.planYear === b.planYear && a.moneyUnit === b.moneyUnit && JSON.stringify(a.columns) === JSON.stringify(b.columns);

/** The items that a changed row speaks for: its own or the one whose lines it holds, and those below that repeat it. */
function touchedRows(rows: readonly PlanTableRow[], index: number, decoder: ItemDecoder): number[] {
  let at = index;
  while (at > 0 && isRest(rows[at] as PlanTableRow)) at -= 1;
  if (!isItem(rows[at] as PlanTableRow)) return [];
  const touched = [at];
  let repeated: readonly string[] | null = null;
  for (let below = at + 1; below < rows.length; below += 1) {
    if (!isItem(rows[below] as PlanTableRow)) continue;
    const still: string[] = decoder.repeats(below);
    repeated = repeated === null ? still : repeated.filter((role) => still.includes(role));
    if (repeated.length === 0) break;
    touched.push(below);
  }
  return touched;
}

/**
 * The reading after an edit that only touches what some rows say: everything else is taken over as it is. null when the edit could mean more, or much changed;
 * then the cells are read as a whole.
 */
export function* rereadPlanSteps(cells: CellValue[][], options: ReadOptions, previous: ReadPlan): Steps<ReadPlan | null> {
  const { table, plan, from } = previous;
  const [first, last] = table.headerRows;
  if (first < 0 || from.oldTexts > 0 || !sameOptions(options, from.options)) return null;
  const changed = changedRows(from.cells, cells);
  if (changed === null || (changed[0] ?? Infinity) <= last) return null;
  yield;
  const frame = rowFrame(table, cells.slice(first, last + 1));
  const shapes = { before: new RowsUnder(from.cells, last, table.columns.number, frame), after: new RowsUnder(cells, last, table.columns.number, frame) };
  for (const row of changed) {
    if (mayMoveRows(row, cells, previous, shapes)) return null;
    yield;
  }

  const rows = [...table.rows];
  for (const row of changed) {
    const index = indexOfRow(rows, row);
    const content = shapes.after.shape(row)?.content;
    if (index >= 0 && content !== undefined && content !== rows[index]?.content) rows[index] = { ...(rows[index] as PlanTableRow), content };
  }
  const reread = rows.every((row, index) => row === table.rows[index]) ? table : { ...table, rows };
  if ((options.planYear ?? (yield* inferPlanYearSteps(cells, reread))) !== from.named) return null;
  yield;
  const decoder = new ItemDecoder(cells, cells, reread, from.reader);
  const items = [...plan.items];
  const touched = new Set(changed.flatMap((row) => {
    const index = indexOfRow(rows, row);
    return index < 0 ? [] : touchedRows(rows, index, decoder);
  }));
  for (const index of touched) {
    const place = indexOfRow(items, (rows[index] as PlanTableRow).row);
    const known = items[place];
    if (known === undefined) return null;
    decoder.startAt(index);
    items[place] = decoder.item(index, known.parent);
  }
  const kept = yield* keepItemsSteps(plan.items, items);
  return { table: reread, plan: kept.every((item, index) => item === plan.items[index]) ? plan : { ...plan, items: kept }, from: { ...from, cells, options } };
}
