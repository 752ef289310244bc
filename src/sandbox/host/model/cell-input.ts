import { CellValueType, type ICellData } from '@univerjs/core';
import { invalidArgument } from '../wire/api-error';
import { isFormula } from './formula-shape';
import { errorValues } from './error-values';
import { readTyped } from './typed-text';

export interface CellInput {
  cell: Partial<ICellData>;
  /** the number format that Excel gives a General cell for what was typed (`50%`, `1/2`) */
  numberFormat: string | null;
}

const nothing = { f: null, si: null, p: null } as const;
const longestText = 32_767;
const longestFormula = 8_192;

/** One element of `values` or `formulas` as Excel takes it; `numberFormat` is that of the cell. Null leaves the cell as it is. */
export function readInput(input: unknown, numberFormat: string): CellInput | null {
  if (input === null || input === undefined) return null;
  if (typeof input === 'boolean') return typed({ v: input ? 1 : 0, t: CellValueType.BOOLEAN });
  if (typeof input === 'number') return numberFormat === '@' ? text(String(input)) : typed({ v: input, t: CellValueType.NUMBER });
  if (typeof input !== 'string') throw invalidArgument('A cell takes a text, a number or a boolean.');
  if (input.length > longestText) throw invalidArgument(`A cell holds at most ${longestText} characters.`);
  if (input === '') return typed({ v: null, t: null });
  if (input.startsWith("'")) return text(input.slice(1));
  if (numberFormat === '@') return text(input);
  if (input.startsWith('=') && input.length > 1) {
    if (input.length > longestFormula) throw invalidArgument(`A formula has at most ${longestFormula} characters.`);
    if (!isFormula(input)) throw invalidArgument('The formula is not valid.');
    return typed({ f: input, v: null, t: null });
  }
  if (errorValues.has(input.trim().toUpperCase())) return typed({ f: `=${input.trim().toUpperCase()}`, v: null, t: null });
  const read = readTyped(input);
  if (read === null) return text(input);
  if (typeof read.value === 'boolean') return typed({ v: read.value ? 1 : 0, t: CellValueType.BOOLEAN });
  return { cell: { ...nothing, v: read.value, t: CellValueType.NUMBER }, numberFormat: numberFormat === 'General' ? read.numberFormat : null };
}

function typed(cell: Partial<ICellData>): CellInput {
  return { cell: { ...nothing, ...cell }, numberFormat: null };
}

/** Univer turns text that looks like a number into one when the cell's style changes, unless the text is forced. */
function text(value: string): CellInput {
  if (value === '') return typed({ v: null, t: null });
  return typed({ v: value, t: CellValueType.FORCE_STRING });
}
