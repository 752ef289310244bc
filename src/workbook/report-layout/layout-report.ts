import { FORM_COLUMNS, type FormColumnId, type Report } from '../../core/report';
import type { Block } from '../cells';
import type { CellInput, CellStyle, Edit } from '../edit';
import type { LayoutPlace } from '../layout';
import type { KeptWords } from './read-written-words';
import { encodeRowKey } from './row-key';
import { sheetRows, type SheetRow } from './sheet-rows';

const WIDTHS_PX: Record<FormColumnId, number> = { number: 56, content: 330, planned: 84, onTime: 84, late: 84, notDone: 84, outcome: 190, share: 130, note: 130 };
const KEY_WIDTH_PX = 12;
const FONT = { fontName: 'Times New Roman', fontSize: 12, wrap: true, vertical: 'top' } as const satisfies CellStyle;
const HEADING_LEVELS: readonly SheetRow['level'][] = ['title', 'columns', 'part', 'area', 'overall'];

/** The report as edits. `block` is everything that is written, the narrow key column at its right end included. */
export interface ReportLayout {
  edits: Edit[];
  block: Block;
  /** the form with its heading */
  table: Block;
}

/**
 * Puts a report on a sheet: title, way of counting, form 2, overall figure. `kept` is what `readWrittenWords` found where the report stood before: its words come
 * back in their places, rows that are no longer needed are emptied. Made again with nothing changed, it writes the same cells.
 */
export function layoutReport(report: Report, place: LayoutPlace, unitName: string, kept: KeptWords): ReportLayout {
  const { sheet, rowIndex, columnIndex } = place;
  const rows = sheetRows(report, unitName, kept.words);
  const width: number = FORM_COLUMNS.length;
  const spare = Math.max(0, kept.rowCount - rows.length);
  const part = (row: number, rowCount: number, column = 0, columnCount = width): Block => ({ rowIndex: rowIndex + row, columnIndex: columnIndex + column, rowCount, columnCount });
  const whole = part(0, rows.length + spare, 0, width + 1);
  const rowsOf = (test: (row: SheetRow) => boolean): Block[] => rows.flatMap((row, index) => (test(row) ? [part(index, 1)] : []));
  const style = (blocks: Block[], look: CellStyle): Edit[] => (blocks.length === 0 ? [] : [{ kind: 'style', sheet, blocks, style: look }]);
  const first = rows.findIndex((row) => row.level === 'columns');
  const last = rows.map((row) => row.level).lastIndexOf('line') - 1;
  const table = part(first, last - first + 1);
  const centred = (['number', 'planned', 'onTime', 'late', 'notDone', 'share'] as const).map((column) => part(first, table.rowCount, FORM_COLUMNS.indexOf(column), 1));

  return {
    block: whole,
    table,
    edits: [
      ...(place.newSheet ? [{ kind: 'add-sheet', sheet } satisfies Edit] : []),
      { kind: 'write', sheet, block: whole, cells: [...rows.map(cellsOf), ...Array.from({ length: spare }, () => new Array<CellInput>(width + 1).fill({ text: '' }))] },
      ...style([part(0, rows.length + spare)], { ...FONT, bold: false, italic: false, border: 'none', fill: '#FFFFFF', horizontal: 'left' }),
      ...style([table], { border: 'thin' }),
      ...style(centred, { horizontal: 'center' }),
      ...style(rowsOf(({ level }) => HEADING_LEVELS.includes(level)), { bold: true }),
      ...style(rowsOf(({ level }) => level === 'heading'), { italic: true }),
      ...style(rowsOf(({ level }) => level === 'area' || level === 'overall'), { fill: '#F2F2F2' }),
      ...style(rowsOf(({ level }) => level === 'columns'), { fill: '#DDEBF7', vertical: 'center' }),
      ...style(rowsOf(({ level }) => level === 'columns' || level === 'numbers'), { horizontal: 'center' }),
      // one line across the page, in the first column: no merged cells that could not be taken apart again
      ...style(rowsOf(({ level }) => level === 'line' || level === 'title'), { wrap: false, horizontal: 'left' }),
      ...style([part(0, rows.length + spare, width, 1)], { fontSize: 8, fontColor: '#FFFFFF', wrap: false }),
      ...(place.ownSheet ? ownSheetEdits(sheet, part(0, rows.length), table, columnIndex, rowIndex + first) : []),
      { kind: 'select', sheet, block: part(0, 1, 0, 1) },
    ],
  };
}

function cellsOf(row: SheetRow): CellInput[] {
  const shown = FORM_COLUMNS.map((column): CellInput => {
    const value = row.cells[column] ?? '';
    return typeof value === 'number' ? { number: value } : { text: value };
  });
  return [...shown, { text: row.key === '' ? '' : encodeRowKey(row.key, row.ours) }];
}

function ownSheetEdits(sheet: string, area: Block, table: Block, columnIndex: number, headingRow: number): Edit[] {
  return [
    { kind: 'column-widths', sheet, columnIndex, widthsPx: [...FORM_COLUMNS.map((column) => WIDTHS_PX[column]), KEY_WIDTH_PX] },
    { kind: 'freeze-rows', sheet, rowCount: table.rowIndex + 2 },
    { kind: 'page', sheet, page: { orientation: 'landscape', marginsCm: { top: 2, right: 1.5, bottom: 2, left: 3 }, repeatRows: [headingRow, headingRow + 1], fitToWidth: true, area } },
  ];
}
