import type { FollowUp, IsoDate, Quarter, Span } from '../../core';
import { serialFromDate } from '../../core';
import type { Block } from '../cells';
import type { BarChart, CellInput, CellStyle, Edit } from '../edit';
import { formatCell } from '../layout/address';
import { RANGE_NAME_PREFIX } from '../layout/plan-record';
import { BAR_COLOURS, TRACKING_STYLES as STYLES, TRACKING_WIDTHS_PX } from './tracking-look';

/** Every name that keeps the place of a follow-up sheet starts like this. */
const TRACKING_NAME_PREFIX = 'CCHC_TheoDoi_';
export const TRACKING_SHEET = 'Bảng theo dõi';
export const TRACKING_CHART = 'CCHC_TheoDoi';

export const LABELS = { cutOff: 'Kỳ (quý 1–4 hoặc ngày chốt)', span: 'Phạm vi tính', overall: 'Toàn kế hoạch', area: 'Lĩnh vực' };
export const HEADINGS = [LABELS.area, 'Đúng tiến độ', 'Đến hạn', 'Tỷ lệ', 'Hoàn thành chậm', 'Chưa xong'];
const SPANS: Record<Span, string> = { 'period': 'Trong kỳ', 'to-date': 'Lũy kế từ đầu năm', 'year': 'Cả năm' };

/** Rows of the sheet as it is first made: the chart covers those between the explanation and the table, which stands last so that it can grow. */
const ROW = { title: 0, subtitle: 1, cutOff: 3, span: 4, overall: 5, meaning: 6, chart: 8, heading: 24, first: 25 };
const WIDTH = HEADINGS.length;
/** how far down the overall figure looks for its row */
const MOST_ROWS = 200;

export interface TrackingInput {
  sheet: string;
  plan: { rangeName: string; title: string; unitName: string; year: number };
  cutOff: Quarter | IsoDate;
  span: Span;
  /** the counts now: how many rows the table takes, and what is written where functions cannot be used */
  counts: FollowUp;
  /** false: figures are written as they are and do not follow the plan */
  live: boolean;
}

/** The name that keeps the place of a plan's follow-up sheet. */
export function trackingNameOf(rangeName: string): string {
  return `${TRACKING_NAME_PREFIX}${rangeName.startsWith(RANGE_NAME_PREFIX) ? rangeName.slice(RANGE_NAME_PREFIX.length) : rangeName}`;
}

/** Where the parts stand on a sheet that is there: rows and columns of the sheet. */
export interface TrackingPlaces {
  column: number;
  cutOff: number | null;
  span: number | null;
  overall: number | null;
  first: number;
}

/** Everything that makes the sheet, as data. */
export function layoutTracking(input: TrackingInput): { edits: Edit[]; block: Block } {
  const { sheet, plan } = input;
  const rowCount = ROW.first + tableRows(input);
  const block: Block = { rowIndex: 0, columnIndex: 0, rowCount, columnCount: WIDTH };
  const line = (row: number, columnIndex = 0, columnCount = WIDTH, rows = 1): Block => ({ rowIndex: row, columnIndex, rowCount: rows, columnCount });
  const cells = Array.from({ length: rowCount }, () => new Array<CellInput>(WIDTH).fill(null));
  const set = (row: number, column: number, cell: CellInput): void => {
    const cellsOfRow = cells[row];
    if (cellsOfRow) cellsOfRow[column] = cell;
  };
  const places: TrackingPlaces = { column: 0, cutOff: ROW.cutOff, span: ROW.span, overall: ROW.overall, first: ROW.first };
  set(ROW.title, 0, { text: `BẢNG THEO DÕI TIẾN ĐỘ KẾ HOẠCH NĂM ${plan.year}` });
  set(ROW.subtitle, 0, { text: [plan.title, plan.unitName].filter((text) => text !== '').join(' – ') });
  set(ROW.cutOff, 0, { text: LABELS.cutOff });
  set(ROW.span, 0, { text: LABELS.span });
  set(ROW.overall, 0, { text: LABELS.overall });
  set(ROW.meaning, 0, { text: MEANING });
  HEADINGS.forEach((heading, column) => set(ROW.heading, column, { text: heading }));
  for (const { row, column, cell } of movingCells(input, places)) set(row, column, cell);
  const style = (target: Block, look: CellStyle): Edit => ({ kind: 'style', sheet, blocks: [target], style: look });
  const merge = (target: Block): Edit => ({ kind: 'merge', sheet, block: target });
  const height = (row: number, heightPx: number): Edit => ({ kind: 'row-heights', sheet, blocks: [line(row)], heightPx });
  return {
    block,
    edits: [
      { kind: 'add-sheet', sheet },
      { kind: 'column-widths', sheet, columnIndex: 0, widthsPx: TRACKING_WIDTHS_PX },
      style(line(ROW.title), STYLES.title), style(line(ROW.subtitle), STYLES.subtitle), style(line(ROW.cutOff, 0, 1, 3), STYLES.label),
      style(line(ROW.cutOff, 1, 2, 2), STYLES.input), style(line(ROW.overall, 1, WIDTH - 1), STYLES.overall), style(line(ROW.meaning), STYLES.meaning), style(line(ROW.heading), STYLES.heading),
      ...tableLook(input, places),
      { kind: 'write', sheet, block, cells },
      ...formats(input, places),
      ...[line(ROW.title), line(ROW.subtitle), line(ROW.cutOff, 1, 2), line(ROW.span, 1, 2), line(ROW.overall, 1, 3), line(ROW.overall, 4, 2), line(ROW.meaning)].map(merge),
      height(ROW.title, 32), height(ROW.subtitle, 24), height(ROW.overall, 44), height(ROW.meaning, 54), height(ROW.heading, 62),
      { kind: 'choices', sheet, blocks: [line(ROW.cutOff, 1, 1)], choices: ['1', '2', '3', '4'] },
      { kind: 'choices', sheet, blocks: [line(ROW.span, 1, 1)], choices: Object.values(SPANS) },
      { kind: 'chart', sheet, chart: chart(input, places) },
      page(input, block),
      { kind: 'name', name: trackingNameOf(plan.rangeName), sheet, block },
      { kind: 'select', sheet, block: line(ROW.cutOff, 1, 1) },
    ],
  };
}

