import { WrapStrategy } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation } from '@univerjs/sheets';
import type { Area } from '../model/area';
import { horizontalWords, numberOf, verticalWords, wordOf } from '../model/style-words';
import { invalidArgument } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import { autofitColumns, autofitRows } from './autofit';
import { CellStyles } from './cell-styles';
import type { Context } from './context';
import { RangeBorders } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { FormatProtection } from './range-protection';

const pixelsPerPoint = 96 / 72;
const pixelsPerIndent = 9;

/** `format` of a range or of several. */
export class RangeFormat extends HostObject {
  readonly #context: Context;
  readonly #areas: () => readonly Area[];
  readonly #styles: CellStyles;
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorders;
  readonly protection: FormatProtection;

  constructor(context: Context, areas: () => readonly Area[]) {
    super();
    this.#context = context;
    this.#areas = areas;
    this.#styles = new CellStyles(context, areas);
    this.fill = new RangeFill(this.#styles);
    this.font = new RangeFont(this.#styles);
    this.borders = new RangeBorders(this.#styles);
    this.protection = new FormatProtection(this.#styles);
  }

  override get [scalars](): readonly string[] {
    return ['wrapText', 'horizontalAlignment', 'verticalAlignment', 'columnWidth', 'rowHeight', 'textOrientation', 'indentLevel'];
  }

  get wrapText(): boolean | null {
    return this.#styles.same((style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    this.#styles.set({ tb: given ? WrapStrategy.WRAP : null });
  }

  get horizontalAlignment(): string | null {
    return this.#styles.same((style) => wordOf(horizontalWords, style.ht ?? null, 'General'));
  }

  set horizontalAlignment(given: unknown) {
    const ht = numberOf(horizontalWords, given, 'horizontalAlignment');
    this.#styles.set({ ht: ht === horizontalWords.General ? null : ht });
  }

  get verticalAlignment(): string | null {
    return this.#styles.same((style) => wordOf(verticalWords, style.vt ?? null, 'Bottom'));
  }

  set verticalAlignment(given: unknown) {
    this.#styles.set({ vt: numberOf(verticalWords, given, 'verticalAlignment') });
  }

  get indentLevel(): number | null {
    return this.#styles.same((style) => Math.round((style.pd?.l ?? 0) / pixelsPerIndent));
  }

  set indentLevel(given: unknown) {
    if (typeof given !== 'number' || !Number.isInteger(given) || given < 0 || given > 250) throw invalidArgument();
    this.#styles.set({ pd: given === 0 ? null : { l: given * pixelsPerIndent } });
  }

  get textOrientation(): number | null {
    return this.#styles.same((style) => (style.tr?.v === 1 ? 180 : (style.tr?.a ?? 0)));
  }

  set textOrientation(given: unknown) {
    const valid = typeof given === 'number' && Number.isInteger(given) && ((given >= -90 && given <= 90) || given === 180);
    if (!valid) throw invalidArgument();
    this.#styles.set({ tr: given === 0 ? null : given === 180 ? { a: 0, v: 1 } : { a: given } });
  }

  get columnWidth(): number | null {
    return this.#sameSize('column', 'lastColumn', (sheetId, index) => this.#context.book.sheet(sheetId).getColumnWidth(index));
  }

  set columnWidth(given: unknown) {
    this.#resize(given, 'allowFormatColumns', (area, size) =>
      this.#context.book.adjust(SetWorksheetColWidthMutation.id, { ...this.#target(area), colWidth: size }));
  }

  get rowHeight(): number | null {
    return this.#sameSize('row', 'lastRow', (sheetId, index) => this.#context.book.sheet(sheetId).getRowHeight(index));
  }

  set rowHeight(given: unknown) {
    this.#resize(given, 'allowFormatRows', (area, size) => {
      this.#context.book.adjust(SetWorksheetRowHeightMutation.id, { ...this.#target(area), rowHeight: size });
      this.#context.book.adjust(SetWorksheetRowIsAutoHeightMutation.id, { ...this.#target(area), autoHeightInfo: 0 });
    });
  }

  autofitColumns(): void {
    for (const area of this.#areas()) {
      this.#context.protection.require(area.sheetId, 'allowFormatColumns');
      autofitColumns(this.#context.book, area);
    }
  }

  autofitRows(): void {
    for (const area of this.#areas()) {
      this.#context.protection.require(area.sheetId, 'allowFormatRows');
      autofitRows(this.#context.book, area);
    }
  }

  #target(area: Area): object {
    this.#context.book.grow(area);
    return { ...this.#context.book.ids(area.sheetId), ranges: [this.#context.book.range(area)] };
  }

  /** in points, rounded to the quarter that a pixel makes */
  #sameSize(first: 'row' | 'column', last: 'lastRow' | 'lastColumn', pixels: (sheetId: string, index: number) => number): number | null {
    const sizes = new Set<number>();
    for (const area of this.#areas()) {
      const end = Math.max(area[first], this.#context.book.clip(area)[last]);
      for (let index = area[first]; index <= end; index++) sizes.add(pixels(area.sheetId, index) / pixelsPerPoint);
    }
    const [size] = sizes;
    return sizes.size === 1 && size !== undefined ? size : null;
  }

  #resize(points: unknown, action: 'allowFormatColumns' | 'allowFormatRows', change: (area: Area, pixels: number) => void): void {
    if (typeof points !== 'number' || points < 0 || points > 2000) throw invalidArgument();
    for (const area of this.#areas()) {
      this.#context.protection.require(area.sheetId, action);
      change(area, points * pixelsPerPoint);
    }
  }
}
