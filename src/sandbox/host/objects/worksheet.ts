import { BooleanNumber, type Worksheet as UniverWorksheet } from '@univerjs/core';
import { CopySheetCommand, RemoveSheetCommand, SetTabColorMutation, SetWorksheetHideMutation, SetWorksheetNameCommand, SetWorksheetOrderMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import { type Area, gridColumns, gridRows } from '../model/area';
import { asColour, requireColour } from '../model/colours';
import { ApiError, invalidArgument } from '../wire/api-error';
import type { HostObject} from '../wire/host-object';
import { itemId, keepsReference, scalars } from '../wire/host-object';
import { ChartCollection } from './charts';
import { type Context, areaArgument, areasArgument, requireWhole } from './context';
import { WithSheetEvents } from './event-registration';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-items';
import { PageLayout } from './page-layout';
import { requireSheetName } from './sheet-names';
import { usedArea } from './used-area';
import { WorksheetProtection } from './worksheet-protection';

const longestAddress = 8_192;

/** One sheet. */
export class Worksheet extends WithSheetEvents {
  readonly #context: Context;

  constructor(context: Context, readonly id: string) {
    super(context.events, id);
    this.#context = context;
  }

  override get [itemId](): string {
    return this.id;
  }

  override get [keepsReference](): boolean {
    return false;
  }

  override get [scalars](): readonly string[] {
    return ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines', 'standardHeight'];
  }

  get name(): string {
    return this.#sheet.getName();
  }

  set name(given: unknown) {
    this.#context.requireOpenStructure();
    const name = requireSheetName(this.#context.book, given, this.id);
    this.#run(SetWorksheetNameCommand.id, { name });
  }

  get position(): number {
    return this.#sheets.findIndex((sheet) => sheet.getSheetId() === this.id);
  }

  set position(given: unknown) {
    this.#context.requireOpenStructure();
    const toOrder = requireWhole(given, 0);
    if (toOrder >= this.#sheets.length) throw invalidArgument();
    this.#run(SetWorksheetOrderMutation.id, { fromOrder: this.position, toOrder });
  }

  get visibility(): string {
    if (this.#sheet.getConfig().hidden !== BooleanNumber.TRUE) return 'Visible';
    return this.#sheet.getCustomMetadata()?.veryHidden === true ? 'VeryHidden' : 'Hidden';
  }

  set visibility(given: unknown) {
    if (given !== 'Visible' && given !== 'Hidden' && given !== 'VeryHidden') throw invalidArgument();
    this.#context.requireOpenStructure();
    if (given !== 'Visible' && this.#visibleOthers.length === 0) throw new ApiError('InvalidOperation', 'A workbook has at least one visible worksheet.');
    this.#sheet.setCustomMetadata({ ...this.#sheet.getCustomMetadata(), veryHidden: given === 'VeryHidden' });
    if (given !== 'Visible') this.#leave();
    this.#run(SetWorksheetHideMutation.id, { hidden: given === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE });
  }

  get tabColor(): string {
    return asColour(this.#sheet.getConfig().tabColor || null, '');
  }

  set tabColor(given: unknown) {
    this.#run(SetTabColorMutation.id, { color: given === '' ? '' : requireColour(given) });
  }

  get showGridlines(): boolean {
    return this.#sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  /** office.js writes `showGridlines` under this name */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    this.#run(ToggleGridlinesMutation.id, { showGridlines: given ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get standardHeight(): number {
    return this.#sheet.getConfig().defaultRowHeight * 0.75;
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#context, this.id);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.#context, this.id);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#context, this.id);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#context, this.id);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#context, this.id);
  }

  getRange(address?: unknown): HostObject {
    return this.#context.range(address === undefined || address === '' ? this.#whole : this.#own<[Area]>([areaArgument(this.#context, address, this.id)])[0]);
  }

  getRanges(address?: unknown): HostObject {
    if (address === undefined) return this.#context.rangeAreas([this.#whole]);
    if (typeof address !== 'string' || address.length > longestAddress) throw invalidArgument(`An address has at most ${longestAddress} characters.`);
    return this.#context.rangeAreas(this.#own(areasArgument(this.#context, address, this.id)));
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const area = { sheetId: this.id, row: requireWhole(row, 0), column: requireWhole(column, 0) };
    return this.#context.range({ ...area, lastRow: area.row + requireWhole(rows, 1) - 1, lastColumn: area.column + requireWhole(columns, 1) - 1 });
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly?: unknown): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const used = usedArea(this.#context.book, this.#whole, valuesOnly === true);
    return used === null ? null : this.#context.range(used);
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw new ApiError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    this.#context.book.activate(this.id);
  }

  delete(): void {
    this.#context.requireOpenStructure();
    if (this.visibility === 'VeryHidden' || (this.#visibleOthers.length === 0 && this.visibility === 'Visible')) {
      throw new ApiError('InvalidOperation', 'This worksheet cannot be deleted.');
    }
    this.#leave();
    this.#run(RemoveSheetCommand.id, {});
  }

  copy(positionType: unknown = 'None', relativeTo?: unknown): HostObject {
    this.#context.requireOpenStructure();
    if (positionType !== 'None' || (relativeTo !== undefined && relativeTo !== null)) throw invalidArgument('Copies can only be made at the end.');
    const before = new Set(this.#sheets.map((sheet) => sheet.getSheetId()));
    this.#run(CopySheetCommand.id, {});
    const made = this.#sheets.find((sheet) => !before.has(sheet.getSheetId()));
    if (made === undefined) throw new Error('the copy was not made');
    return this.#context.worksheet(made.getSheetId());
  }

  async calculate(): Promise<void> {
    await this.#context.book.settle();
  }

  /** how office.js finds a copied or neighbouring sheet again */
  _GetSheetById(id: unknown): HostObject {
    return this.#context.worksheet(String(id));
  }

  _GetAnotherWorksheetById(id: unknown): HostObject {
    return this.#context.worksheet(String(id));
  }

  #own<Areas extends Area[]>(areas: Areas): Areas {
    if (areas.some((area) => area.sheetId !== this.id)) throw invalidArgument('The address is on another worksheet.');
    return areas;
  }

  get #sheet(): UniverWorksheet {
    return this.#context.book.sheet(this.id);
  }

  get #sheets(): UniverWorksheet[] {
    return this.#context.book.workbook.getSheets();
  }

  get #visibleOthers(): UniverWorksheet[] {
    return this.#sheets.filter((sheet) => sheet.getSheetId() !== this.id && sheet.getConfig().hidden !== BooleanNumber.TRUE);
  }

  get #whole(): Area {
    return { sheetId: this.id, row: 0, column: 0, lastRow: gridRows - 1, lastColumn: gridColumns - 1 };
  }

  /** another sheet comes to the front before this one disappears */
  #leave(): void {
    const next = this.#visibleOthers[0];
    if (next !== undefined && this.#context.book.workbook.getActiveSheet()?.getSheetId() === this.id) this.#context.book.activate(next.getSheetId());
  }

  #run(commandId: string, params: object): void {
    this.#context.book.run(commandId, { ...this.#context.book.ids(this.id), ...params });
  }
}
