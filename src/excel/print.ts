import type { CellValue } from '../workbook';

/** 53 bits of a text: enough that two contents of one cell never meet. (cyrb53) */
function hash(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** A mark of what one cell holds, formulas as their text. The number 1 and the text "1" differ. */
export function printOf(cell: CellValue): number {
  return cell === null || cell === '' ? 0 : hash(`${typeof cell}:${String(cell)}`);
}

/** A mark of what a row holds and in which columns; 0 when it holds nothing. Formulas count as formulas only: Excel rewrites them as rows move. */
export function printOfRow(cells: readonly CellValue[], firstColumn: number): number {
  const held = cells.flatMap((cell, index) => (cell === null || cell === '' ? [] : [`${firstColumn + index}${typeof cell === 'string' && cell.startsWith('=') ? '=' : `:${typeof cell}:${String(cell)}`}`]));
  return held.length === 0 ? 0 : hash(held.join('\n'));
}
