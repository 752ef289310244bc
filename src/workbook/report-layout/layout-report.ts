import { finish, ROWS_A_STEP, type Steps } from '../../core';
import { FORM_COLUMNS, type FormColumnId, type Report } from '../../core/report';
import type { Block } from '../cells';
import type { CellInput, CellStyle, Edit } from '../edit';
import type { LayoutPlace } from '../layout';
import type { KeptWords } from './read-written-words';
import { encodeRowKey } from './row-key';
import { sheetRows, type SheetRow } from './sheet-rows';

/** Together as wide as A4 landscape between its margins, so that paper shows the letters at their own size. */
const WIDTHS_PX: Record<FormColumnId, number> = { number: 48, content: 290, planned: 70, onTime: 70, late: 70, notDone: 70, outcome: 150, share: 116, note: 84 };
const KEY_WIDTH_PX = 12;
const TITLE_HEIGHT_PX = 26;
const FONT = { fontName: 'Times New Roman', fontSize: 12, wrap: true, vertical: 'top' } as const satisfies CellStyle;
const BOLD: readonly SheetRow['level'][] = ['unit', 'title', 'columns', 'part', 'area', 'overall', 'sentence'];
/** Excel's last row: whole columns are printed, so a report that grew is printed whole */
const ALL_ROWS = 1_048_576;

/** The report as edits. `block` is everything that is written, the narrow key column at its right end included. */
export interface ReportLayout {
  edits: Edit[];
  block: Block;
  /** the form with its heading */
  table: Block;
  /** the same rows as before, so their look was left alone */
  sameRows: boolean;
  /** what of a person's own is really written over: named before */
  replaced: KeptWords['replaced'];
  /** how many rows of a person's words stand at the end, because what they spoke of is gone */
  unplacedRows: number;
}

/**
 * Puts a report on a sheet: title, cut-off, form 2, overall figure, way of counting. `kept` is what `readWrittenWords` found where the report stood before: its words come
 * back in their places, rows that are no longer needed are emptied. While the rows are the same as before, only cells that say something else are written, and a person's own look of them stays.
 */
export function layoutReport(report: Report, place: LayoutPlace, unitName: string, kept: KeptWords): ReportLayout {
  return finish(layoutReportSteps(report, place, unitName, kept));
}

/** The same in steps: the report of a year names every activity that was late or is to come. */
export function* layoutReportSteps(report: Report, place: LayoutPlace, unitName: string, kept: KeptWords): Steps<ReportLayout> {
  const { sheet, rowIndex, columnIndex } = place;
  const rows = sheetRows(report, unitName, kept.words);
  yield;
  const width: number = FORM_COLUMNS.length;
  const spare = Math.max(0, kept.rowCount - rows.length);
  const part = (row: number, rowCount: number, column = 0, columnCount = width): Block => ({ rowIndex: rowIndex + row, columnIndex: columnIndex + column, rowCount, columnCount });
  const whole = part(0, rows.length + spare, 0, width + 1);
  const first = rows.findIndex((row) => row.level === 'columns');
  const table = part(first, rows.findIndex((row) => row.key === 'line.overall') - first);
  const unplaced = rows.findIndex((row) => row.key === 'unplaced');
  const isFirst = kept.rowCount === 0;
  const sameRows = !isFirst && kept.keys.length === rows.length && rows.every(({ key }, index) => kept.keys[index] === key);
  // a cell that says the same already is left alone, with its formula and its format
  const stands = (row: number, column: FormColumnId): boolean => sameRows && kept.cells[row]?.[column] === rows[row]?.cells[column];
  const cells: CellInput[][] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    cells.push(cellsOf(row, (column) => stands(index, column)));
  }
  for (let index = 0; index < spare; index += 1) cells.push(new Array<CellInput>(width + 1).fill({ text: '' }));
  yield;

  return {
    block: whole,
    table,
    sameRows,
    replaced: kept.replaced.filter((one) => !stands(one.rowIndex - rowIndex, one.column)),
    unplacedRows: unplaced < 0 ? 0 : first + table.rowCount - unplaced - 1,
    edits: [
      ...(place.newSheet ? [{ kind: 'add-sheet', sheet } satisfies Edit] : []),
      ...(place.ownSheet ? [{ kind: 'column-widths', sheet, columnIndex, widthsPx: [...FORM_COLUMNS.map((column) => WIDTHS_PX[column]), KEY_WIDTH_PX] } satisfies Edit] : []),
      // merged cells do not grow with their text
      ...(place.ownSheet ? [{ kind: 'row-heights', sheet, blocks: [part(0, first)], heightPx: TITLE_HEIGHT_PX } satisfies Edit] : []),
      ...(sameRows ? [] : looks({ sheet, rows, part, table, first, rowCount: rows.length + spare })),
      {
        kind: 'write', sheet, block: whole, ...(isFirst && !place.newSheet ? { expectBlank: true as const } : {}),
        cells,
      },
      ...(sameRows ? [] : [{ kind: 'fit-rows', sheet, blocks: [part(first, rows.length - first)] } satisfies Edit]),
      // after the cells: text is written with an apostrophe, which a cell with a format of its own might show
      { kind: 'number-format', sheet, blocks: [part(0, rows.length + spare, width, 1)], format: ';;;' },
      // lines above the form stand where they stand, so they may be one cell across the page; lines below it move as the form grows
      ...(isFirst ? rows.slice(0, first).map((_, index): Edit => ({ kind: 'merge', sheet, block: part(index, 1) })) : []),
      ...(place.ownSheet ? [{
        kind: 'page', sheet,
        page: { orientation: 'landscape', marginsCm: { top: 2, right: 1.5, bottom: 2, left: 3 }, repeatRows: [rowIndex + first, rowIndex + first + 1], fitToWidth: true, area: { ...part(0, ALL_ROWS), rowIndex: 0 } },
      } satisfies Edit] : []),
      { kind: 'select', sheet, block: part(0, 1, 0, 1) },
    ],
  };
}

