import { finish, ROWS_A_STEP, type Steps } from '../../core';
import type { Block } from '../cells';
import type { CellInput, CellStyle, Edit } from '../edit';
import { formatCell, type LayoutPlace } from '../layout';
import { CHECK_COLUMNS, type CheckColumn, type CheckContent, type CheckRow } from './check-content';
import { runsOf } from '../runs';
import type { KeptNotes } from './read-notes';
import { encodeRowKey } from './row-key';

/** Together as wide as A4 landscape between its margins, so that paper shows the letters at their own size. */
const WIDTHS_PX: Record<CheckColumn, number> = { nth: 44, severity: 76, place: 112, what: 256, why: 206, todo: 186, note: 112 };
const KEY_WIDTH_PX = 12;
/** Excel's last row: whole columns are printed, so a sheet that grew is printed whole. */
const ALL_ROWS = 1_048_576;
const FONT = { fontName: 'Times New Roman', fontSize: 12, wrap: true, vertical: 'top', horizontal: 'left', bold: false, italic: false } as const satisfies CellStyle;

const SECTION_LINES: CellStyle['lines'] = { horizontal: { style: 'Continuous', color: '#000000', weight: 'Thin' }, vertical: { style: 'None', color: '', weight: '' } };

interface Line {
  key: string;
  level: 'title' | 'line' | 'columns' | 'section' | 'finding' | 'own';
  texts: Partial<Record<CheckColumn, string>>;
  /** what we say where a person worded it anew */
  ours?: string;
  /** a native link in place of the text of `place` */
  link?: string;
}

export interface CheckSheetLayout {
  edits: Edit[];
  block: Block;
}

/**
 * The check sheet as edits: title, totals, every finding with a link to its cell, a column for notes. Where one stood before, its rows are
 * written over, rows that are no longer needed are emptied, and rows beyond must be blank; with the same rows as before only cells are written, and a person's own look of them
 * stays. The number of edits does not grow with the findings.
 */
export function layoutCheckSheet(content: CheckContent, place: LayoutPlace, kept: KeptNotes): CheckSheetLayout {
  return finish(layoutCheckSheetSteps(content, place, kept));
}

/** The same in steps. */
export function* layoutCheckSheetSteps(content: CheckContent, place: LayoutPlace, kept: KeptNotes): Steps<CheckSheetLayout> {
  const { sheet, rowIndex, columnIndex } = place;
  const lines = yield* linesOf(content, kept);
  yield;
  const width = CHECK_COLUMNS.length;
  const part = (row: number, rowCount: number, column = 0, columnCount: number = width): Block => ({ rowIndex: rowIndex + row, columnIndex: columnIndex + column, rowCount, columnCount });
  const held = kept.keys.length;
  const sameRows = held === lines.length && lines.every(({ key }, index) => kept.keys[index] === key);
  const whole = Math.max(lines.length, held);
  const cells: CellInput[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    cells.push(cellsOf(line));
  }
  for (let index = lines.length; index < whole; index += 1) cells.push(new Array<CellInput>(width + 1).fill({ text: '' }));
  yield;
  const heading = lines.findIndex(({ level }) => level === 'columns');
  const write = (first: number, rows: CellInput[][], more: { expectBlank?: true }): Edit[] => (
    rows.length === 0 ? [] : [{ kind: 'write', sheet, block: part(first, rows.length, 0, width + 1), cells: rows, ...more }]);
  return {
    block: part(0, lines.length, 0, width + 1),
    edits: [
      ...(place.newSheet ? [{ kind: 'add-sheet', sheet } satisfies Edit] : []),
      ...(place.ownSheet ? [{ kind: 'column-widths', sheet, columnIndex, widthsPx: [...CHECK_COLUMNS.map((id) => WIDTHS_PX[id]), KEY_WIDTH_PX] } satisfies Edit] : []),
      ...(sameRows ? [] : looks({ sheet, lines, part, heading, rowCount: whole })),
      ...write(0, cells.slice(0, place.newSheet ? cells.length : held), {}),
      ...(place.newSheet ? [] : write(held, cells.slice(held), { expectBlank: true })),
      // after the cells: text is written with an apostrophe, which a cell with a format of its own might show
      { kind: 'number-format', sheet, blocks: [part(0, whole, width, 1)], format: ';;;' },
      ...(place.ownSheet ? ownSheetEdits(sheet, rowIndex + heading, { ...part(0, ALL_ROWS), rowIndex: 0 }) : []),
      ...(sameRows ? [] : [{ kind: 'fit-rows', sheet, blocks: [part(heading, lines.length - heading)] } satisfies Edit]),
      { kind: 'select', sheet, block: part(0, 1, 0, 1) },
    ],
  };
}

interface Drawn {
  sheet: string;
  lines: readonly Line[];
  part: (row: number, rowCount: number, column?: number, columnCount?: number) => Block;
  heading: number;
  rowCount: number;
}

