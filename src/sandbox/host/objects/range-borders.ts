import type { BorderStyleTypes, IBorderData, IBorderStyleData } from '@univerjs/core';
import type { Area } from '../model/area';
import { asColour, requireColour } from '../model/colours';
import { borderStyle, borderWeight, lineWithStyle, lineWithWeight } from '../model/style-words';
import { invalidArgument } from '../wire/api-error';
import { HostCollection, HostObject, itemId, items, scalars } from '../wire/host-object';
import type { CellStyles } from './cell-styles';

type Side = 't' | 'b' | 'l' | 'r';
type Diagonal = 'tl_br' | 'bl_tr';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type SideIndex = (typeof sides)[number];

const opposite: Record<Side, { side: Side; down: number; right: number }> = {
  t: { side: 'b', down: -1, right: 0 },
  b: { side: 't', down: 1, right: 0 },
  l: { side: 'r', down: 0, right: -1 },
  r: { side: 'l', down: 0, right: 1 },
};

export class RangeBorders extends HostCollection<RangeBorder> {
  readonly #styles: CellStyles;

  constructor(styles: CellStyles) {
    super();
    this.#styles = styles;
  }

  override [items](): RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.#styles, side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(side: unknown): RangeBorder {
    const known = sides.find((candidate) => candidate === side);
    if (known === undefined) throw invalidArgument();
    return new RangeBorder(this.#styles, known);
  }

  getItemAt(index: unknown): RangeBorder {
    return this.getItem(sides[index as number]);
  }
}

/** One line of a range. Univer keeps a line with either of the two cells it lies between; the other one is cleared, so that it stands once. */
export class RangeBorder extends HostObject {
  readonly #styles: CellStyles;

  constructor(styles: CellStyles, readonly sideIndex: SideIndex) {
    super();
    this.#styles = styles;
  }

  override get [itemId](): string {
    return this.sideIndex;
  }

  override get [scalars](): readonly string[] {
    return ['sideIndex', 'style', 'color', 'weight'];
  }

  get style(): string | null {
    return this.#same((line) => borderStyle(line?.s));
  }

  set style(given: unknown) {
    lineWithStyle(given, undefined);
    this.#change((before) => {
      const line = lineWithStyle(given, before?.s);
      return line === null ? null : { s: line, cl: before?.cl ?? { rgb: '#000000' } };
    });
  }

  get color(): string | null {
    return this.#same((line) => asColour(line?.cl?.rgb ?? null, '#000000')) ?? '';
  }

  set color(given: unknown) {
    const rgb = requireColour(given);
    this.#change((before) => ({ s: before?.s ?? (1 as BorderStyleTypes), cl: { rgb } }));
  }

  get weight(): string | null {
    return this.#same((line) => borderWeight(line?.s));
  }

  set weight(given: unknown) {
    lineWithWeight(given, undefined);
    this.#change((before) => ({ s: lineWithWeight(given, before?.s), cl: before?.cl ?? { rgb: '#000000' } }));
  }

  #same<Value extends string>(trait: (line: IBorderStyleData | null) => Value): Value | null {
    const found = new Set<Value>();
    for (const area of this.#styles.areas()) {
      for (const [row, column] of this.#cells(area)) found.add(trait(this.#line(area.sheetId, row, column)));
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : found.size === 0 ? trait(null) : null;
  }

  #line(sheetId: string, row: number, column: number): IBorderStyleData | null {
    const key = keyOf(this.sideIndex);
    const own = this.#borders(sheetId, row, column)[key];
    if (own) return own;
    if (key === 'tl_br' || key === 'bl_tr') return null;
    const { side, down, right } = opposite[key];
    return row + down < 0 || column + right < 0 ? null : (this.#borders(sheetId, row + down, column + right)[side] ?? null);
  }

  #borders(sheetId: string, row: number, column: number): IBorderData {
    return this.#styles.context.book.borders(sheetId, row, column);
  }

  #change(lineAfter: (before: IBorderStyleData | null) => IBorderStyleData | null): void {
    const { book, protection } = this.#styles.context;
    const key = keyOf(this.sideIndex);
    for (const area of this.#styles.areas()) {
      protection.require(area.sheetId, 'allowFormatCells');
      book.grow(area);
      const lines = new Map<string, IBorderStyleData | null>();
      for (const [row, column] of this.#cells(area)) lines.set(`${row} ${column}`, lineAfter(this.#line(area.sheetId, row, column)));
      const others = key === 'tl_br' || key === 'bl_tr' ? null : this.#otherCells(area, key);
      book.writeStyles(area, (row, column) => {
        const line = lines.get(`${row} ${column}`);
        return line === undefined ? null : { s: { bd: { [key]: line } as IBorderData } };
      });
      if (others !== null && others.cells.size > 0) {
        book.writeStyles(others.area, (row, column) => (others.cells.has(`${row} ${column}`) ? { s: { bd: { [others.side]: null } as IBorderData } } : null));
      }
    }
  }

  /** the cells across the line that keep it too */
  #otherCells(area: Area, key: Side): { area: Area; side: Side; cells: Set<string> } {
    const { side, down, right } = opposite[key];
    const kept = new Set<string>();
    for (const [row, column] of this.#cells(area)) {
      const [otherRow, otherColumn] = [row + down, column + right];
      if (otherRow >= 0 && otherColumn >= 0 && this.#borders(area.sheetId, otherRow, otherColumn)[side]) kept.add(`${otherRow} ${otherColumn}`);
    }
    const { row, column, lastRow, lastColumn } = this.#styles.context.book.clip(area);
    const moved = { ...area, row: Math.max(0, row + down), lastRow: lastRow + down, column: Math.max(0, column + right), lastColumn: lastColumn + right };
    return { area: moved, side, cells: kept };
  }

  /** the cells that carry this line */
  *#cells(area: Area): Generator<[row: number, column: number]> {
    const { row, column, lastRow, lastColumn } = this.#styles.context.book.clip(area);
    const [top, bottom] = this.sideIndex === 'EdgeTop' ? [row, row]
      : this.sideIndex === 'EdgeBottom' ? [lastRow, lastRow] : [row, this.sideIndex === 'InsideHorizontal' ? lastRow - 1 : lastRow];
    const [left, right] = this.sideIndex === 'EdgeLeft' ? [column, column]
      : this.sideIndex === 'EdgeRight' ? [lastColumn, lastColumn] : [column, this.sideIndex === 'InsideVertical' ? lastColumn - 1 : lastColumn];
    for (let at = top; at <= bottom; at++) for (let across = left; across <= right; across++) yield [at, across];
  }
}

function keyOf(side: SideIndex): Side | Diagonal {
  const keys = {
    EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r', InsideVertical: 'r', InsideHorizontal: 'b', DiagonalDown: 'tl_br', DiagonalUp: 'bl_tr',
  } as const;
  return keys[side];
}
