import { Direction, type ICellData, type ICommand } from '@univerjs/core';
import {
  ClearSelectionFormatCommand, DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand,
  InsertRangeMoveDownCommand, InsertRangeMoveRightCommand, InsertRowByRangeCommand, RemoveColByRangeCommand,
  RemoveRowByRangeCommand, SetColHiddenCommand, SetRowHiddenCommand, SetSelectionsOperation, SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
} from '@univerjs/sheets';
import { formatCorners } from '../model/address';
import { type Area, isEntireColumn, isEntireRow } from '../model/area';
import { invalidArgument } from '../wire/api-error';
import type { HostObject } from '../wire/host-object';
import { ConditionalFormats } from './conditional-formats';
import { type Context, cellsOf } from './context';
import { DataValidation } from './data-validation';
import { getCellProperties, setCellProperties } from './cell-properties';
import { RangeCells } from './range-cells';
import { RangeFormat } from './range-format';
import { specialAreas } from './special-cells';

/** A rectangle of cells. */
export class Range extends RangeCells {
  readonly #context: Context;
  readonly format: RangeFormat;
  readonly conditionalFormats: ConditionalFormats;
  readonly dataValidation: DataValidation;

  constructor(context: Context, area: Area) {
    super(context, area);
    this.#context = context;
    this.format = new RangeFormat(context, () => this[cellsOf]);
    this.conditionalFormats = new ConditionalFormats(context, () => this[cellsOf]);
    this.dataValidation = new DataValidation(context, () => this[cellsOf]);
  }

