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

/** A range of one cell, which not every spreadsheet still writes as one once its row has moved. */
const ONE_CELL = /(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)/g;

/** A mark of what one cell holds, formulas as their text. The number 1 and the text "1" differ. */
export function printOf(cell: CellValue): number {
  if (cell === null || cell === '') return 0;
  return hash(`${typeof cell}:${typeof cell === 'string' && cell.startsWith('=') ? cell.replace(ONE_CELL, '$1') : String(cell)}`);
}

/** A mark of what a row holds and in which columns; 0 when it holds nothing. Formulas count as formulas only: Excel rewrites them as rows move. */
export function printOfRow(cells: readonly CellValue[], firstColumn: number): number {
  const held = cells.flatMap((cell, index) => (cell === null || cell === '' ? [] : [`${firstColumn + index}${typeof cell === 'string' && cell.startsWith('=') ? '=' : `:${typeof cell}:${String(cell)}`}`]));
  return held.length === 0 ? 0 : hash(held.join('\n'));
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const PLACE = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!)?(?:#REF!|(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\d_.(]))`;
/** Texts and words are taken whole, so that no place is seen inside them: "Q1", LOG10, 1E5. */
const PIECES = new RegExp(String.raw`"(?:[^"]|"")*"|(${PLACE})|[\p{L}\d_.\\]+`, 'giu');

/** A formula without the places it points to: Excel rewrites them as rows, columns and the names of sheets change, though nobody touched the formula. */
export function withoutPlaces(formula: string): string {
  return formula.replace(PIECES, (piece: string, place: string | undefined) => (place === undefined ? piece : '#'));
}
