import { finish, fromOldEncoding, ROWS_A_STEP, scriptOf, type OldEncoding, type Steps } from '../../core';
import type { CellValue } from '../cells';

/** Cells with every text in Unicode. */
export interface ModernCells {
  cells: CellValue[][];
  /** how many texts were converted, and the first row with one; null when nothing was */
  converted: { encoding: OldEncoding; count: number; row: number } | null;
  /** how many texts look like an old encoding, converted or not */
  oldTexts: number;
}

/** a stray sign is no encoding */
const MIN_CELLS = 3;

/**
 * Converts a table in TCVN3 or VNI. Single letters do not tell ("Sè" is "Số" only in TCVN3), so the table decides: when at least three of its texts, and more than those in
 * Unicode, show the old encoding, every text that is not plainly Unicode is converted.
 */
export function modernCells(cells: CellValue[][]): ModernCells {
  return finish(modernCellsSteps(cells));
}

/** The same in steps. */
export function* modernCellsSteps(cells: CellValue[][]): Steps<ModernCells> {
  const count = { TCVN3: 0, VNI: 0 };
  let unicode = 0;
  for (const [index, row] of cells.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    for (const cell of row) {
      if (typeof cell !== 'string') continue;
      const script = scriptOf(cell);
      if (script === 'unicode') unicode += 1;
      else if (script === 'TCVN3' || script === 'VNI') count[script] += 1;
    }
  }
  const oldTexts = count.TCVN3 + count.VNI;
  const encoding: OldEncoding = count.TCVN3 >= count.VNI ? 'TCVN3' : 'VNI';
  if (count[encoding] < MIN_CELLS || count[encoding] <= unicode) return { cells, converted: null, oldTexts };
  let converted = 0;
  let first = -1;
  const modern: CellValue[][] = [];
  for (const [rowIndex, row] of cells.entries()) {
    if (rowIndex % ROWS_A_STEP === 0) yield;
    modern.push(row.map((cell) => {
      if (typeof cell !== 'string') return cell;
      const script = scriptOf(cell);
      if (script === 'ascii' || script === 'unicode') return cell;
      converted += 1;
      if (first < 0) first = rowIndex;
      return fromOldEncoding(cell, encoding);
    }));
  }
  return { cells: modern, converted: { encoding, count: converted, row: first }, oldTexts };
}
