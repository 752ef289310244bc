import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import fc from 'fast-check';
import { trackingPort } from '../../src/excel/tracking';
import { colourStatus, lookAtColours, uncolourStatus } from '../../src/app/status-colours/status-colours';
import type { PlanReading } from '../../src/app/actions';
import { statusAt, serialFromDate, PROGRESS_WORDS } from '../../src/core';
import { dueNameOf, ROW_MARK, STATUS_LOOKS, statusColumnsOf, statusFormulas, type CellValue } from '../../src/workbook';
import { adoptCells } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const HEADING = ['TT', 'Nội dung', 'Thời gian thực hiện', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành', 'Kết quả thực hiện'];
/** The rules ask Excel's own clock: the plan's year lies so that its first three quarters have passed. */
const today = new Date();
const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const YEAR = today.getFullYear() - 1;

type Row = [period: CellValue, q1?: CellValue, q2?: CellValue, q3?: CellValue, q4?: CellValue, completedOn?: CellValue];

async function planOf(rows: Row[]): Promise<PlanReading> {
  const cells: CellValue[][] = [[`Kế hoạch CCHC năm ${YEAR}`, ...HEADING.slice(1).map(() => '')], HEADING, ['1', 'Cải cách thể chế', `Năm ${YEAR}`, '', '', '', '', '', ''],
    ...rows.map((row, index) => [`1.${index + 1}`, `Nhiệm vụ ${index + 1}`, ...Array.from({ length: 6 }, (_, column) => row[column] ?? ''), ''])];
  await adoptCells(opened, cells, { planYear: YEAR });
  return opened.actions.getState().reading!;
}

/** What the sheet shows in one cell, by the fill of our rules. */
function shown(row: number, column: number): string {
  const { engine } = opened.sandbox;
  const workbook = engine.api.getActiveWorkbook()!;
  const style = engine.injector.get(ConditionalFormattingService).composeStyle(workbook.getId(), workbook.getActiveSheet().getSheetId(), row, column);
  const fill = (style?.style?.bg as { rgb?: string } | undefined)?.rgb?.toUpperCase();
  return Object.entries(STATUS_LOOKS).find(([, look]) => look.fill === fill)?.[0] ?? (fill === undefined ? 'none' : `other ${fill}`);
}

/** What the grid shows; it works a rule out in its own time after a cell was first looked at. */
async function grid(cells: [row: number, column: number][]): Promise<string[]> {
  const look = () => cells.map(([row, column]) => shown(row, column));
  let last = '';
  for (let same = 0, tries = 0; same < 8 && tries < 80; tries += 1) {
    const now = look().join();
    same = now === last ? same + 1 : 0;
    last = now;
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
  return look();
}

async function coloured(reading: PlanReading): Promise<void> {
  expect(await colourStatus(opened.workbook.apply, reading)).toEqual({ ok: true, value: { leftOut: 0 } });
  await opened.sandbox.engine.settle();
}

/** What the rules come to in the plan's rows, worked out in cells beside the table: the grid draws hundreds of them in its own time. */
async function colours(reading: PlanReading): Promise<string[]> {
  await coloured(reading);
  const columns = statusColumnsOf(reading.table, reading.plan, reading.block.columnIndex);
  if (typeof columns === 'string') throw new Error(columns);
  const rules = statusFormulas(columns.columns, dueNameOf(reading.summary.rangeName)).filter(({ covers }) => covers === 'activity');
  const rows = reading.plan.items.map(({ row }) => reading.block.rowIndex + row + 1);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  await opened.sandbox.setValues(`P${first}:T${last}`, rows.map((row) => rules.map(({ formula }) => formula.replaceAll(ROW_MARK, String(row)))));
  const values = await opened.sandbox.values(`P${first}:T${last}`);
  return reading.plan.items.map(({ level }, index) => {
    const told = rules.filter((_, rule) => values[index]![rule] === true).map(({ status }) => status);
    return level !== 'activity' || told.length === 0 ? 'none' : told.join(' and ');
  });
}

test('each way of being done, late and overdue has its colour; headings, unread and unknown have none', async () => {
  const day = (text: string) => serialFromDate(`${YEAR}-${text}`)!;
  const reading = await planOf([
    ['Quý II', '', 'Hoàn thành'], ['Quý II', '', '', 'x'], ['Quý II'], ['Quý II', 'Đang thực hiện', 0.5], ['Quý II', '', '', '', '', day('06-30')], ['Quý II', '', '', '', '', day('07-01')],
    ['Quý II', '', 'Hoàn thành', '', '', day('08-01')], ['Quý II', 'Đưa ra khỏi kế hoạch'], ['Quý II', 'Phát sinh'], ['Quý II', 'làm sau'], ['Theo tiến độ của Bộ Nội vụ'], ['Sau khi có hướng dẫn', 1],
    ['Trước ngày 15/11', '', '', '', 1], [day('03-20'), 1], [day('03-20')], ['Quý I', '80%'], ['Quý I', 0.7 + 0.2 + 0.1], ['Năm sau'],
  ]);
  expect(await colours(reading)).toEqual([
    'none', 'on-time', 'late', 'overdue', 'overdue', 'on-time', 'late', 'late', 'none', 'none', 'none', 'none', 'none', 'on-time', 'on-time', 'overdue', 'overdue', 'on-time', 'none',
  ]);
});

test('what recurs shows each quarter by itself', async () => {
  const reading = await planOf([['Hàng quý', 'Hoàn thành', '', 1, 'Đang thực hiện'], ['2 lần/năm', '', 1], ['Thường xuyên', 'x', 'x', 'x', 'x']]);
  await coloured(reading);
  const cells = [3, 4, 5].flatMap((row) => [3, 4, 5, 6, 7].map((column): [number, number] => [row, column]));
  const seen = await grid(cells);
  expect([0, 1, 2].map((row) => seen.slice(5 * row, 5 * row + 5))).toEqual([['on-time', 'overdue', 'on-time', 'overdue', 'none'], ['none', 'on-time', 'none', 'overdue', 'none'], ['on-time', 'on-time', 'on-time', 'on-time', 'none']]);
});

test('a colour is never another than the status that the pane would say today', async () => {
  const cell = fc.constantFrom<CellValue>('', '', '', 0, 0.4, 1, 100, 'x', '-', ...PROGRESS_WORDS.done.slice(0, 6), ...PROGRESS_WORDS.notDone.slice(0, 5), 'Đang thực hiện', 'Đưa ra khỏi kế hoạch', 'Phát sinh', '3/5', '80 %', 'sẽ làm');
  const period = fc.constantFrom<CellValue>('Quý I', 'quý 2', 'Tháng 9', `Quý IV/${YEAR}`, 'Trước ngày 20/8', `Năm ${YEAR}`, 'Theo yêu cầu', '6 tháng đầu năm');
  const completed = fc.constantFrom<CellValue>('', '', '', serialFromDate(`${YEAR}-03-31`)!, serialFromDate(`${YEAR}-08-20`)!, serialFromDate(`${YEAR}-12-30`)!, '15/8');
  const rows = fc.sample(fc.tuple(period, cell, cell, cell, cell, completed), { numRuns: 120, seed: 7 });
  const reading = await planOf(rows as Row[]);
  const told = await colours(reading);
  const words = { 'done-on-time': 'on-time', 'done-late': 'late', overdue: 'overdue' } as Record<string, string>;
  const wrong = reading.plan.items.flatMap((item, index) => {
    const status = statusAt(item, { cutOff: iso, planYear: YEAR });
    return item.level !== 'activity' || told[index] === 'none' || told[index] === words[status] ? [] : [[JSON.stringify(item.raw), told[index], status]];
  });
  expect(wrong).toEqual([]);
  expect(told.filter((one) => one !== 'none').length).toBeGreaterThan(40);
});

test('colours follow what is typed without the add-in; a new wording has none until they are renewed', async () => {
  const reading = await planOf([['Quý II', 'Đang thực hiện'], ['Quý II']]);
  await coloured(reading);
  const rows: [number, number][] = [[2, 3], [3, 3], [4, 3], [3, 8], [4, 8]];
  expect(await grid(rows)).toEqual(['none', 'overdue', 'overdue', 'overdue', 'overdue']);
  await opened.sandbox.setValues('E4:E5', [['Hoàn thành'], ['']]);
  await opened.sandbox.setValues('C5', [['Trước ngày 15/5']]);
  expect(await grid(rows)).toEqual(['none', 'on-time', 'none', 'on-time', 'none']);
  await opened.actions.refresh();
  const again = opened.actions.getState().reading!;
  expect(await lookAtColours(trackingPort, again)).toMatchObject({ value: { kind: 'on', unknown: [again.plan.items[2]!.row], uncovered: [] } });
  expect(await colours(again)).toEqual(['none', 'on-time', 'overdue']);
  expect(await lookAtColours(trackingPort, again)).toMatchObject({ value: { kind: 'on', unknown: [], uncovered: [] } });
});

test('colours come and go in one write each, beside marks and the formats of the user', async () => {
  const reading = await planOf([['Quý II'], ['Quý III', 'x']]);
  await opened.look(async (context) => {
    const own = context.workbook.worksheets.getItem('Sheet1').getRange('D4:G5').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$D4="x"';
    own.custom.format.font.bold = true;
    await context.sync();
  });
  await opened.actions.markFindings();
  const before = await opened.sandbox.conditionalFormats('Sheet1');
  expect(await lookAtColours(trackingPort, reading)).toEqual({ ok: true, value: { kind: 'off' } });
  const names = () => opened.look(async (context) => {
    const items = context.workbook.names.load('items/name');
    await context.sync();
    return items.items.map(({ name }) => name).sort();
  });
  const namesBefore = await names();
  await colourStatus(opened.workbook.apply, reading);
  await colourStatus(opened.workbook.apply, reading);
  expect((await opened.sandbox.conditionalFormats('Sheet1')).length).toBe(before.length + 7);
  await opened.actions.clearMarks();
  expect((await opened.sandbox.conditionalFormats('Sheet1')).length).toBe(1 + 7);
  await uncolourStatus(opened.workbook.apply, reading);
  expect(await opened.sandbox.conditionalFormats('Sheet1')).toEqual(before.filter(({ rule }) => String(rule).includes('$D4')));
  expect(await names()).toEqual([...namesBefore, 'CCHC_Chu'].sort());
});
