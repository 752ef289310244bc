import { PROGRESS_CHOICES, type ColumnRole } from '../../core';
import type { Block } from '../cells';
import type { CellInput, CellStyle, Edit, PlanRecord } from '../edit';
import { runsOf } from '../runs';
import { columnOf, headingRowCount, type ColumnKind, type PlanForm } from './form';
import { headingBlock, type Goals } from './heading-block';
import { ALIGNMENTS, NUMBER_FORMATS, PAGE, ROW_HEIGHTS_PX, STYLES } from './look';
import type { LayoutPlace } from './place';
import type { RowLevel } from './subtotals';
import { tableHeading } from './table-heading';

export interface LayoutRow {
  level: RowLevel;
  cells: Partial<Record<ColumnRole, CellInput>>;
}

export interface TableInput {
  place: LayoutPlace;
  form: PlanForm;
  title: string;
  subtitle: string;
  goals: Goals | null;
  rows: LayoutRow[];
  /** given where the parts of the table came to stand */
  total: (places: TablePlaces) => { total: CellInput; words: CellInput };
  record: PlanRecord;
}

/** Rows of the sheet, 0-based. */
export interface TablePlaces {
  headingRow: number;
  firstRow: number;
  /** the blank row that ends the table: what is inserted above it is inside every range that ends there */
  closingRow: number;
  totalRow: number;
  wordsRow: number;
  budgetColumn: number;
}

export interface Layout {
  edits: Edit[];
  /** everything that will be written to */
  block: Block;
  /** the table with its heading and its total: what the plan's name points to */
  table: Block;
  record: PlanRecord;
}

/** Where the rows of a table come to stand, before any of its cells is known. */
export function tablePlaces(input: Pick<TableInput, 'place' | 'form' | 'goals'>, rowCount: number): TablePlaces {
  const headingRow = input.place.rowIndex + headingBlock(input.place, input.form, '', '', input.goals).rowCount;
  const firstRow = headingRow + headingRowCount(input.form);
  const closingRow = firstRow + rowCount;
  return {
    headingRow, firstRow, closingRow, totalRow: closingRow + 1, wordsRow: closingRow + 2,
    budgetColumn: input.place.columnIndex + columnOf(input.form, 'budget'),
  };
}

/**
 * Everything that puts one plan table on a sheet, as data. The number of edits does not depend on the number of rows.
 * Number formats come after the cells: text is written with an apostrophe, which a text-formatted cell might show.
 */
export function layoutTable(input: TableInput): Layout {
  const { place, form, rows, record } = input;
  const { sheet } = place;
  const top = headingBlock(place, form, input.title, input.subtitle, input.goals);
  const places = tablePlaces(input, rows.length);
  const heading = tableHeading(form, places.headingRow, place.columnIndex);
  const blank = (): CellInput[] => form.columns.map(() => null);
  const last = input.total(places);
  const cells: CellInput[][] = [
    ...top.cells,
    ...heading.cells,
    ...rows.map((row) => form.columns.map((column) => row.cells[column.role] ?? null)),
    blank(),
    filled(blank(), [[columnOf(form, 'content'), { text: 'TỔNG CỘNG' }], [columnOf(form, 'budget'), last.total]]),
    filled(blank(), [[columnOf(form, 'content'), { text: 'Bằng chữ:' }], [columnOf(form, 'content') + 1, last.words]]),
  ];
  const rowsOf = (first: number, lastRow: number): Block => (
    { rowIndex: first, columnIndex: place.columnIndex, rowCount: lastRow - first + 1, columnCount: form.columns.length });
  const columns = (kind: ColumnKind): Block[] => columnRuns(form, kind).map(({ first, count }) => (
    { rowIndex: places.firstRow, columnIndex: place.columnIndex + first, rowCount: places.totalRow - places.firstRow + 1, columnCount: count }));
  const level = (wanted: RowLevel): Block[] => rows.flatMap((row, index) => (row.level === wanted
    ? [rowsOf(places.firstRow + index, places.firstRow + index)] : []));
  const style = (blocks: Block[], look: CellStyle): Edit[] => (blocks.length > 0 ? [{ kind: 'style', sheet, blocks, style: look }] : []);
  const block = rowsOf(place.rowIndex, places.wordsRow);
  const table = rowsOf(places.headingRow, places.totalRow);
  const kinds = [...new Set(form.columns.map((column) => column.kind))];
  const shares = columns('share').map((column) => ({ ...column, rowCount: column.rowCount - 1 }));

  const headingHeight: Edit = { kind: 'row-heights', sheet, blocks: [rowsOf(places.headingRow, places.firstRow - 1)], heightPx: ROW_HEIGHTS_PX.heading };

  const edits: Edit[] = [
    ...(place.newSheet ? [{ kind: 'add-sheet', sheet } satisfies Edit] : []),
    ...(place.ownSheet ? [{ kind: 'column-widths', sheet, columnIndex: place.columnIndex, widthsPx: form.columns.map((column) => column.widthPx) } satisfies Edit] : []),
    ...style([table], STYLES.table),
    ...kinds.flatMap((kind) => {
      const alignment = ALIGNMENTS[kind];
      return alignment === undefined ? [] : style(columns(kind), alignment);
    }),
    ...style([rowsOf(places.headingRow, places.firstRow - 1)], STYLES.heading),
    ...style(level('area'), STYLES.area),
    ...style(level('result'), STYLES.result),
    ...style([rowsOf(places.totalRow, places.totalRow)], STYLES.total),
    ...style([rowsOf(places.wordsRow, places.wordsRow)], STYLES.words),
    ...top.styles,
    { kind: 'write', sheet, block, cells, ...(place.newSheet ? {} : { expectBlank: true as const }) },
    ...kinds.flatMap((kind): Edit[] => {
      const format = NUMBER_FORMATS[kind];
      return format === undefined ? [] : [{ kind: 'number-format', sheet, blocks: columns(kind), format }];
    }),
    ...top.merges,
    ...heading.merges.map((merge): Edit => ({ kind: 'merge', sheet, block: merge })),
    ...(shares.length > 0 ? [{ kind: 'choices', sheet, blocks: shares, choices: [...PROGRESS_CHOICES] } satisfies Edit] : []),
    ...(place.ownSheet ? ownSheetEdits(sheet, [...top.heights, headingHeight], places, block) : []),
    { kind: 'name', name: record.rangeName, sheet, block: table },
    { kind: 'plan-record', record },
    { kind: 'select', sheet, block: { ...rowsOf(places.firstRow, places.firstRow), columnCount: 1 } },
  ];
  return { edits, block, table, record };
}

/** Neighbouring columns of one kind, as one run: one range to format instead of four. */
function columnRuns(form: PlanForm, kind: ColumnKind): { first: number; count: number }[] {
  return runsOf(form.columns.flatMap((column, index) => (column.kind === kind ? [index] : [])));
}

function ownSheetEdits(sheet: string, heights: Edit[], places: TablePlaces, area: Block): Edit[] {
  return [
    ...heights,
    // Frozen rows start at the top of the sheet: of a table further down, everything above it would be frozen too.
    ...(area.rowIndex === 0 ? [{ kind: 'freeze-rows', sheet, rowCount: places.firstRow } satisfies Edit] : []),
    { kind: 'page', sheet, page: { ...PAGE, repeatRows: [places.headingRow, places.firstRow - 1], area } },
  ];
}

function filled(row: CellInput[], cells: [columnIndex: number, cell: CellInput][]): CellInput[] {
  for (const [columnIndex, cell] of cells) row[columnIndex] = cell;
  return row;
}
