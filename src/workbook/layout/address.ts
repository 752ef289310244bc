import type { Block } from '../cells';

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function formatColumn(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of one cell, without its sheet: (0, 0) → `A1`. */
export function formatCell(rowIndex: number, columnIndex: number): string {
  return `${formatColumn(columnIndex)}${rowIndex + 1}`;
}

/** The address of a block, without its sheet: `A1:C3`, or `A1` for a single cell. */
export function formatAddress(block: Block): string {
  const first = formatCell(block.rowIndex, block.columnIndex);
  const last = formatCell(block.rowIndex + block.rowCount - 1, block.columnIndex + block.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}
