import { fromOldEncoding, oldEncodingOf, type OldEncoding } from '../../core';
import type { CellValue } from '../cells';

/** Cells with every text in Unicode. */
export interface ModernCells {
  cells: CellValue[][];
  /** how many texts were converted, and the first row with one; null when nothing was */
  converted: { encoding: OldEncoding; count: number; row: number } | null;
}

const NOT_ASCII = /[^\x00-\x7f]/;
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** a stray sign is no encoding */
const MIN_CELLS = 3;

/**
 * Converts a table in TCVN3 or VNI. Single letters do not tell ("Sè" is "Số" only in TCVN3), so the table decides: when at least three of its texts, and more than those in
 * Unicode, show the old encoding, every text that is not plainly Unicode is converted.
 */
export function modernCells(cells: CellValue[][]): ModernCells {
  const count = { TCVN3: 0, VNI: 0 };
  let unicode = 0;
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell !== 'string' || !NOT_ASCII.test(cell)) continue;
      const encoding = oldEncodingOf(cell);
      if (encoding !== null) count[encoding] += 1;
      else if (UNICODE_VIETNAMESE.test(cell)) unicode += 1;
    }
  }
  const encoding: OldEncoding = count.TCVN3 >= count.VNI ? 'TCVN3' : 'VNI';
  if (count[encoding] < MIN_CELLS || count[encoding] <= unicode) return { cells, converted: null };
  let converted = 0;
  let first = -1;
  const modern = cells.map((row, rowIndex) => row.map((cell) => {
    if (typeof cell !== 'string' || !NOT_ASCII.test(cell) || UNICODE_VIETNAMESE.test(cell)) return cell;
    converted += 1;
    if (first < 0) first = rowIndex;
    return fromOldEncoding(cell, encoding);
  }));
  return { cells: modern, converted: { encoding, count: converted, row: first } };
}
