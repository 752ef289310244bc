import type { Block, Snapshot } from '../cells';
import { formatCell } from '../layout/address';
import { HEADINGS, LABELS, type TrackingPlaces } from './layout-tracking';

/** A follow-up sheet as it stands now. */
export interface TrackingFound {
  places: TrackingPlaces;
  /** the table's first cell holds our function */
  isLive: boolean;
  /** the function found cells in its way */
  isBlocked: boolean;
}

/** Finds the parts of a follow-up sheet by their labels, wherever rows were inserted since; null when its table's heading is gone. */
export function findTracking(block: Block, { block: at, values, formulas }: Snapshot): TrackingFound | null {
  const column = block.columnIndex;
  const text = (row: number, columnIndex: number): string => String(values[row - at.rowIndex]?.[columnIndex - at.columnIndex] ?? '').trim();
  const rows = Array.from({ length: at.rowCount }, (_, index) => at.rowIndex + index).filter((row) => row >= block.rowIndex);
  const rowOf = (label: string): number | null => rows.find((row) => text(row, column) === label) ?? null;
  const heading = rows.find((row) => text(row, column) === LABELS.area && text(row, column + 1) === HEADINGS[1]);
  if (heading === undefined) return null;
  const first = heading + 1;
  const formula = String(formulas[first - at.rowIndex]?.[column - at.columnIndex] ?? '');
  const isLive = /^=\s*(?:CCHC\.|_xldudf_CCHC_)TIENDO\(/i.test(formula);
  return {
    places: { column, cutOff: rowOf(LABELS.cutOff), span: rowOf(LABELS.span), overall: rowOf(LABELS.overall), first },
    isLive, isBlocked: isLive && text(first, column) === '#SPILL!',
  };
}

/** The cells of an area that hold something, with their addresses: what would be written over, or what stands in the function's way. */
export function filledCells(area: Block, { block, formulas }: Snapshot): string[] {
  return Array.from({ length: area.rowCount }, (_, row) => area.rowIndex + row).flatMap((row) => (
    Array.from({ length: area.columnCount }, (_, column) => area.columnIndex + column).flatMap((column) => {
      const cell = formulas[row - block.rowIndex]?.[column - block.columnIndex] ?? '';
      return cell === '' ? [] : [formatCell(row, column)];
    })));
}
