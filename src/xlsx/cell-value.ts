import type { Cell, CellErrorValue, CellRichTextValue, CellValue as FileValue } from 'exceljs';
import type { CellValue } from '../workbook';

/** What one cell of the file holds, in the words of `Snapshot`. `odd` when exceljs could not keep what the file had. */
export interface ReadCell {
  value: CellValue;
  formula: CellValue;
  odd: 'odd-dates' | 'linked-values' | null;
}

const DAY = 86_400_000;
/** 30 December 1899, the day before Excel's first; a workbook of the 1904 system comes out in the same serials */
const DAY_ZERO = -25_569;

/** A cell with its shared formula spelt out, rich text joined, a date as its serial, an error as its text. Cells hidden under a merge are blank, as in Excel. */
export function readCell(cell: Cell): ReadCell {
  if (cell.isMerged && cell.master !== cell) return { value: null, formula: null, odd: null };
  const { value } = cell;
  const formula = formulaOf(value) === null ? null : cell.formula;
  if (formula !== null && formula !== undefined) {
    return { value: simple((value as { result?: FileValue }).result), formula: `=${formula}`, odd: null };
  }
  if (value !== null && typeof value === 'object' && 'hyperlink' in value) {
    // a link on a number or on a formula: exceljs would write its text, or nothing
    const held = cell.model as { formula?: string; sharedFormula?: string; text?: unknown };
    const linked = simple(held.text as FileValue);
    const text = linked === null || typeof linked === 'string';
    return { value: linked, formula: held.formula === undefined ? linked : `=${held.formula}`, odd: text && held.formula === undefined && held.sharedFormula === undefined ? null : 'linked-values' };
  }
  const constant = simple(value);
  return { value: constant, formula: constant, odd: value instanceof Date && constant === null ? 'odd-dates' : null };
}

function formulaOf(value: FileValue): object | null {
  return value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value) ? value : null;
}

function simple(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.getTime() / DAY - DAY_ZERO;
  if (typeof value !== 'object') return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  if ('richText' in value) return (value as CellRichTextValue).richText.map(({ text }) => text).join('');
  if ('error' in value) return (value as CellErrorValue).error;
  return null;
}
