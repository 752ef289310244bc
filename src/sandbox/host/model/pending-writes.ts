import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from '@univerjs/core';
import { type Area, boundingArea } from './area';

type CellWrites = IObjectMatrixPrimitiveType<Partial<ICellData>>;

export interface PendingSheet {
  cells: CellWrites;
  /** what was written, for the change events: bands that office.js cut out of one write are one area again */
  areas: Area[];
}

/**
 * Writes wait until something is read or another command runs: office.js cuts a big write into bands of 1,500 cells,
 * and Univer goes through the whole sheet at every mutation.
 */
export class PendingWrites {
  #sheets = new Map<string, PendingSheet>();

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  cell(sheetId: string, row: number, column: number): Partial<ICellData> | undefined {
    return this.#sheets.get(sheetId)?.cells[row]?.[column];
  }

  add(area: Area, cellAt: (row: number, column: number) => Partial<ICellData> | null): void {
    const sheet = this.#sheet(area.sheetId);
    for (let row = area.row; row <= area.lastRow; row++) {
      const cells = (sheet.cells[row] ??= {});
      for (let column = area.column; column <= area.lastColumn; column++) {
        const cell = cellAt(row, column);
        if (cell === null) continue;
        const earlier = cells[column];
        cells[column] = earlier === undefined ? cell : mergeCell(earlier, cell);
      }
    }
    sheet.areas = join(sheet.areas, area);
  }

  take(): Map<string, PendingSheet> {
    const taken = this.#sheets;
    this.#sheets = new Map();
    return taken;
  }

  #sheet(sheetId: string): PendingSheet {
    let sheet = this.#sheets.get(sheetId);
    if (sheet === undefined) {
      sheet = { cells: {}, areas: [] };
      this.#sheets.set(sheetId, sheet);
    }
    return sheet;
  }
}

function mergeCell(earlier: Partial<ICellData>, later: Partial<ICellData>): Partial<ICellData> {
  const merged = { ...earlier, ...later };
  if (isStyle(earlier.s) && isStyle(later.s)) {
    const borders = earlier.s.bd && later.s.bd ? { bd: { ...earlier.s.bd, ...later.s.bd } } : {};
    merged.s = { ...earlier.s, ...later.s, ...borders };
  }
  return merged;
}

function isStyle(style: ICellData['s']): style is IStyleData {
  return typeof style === 'object' && style !== null;
}

function join(areas: Area[], added: Area): Area[] {
  const last = areas.at(-1);
  const follows = last !== undefined && last.column === added.column && last.lastColumn === added.lastColumn
    && added.row <= last.lastRow + 1 && added.lastRow >= last.row - 1;
  return follows ? [...areas.slice(0, -1), boundingArea(last, added)] : [...areas, added];
}
