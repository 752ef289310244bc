import { SetFrozenMutation } from '@univerjs/sheets';
import { gridColumns, gridRows, isEntireColumn, isEntireRow } from '../model/area';
import { itemNotFound } from '../wire/api-error';
import { HostObject } from '../wire/host-object';
import { type Context, areaArgument, requireWhole } from './context';

export class FreezePanes extends HostObject {
  readonly #context: Context;
  readonly #sheetId: string;

  constructor(context: Context, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  freezeRows(count: unknown = 1): void {
    this.#freeze(requireWhole(count, 1), 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.#freeze(0, requireWhole(count, 1));
  }

  freezeAt(range: unknown): void {
    const area = areaArgument(this.#context, range, this.#sheetId);
    this.#freeze(isEntireColumn(area) ? 0 : area.lastRow + 1, isEntireRow(area) ? 0 : area.lastColumn + 1);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (location === null) throw itemNotFound('Nothing is frozen.');
    return location;
  }

  getLocationOrNullObject(): HostObject | null {
    const { xSplit, ySplit } = this.#context.book.sheet(this.#sheetId).getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    return this.#context.range({
      sheetId: this.#sheetId, row: 0, column: 0,
      lastRow: ySplit > 0 ? ySplit - 1 : gridRows - 1,
      lastColumn: xSplit > 0 ? xSplit - 1 : gridColumns - 1,
    });
  }

  #freeze(rows: number, columns: number): void {
    const { book } = this.#context;
    const start = { startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
    book.adjust(SetFrozenMutation.id, { ...book.ids(this.#sheetId), ...start, ySplit: rows, xSplit: columns });
  }
}
