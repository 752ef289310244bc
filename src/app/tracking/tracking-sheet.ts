import { followUp } from '../../core';
import { formatCell, type Block, type Edit } from '../../workbook';
import { filledCells, findTracking, foreignCells, layoutTracking, renewTracking, rowNameOf, tableRows, TRACKING_SHEET, trackingNameOf, type TrackingInput } from '../../workbook/tracking-layout';
import { hasCustomFunctions } from '../insert-table';
import type { Deps } from '../ports';
import type { CountingSettings, PlanReading, Result } from '../state';
import { choosePlace } from '../target';
import type { TrackingPort } from './tracking-port';

/** Why the sheet holds figures instead of a function: this Excel has none, or the function would read the table otherwise than the pane. */
export type FixedFigures = 'no-functions' | 'own-columns' | null;

export type TrackingView =
  | { kind: 'none' }
  /** `areas`: the table has another number of rows than the plan has areas; `blocked`: cells in the function's way */
  | { kind: 'there'; sheet: string; live: boolean; areasDiffer: boolean; blocked: string[] }
  /** its table can no longer be told from the rest of the sheet */
  | { kind: 'unknown'; sheet: string };

export type TrackingMade =
  | { kind: 'made' | 'renewed'; sheet: string; fixed: FixedFigures }
  /** somebody's cells stand where the table grows; nothing was changed */
  | { kind: 'blocked'; sheet: string; cells: string[] }
  | { kind: 'unknown'; sheet: string };

/** Whether the plan has its follow-up sheet, and whether that still fits: three syncs at most. */
export async function lookAtTracking({ workbook }: Pick<Deps, 'workbook'>, port: TrackingPort, reading: PlanReading, counting: CountingSettings): Promise<Result<TrackingView>> {
  const found = await workbook.readReport(trackingNameOf(reading.summary.rangeName));
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: { kind: 'none' } };
  const { place, cells } = found.value;
  const standing = findTracking(place.block, cells);
  if (standing === null) return { ok: true, value: { kind: 'unknown', sheet: place.sheet } };
  const input = inputOf(reading, counting, place.sheet, standing.isLive);
  const { first } = standing.places;
  const blocked = standing.isBlocked ? filledCells(areaOf(input, first, place.block), cells).filter((address) => address !== formatCell(first, standing.places.column)) : [];
  const spill = standing.isLive && !standing.isBlocked ? await port.readSpills([{ sheet: place.sheet, rowIndex: first, columnIndex: standing.places.column }]) : null;
  if (spill !== null && !spill.ok) return spill;
  const rowsNow = place.block.rowIndex + place.block.rowCount - first;
  return { ok: true, value: { kind: 'there', sheet: place.sheet, live: standing.isLive, areasDiffer: rowsNow !== tableRows(input), blocked } };
}

/** Makes the follow-up sheet, or makes it again in place wherever it stands now: what is ours follows, every other cell stays. */
export async function makeTracking(
  { workbook }: Pick<Deps, 'workbook'>, port: TrackingPort, reading: PlanReading, counting: CountingSettings, write: (edits: Edit[]) => Promise<Result<void>>,
): Promise<Result<TrackingMade>> {
  const fixed: FixedFigures = !hasCustomFunctions(workbook) ? 'no-functions' : reading.summary.overrides?.columns || reading.summary.overrides?.moneyUnit ? 'own-columns' : null;
  const live = fixed === null;
  const found = await workbook.readReport(trackingNameOf(reading.summary.rangeName));
  if (!found.ok) return found;
  if (found.value === null) {
    const surveyed = await workbook.survey();
    if (!surveyed.ok) return surveyed;
    const { sheet } = choosePlace(surveyed.value, 'new-sheet', TRACKING_SHEET);
    const name = trackingNameOf(reading.summary.rangeName);
    const { edits } = layoutTracking(inputOf(reading, counting, sheet, live));
    // a name whose sheet was deleted is still there, and means nothing any more
    const stale: Edit[] = surveyed.value.names.some((known) => known.toLowerCase() === name.toLowerCase()) ? [{ kind: 'remove-name', name }] : [];
    if (stale.length > 0) {
      const removed = await write(stale);
      if (!removed.ok) return removed;
    }
    const written = await write(edits);
    return written.ok ? { ok: true, value: { kind: 'made', sheet, fixed } } : written;
  }

  const { place, cells } = found.value;
  const { sheet, block } = place;
  const standing = findTracking(block, cells);
  if (standing === null) return { ok: true, value: { kind: 'unknown', sheet } };
  const input = inputOf(reading, counting, sheet, live);
  const { first, column } = standing.places;
  const needed = areaOf(input, first, block);
  const spilled = standing.isLive ? await port.readSpills([{ sheet, rowIndex: first, columnIndex: column }]) : { ok: true as const, value: [{ ...needed, rowCount: block.rowIndex + block.rowCount - first }] };
  if (!spilled.ok) return spilled;
  const ownRows = spilled.value[0]?.rowCount ?? 1;
  const ours: Block = { ...needed, rowCount: ownRows };
  const beyond = { ...needed, rowIndex: first + ownRows, rowCount: Math.max(0, needed.rowCount - ownRows) };
  const inTheWay = standing.isBlocked
    ? filledCells(needed, cells).filter((address) => address !== formatCell(first, column))
    : [...(standing.isLive ? [] : foreignCells(ours, new Set(input.counts.areas.map(rowNameOf)), cells)), ...filledCells(beyond, cells)];
  if (inTheWay.length > 0) return { ok: true, value: { kind: 'blocked', sheet, cells: inTheWay } };
  const { edits } = renewTracking(input, standing.places, block);
  // figures that were written as they are stand in the way of a function, and more of them than there are areas now would stay behind
  const cleared: Edit[] = standing.isLive ? [] : [{
    kind: 'write', sheet, block: ours, cells: gridOf(ours, () => ({ text: '' })),
    expect: gridOf(ours, (row, at) => cells.formulas[row - cells.block.rowIndex]?.[at - cells.block.columnIndex] ?? ''),
  }];
  const written = await write([...cleared, ...edits]);
  return written.ok ? { ok: true, value: { kind: 'renewed', sheet, fixed } } : written;
}

function inputOf({ plan, summary }: PlanReading, { cutOff, span }: CountingSettings, sheet: string, live: boolean): TrackingInput {
  return { sheet, plan: { rangeName: summary.rangeName, title: summary.title, unitName: summary.unitName, year: plan.year }, cutOff, span, counts: followUp(plan, { cutOff, span }), live };
}

function areaOf(input: TrackingInput, first: number, { columnIndex }: Block): Block {
  return { rowIndex: first, columnIndex, rowCount: tableRows(input), columnCount: 6 };
}

function gridOf<T>({ rowIndex, columnIndex, rowCount, columnCount }: Block, cellAt: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => cellAt(rowIndex + row, columnIndex + column)));
}
