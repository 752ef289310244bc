import { BooleanNumber, generateRandomId, type IWorksheetData } from '@univerjs/core';
import { InsertSheetCommand } from '@univerjs/sheets';
import { invalidArgument, itemNotFound } from '../wire/api-error';
import { items } from '../wire/host-object';
import type { Context } from './context';
import { ListWithSheetEvents } from './event-registration';
import { keysOf } from './list';
import { requireSheetName } from './sheet-names';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends ListWithSheetEvents<Worksheet> {
  readonly #context: Context;

  constructor(context: Context) {
    super(context.events);
    this.#context = context;
  }

  override [items](): Worksheet[] {
    return this.#context.book.workbook.getSheets().map((sheet) => new Worksheet(this.#context, sheet.getSheetId()));
  }

  override [keysOf](sheet: Worksheet): string[] {
    return [sheet.name, sheet.id];
  }

  override getCount(visibleOnly?: unknown): number {
    return this.#seen(visibleOnly).length;
  }

  getActiveWorksheet(): Worksheet {
    const active = this.#context.book.workbook.getActiveSheet();
    if (active === null || active === undefined) throw itemNotFound();
    return new Worksheet(this.#context, active.getSheetId());
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return this.#seen(visibleOnly)[0] ?? missing();
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return this.#seen(visibleOnly).at(-1) ?? missing();
  }

  /** a new sheet at the end; it does not come to the front by itself */
  add(given?: unknown): Worksheet {
    const { book } = this.#context;
    this.#context.requireOpenStructure();
    const name = given === undefined || given === null || given === '' ? this.#freeName() : requireSheetName(book, given, null);
    const active = book.workbook.getActiveSheet()?.getSheetId();
    const model = this.#model();
    const sheet: Partial<IWorksheetData> = { ...model, id: `sheet-${generateRandomId(8)}`, name };
    book.run(InsertSheetCommand.id, { unitId: book.unitId, index: book.workbook.getSheets().length, sheet });
    if (active !== undefined) book.activate(active);
    return new Worksheet(this.#context, String(sheet.id));
  }

  /** sizes as Excel's new sheets have them, taken from the first one */
  #model(): Partial<IWorksheetData> {
    const config = this.#context.book.workbook.getSheets()[0]?.getConfig();
    return {
      rowCount: 1000, columnCount: 26, cellData: {}, hidden: BooleanNumber.FALSE,
      defaultRowHeight: config?.defaultRowHeight ?? 20, defaultColumnWidth: config?.defaultColumnWidth ?? 64,
    };
  }

  #freeName(): string {
    const taken = new Set(this[items]().map((sheet) => sheet.name.toLowerCase()));
    let number = 1;
    while (taken.has(`sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  #seen(visibleOnly: unknown): Worksheet[] {
    if (visibleOnly !== undefined && visibleOnly !== null && typeof visibleOnly !== 'boolean') throw invalidArgument();
    return visibleOnly === true ? this[items]().filter((sheet) => sheet.visibility === 'Visible') : this[items]();
  }
}

function missing(): never {
  throw itemNotFound();
}
