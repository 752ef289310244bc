import type { Block, CellStyle, Edit, Outcome, RowRoom } from '../workbook';
import type { RowLook } from '../workbook/mends';
import { roomQuestions } from './insert-rows';
import { loadMerges } from './merges';
import { rangeOf } from './ranges';
import { lookAtRoom } from './row-room';
import { run } from './run';

const CELL: Excel.CellPropertiesLoadOptions = {
  format: {
    wrapText: true, horizontalAlignment: true, verticalAlignment: true, font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true, pattern: true }, borders: { style: true, color: true, weight: true },
  },
};
const HORIZONTAL: Record<string, CellStyle['horizontal']> = { General: 'general', Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' };
const VERTICAL: Record<string, CellStyle['vertical']> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

/** How the cells of one row look, in one sync. */
function look(sheet: string, row: Block): Promise<Outcome<RowLook>> {
  return run(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), { ...row, rowCount: 1 }).load('numberFormat');
    const cells = range.getCellProperties(CELL);
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a result, not an object: it is there after the sync
    return { ok: true, value: { styles: (cells.value[0] ?? []).map(({ format = {} }) => styleOf(format)), numberFormats: ((range.numberFormat[0] ?? []) as unknown[]).map(String) } };
  }, { notFound: { kind: 'sheet-gone', sheet } });
}

/** Whether rows that a list of edits brings in have room, in two syncs at most; null: it brings none in. */
function room(edits: Edit[]): Promise<Outcome<RowRoom | null>> {
  return run(async (context) => {
    const [question] = roomQuestions(edits);
    if (question === undefined) return { ok: true, value: null };
    const looking = lookAtRoom(context.workbook, question);
    await context.sync();
    if (looking.ask()) await context.sync();
    return { ok: true, value: looking.room() };
  });
}

function styleOf({ font = {}, fill = {}, borders = {}, ...format }: Excel.CellPropertiesFormat): CellStyle {
  const [horizontal, vertical] = [HORIZONTAL[format.horizontalAlignment ?? ''], VERTICAL[format.verticalAlignment ?? '']];
  const line = ({ style = 'None', color = '', weight }: Excel.CellBorder = {}) => ({ style, color, weight: weight ?? '' });
  return {
    bold: font.bold === true,
    italic: font.italic === true,
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    ...(font.color ? { fontColor: font.color } : {}),
    // white is what Excel says of a cell without a fill
    fill: fill.pattern !== 'None' && fill.color ? fill.color : null,
    wrap: format.wrapText === true,
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    lines: { horizontal: line(borders.bottom), vertical: line(borders.right) },
  };
}

/** What is merged on a sheet, in one sync. */
function merges(sheet: string): Promise<Outcome<Block[]>> {
  return run(async (context) => {
    const found = loadMerges(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    return { ok: true, value: found() };
  }, { notFound: { kind: 'sheet-gone', sheet } });
}

/** What letting rows into a table asks. In a file of its own: loaded when it is asked for. */
export const rowsPort = { look, room, merges };
