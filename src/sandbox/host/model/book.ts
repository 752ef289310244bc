import {
  type IBorderData, type ICellData, type ICommand, ICommandService, IUndoRedoService, IUniverInstanceService, type IRange,
  type IStyleData, type Nullable, RANGE_TYPE, UniverInstanceType, type Workbook, type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { FRange } from '@univerjs/sheets/facade';
import type { Engine } from '../../engine/boot';
import { itemNotFound } from '../wire/api-error';
import { type Area, gridColumns, gridRows, isEntireColumn, isEntireRow } from './area';
import { makeRoom } from './make-room';
import { PendingWrites } from './pending-writes';

/** The workbook of record behind the wire's objects: the one place where the host talks to Univer's commands. */
export class Book {
  readonly #values = new PendingWrites();
  readonly #styles = new PendingWrites();
  readonly #commands: ICommandService;
  #unfinished: Promise<void>[] = [];
  #workbook: Workbook | null = null;
  #ownDepth = 0;
  #changedInBatch = false;
  /** true while the parts of a shift of cells are carried out, which is told as one change */
  isShifting = false;
  /** areas of the write that is just now being carried out; the change events say them */
  writtenAreas: Area[] | null = null;

  constructor(readonly engine: Engine) {
    this.#commands = engine.injector.get(ICommandService);
  }

  get unitId(): string {
    return this.engine.unitId;
  }

  get workbook(): Workbook {
    if (this.#workbook !== null) return this.#workbook;
    const workbook = this.engine.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (workbook === null || workbook === undefined) throw new Error('the workbook is gone');
    this.#workbook = workbook;
    return workbook;
  }

  /** true while a change of the add-in is carried out, false for what a person does in the grid */
  get isOwnChange(): boolean {
    return this.#ownDepth > 0;
  }

  /** the sheet with everything written so far in its cells */
  written(sheetId: string): Worksheet {
    this.flush();
    return this.sheet(sheetId);
  }

  /** the sheet for what is not in its cells: name, sizes, frozen rows */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null || sheet === undefined) throw itemNotFound('The worksheet was deleted.');
    return sheet;
  }

  sheetExists(sheetId: string): boolean {
    return this.workbook.getSheetBySheetId(sheetId) !== null && this.workbook.getSheetBySheetId(sheetId) !== undefined;
  }

  ids(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  /** carries out a command or mutation of Univer as a change made by the add-in */
  run(commandId: string, params: object): void {
    this.flush();
    this.adjust(commandId, params);
  }

  /** the same for what neither reads nor moves cells, so that writes may go on waiting */
  adjust(commandId: string, params: object): void {
    if (!this.#own(() => this.#commands.syncExecuteCommand(commandId, params))) {
      throw new Error(`the workbook refused ${commandId}`);
    }
  }

  /** for what has only a facade method */
  change(action: () => void): void {
    this.flush();
    this.#own(() => {
      action();
      return true;
    });
  }

  /** For commands of Univer that are declared asynchronous and yet do all their work at once. What they end in is looked at after the batch. */
  runAtOnce(command: ICommand, params: object): void {
    this.isShifting = true;
    this.change(() => {
      this.#unfinished.push(Promise.resolve(this.engine.injector.invoke((accessor) => command.handler(accessor, params))).then((done) => {
        if (done !== true) throw new Error(`the workbook refused ${command.id}`);
      }));
    });
    this.isShifting = false;
  }

  writeCells(area: Area, cellAt: (row: number, column: number) => Partial<ICellData> | null): void {
    this.grow(area);
    this.#changedInBatch = true;
    this.#values.add(area, (row, column) => {
      const cell = cellAt(row, column);
      // a number format that waits keeps the type of what stood there; what is written now has its own
      const style = cell === null ? undefined : this.#styles.cell(area.sheetId, row, column);
      if (cell !== null && style !== undefined && 't' in style) style.t = cell.t;
      return cell;
    });
  }

  writeStyles(area: Area, styleAt: (row: number, column: number) => Partial<ICellData> | null): void {
    this.grow(area);
    this.#changedInBatch = true;
    this.#styles.add(this.clip(area), styleAt);
  }

  /** the number format a cell has, or is about to have */
  numberFormat(sheetId: string, row: number, column: number): string {
    const pending = this.#styles.cell(sheetId, row, column)?.s;
    if (typeof pending === 'object' && pending !== null && 'n' in pending) return pending.n?.pattern ?? 'General';
    const sheet = this.sheet(sheetId);
    return this.#styleOf(sheet.getCellMatrix().getValue(row, column)).n?.pattern ?? 'General';
  }

  /** the type of what stands, or is about to stand, in a cell */
  cellType(sheetId: string, row: number, column: number): ICellData['t'] {
    const pending = this.#values.cell(sheetId, row, column);
    return pending === undefined ? this.sheet(sheetId).getCellMatrix().getValue(row, column)?.t : pending.t;
  }

  cell(sheet: Worksheet, row: number, column: number): ICellData | null {
    return sheet.getCellMatrix().getValue(row, column) ?? null;
  }

  /** the lines of a cell, with those that are about to be drawn */
  borders(sheetId: string, row: number, column: number): IBorderData {
    const stored = this.#styleOf(this.sheet(sheetId).getCellMatrix().getValue(row, column)).bd ?? {};
    const pending = this.#styles.cell(sheetId, row, column)?.s;
    if (typeof pending !== 'object' || pending === null || !('bd' in pending)) return stored;
    return pending.bd === null ? {} : { ...stored, ...pending.bd };
  }

  style(sheet: Worksheet, row: number, column: number): IStyleData {
    return this.#styleOf(this.cell(sheet, row, column));
  }

  #styleOf(cell: Nullable<Nullable<ICellData>>): IStyleData {
    return this.workbook.getStyles().getStyleByCell(cell ?? undefined) ?? {};
  }

  /** an area cut down to the rows and columns that Univer's sheet has */
  clip(area: Area): Area {
    const sheet = this.sheet(area.sheetId);
    return {
      ...area,
      lastRow: Math.min(area.lastRow, sheet.getRowCount() - 1),
      lastColumn: Math.min(area.lastColumn, sheet.getColumnCount() - 1),
    };
  }

  range(area: Area): IRange {
    const { row, column, lastRow, lastColumn } = this.clip(area);
    const rangeType = isEntireRow(area) ? RANGE_TYPE.ROW : isEntireColumn(area) ? RANGE_TYPE.COLUMN : RANGE_TYPE.NORMAL;
    return { startRow: row, startColumn: column, endRow: lastRow, endColumn: lastColumn, rangeType };
  }

  facadeRange(area: Area): FRange {
    const sheet = this.engine.api.getWorkbook(this.unitId)?.getSheetBySheetId(area.sheetId);
    if (sheet === null || sheet === undefined) throw itemNotFound('The worksheet was deleted.');
    return sheet.getRange(this.range(area));
  }

  activate(sheetId: string): void {
    if (this.workbook.getActiveSheet()?.getSheetId() !== sheetId) this.adjust(SetWorksheetActiveOperation.id, this.ids(sheetId));
  }

  /** the grid's selection of whole rows or columns reaches to Univer's edge; Excel's reaches to its own */
  wholeRows(sheetId: string, range: IRange): Omit<Area, 'sheetId'> {
    const sheet = this.sheet(sheetId);
    const allRows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL || range.endRow - range.startRow + 1 >= sheet.getRowCount();
    const allColumns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL || range.endColumn - range.startColumn + 1 >= sheet.getColumnCount();
    return {
      row: range.startRow, lastRow: allRows ? gridRows - 1 : range.endRow,
      column: range.startColumn, lastColumn: allColumns ? gridColumns - 1 : range.endColumn,
    };
  }

  flush(): void {
    if (!this.#values.isEmpty) this.#write(this.#values.take(), undefined);
    if (!this.#styles.isEmpty) this.#write(this.#styles.take(), SetStyleCommand.id);
  }

  async settle(): Promise<void> {
    this.flush();
    await this.engine.settle();
  }

  /** Perpetual Excel empties its undo stack when an add-in writes; a stale stack would give back cells from before the write. */
  async endBatch(): Promise<void> {
    this.flush();
    const unfinished = this.#unfinished;
    this.#unfinished = [];
    await Promise.all(unfinished);
    if (this.#changedInBatch) this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
    this.#changedInBatch = false;
  }

  #write(sheets: ReturnType<PendingWrites['take']>, trigger: string | undefined): void {
    for (const [sheetId, { cells, areas }] of sheets) {
      if (!this.sheetExists(sheetId)) continue;
      this.writtenAreas = areas;
      this.#own(() => this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...this.ids(sheetId), cellValue: cells, ...(trigger === undefined ? {} : { trigger }) }));
      this.writtenAreas = null;
    }
  }

  #own(action: () => boolean): boolean {
    this.#changedInBatch = true;
    this.#ownDepth += 1;
    try {
      return action();
    } finally {
      this.#ownDepth -= 1;
    }
  }

  grow(area: Area): void {
    makeRoom(this.sheet(area.sheetId), area);
  }
}
