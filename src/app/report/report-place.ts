import { reportRangeName, readWrittenWords, type KeptWords } from '../../workbook/report-layout';
import type { ReportKind } from '../../core';
import { FORM_COLUMNS } from '../../core/report';
import type { Block, PlanRecord, Snapshot } from '../../workbook';
import type { Survey, WorkbookPort } from '../ports';
import type { Result } from '../state';

/** Where a plan's report of one kind stands, and what a person wrote into it. */
export interface StandingReport {
  sheet: string;
  rowIndex: number;
  columnIndex: number;
  kept: KeptWords;
  /** how many cells of its sheet are filled outside the form's columns; none are counted on a sheet with other things */
  besideCells: number;
  /** the first row of the sheet below what belongs to the report; null on a sheet of its own, where everything does */
  endsAt: number | null;
}

/** Finds an earlier report by its name, wherever its sheet is by now; null when none was made, or its sheet is gone. */
export async function findReport(workbook: WorkbookPort, survey: Survey, record: PlanRecord, kind: ReportKind): Promise<Result<StandingReport | null>> {
  const name = reportRangeName(record.rangeName, kind);
  if (!hasName(survey, name)) return { ok: true, value: null };
  const read = await workbook.readReport(name);
  if (!read.ok || read.value === null) return read.ok ? { ok: true, value: null } : read;
  const { place, cells } = read.value;
  const isShared = record.report?.onSharedSheets.includes(kind) === true;
  const own = isShared ? reportAlone(cells, place.block) : cells;
  const words = readWrittenWords(own);
  if (!words.ok) return { ok: false, failure: { kind: 'report-unreadable', sheet: place.sheet, reason: words.failure.kind } };
  const { rowIndex, columnIndex, ...kept } = words.value;
  const besideCells = isShared ? 0 : filledBeside(cells, columnIndex);
  return { ok: true, value: { sheet: place.sheet, rowIndex, columnIndex, kept, besideCells, endsAt: isShared ? rowIndex + kept.rowCount : null } };
}

/** The form's columns and the key column at its right end are the report's. */
function filledBeside({ block, values }: Snapshot, columnIndex: number): number {
  const [first, last] = [columnIndex - block.columnIndex, columnIndex - block.columnIndex + FORM_COLUMNS.length];
  return values.reduce((sum, row) => sum + row.filter((cell, column) => (column < first || column > last) && cell !== '' && cell !== null).length, 0);
}

/** Excel does not tell letter cases of names apart. */
export function hasName({ names }: Survey, name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** On a sheet with other things: the named rows, and rows written directly below them, up to the first blank one. */
function reportAlone(cells: Snapshot, named: Block): Snapshot {
  const offset = named.columnIndex - cells.block.columnIndex;
  const isFilled = (row: number): boolean => (cells.values[row] ?? []).slice(Math.max(0, offset), offset + named.columnCount).some((cell) => cell !== '' && cell !== null);
  let end = named.rowIndex + named.rowCount - cells.block.rowIndex;
  while (isFilled(end)) end += 1;
  const start = Math.max(0, named.rowIndex - cells.block.rowIndex);
  const cut = <T>(rows: T[]): T[] => rows.slice(start, end);
  return { ...cells, block: { ...cells.block, rowIndex: cells.block.rowIndex + start, rowCount: Math.max(0, end - start) }, values: cut(cells.values), formulas: cut(cells.formulas), ...(cells.numberFormats ? { numberFormats: cut(cells.numberFormats) } : {}) };
}
