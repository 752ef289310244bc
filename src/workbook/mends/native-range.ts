import type { Block } from '../cells';
import { cutFormula } from '../sending/references';

/** The range of a `SUBTOTAL(9, one range of the same sheet)` and nothing else; null: another formula. */
export function nativeRange(formula: string, sheet: string): Block | null {
  const [before, range, after, ...more] = cutFormula(formula, sheet);
  const isPlain = more.length === 0 && typeof before === 'string' && /^=\s*SUBTOTAL\(\s*9\s*,\s*$/i.test(before) && typeof after === 'string' && /^\s*\)$/.test(after);
  return isPlain && typeof range === 'object' && range.sheet === sheet ? range.block : null;
}
