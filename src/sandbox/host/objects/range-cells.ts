import { numfmt } from '@univerjs/core';
import { formatCorners } from '../model/address';
import { type Area, columnCount, isEntireColumn, isEntireRow, rowCount } from '../model/area';
import { readInput } from '../model/cell-input';
import { CellReader } from '../model/cell-output';
import { ApiError, invalidArgument, notSupported } from '../wire/api-error';
import type { HostObject } from '../wire/host-object';
import { type Context, cellsOf } from './context';
import { RangeGeometry } from './range-geometry';

const mostCells = 5_000_000;

/** What stands in the cells of a range. */
export abstract class RangeCells extends RangeGeometry {
  readonly #context: Context;

  constructor(context: Context, area: Area) {
    super(context, area);
    this.#context = context;
  }

  get values(): unknown[][] | null {
    return this.#read((reader, row, column) => reader.value(row, column));
  }

  set values(given: unknown) {
    this.#write(given);
  }

  get formulas(): unknown[][] | null {
    return this.#read((reader, row, column) => reader.formula(row, column));
  }

  set formulas(given: unknown) {
    this.#write(given);
  }

  /** the sandbox is an Excel with English settings: the local form is the form itself */
  get formulasLocal(): unknown[][] | null {
    return this.formulas;
  }

  set formulasLocal(given: unknown) {
    this.#write(given);
  }

  get formulasR1C1(): unknown[][] | null {
    return this.#read((reader, row, column) => {
      const formula = reader.formula(row, column);
      if (typeof formula === 'string' && formula.startsWith('=')) throw notSupported('reading formulasR1C1 of a formula');
      return formula;
    });
  }

  get text(): unknown[][] | null {
    return this.#read((reader, row, column) => reader.text(row, column));
  }

  get valueTypes(): unknown[][] | null {
    return this.#read((reader, row, column) => reader.valueType(row, column));
  }

  get numberFormat(): unknown[][] | null {
    return this.#read((reader, row, column) => reader.numberFormat(row, column));
  }

  set numberFormat(given: unknown) {
    this.#format(given);
  }

  get numberFormatLocal(): unknown[][] | null {
    return this.numberFormat;
  }

  set numberFormatLocal(given: unknown) {
    this.#format(given);
  }

  get hasSpill(): boolean {
    return this.#read((reader, row, column) => reader.isSpilled(row, column))?.flat().some((spilled) => spilled === true) ?? false;
  }

  /** the cells that this cell's formula fills, itself included; null when it fills none but its own */
  getSpillingToRangeOrNullObject(): HostObject | null {
    const [area] = this[cellsOf];
    if (rowCount(area) * columnCount(area) !== 1) throw invalidArgument('Only one cell can spill.');
    const filled = new CellReader(this.#context.book, area.sheetId).spillOf(area.row, area.column);
    return filled === null ? null : this.#context.range(filled);
  }

  /** Whole rows and columns have no cell values to read or write in Excel. */
  get #unbounded(): boolean {
    return isEntireRow(this[cellsOf][0]) || isEntireColumn(this[cellsOf][0]);
  }

  #read(read: (reader: CellReader, row: number, column: number) => unknown): unknown[][] | null {
    if (this.#unbounded) return null;
    const area = this[cellsOf][0];
    if (rowCount(area) * columnCount(area) > mostCells) throw new ApiError('ResponsePayloadSizeLimitExceeded', 'The range has too many cells to read at once.');
    const reader = new CellReader(this.#context.book, area.sheetId);
    const rows: unknown[][] = [];
    for (let row = area.row; row <= area.lastRow; row++) {
      const cells: unknown[] = [];
      for (let column = area.column; column <= area.lastColumn; column++) cells.push(read(reader, row, column));
      rows.push(cells);
    }
    return rows;
  }

  #write(given: unknown): void {
    const area = this.#bounded();
    const { book, protection } = this.#context;
    const at = elements(area, given);
    protection.requireWritable(area);
    const formats: [row: number, column: number, format: string][] = [];
    book.writeCells(area, (row, column) => {
      const input = readInput(at(row, column), book.numberFormat(area.sheetId, row, column));
      if (input !== null && input.numberFormat !== null) formats.push([row, column, input.numberFormat]);
      return input?.cell ?? null;
    });
    for (const [row, column, pattern] of formats) {
      book.writeStyles({ ...area, row, column, lastRow: row, lastColumn: column }, () => ({ s: { n: { pattern } } }));
    }
  }

  #format(given: unknown): void {
    const area = this.#bounded();
    const { book, protection } = this.#context;
    const at = elements(area, given);
    protection.require(area.sheetId, 'allowFormatCells');
    book.writeStyles(area, (row, column) => {
      const format = at(row, column);
      if (format === null || format === undefined) return null;
      if (typeof format !== 'string' || (format !== '' && !numfmt.isValidFormat(format))) throw invalidArgument('That is no number format.');
      // Univer guesses a cell's type anew when its number format changes; Excel leaves what stands there as it is.
      const type = book.cellType(area.sheetId, row, column);
      return { s: { n: format === '' || format === 'General' ? null : { pattern: format } }, ...(type ? { t: type } : {}) };
    });
  }

  #bounded(): Area {
    if (this.#unbounded) throw invalidArgument(`Cells of the whole of ${formatCorners(this[cellsOf][0])} cannot be set at once.`);
    return this[cellsOf][0];
  }
}

/** Reads an array of the range's own size, or one value for all its cells. */
function elements(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return (row, column) => (rows[row - area.row] as unknown[])[column - area.column];
}
