import type { Block, CellValue, WRITTEN_FORM } from '../workbook';
import type { Held, HeldCells } from './held';
import { pack } from './pack';
import { printOf, printOfRow } from './print';
import type { StatusRule } from './status-rules';

/** What one write of ours did: what it needs to be taken back later, as data that can be kept as text. */
export interface Written {
  form: typeof WRITTEN_FORM;
  sheets: WrittenSheet[];
  held: (Exclude<Held, HeldCells> | WrittenCells)[];
  /** formulas of names; `before` null: the name is ours; `after` null: we took it away */
  names: WrittenName[];
  /** XML of records; `before` null: the record is ours; `after` is a mark of what we wrote */
  records: { id: string; before: string | null; after: number }[];
  extras: WrittenExtras;
  /** whole rows that we let in, from the top down on each sheet */
  inserted: InsertedRows[];
  /** other sheets that formulas which were written over name, as they were then */
  named: NamedSheet[];
}

export interface InsertedRows {
  sheet: string;
  /** as the sheet was after the write */
  rowIndex: number;
  /** what each row held then: a mark for each cell that was not blank */
  rows: [columnIndex: number, print: number][][];
  /** a mark of how they looked then in these columns; null: not to be told */
  look: { columnIndex: number; columnCount: number; print: number } | null;
}

export interface WrittenName {
  name: string;
  before: string | null;
  after: string | null;
  /** it was not listed in Excel's manager of names */
  isHidden?: true;
}

/** What else was changed beside the cells. */
export interface WrittenExtras {
  /** colours of status of the plans with these lists of due days; `after`: their `ruleKeys` */
  colours: { sheet: string; dueNames: string[]; before: StatusRule[]; after: string }[];
  /** `isNew`: it was not there before */
  charts: { sheet: string; name: string; isNew: boolean }[];
  parts: { namespace: string; before: string | null; after: string | null }[];
}

export interface WrittenSheet {
  /** as it was called then */
  name: string;
  id: string;
  added: boolean;
  firstRow: number;
  /** marks of its rows as they stood after the write */
  prints: number[];
  firstColumn: number;
  /** marks of its columns, blank cells left out: rows may come between */
  columnPrints: number[];
  /** of a sheet that we added: marks of its rows with their formulas to the letter */
  exact: number[];
  /** charts on it after the write: a new sheet with more of them has become the person's */
  charts: number;
}

/** A sheet that formulas named which were written over; it was not changed itself. */
export type NamedSheet = Pick<WrittenSheet, 'name' | 'id' | 'firstRow' | 'prints' | 'firstColumn' | 'columnPrints'>;

export interface WrittenCells extends HeldCells {
  /** marks of what the cells held after the write; null where we changed nothing */
  prints: (number | null)[][];
}

/** A part of a sheet as it stands after the write. */
export interface Region {
  block: Block;
  formulas: CellValue[][];
}

/** Excel on the web answers with at most 5 MB: what about so many cells take. */
export const CELLS_PER_ANSWER = 100_000;

/** The blocks in bands of rows, as many together as one answer carries. */
export function answersFor<T extends { block: Block }>(parts: readonly T[]): (T & { band: Block })[][] {
  const bands = parts.flatMap((part) => {
    const { rowCount, columnCount, rowIndex } = part.block;
    const height = Math.max(1, Math.floor(CELLS_PER_ANSWER / columnCount));
    return Array.from({ length: Math.ceil(rowCount / height) }, (_, nth) => (
      { ...part, band: { ...part.block, rowIndex: rowIndex + nth * height, rowCount: Math.min(height, rowCount - nth * height) } }));
  });
  return pack(bands, CELLS_PER_ANSWER, ({ band }) => band.rowCount * band.columnCount);
}

export function rowPrints({ block, formulas }: Region): number[] {
  return formulas.map((row) => printOfRow(row, block.columnIndex));
}

export function columnPrints({ block, formulas }: Region): number[] {
  return Array.from({ length: block.columnCount }, (_, column) => printOfRow(formulas.map((row) => row[column] ?? null).filter((cell) => cell !== null && cell !== ''), 0));
}

/** As `rowPrints`, but a formula counts for what it says. */
export function exactPrints({ block, formulas }: Region): number[] {
  return formulas.map((row) => printOf(JSON.stringify(row.flatMap((cell, column) => (cell === null || cell === '' ? [] : [[block.columnIndex + column, cell]])))));
}

/** The held cells with the marks of what stands there now. */
export function withPrints(held: HeldCells, region: Region | undefined): WrittenCells {
  const { block, typed, numberFormats, unmerged = [] } = held;
  const [down, across] = region === undefined ? [0, 0] : [block.rowIndex - region.block.rowIndex, block.columnIndex - region.block.columnIndex];
  const isOurs = (row: number, column: number) => (typed[row]?.[column] ?? null) !== null || (numberFormats[row]?.[column] ?? null) !== null;
  // the first cell of what we took apart is not ours, and yet decides whether it can be merged again
  const isFirst = (row: number, column: number) => unmerged.some(({ rowIndex, columnIndex }) => rowIndex === block.rowIndex + row && columnIndex === block.columnIndex + column);
  return { ...held, prints: typed.map((cells, row) => cells.map((_, column) => (isOurs(row, column) || isFirst(row, column) ? printOf(region?.formulas[row + down]?.[column + across] ?? null) : null))) };
}

/** Every cell of some rows that is not blank. */
export function cellPrints(region: Region | undefined, rowIndex: number, rowCount: number): InsertedRows['rows'] {
  return Array.from({ length: rowCount }, (_, index) => (region?.formulas[rowIndex + index - region.block.rowIndex] ?? []).flatMap((cell, column): [number, number][] => (
    cell === null || cell === '' ? [] : [[column + (region?.block.columnIndex ?? 0), printOf(cell)]])));
}

/** The smallest block around both. */
export function union(a: Block, b: Block): Block {
  const [rowIndex, columnIndex] = [Math.min(a.rowIndex, b.rowIndex), Math.min(a.columnIndex, b.columnIndex)];
  return {
    rowIndex, columnIndex,
    rowCount: Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex,
    columnCount: Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex,
  };
}