function cellsOf(row: SheetRow, stands: (column: FormColumnId) => boolean): CellInput[] {
  const shown = FORM_COLUMNS.map((column): CellInput => {
    if (stands(column)) return null;
    const value = row.cells[column] ?? '';
    return typeof value === 'number' ? { number: value } : { text: value };
  });
  return [...shown, { text: row.key === '' ? '' : encodeRowKey(row.key, row.ours) }];
}

interface Drawn {
  sheet: string;
  rows: readonly SheetRow[];
  part: (row: number, rowCount: number, column?: number, columnCount?: number) => Block;
  table: Block;
  /** the row of the heading, counted from the report's first */
  first: number;
  rowCount: number;
}

/** How the report looks: a number of edits that does not grow with its rows. */
function looks({ sheet, rows, part, table, first, rowCount }: Drawn): Edit[] {
  const rowsOf = (...levels: SheetRow['level'][]): Block[] => rows.flatMap((row, index) => (levels.includes(row.level) ? [part(index, 1)] : []));
  const style = (blocks: Block[], look: CellStyle): Edit[] => (blocks.length === 0 ? [] : [{ kind: 'style', sheet, blocks, style: look }]);
  const centred = (['number', 'planned', 'onTime', 'late', 'notDone', 'share'] as const).map((column) => part(first, table.rowCount, FORM_COLUMNS.indexOf(column), 1));
  return [
    ...style([part(0, rowCount)], { ...FONT, bold: false, italic: false, border: 'none', fill: '#FFFFFF', horizontal: 'left' }),
    ...style([table], { border: 'thin' }),
    ...style(centred, { horizontal: 'center' }),
    ...style(rowsOf(...BOLD), { bold: true }),
    ...style(rowsOf('heading', 'cut-off', 'line'), { italic: true }),
    ...style(rowsOf('area', 'overall'), { fill: '#F2F2F2' }),
    ...style(rowsOf('columns'), { fill: '#DDEBF7', vertical: 'center' }),
    ...style(rowsOf('columns', 'numbers', 'title', 'cut-off'), { horizontal: 'center' }),
    ...style(rowsOf('title'), { fontSize: 14 }),
    ...style(rowsOf('unit', 'title', 'cut-off'), { vertical: 'center' }),
    // one line across the page, in the first column
    ...style(rowsOf('unit', 'title', 'cut-off', 'line', 'sentence'), { wrap: false }),
    ...style([part(0, rowCount, FORM_COLUMNS.length, 1)], { fontSize: 8, fontColor: '#FFFFFF', wrap: false }),
  ];
}
