import type { CellInput } from '../workbook';

/**
 * A cell as Excel takes it. Text gets an apostrophe, which Excel swallows: without it "=…" would become a formula, "1/2" a date and "5.10" the number 5.1.
 * null leaves the cell as it is.
 */
export function encodeValue(cell: CellInput): string | number | null {
  if (cell === null || 'formula' in cell) return null;
  if ('number' in cell) return cell.number;
  return cell.text === '' ? '' : `'${cell.text}`;
}

/** Formulas go through a second write, so that a text never travels the way that formulas do. */
export function encodeFormula(cell: CellInput): string | null {
  return cell !== null && 'formula' in cell ? cell.formula : null;
}