/** How the sheet looks: black on white paper, a shade for headings, the links as links are. */
function looks({ sheet, lines, part, heading, rowCount }: Drawn): Edit[] {
  const rowsOf = (...levels: Line['level'][]): Block[] => runsOf(lines.flatMap(({ level }, row) => (levels.includes(level) ? [row] : []))).map(({ first, count }) => part(first, count));
  const column = (id: CheckColumn): Block => part(heading + 1, Math.max(1, lines.length - heading - 1), CHECK_COLUMNS.indexOf(id), 1);
  const style = (blocks: Block[], look: CellStyle): Edit[] => (blocks.length === 0 ? [] : [{ kind: 'style', sheet, blocks, style: look }]);
  return [
    ...style([part(0, rowCount)], { ...FONT, border: 'none', fill: '#FFFFFF', fontColor: '#000000' }),
    ...style([part(heading, lines.length - heading)], { border: 'thin' }),
    ...style([column('nth'), column('severity')], { horizontal: 'center' }),
    ...style([column('place')], { fontColor: '#0563C1' }),
    ...style(rowsOf('title'), { bold: true }),
    ...style(rowsOf('title', 'line'), { wrap: false }),
    ...style([part(0, 1)], { fontSize: 14 }),
    ...style(rowsOf('columns'), { bold: true, fill: '#DDEBF7', fontColor: '#000000', horizontal: 'center', vertical: 'center' }),
    // one line across the page, in the first column: no merged cells among rows of data
    ...style(rowsOf('section'), { bold: true, fill: '#F2F2F2', wrap: false, horizontal: 'left', lines: SECTION_LINES }),
    ...style([part(0, rowCount, CHECK_COLUMNS.length, 1)], { fontSize: 8, fontColor: '#FFFFFF', wrap: false }),
  ];
}

function* linesOf(content: CheckContent, { notes, lines, own }: KeptNotes): Steps<Line[]> {
  const above = (key: string, level: Line['level'], text: string): Line => ({ key, level, texts: { nth: text } });
  const said = new Set(content.sections.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const gone = [...notes].filter(([key]) => !said.has(key));
  let nth = 0;
  const findings: Line[] = [];
  for (const [index, { title, rows }] of content.sections.entries()) {
    findings.push(above(`section ${index}`, 'section', title));
    for (const row of rows) {
      if (nth % ROWS_A_STEP === 0) yield;
      nth += 1;
      const { key, severity, place, what, why, todo } = row;
      const note = notes.get(key)?.note;
      findings.push({ key, level: 'finding', texts: { nth: String(nth), severity, place, what, why, todo, ...(note === undefined ? {} : { note }) }, link: linkTo(row) });
    }
  }
  return [
    ...(['title', 'plan'] as const).map((key): Line => ({ ...above(key, 'title', lines.get(key) ?? content[key]), ours: content[key] })),
    above('line', 'line', content.line), above('totals', 'title', content.totals), { key: 'blank', level: 'line', texts: {} },
    { key: 'columns', level: 'columns', texts: content.columns },
    ...findings,
    ...(gone.length === 0 ? [] : [above('section notes', 'section', content.notesTitle)]),
    ...gone.map(([key, { note, place, what }]): Line => ({ key: `gone ${key}`, level: 'finding', texts: { place, what, note } })),
    ...(own.length === 0 ? [] : [above('section own', 'section', content.ownTitle)]),
    ...own.map((texts): Line => ({ key: '', level: 'own', texts })),
  ];
}

function cellsOf({ key, level, texts, ours, link }: Line): CellInput[] {
  const cells = CHECK_COLUMNS.map((column): CellInput => {
    if (column === 'place' && link !== undefined) return { formula: link };
    return column === 'nth' && level === 'finding' && texts.nth !== undefined ? { number: Number(texts.nth) } : { text: texts[column] ?? '' };
  });
  return [...cells, { text: key === '' ? '' : encodeRowKey(key, ours === undefined ? texts : { nth: ours }) }];
}

/** Excel takes 255 characters of text in a formula. */
function linkTo({ cell, place }: CheckRow): string {
  const quoted = (text: string): string => `"${text.slice(0, 200).replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quoted(`#'${cell.sheet.replaceAll("'", "''")}'!${formatCell(cell.rowIndex, cell.columnIndex)}`)},${quoted(place)})`;
}

function ownSheetEdits(sheet: string, headingRow: number, area: Block): Edit[] {
  return [
    { kind: 'freeze-rows', sheet, rowCount: headingRow + 1 },
    { kind: 'page', sheet, page: { orientation: 'landscape', marginsCm: { top: 2, right: 1.5, bottom: 2, left: 2 }, repeatRows: [headingRow, headingRow], fitToWidth: true, area } },
  ];
}