  clear(applyTo: unknown = 'All'): void {
    clearAreas(this.#context, this[cellsOf], applyTo);
  }

  merge(across: unknown = false): void {
    const [area] = this[cellsOf];
    this.#context.protection.require(area.sheetId, null);
    this.#onFacade(area, (range) => (across === true ? range.mergeAcross({ isForceMerge: true }) : range.merge({ isForceMerge: true })));
  }

  unmerge(): void {
    const [area] = this[cellsOf];
    this.#context.protection.require(area.sheetId, null);
    this.#onFacade(area, (range) => range.breakApart());
  }

  /** shifts cells to make room and gives the new, empty range */
  insert(shift: unknown): HostObject {
    const [area] = this[cellsOf];
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    if (isEntireRow(area)) this.#insertRows(area);
    else if (isEntireColumn(area)) this.#insertColumns(area);
    else {
      this.#context.protection.require(area.sheetId, null);
      this.#context.book.grow(area);
      this.#shiftCells(shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand, area, 'CellInserted', `ShiftCell${shift}`);
    }
    return this.#context.range(area);
  }

  /** after the calculation that is running: it would write its results where its cells no longer are */
  async delete(shift: unknown): Promise<void> {
    await this.#context.book.settle();
    const [area] = this[cellsOf];
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    this.#context.protection.require(area.sheetId, isEntireRow(area) ? 'allowDeleteRows' : isEntireColumn(area) ? 'allowDeleteColumns' : null);
    if (isEntireRow(area)) this.#run(RemoveRowByRangeCommand.id, area, {});
    else if (isEntireColumn(area)) this.#run(RemoveColByRangeCommand.id, area, {});
    else this.#shiftCells(shift === 'Left' ? DeleteRangeMoveLeftCommand : DeleteRangeMoveUpCommand, area, 'CellDeleted', `ShiftCell${shift}`);
  }

  select(): void {
    const { book } = this.#context;
    const [area] = this[cellsOf];
    const range = book.range(area);
    const primary = { ...range, endRow: range.startRow, endColumn: range.startColumn, actualRow: range.startRow, actualColumn: range.startColumn, isMerged: false, isMergedMainCell: false };
    book.activate(area.sheetId);
    book.adjust(SetSelectionsOperation.id, { ...book.ids(area.sheetId), selections: [{ range, primary, style: null }], reveal: true });
  }

  getSpecialCells(type: unknown, valueType?: unknown): HostObject {
    return this.#context.rangeAreas(specialAreas(this.#context, this[cellsOf], type, valueType, true));
  }

  getSpecialCellsOrNullObject(type: unknown, valueType?: unknown): HostObject | null {
    const areas = specialAreas(this.#context, this[cellsOf], type, valueType, false);
    return areas.length === 0 ? null : this.#context.rangeAreas(areas);
  }

  async getCellProperties(wanted: unknown): Promise<unknown> {
    await this.#context.book.settle();
    return getCellProperties(this.#context, this[cellsOf][0], wanted);
  }

  setCellProperties(given: unknown): void {
    setCellProperties(this.#context, this[cellsOf][0], given);
  }

  async calculate(): Promise<void> {
    await this.#context.book.settle();
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  get rowHidden(): boolean | null {
    const [area] = this[cellsOf];
    const sheet = this.#context.book.sheet(area.sheetId);
    return same(area.row, Math.max(area.row, this.#context.book.clip(area).lastRow), (row) => !sheet.getRowRawVisible(row));
  }

  set rowHidden(given: unknown) {
    this.#hide(given, 'allowFormatRows', SetRowHiddenCommand.id, SetSpecificRowsVisibleCommand.id);
  }

  get columnHidden(): boolean | null {
    const [area] = this[cellsOf];
    const sheet = this.#context.book.sheet(area.sheetId);
    return same(area.column, Math.max(area.column, this.#context.book.clip(area).lastColumn), (column) => !sheet.getColVisible(column));
  }

  set columnHidden(given: unknown) {
    this.#hide(given, 'allowFormatColumns', SetColHiddenCommand.id, SetSpecificColsVisibleCommand.id);
  }

  #hide(given: unknown, action: 'allowFormatRows' | 'allowFormatColumns', hide: string, show: string): void {
    if (typeof given !== 'boolean') throw invalidArgument();
    const { book, protection } = this.#context;
    const [area] = this[cellsOf];
    protection.require(area.sheetId, action);
    book.grow(area);
    book.adjust(given ? hide : show, { ...book.ids(area.sheetId), ranges: [book.range(area)] });
  }

  /** New rows look like the row above them, as in Excel. */
  #insertRows(area: Area): void {
    const { book, protection } = this.#context;
    protection.require(area.sheetId, 'allowInsertRows');
    const sheet = book.written(area.sheetId);
    const above: Record<number, Partial<ICellData>> = {};
    for (let column = 0; area.row > 0 && column < sheet.getColumnCount(); column++) {
      const style = book.cell(sheet, area.row - 1, column)?.s;
      if (style) above[column] = { s: style };
    }
    const cellValue: Record<number, object> = {};
    for (let row = area.row; row <= area.lastRow; row++) cellValue[row] = structuredClone(above);
    book.grow(area);
    const range = { ...book.range(area), startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
    this.#run(InsertRowByRangeCommand.id, area, { range, direction: Direction.UP, cellValue });
  }

  #insertColumns(area: Area): void {
    const { book, protection } = this.#context;
    protection.require(area.sheetId, 'allowInsertColumns');
    book.grow(area);
    const range = { ...book.range(area), startRow: 0, endRow: book.sheet(area.sheetId).getRowCount() - 1 };
    this.#run(InsertColByRangeCommand.id, area, { range, direction: Direction.LEFT, cellValue: {} });
  }

  #shiftCells(command: ICommand, area: Area, changeType: string, shiftDirection: string): void {
    const { book, events } = this.#context;
    book.runAtOnce(command, { ...book.ids(area.sheetId), range: book.range(area) });
    events.tell('changed', area.sheetId, { address: formatCorners(area), changeType, shiftDirection, source: 'Local', triggerSource: 'ThisLocalAddin' });
  }

  #run(commandId: string, area: Area, more: object): void {
    const { book } = this.#context;
    book.run(commandId, { ...book.ids(area.sheetId), range: book.range(area), ...more });
  }

  #onFacade(area: Area, action: (range: NonNullable<ReturnType<Context['book']['facadeRange']>>) => void): void {
    const { book } = this.#context;
    book.grow(area);
    book.change(() => action(book.facadeRange(area)));
  }
}

/** `clear` of a range or of several */
export function clearAreas(context: Context, areas: readonly Area[], applyTo: unknown): void {
  const { book, protection } = context;
  if (applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats' && applyTo !== 'Hyperlinks') throw invalidArgument();
  if (applyTo === 'Hyperlinks') return;
  for (const area of areas) {
    const clipped = book.clip(area);
    protection.requireWritable(clipped);
    if (applyTo !== 'Formats') book.writeCells(clipped, () => ({ v: null, t: null, f: null, si: null, p: null }));
    if (applyTo !== 'Contents') {
      protection.require(area.sheetId, 'allowFormatCells');
      book.run(ClearSelectionFormatCommand.id, { ...book.ids(area.sheetId), ranges: [book.range(area)] });
      new ConditionalFormats(context, () => [area]).clearAll();
    }
    if (applyTo === 'All') new DataValidation(context, () => [area]).clear();
  }
}

function same(first: number, last: number, trait: (index: number) => boolean): boolean | null {
  const value = trait(first);
  for (let index = first + 1; index <= last; index++) if (trait(index) !== value) return null;
  return value;
}
