import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';
import type { Area } from '../model/area';
import type { Context } from './context';

/** Reads and writes one trait of the style of all cells of some areas. */
export class CellStyles {
  constructor(
    readonly context: Context,
    readonly areas: () => readonly Area[],
  ) {}

  /** what all cells agree on, or null when they differ */
  same<Value extends string | number | boolean | null>(trait: (style: IStyleData, cell: ICellData | null) => Value): Value | null {
    const { book } = this.context;
    let agreed: Value | undefined;
    for (const area of this.areas()) {
      const sheet = book.written(area.sheetId);
      for (const [row, column] of cells(book.clip(area), area)) {
        const found = trait(book.style(sheet, row, column), book.cell(sheet, row, column));
        if (agreed === undefined) agreed = found;
        else if (agreed !== found) return null;
      }
    }
    return agreed ?? null;
  }

  set(style: IStyleData | Record<string, null>): void {
    this.write(() => ({ s: { ...style } as IStyleData }));
  }

  write(cellAt: (row: number, column: number, sheet: Worksheet) => Partial<ICellData> | null): void {
    const { book, protection } = this.context;
    for (const area of this.areas()) {
      protection.require(area.sheetId, 'allowFormatCells');
      const sheet = book.workbook.getSheetBySheetId(area.sheetId);
      if (sheet !== null && sheet !== undefined) book.writeStyles(area, (row, column) => cellAt(row, column, sheet));
    }
  }
}

/** every cell of an area; of one that lies outside the sheet's own rows and columns its first cell */
export function* cells(clipped: Area, whole: Area): Generator<[row: number, column: number]> {
  if (clipped.lastRow < clipped.row || clipped.lastColumn < clipped.column) {
    yield [whole.row, whole.column];
    return;
  }
  for (let row = clipped.row; row <= clipped.lastRow; row++) {
    for (let column = clipped.column; column <= clipped.lastColumn; column++) yield [row, column];
  }
}
