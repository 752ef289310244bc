import { SheetsSelectionsService } from '@univerjs/sheets';
import type { JsonRecord } from '../../engine/extras';
import { parseCorners } from '../model/address';
import { accessDenied, ApiError, itemNotFound } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import { Application } from './application';
import type { Context } from './context';
import { CustomXmlPartCollection } from './custom-xml';
import { NamedItemCollection } from './named-items';
import { number, RecordObject, text } from './record-object';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheets';

const documentProperties = {
  title: text(), subject: text(), author: text(), keywords: text(), comments: text(), category: text(), manager: text(), company: text(), revisionNumber: number(0),
};

/** The root: everything starts at the workbook. */
export class Workbook extends HostObject {
  readonly #context: Context;
  readonly application: Application;
  readonly settings: SettingCollection;
  readonly customXmlParts: CustomXmlPartCollection;
  readonly properties: RecordObject;
  readonly protection: WorkbookProtection;
  readonly readOnly = false;
  readonly autoSave = false;
  readonly previouslySaved = true;

  constructor(context: Context, structure: StructureLock) {
    super();
    this.#context = context;
    const { extras } = context.book.engine;
    const record: JsonRecord = {};
    this.application = new Application(context);
    this.settings = new SettingCollection(extras);
    this.customXmlParts = new CustomXmlPartCollection(extras);
    this.properties = new RecordObject(documentProperties, () => record);
    this.protection = new WorkbookProtection(structure);
  }

  override get [scalars](): readonly string[] {
    return ['name', 'readOnly', 'autoSave', 'previouslySaved'];
  }

  get name(): string {
    return `${this.#context.book.workbook.getName() || 'Workbook'}.xlsx`;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#context);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#context, null);
  }

  getSelectedRange(): HostObject {
    const areas = this.#selected();
    if (areas.length > 1) throw new ApiError('InvalidSelection', 'Several ranges are selected.');
    return this.#context.range(areas[0] ?? this.#firstCell());
  }

  getSelectedRanges(): HostObject {
    const areas = this.#selected();
    return this.#context.rangeAreas(areas.length === 0 ? [this.#firstCell()] : areas);
  }

  getActiveCell(): HostObject {
    const [area] = this.#selected();
    const { sheetId, row, column } = area ?? this.#firstCell();
    return this.#context.range({ sheetId, row, column, lastRow: row, lastColumn: column });
  }

  /** the range of an event */
  _GetRangeForEventByReferenceId(reference: unknown): HostObject {
    return this._GetRangeOrNullObjectForEventByReferenceId(reference) ?? missing();
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): HostObject | null {
    const [sheetId = '', address = ''] = String(reference).split('!');
    const corners = parseCorners(address);
    return corners === null || !this.#context.book.sheetExists(sheetId) ? null : this.#context.range({ sheetId, ...corners });
  }

  #selected(): Parameters<Context['range']>[0][] {
    const { book } = this.#context;
    const sheetId = this.#activeSheetId();
    const selections = book.engine.injector.get(SheetsSelectionsService).getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheetId);
    return selections.map(({ range }) => ({ sheetId, ...book.wholeRows(sheetId, range) }));
  }

  #firstCell(): Parameters<Context['range']>[0] {
    return { sheetId: this.#activeSheetId(), row: 0, column: 0, lastRow: 0, lastColumn: 0 };
  }

  #activeSheetId(): string {
    return this.worksheets.getActiveWorksheet().id;
  }
}

function missing(): never {
  throw itemNotFound();
}

/** Whether sheets may be added, deleted, renamed and moved. */
export interface StructureLock {
  password: string | null;
  isLocked: boolean;
}

export class WorkbookProtection extends HostObject {
  readonly #lock: StructureLock;

  constructor(lock: StructureLock) {
    super();
    this.#lock = lock;
  }

  override get [scalars](): readonly string[] {
    return ['protected'];
  }

  get protected(): boolean {
    return this.#lock.isLocked;
  }

  protect(password?: unknown): void {
    if (this.#lock.isLocked) throw new ApiError('InvalidOperation', 'The workbook is already protected.');
    this.#lock.isLocked = true;
    this.#lock.password = typeof password === 'string' && password !== '' ? password : null;
  }

  unprotect(password?: unknown): void {
    if (this.#lock.password !== null && this.#lock.password !== password) throw accessDenied('The password does not open the workbook.');
    this.#lock.isLocked = false;
    this.#lock.password = null;
  }
}
