import { formatAddress, formatCell, RANGE_NAME_PREFIX, type Block, type LayoutPlace, type Outcome } from '../workbook';
import type { Failure, OccupiedTarget, Place } from './state';
import type { Survey, WorkbookPort } from './ports';

/** The longest name that Excel allows for a sheet. */
const MAX_SHEET_NAME = 31;

/** How many of the cells in the way are shown. */
const SAMPLE_SIZE = 5;

/** Where a table goes, before its size is known. */
export function choosePlace(survey: Survey, place: Place, newSheetName: string): LayoutPlace {
  const { sheet, rowIndex, columnIndex, used } = survey.active;
  switch (place) {
    case 'new-sheet':
      return { sheet: freeSheetName(newSheetName, survey.sheets), rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true };
    case 'selection':
      return { sheet, rowIndex, columnIndex, newSheet: false, ownSheet: false };
    case 'below':
      return { sheet, rowIndex: used === null ? 0 : used.rowIndex + used.rowCount + 1, columnIndex: 0, newSheet: false, ownSheet: false };
  }
}

/** A name for a plan's range that neither the workbook nor a lost plan's record uses yet. Excel does not tell letter cases apart. */
export function freeRangeName(survey: Survey, year: number): string {
  const taken = new Set([...survey.names, ...survey.plans.map(({ record }) => record.rangeName)].map((name) => name.toLowerCase()));
  return firstFree((suffix) => `${RANGE_NAME_PREFIX}${year}${suffix === 1 ? '' : `_${suffix}`}`, taken);
}

function freeSheetName(wanted: string, sheets: string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  return firstFree((suffix) => (suffix === 1 ? wanted.slice(0, MAX_SHEET_NAME) : `${wanted.slice(0, MAX_SHEET_NAME - 6)} (${suffix})`), taken);
}

function firstFree(name: (suffix: number) => string, taken: Set<string>): string {
  let suffix = 1;
  while (taken.has(name(suffix).toLowerCase())) suffix += 1;
  return name(suffix);
}

/** What stands where the table would go; null when every cell is free. */
export async function occupiedTarget(workbook: WorkbookPort, place: Pick<LayoutPlace, 'sheet' | 'newSheet'>, block: Block): Promise<Outcome<OccupiedTarget | null, Failure>> {
  if (place.newSheet) return { ok: true, value: null };
  const read = await workbook.readBlock(place.sheet, block);
  if (!read.ok) return read;
  // By formulas, not values: a formula that shows nothing is still somebody's work.
  const filled = read.value.formulas.flatMap((row, rowIndex) => row.flatMap((formula, columnIndex) => (formula === '' || formula === null ? [] : [{
    address: formatCell(block.rowIndex + rowIndex, block.columnIndex + columnIndex),
    text: String(read.value.values[rowIndex]?.[columnIndex] ?? formula),
  }])));
  if (filled.length === 0) return { ok: true, value: null };
  return { ok: true, value: { kind: 'occupied', sheet: read.value.sheetName, address: formatAddress(block), filledCells: filled.length, sample: filled.slice(0, SAMPLE_SIZE) } };
}
