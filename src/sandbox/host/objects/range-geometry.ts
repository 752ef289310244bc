import { ApiError, invalidArgument, itemNotFound } from '../wire/api-error';
import { HostObject, keepsReference, scalars } from '../wire/host-object';
import { formatCorners } from '../model/address';
import { type Area, boundingArea, columnCount, gridColumns, gridRows, intersection, isEntireColumn, isEntireRow, rowCount } from '../model/area';
import { type Context, addressOf, areaArgument, cellsOf, requireArea, requireWhole } from './context';
import { type Following, type GridShift, follow, shifted } from './live';
import { findCell, surroundingRegion } from './search';
import { TableScopedCollection } from './tables';
import { mergedAreas, usedArea } from './used-area';

/** Where a range is, and the ranges around it. */
export abstract class RangeGeometry extends HostObject implements Following {
  readonly #context: Context;
  #area: Area | null;

  constructor(context: Context, area: Area) {
    super();
    this.#context = context;
    this.#area = requireArea(area);
  }

  get [cellsOf](): [Area] {
    if (this.#area === null) throw new ApiError('InvalidReference', 'The cells of this range were deleted.');
    return [this.#area];
  }

  [follow](shift: GridShift): void {
    if (this.#area !== null) this.#area = shifted(this.#area, shift);
  }

  override get [keepsReference](): boolean {
    return true;
  }

  override get [scalars](): readonly string[] {
    return ['values', 'text', 'formulas', 'numberFormat', 'valueTypes', 'address', 'addressLocal', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount',
      'cellCount', 'formulasLocal', 'numberFormatLocal', 'hidden', 'rowHidden', 'columnHidden', 'isEntireRow', 'isEntireColumn', 'hasSpill', 'formulasR1C1'];
  }

  get address(): string {
    return addressOf(this.#context, this[cellsOf][0]);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this[cellsOf][0].row;
  }

  get columnIndex(): number {
    return this[cellsOf][0].column;
  }

  get rowCount(): number {
    return rowCount(this[cellsOf][0]);
  }

  get columnCount(): number {
    return columnCount(this[cellsOf][0]);
  }

  /** -1 beyond 2³¹ − 1 cells, as in Excel */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isEntireRow(this[cellsOf][0]);
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this[cellsOf][0]);
  }

  get worksheet(): HostObject {
    return this.#context.worksheet(this[cellsOf][0].sheetId);
  }

  getCell(row: unknown, column: unknown): HostObject {
    if (!Number.isInteger(row) || !Number.isInteger(column)) throw invalidArgument();
    return this.#at(this.rowIndex + (row as number), this.columnIndex + (column as number));
  }

  getRow(index: unknown): HostObject {
    const row = this.rowIndex + requireWhole(index, 0);
    return this.#make({ row, lastRow: row });
  }

  getColumn(index: unknown): HostObject {
    const column = this.columnIndex + requireWhole(index, 0);
    return this.#make({ column, lastColumn: column });
  }

  getLastRow(): HostObject {
    return this.#make({ row: this[cellsOf][0].lastRow });
  }

  getLastColumn(): HostObject {
    return this.#make({ column: this[cellsOf][0].lastColumn });
  }

  getLastCell(): HostObject {
    return this.#at(this[cellsOf][0].lastRow, this[cellsOf][0].lastColumn);
  }

  getOffsetRange(rows: unknown, columns: unknown): HostObject {
    const { row, column, lastRow, lastColumn } = this[cellsOf][0];
    const [down, right] = [wholeOffset(rows), wholeOffset(columns)];
    return this.#make({ row: row + down, lastRow: lastRow + down, column: column + right, lastColumn: lastColumn + right });
  }

  getResizedRange(rows: unknown, columns: unknown): HostObject {
    const { lastRow, lastColumn } = this[cellsOf][0];
    return this.#make({ lastRow: lastRow + wholeOffset(rows), lastColumn: lastColumn + wholeOffset(columns) });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.#make({ lastRow: this.rowIndex + requireWhole(rows, 1) - 1, lastColumn: this.columnIndex + requireWhole(columns, 1) - 1 });
  }

  getRowsBelow(count: unknown = 1): HostObject {
    const first = this[cellsOf][0].lastRow + 1;
    return this.#make({ row: first, lastRow: first + requireWhole(count, 1) - 1 });
  }

  getRowsAbove(count: unknown = 1): HostObject {
    return this.#make({ row: this.rowIndex - requireWhole(count, 1), lastRow: this.rowIndex - 1 });
  }

  getColumnsAfter(count: unknown = 1): HostObject {
    const first = this[cellsOf][0].lastColumn + 1;
    return this.#make({ column: first, lastColumn: first + requireWhole(count, 1) - 1 });
  }

  getColumnsBefore(count: unknown = 1): HostObject {
    return this.#make({ column: this.columnIndex - requireWhole(count, 1), lastColumn: this.columnIndex - 1 });
  }

  getEntireRow(): HostObject {
    return this.#make({ column: 0, lastColumn: gridColumns - 1 });
  }

  getEntireColumn(): HostObject {
    return this.#make({ row: 0, lastRow: gridRows - 1 });
  }

  getBoundingRect(other: unknown): HostObject {
    return this.#context.range(boundingArea(this[cellsOf][0], this.#other(other)));
  }

  getIntersection(other: unknown): HostObject {
    return this.getIntersectionOrNullObject(other) ?? raise(itemNotFound('The ranges do not meet.'));
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const area = intersection(this[cellsOf][0], this.#other(other));
    return area === null ? null : this.#context.range(area);
  }

  getUsedRange(valuesOnly?: unknown): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#at(this.rowIndex, this.columnIndex);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const used = usedArea(this.#context.book, this[cellsOf][0], valuesOnly === true);
    return used === null ? null : this.#context.range(used);
  }

  getSurroundingRegion(): HostObject {
    return this.#context.range(surroundingRegion(this.#context.book, this[cellsOf][0]));
  }

  find(text: unknown, criteria: unknown): HostObject {
    return this.findOrNullObject(text, criteria) ?? raise(itemNotFound('Nothing was found.'));
  }

  findOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const found = findCell(this.#context.book, this[cellsOf][0], text, criteria);
    return found === null ? null : this.#context.range(found);
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const merged = mergedAreas(this.#context.book, this[cellsOf][0]);
    return merged.length === 0 ? null : this.#context.rangeAreas(merged);
  }

  getMergedAreas(): HostObject {
    return this.getMergedAreasOrNullObject() ?? raise(itemNotFound('No cells are merged here.'));
  }

  getTables(fullyContained: unknown = false): HostObject {
    if (typeof fullyContained !== 'boolean') throw invalidArgument();
    return new TableScopedCollection();
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw invalidArgument(`The array has ${String(rows)}×${String(columns)} elements and the range ${formatCorners(this[cellsOf][0])} does not.`);
    }
  }

  #other(given: unknown): Area {
    const area = areaArgument(this.#context, given, this[cellsOf][0].sheetId);
    if (area.sheetId !== this[cellsOf][0].sheetId) throw invalidArgument('The ranges are on different worksheets.');
    return area;
  }

  #at(row: number, column: number): HostObject {
    return this.#make({ row, lastRow: row, column, lastColumn: column });
  }

  #make(change: Partial<Area>): HostObject {
    return this.#context.range({ ...this[cellsOf][0], ...change });
  }
}

function wholeOffset(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

function raise(error: ApiError): never {
  throw error;
}
