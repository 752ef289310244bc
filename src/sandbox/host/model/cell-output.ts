import { CellValueType, type ICellData, numfmt, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from './area';
import type { Book } from './book';
import { errorValues } from './error-values';

type Rows = Record<number, Record<number, ICellData | null | undefined> | undefined>;

export type Output = string | number | boolean;


/** Reads cells of one sheet as Excel gives them; made after `settle()`, thrown away with the answer. */
export class CellReader {
  readonly #sheet: Worksheet;
  readonly #formulas: FormulaDataModel;
  readonly #spilled: Rows | null | undefined;

  constructor(private readonly book: Book, private readonly sheetId: string) {
    this.#sheet = book.written(sheetId);
    this.#formulas = book.engine.injector.get(FormulaDataModel);
    this.#spilled = this.#formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId] as Rows | undefined;
  }

  value(row: number, column: number): Output {
    const cell = this.book.cell(this.#sheet, row, column);
    if (cell !== null && cell.v !== null && cell.v !== undefined) return plain(cell);
    const spilled = this.#spilled?.[row]?.[column];
    return spilled === null || spilled === undefined ? '' : plain(spilled);
  }

  formula(row: number, column: number): Output {
    const formula = this.#formulaText(row, column);
    // Univer knows an error only as the result of a formula; in Excel it is a constant.
    if (formula !== null && errorValues.has(formula.slice(1))) return formula.slice(1);
    return formula ?? this.value(row, column);
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'string') return value;
    const pattern = this.numberFormat(row, column);
    return pattern === 'General' || pattern === '@' ? numfmt.format('General', value) : numfmt.format(pattern, value);
  }

  valueType(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    const formula = this.#formulaText(row, column);
    if (value === '') return formula === null ? 'Empty' : 'String';
    const spilled = this.book.cell(this.#sheet, row, column)?.v === undefined;
    return errorValues.has(value) && (formula !== null || spilled) ? 'Error' : 'String';
  }

  numberFormat(row: number, column: number): string {
    return this.book.style(this.#sheet, row, column).n?.pattern ?? 'General';
  }

  /** true in the cells that a formula elsewhere fills, and in that formula's own */
  isSpilled(row: number, column: number): boolean {
    return this.#spilled?.[row]?.[column] !== undefined;
  }

  /** what a formula fills beside its own cell */
  spillOf(row: number, column: number): Area | null {
    const range = this.#formulas.getArrayFormulaRange()[this.book.unitId]?.[this.sheetId]?.[row]?.[column];
    if (range === undefined || range === null || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
    // a formula that is in its own way has a range and fills nothing
    if (this.value(row, column) === '#SPILL!') return null;
    return { sheetId: this.sheetId, row: range.startRow, column: range.startColumn, lastRow: range.endRow, lastColumn: range.endColumn };
  }

  #formulaText(row: number, column: number): string | null {
    const cell = this.book.cell(this.#sheet, row, column);
    if (cell === null) return null;
    if (cell.f) return cell.f;
    return cell.si ? (this.#formulas.getFormulaStringByCell(row, column, this.sheetId, this.book.unitId) ?? null) : null;
  }
}

function plain(cell: ICellData): Output {
  if (cell.v === null || cell.v === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  return cell.v;
}
