import type { CellInput } from '../workbook';

/**
 * Whether Excel might take the text for something else: a formula ("=…", "- …"), a number ("5.10"), a date ("1/2", "May 2013", "thg 3") or a truth value.
 * Plain words stay plain: an apostrophe in front of every one of them would stand in the formula bar for ever.
 */
export function needsApostrophe(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(?:true|false)$/i.test(text)) return true;
  return /\d/.test(text) && text.length <= 40;
}

/** A cell as Excel takes it; null leaves it as it is. An apostrophe, which Excel swallows, keeps text a text. */
export function encodeValue(cell: CellInput): string | number | null {
  if (cell === null || 'formula' in cell) return null;
  if ('number' in cell) return cell.number;
  if (cell.text === '') return '';
  return needsApostrophe(cell.text) ? `'${cell.text}` : cell.text;
}

/** Formulas go through a second write, so that a text never travels the way that formulas do. */
export function encodeFormula(cell: CellInput): string | null {
  return cell !== null && 'formula' in cell ? cell.formula : null;
}
