import { type Area, columnCount, gridColumns, gridRows, intersection, isEntireColumn, isEntireRow, rowCount } from '../model/area';
import { invalidArgument, itemNotFound } from '../wire/api-error';
import { HostCollection, HostObject, items, keepsReference, scalars } from '../wire/host-object';
import { ConditionalFormats } from './conditional-formats';
import { type Context, addressOf, areasArgument, cellsOf } from './context';
import { DataValidation } from './data-validation';
import { type Following, type GridShift, follow, shifted } from './live';
import { clearAreas } from './range';
import { RangeFormat } from './range-format';
import { specialAreas } from './special-cells';
import { usedArea } from './used-area';

/** Several rectangles of one worksheet. */
export class RangeAreas extends HostObject implements Following {
  readonly #context: Context;
  #areas: Area[];
  readonly format: RangeFormat;
  readonly conditionalFormats: ConditionalFormats;
  readonly dataValidation: DataValidation;

  constructor(context: Context, areas: readonly Area[]) {
    super();
    if (areas.length === 0) throw invalidArgument();
    this.#context = context;
    this.#areas = [...areas];
    this.format = new RangeFormat(context, () => this[cellsOf]);
    this.conditionalFormats = new ConditionalFormats(context, () => this[cellsOf]);
    this.dataValidation = new DataValidation(context, () => this[cellsOf]);
  }

  get [cellsOf](): Area[] {
    if (this.#areas.length === 0) throw itemNotFound('The cells of these ranges were deleted.');
    return this.#areas;
  }

  [follow](shift: GridShift): void {
    this.#areas = this.#areas.map((area) => shifted(area, shift)).filter((area) => area !== null);
  }

  override get [keepsReference](): boolean {
    return true;
  }

  override get [scalars](): readonly string[] {
    return ['address', 'addressLocal', 'areaCount', 'cellCount', 'isEntireColumn', 'isEntireRow'];
  }

  get address(): string {
    return this[cellsOf].map((area) => addressOf(this.#context, area)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this[cellsOf].length;
  }

  get cellCount(): number {
    return this[cellsOf].reduce((count, area) => count + rowCount(area) * columnCount(area), 0);
  }

  get isEntireRow(): boolean {
    return this[cellsOf].every(isEntireRow);
  }

  get isEntireColumn(): boolean {
    return this[cellsOf].every(isEntireColumn);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#context, this[cellsOf]);
  }

  get worksheet(): HostObject {
    return this.#context.worksheet(this.#sheetId());
  }

  getEntireRow(): HostObject {
    return this.#make(this[cellsOf].map((area) => ({ ...area, column: 0, lastColumn: gridColumns - 1 })));
  }

  getEntireColumn(): HostObject {
    return this.#make(this[cellsOf].map((area) => ({ ...area, row: 0, lastRow: gridRows - 1 })));
  }

  getOffsetRangeAreas(down: unknown, right: unknown): HostObject {
    if (!Number.isInteger(down) || !Number.isInteger(right)) throw invalidArgument();
    const [rows, columns] = [down as number, right as number];
    return this.#make(this[cellsOf].map((area) =>
      ({ ...area, row: area.row + rows, lastRow: area.lastRow + rows, column: area.column + columns, lastColumn: area.lastColumn + columns })));
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const others = areasArgument(this.#context, other, this.#sheetId());
    const met = this[cellsOf].flatMap((area) => others.map((another) => intersection(area, another))).filter((area) => area !== null);
    return met.length === 0 ? null : this.#make(met);
  }

  getIntersection(other: unknown): HostObject {
    return this.getIntersectionOrNullObject(other) ?? missing();
  }

  getUsedRangeAreasOrNullObject(valuesOnly?: unknown): HostObject | null {
    const used = this[cellsOf].map((area) => usedArea(this.#context.book, area, valuesOnly === true)).filter((area) => area !== null);
    return used.length === 0 ? null : this.#make(used);
  }

  getUsedRangeAreas(valuesOnly?: unknown): HostObject {
    return this.getUsedRangeAreasOrNullObject(valuesOnly) ?? missing();
  }

  getSpecialCells(type: unknown, valueType?: unknown): HostObject {
    return this.#make(specialAreas(this.#context, this[cellsOf], type, valueType, true));
  }

  getSpecialCellsOrNullObject(type: unknown, valueType?: unknown): HostObject | null {
    const areas = specialAreas(this.#context, this[cellsOf], type, valueType, false);
    return areas.length === 0 ? null : this.#make(areas);
  }

  clear(applyTo: unknown = 'All'): void {
    clearAreas(this.#context, this[cellsOf], applyTo);
  }

  async calculate(): Promise<void> {
    await this.#context.book.settle();
  }

  #make(areas: Area[]): HostObject {
    return this.#context.rangeAreas(areas);
  }

  #sheetId(): string {
    const [first] = this[cellsOf];
    if (first === undefined) throw itemNotFound();
    return first.sheetId;
  }
}

export class RangeCollection extends HostCollection<HostObject> {
  readonly #context: Context;
  readonly #areas: readonly Area[];

  constructor(context: Context, areas: readonly Area[]) {
    super();
    this.#context = context;
    this.#areas = areas;
  }

  override [items](): HostObject[] {
    return this.#areas.map((area) => this.#context.range(area));
  }

  getCount(): number {
    return this.#areas.length;
  }

  getItemAt(index: unknown): HostObject {
    const area = this.#areas[index as number];
    if (area === undefined) throw invalidArgument();
    return this.#context.range(area);
  }
}

function missing(): never {
  throw itemNotFound('No such cells were found.');
}
