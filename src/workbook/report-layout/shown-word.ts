import { dateFromSerial } from '../../core';
import type { CellValue } from '../cells';

/** What a format says beside its codes: texts in quotes, escaped signs, colours and conditions. */
const BESIDE_CODES = /"[^"]*"|\\.|\[[^\]]*\]/g;

/**
 * What a person sees in a cell that they typed a date or a percentage into, as text: a bare number would lose its meaning in another row, and in the Word file. Other numbers stay numbers.
 *
 * @example shownWord(45721, 'dd/mm/yyyy') === '05/03/2025'; shownWord(0.8, '0%') === '80%'; shownWord(12, 'General') === 12
 */
export function shownWord(value: CellValue, format: unknown): CellValue {
  if (typeof value !== 'number' || typeof format !== 'string') return value;
  const codes = format.replace(BESIDE_CODES, '').toLowerCase();
  if (/[dy]/.test(codes)) {
    const [year, month, day] = dateFromSerial(value)?.split('-') ?? [];
    return year === undefined ? value : `${day}/${month}/${year}`;
  }
  return codes.includes('%') ? `${String(Math.round(value * 10_000) / 100).replace('.', ',')}%` : value;
}