const MEANING = 'Tỷ lệ = số nhiệm vụ hoàn thành đúng tiến độ ÷ số nhiệm vụ đến hạn trong phạm vi tính; tỷ lệ chung lấy tổng chia tổng. Nhiệm vụ đưa ra khỏi kế hoạch và phát sinh không tính.'
  + ' Cột “Chưa xong”: đến hạn trong phạm vi tính mà chưa hoàn thành.';

/** The same sheet made again in place: what is ours follows the plan, every other cell and the chart's place stay. `block` is what is ours from now on. */
export function renewTracking(input: TrackingInput, places: TrackingPlaces, before: Block): { edits: Edit[]; block: Block } {
  const { sheet, plan } = input;
  const block: Block = { ...before, rowCount: places.first + tableRows(input) - before.rowIndex };
  const surplus = before.rowIndex + before.rowCount - (block.rowIndex + block.rowCount);
  const writes = movingCells(input, places).map(({ row, column, cell }): Edit => ({ kind: 'write', sheet, block: { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 }, cells: [[cell]] }));
  return {
    block,
    edits: [
      ...tableLook(input, places),
      ...(surplus > 0 ? [{ kind: 'style' as const, sheet, blocks: [{ rowIndex: block.rowIndex + block.rowCount, columnIndex: places.column, rowCount: surplus, columnCount: WIDTH }], style: { border: 'none' as const, bold: false, fill: '#FFFFFF' } }] : []),
      ...writes,
      ...formats(input, places),
      { kind: 'chart', sheet, chart: chart(input, places) },
      page(input, block),
      { kind: 'name', name: trackingNameOf(plan.rangeName), sheet, block, replace: true },
    ],
  };
}

/** How many rows the table takes: the areas and the overall one. */
export function tableRows({ counts }: Pick<TrackingInput, 'counts'>): number {
  return counts.areas.length + 1;
}

/** What follows the plan or the pane: cut-off, span, the overall figure, the table. */
function movingCells(input: TrackingInput, { column, cutOff, span, overall, first }: TrackingPlaces): { row: number; column: number; cell: CellInput }[] {
  const { plan, counts, live } = input;
  const absolute = (row: number, at: number): string => formatCell(row, at).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const list = (at: number): string => `${absolute(first, column + at)}:${absolute(first + MOST_ROWS, column + at)}`;
  const at = `IFERROR(MATCH("Chung",${list(0)},0),MATCH("Overall",${list(0)},0))`;
  const asked = (row: number | null, otherwise: string): string => (row === null ? otherwise : absolute(row, column + 1));
  const table = live
    ? [{ row: first, column, cell: { formula: `=CCHC.TIENDO(${plan.rangeName},${asked(cutOff, String(kyOf(input)))},${asked(span, '"ky"')},${plan.year})` } }]
    : valueRows(counts).flatMap((cells, row) => cells.map((cell, index) => ({ row: first + row, column: column + index, cell })));
  return [
    ...(cutOff === null ? [] : [{ row: cutOff, column: column + 1, cell: { number: kyOf(input) } }]),
    ...(span === null ? [] : [{ row: span, column: column + 1, cell: { text: SPANS[input.span] } }]),
    ...(overall === null ? [] : [
      { row: overall, column: column + 1, cell: { formula: `=IFERROR(INDEX(${list(1)},${at})&"/"&INDEX(${list(2)},${at})&" nhiệm vụ","—")` } },
      { row: overall, column: column + 4, cell: { formula: `=IFERROR(INDEX(${list(3)},${at}),"—")` } },
    ]),
    ...table,
  ];
}

