import { formatCell } from '../layout/address';
import { rowAfter } from '../inserted-rows';
import { cutFormula, formatReference, type FormulaPiece } from '../sending/references';
import { isFilled } from '../table/cell-text';
import type { AreaPlace, AreaPlaces } from './area-places';
import { heldAt, isFormula } from './mend-draft';
import type { MendInput } from './mend';
import { nativeRange } from './native-range';

type Reference = Exclude<FormulaPiece, string>;

/** What becomes of the budget column. Rows count from the reading's first; formulas say what they say once all rows are in. */
export interface AreaTotals {
  /** of new areas, by their row once all rows are in */
  own: Map<number, string>;
  /** headings and totals whose formula has to say something else than Excel makes of it, by their row now */
  written: { row: number; formula: string }[];
  /** totals of the person's own that do not take the new areas in */
  apart: number[];
}

/**
 * Totals of headings end where the next area begins, new areas have one where the table has them, and the total at the end takes all in. null where a formula of another
 * kind reaches over a place: what it would mean then is not ours to say.
 */
export function areaTotals(input: MendInput, { places, runs, totalRow }: AreaPlaces): AreaTotals | null {
  const { table: { columns: { budget: column }, rows }, block, sheet } = input;
  const totals: AreaTotals = { own: new Map(), written: [], apart: [] };
  if (column === undefined) return totals;
  const held = (row: number): string => (isFormula(heldAt(input, row, column)) ? String(heldAt(input, row, column)) : '');
  const rowsOf = (reference: Reference) => ({ first: reference.block.rowIndex - block.rowIndex, last: reference.block.rowIndex + reference.block.rowCount - 1 - block.rowIndex });
  const referencesOf = (formula: string) => cutFormula(formula, sheet).filter((piece): piece is Reference => typeof piece !== 'string' && piece.sheet === sheet);
  /** the same total over other rows, as they are once all rows are in */
  const over = (formula: string, first: number, last: number): string => {
    const [only] = referencesOf(formula) as [Reference];
    return `=SUBTOTAL(9,${formatReference(only, { sheet, block: { ...only.block, rowIndex: block.rowIndex + first, rowCount: last - first + 1 } }, sheet)})`;
  };

  for (const { row, level } of rows) {
    const formula = held(row);
    if (formula === '' || (level !== 'area' && level !== 'result')) continue;
    const ranges = referencesOf(formula).map(rowsOf);
    const native = nativeRange(formula, sheet) ? ranges[0] : undefined;
    // what lies below a place as a whole moves with it
    const place = places.find(({ above, isInserted }) => above > row && ranges.some(({ first, last }) => last >= above && (!isInserted || first < above || (native && first === above))));
    if (!place) continue;
    if (!native) return null;
    // one that runs on into the next area is the person's own affair
    if (place.isEnd || native.last === place.above) totals.written.push({ row, formula: over(formula, native.first < place.above ? rowAfter(runs, native.first) : place.first, place.first) });
  }

  for (const { row, level } of rows) {
    const formula = held(row);
    if (formula === '' || level !== 'total') continue;
    const ranges = referencesOf(formula).map(rowsOf);
    const open = places.filter((place) => !ranges.some((range) => takesIn(range, place)));
    if (open.length === 0) continue;
    const native = nativeRange(formula, sheet) && row === totalRow ? ranges[0] : undefined;
    const top = open.find(({ above }) => above === native?.first);
    const end = open.find(({ isEnd, above }) => isEnd && native !== undefined && native.last >= above - 1);
    if (!native || open.some((place) => place !== top && place !== end)) totals.apart.push(row);
    else totals.written.push({ row, formula: over(formula, top ? top.first : rowAfter(runs, native.first), end ? rowAfter(runs, row) - 1 : rowAfter(runs, native.last)) });
  }

  const hasNative = rows.some(({ row, level }) => level !== 'total' && SUBTOTAL.test(held(row)));
  for (const place of hasNative ? places : []) {
    place.areas.forEach((_, index) => {
      const row = place.first + index;
      const next = formatCell(block.rowIndex + row + 1, block.columnIndex + column);
      if (index + 1 < place.areas.length ? totalRow !== null || !place.isEnd : mayFollow(place)) totals.own.set(row, `=SUBTOTAL(9,${next}:${next})`);
    });
  }
  return totals;

  /** The row below the last new area: a heading with a total of its own, or the blank row that ends the table. The overall total would add up itself. */
  function mayFollow(place: AreaPlace): boolean {
    const below = place.isInserted ? place.above : place.above + place.areas.length;
    if (place.isEnd && (totalRow === null || below >= totalRow)) return false;
    return SUBTOTAL.test(held(below)) || !isFilled(heldAt(input, below, column ?? 0));
  }
}

const SUBTOTAL = /^=\s*SUBTOTAL\(\s*9\s*,/i;

/** Will a range have the new rows in it without our help? */
function takesIn({ first, last }: { first: number; last: number }, { above, areas, isInserted }: AreaPlace): boolean {
  return first < above && last >= (isInserted ? above : above + areas.length - 1);
}