function valueRows({ areas, ...overall }: FollowUp): CellInput[][] {
  const line = (name: string, { onTime, planned, share, late, notDone }: Omit<FollowUp, 'areas'>): CellInput[] => (
    [{ text: name }, { number: onTime }, { number: planned }, share === null ? { text: '—' } : { number: share }, { number: late }, { number: notDone }]);
  return [...areas.map((area) => line(rowNameOf(area), area)), line('Chung', overall)];
}

/** What the table calls an area. */
export function rowNameOf({ area }: { area: string }): string {
  return area || 'Ngoài các lĩnh vực';
}

function kyOf({ cutOff }: Pick<TrackingInput, 'cutOff'>): number {
  return typeof cutOff === 'number' ? cutOff : serialFromDate(cutOff) ?? 0;
}

function tableBlock(input: TrackingInput, { column, first }: TrackingPlaces): Block {
  return { rowIndex: first, columnIndex: column, rowCount: tableRows(input), columnCount: WIDTH };
}

function tableLook(input: TrackingInput, places: TrackingPlaces): Edit[] {
  const table = tableBlock(input, places);
  const { sheet } = input;
  return [
    { kind: 'style', sheet, blocks: [table], style: { ...STYLES.table, bold: false, fill: '#FFFFFF' } },
    { kind: 'style', sheet, blocks: [{ ...table, columnIndex: table.columnIndex + 1, columnCount: WIDTH - 1 }], style: STYLES.figures },
    { kind: 'style', sheet, blocks: [{ ...table, rowIndex: table.rowIndex + table.rowCount - 1, rowCount: 1 }], style: STYLES.overallRow },
    // names of areas come by a formula, to which Excel fits no row: room for two lines
    { kind: 'row-heights', sheet, blocks: [table], heightPx: 40 },
  ];
}

function formats(input: TrackingInput, places: TrackingPlaces): Edit[] {
  const { sheet } = input;
  const table = tableBlock(input, places);
  const one = (row: number, column: number): Block => ({ rowIndex: row, columnIndex: places.column + column, rowCount: 1, columnCount: 1 });
  return [
    { kind: 'number-format', sheet, blocks: [{ ...table, columnIndex: table.columnIndex + 3, columnCount: 1 }], format: '0.00%' },
    ...(places.overall === null ? [] : [{ kind: 'number-format' as const, sheet, blocks: [one(places.overall, 4)], format: '0.00%' }]),
    ...(places.cutOff === null ? [] : [{ kind: 'number-format' as const, sheet, blocks: [one(places.cutOff, 1)], format: typeof input.cutOff === 'number' ? '0' : 'dd/mm/yyyy' }]),
  ];
}

function chart(input: TrackingInput, places: TrackingPlaces): BarChart {
  const { rowIndex, rowCount, columnIndex } = tableBlock(input, places);
  const column = (at: number): Block => ({ rowIndex, columnIndex: columnIndex + at, rowCount: Math.max(1, rowCount - 1), columnCount: 1 });
  return {
    name: TRACKING_CHART, title: 'Nhiệm vụ đến hạn theo lĩnh vực', categories: column(0),
    series: [
      { name: 'Đúng tiến độ', values: column(1), color: BAR_COLOURS.onTime }, { name: 'Hoàn thành chậm', values: column(4), color: BAR_COLOURS.late }, { name: 'Chưa xong', values: column(5), color: BAR_COLOURS.notDone },
    ],
    over: { rowIndex: ROW.chart, columnIndex: 0, rowCount: ROW.heading - ROW.chart - 1, columnCount: WIDTH },
  };
}

function page({ sheet }: TrackingInput, area: Block): Edit {
  return { kind: 'page', sheet, page: { orientation: 'portrait', marginsCm: { top: 2, right: 1.5, bottom: 2, left: 2 }, repeatRows: null, fitToWidth: true, area } };
}
