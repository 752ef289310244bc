import type { TableCandidate, TableChoice } from '../../src/app/actions';
import type { CellValue } from '../../src/workbook';
import { ANNEX, longAnnex, THREE_LEVELS, TWO_ROWS, TWO_ROWS_MERGES } from '../app/own-tables';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const letter = (column: number) => String.fromCharCode(65 + column);

async function put(cells: CellValue[][], sheet = 'Sheet1'): Promise<void> {
  await opened.sandbox.setValues(`'${sheet}'!A1:${letter(cells[0]!.length - 1)}${cells.length}`, cells);
}
async function select(address: string): Promise<void> {
  await opened.look(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}
async function findOne(): Promise<[TableCandidate, TableChoice]> {
  const found = await opened.actions.findTables('selection');
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  expect(found.value.candidates).toHaveLength(1);
  return [found.value.candidates[0]!, opened.actions.firstChoice(found.value.candidates[0]!)];
}
async function adopt(change: Partial<TableChoice> = {}): Promise<string> {
  const [candidate, choice] = await findOne();
  const adopted = await opened.actions.adoptTable(candidate, { ...choice, ...change });
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.failure));
  return adopted.value.rangeName;
}

/** Everything about a sheet that a person could see: cells, formats, merges, sizes, rules, names. */
const everything = (sheet = 'Sheet1') => opened.look(async (context) => {
  const target = context.workbook.worksheets.getItem(sheet);
  const range = target.getRange('A1:P40').load(['values', 'formulas', 'numberFormat']);
  const looks = range.getCellProperties({ format: { fill: { color: true }, font: { name: true, size: true, bold: true, italic: true, color: true }, wrapText: true, horizontalAlignment: true, verticalAlignment: true } });
  const merged = range.getMergedAreasOrNullObject().load('address');
  const widths = Array.from({ length: 16 }, (_, column) => target.getRange(`${letter(column)}:${letter(column)}`).load('format/columnWidth'));
  const heights = Array.from({ length: 12 }, (_, row) => target.getRange(`${row + 1}:${row + 1}`).load('format/rowHeight'));
  const validation = target.getRange('A1:P40').dataValidation.load('type');
  const formats = target.getRange().conditionalFormats.load('items/type');
  await context.sync();
  return JSON.stringify([
    range.values, range.formulas, range.numberFormat, looks.value, merged.isNullObject ? null : merged.address, widths.map(({ format }) => format.columnWidth), heights.map(({ format }) => format.rowHeight),
    validation.type, formats.items.length, await opened.sandbox.conditionalFormats(sheet),
  ]);
});

async function dressTwoRows(): Promise<void> {
  await put(TWO_ROWS);
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of TWO_ROWS_MERGES) sheet.getRange(address).merge();
    const table = sheet.getRange('A3:F8');
    table.format.font.name = 'Times New Roman';
    table.format.font.size = 13;
    table.format.wrapText = true;
    table.format.verticalAlignment = 'Center';
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) table.format.borders.getItem(edge).style = 'Continuous';
    const heading = sheet.getRange('A3:F4');
    heading.format.fill.color = '#FFE699';
    heading.format.font.bold = true;
    heading.format.horizontalAlignment = 'Center';
    sheet.getRange('A5:F5').format.font.bold = true;
    sheet.getRange('A5:F5').format.fill.color = '#E2EFDA';
    sheet.getRange('A8:F8').format.font.bold = true;
    await context.sync();
  });
}

test.each([['annex', ANNEX, 'B6', {}], ['two-row heading under a unit line', TWO_ROWS, 'C6', {}], ['three levels', THREE_LEVELS, 'B4', { planYear: 2025 }]] as const)(
  'taking a table changes nothing of the sheet: %s', async (_, cells, cell, change) => {
    if (cells === TWO_ROWS) await dressTwoRows();
    else await put(cells as CellValue[][]);
    await select(cell);
    const before = await everything();
    await adopt(change);
    expect(await everything()).toBe(before);
    expect(opened.actions.getState()).toMatchObject({ failure: null, plans: [{ lost: false }] });
    expect(opened.actions.getState().reading?.plan.items.length).toBeGreaterThan(2);
  });

test('the budget counts each activity once in the unit of the line above, from the pane', async () => {
  await dressTwoRows();
  await select('B6');
  await adopt();
  expect(opened.actions.getState().reading).toMatchObject({ budgetTotal: 60_000_000n });
  expect(opened.actions.getState().reading?.findings.filter(({ code }) => code.startsWith('budget'))).toEqual([]);
});

test('columns of progress look like their neighbour, merged as the heading is; drop-downs; the name over them; the rest untouched', async () => {
  await dressTwoRows();
  await select('B6');
  const rangeName = await adopt();
  const left = () => opened.look(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:F12').load(['values', 'formulas', 'numberFormat']);
    const looks = range.getCellProperties({ format: { fill: { color: true }, font: { name: true, size: true, bold: true, color: true }, wrapText: true, horizontalAlignment: true } });
    await context.sync();
    return JSON.stringify([range.values, range.formulas, range.numberFormat, looks.value]);
  });
  const before = await left();
  expect(await opened.actions.addProgress()).toEqual({ ok: true, value: undefined });
  expect(await left()).toBe(before);

  expect(await opened.sandbox.values('Sheet1!G3:L3')).toEqual([['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành', 'Kết quả thực hiện']]);
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const merged = sheet.getRange('A3:L4').getMergedAreasOrNullObject().load('address');
    const heading = sheet.getRange('G3:L4').load(['format/fill/color', 'format/font/bold', 'format/font/name', 'format/font/size', 'format/horizontalAlignment']);
    const group = sheet.getRange('G5:L5').load(['format/fill/color', 'format/font/bold']);
    const task = sheet.getRange('G6:L7').load(['format/fill/pattern', 'format/font/bold', 'format/font/name', 'format/font/size', 'format/wrapText', 'format/verticalAlignment']);
    const total = sheet.getRange('L8').load('format/font/bold');
    const formats = sheet.getRange('G6:L6').load('numberFormat');
    const line = sheet.getRange('G5:L8').format.borders.getItem('InsideVertical').load('style');
    const below = sheet.getRange('G9:L9').format.borders.getItem('EdgeBottom').load('style');
    const choices = sheet.getRange('G5:J7').dataValidation.load(['type', 'rule']);
    const noChoices = sheet.getRange('G8:L8').dataValidation.load('type');
    const name = context.workbook.names.getItem(rangeName).getRange().load('address');
    await context.sync();
    expect(merged.address.replaceAll('Sheet1!', '').split(',').sort()).toEqual([...TWO_ROWS_MERGES, 'G3:G4', 'H3:H4', 'I3:I4', 'J3:J4', 'K3:K4', 'L3:L4'].sort());
    expect(heading.format).toMatchObject({ fill: { color: '#FFE699' }, font: { bold: true, name: 'Times New Roman', size: 13 }, horizontalAlignment: 'Center' });
    expect(group.format).toMatchObject({ fill: { color: '#E2EFDA' }, font: { bold: true } });
    expect(task.format).toMatchObject({ fill: { pattern: 'None' }, font: { bold: false, name: 'Times New Roman', size: 13 }, wrapText: true, verticalAlignment: 'Center' });
    expect(total.format.font.bold).toBe(true);
    expect(formats.numberFormat).toEqual([['0%', '0%', '0%', '0%', 'dd/mm/yyyy', 'General']]);
    expect([line.style, below.style]).toEqual(['Continuous', 'None']);
    expect(choices.type).toBe('List');
    expect(choices.rule.list?.source).toBe('Hoàn thành,Đang thực hiện,Chưa hoàn thành,Đưa ra khỏi kế hoạch,Phát sinh');
    expect(noChoices.type).toBe('None');
    expect(name.address).toBe('Sheet1!A3:L8');
  });
  expect(opened.actions.getState().reading).toMatchObject({ summary: { address: 'A3:L8' }, table: { columns: { quarter1: 6, outcome: 11 } }, budgetTotal: 60_000_000n });
});

test('progress and functions work on it as on an inserted plan', async () => {
  await put(ANNEX);
  await select('B6');
  const rangeName = await adopt();
  await opened.actions.addProgress();
  await opened.sandbox.setValues('Sheet1!H6', [['Hoàn thành']]);
  await opened.actions.refresh();
  opened.actions.setCounting({ cutOff: 2, span: 'period', rounding: 'half-up' });
  expect(opened.actions.completion()).toMatchObject({ completion: { onTime: 1, planned: 2, share: 0.5 } });
  await opened.sandbox.setValues('Sheet1!N1:N3', [[`=CCHC.TYLECHUNG(${rangeName},2)`], ['=CCHC.TYLECHUNG(A4:L10,2)'], ['=CCHC.TYLELINHVUC(A4:L10,"Cải cách thể chế",2)']]);
  expect(await opened.sandbox.values('Sheet1!N1:N3')).toEqual([[0.5], [0.5], [1]]);
});

test('marks go on it and off again', async () => {
  await put(ANNEX);
  await select('B6');
  await adopt();
  await opened.actions.markFindings();
  expect((await opened.sandbox.conditionalFormats('Sheet1')).length).toBeGreaterThan(0);
  await opened.actions.clearMarks();
  expect(await opened.sandbox.conditionalFormats('Sheet1')).toEqual([]);
});

test('what lies where the columns would go is named, and stays', async () => {
  await put(ANNEX);
  await opened.sandbox.setValues('Sheet1!H7', [['=1+1']]);
  await select('B6');
  await adopt();
  const before = await everything();
  expect(await opened.actions.addProgress()).toMatchObject({ ok: false, failure: { kind: 'occupied', address: 'G4:L10', filledCells: 1, sample: [{ address: 'H7', text: '2' }] } });
  expect(await everything()).toBe(before);
});

test('a protected sheet is refused by name, and nothing is bound', async () => {
  await put(ANNEX);
  await select('B6');
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  const [candidate, choice] = await findOne();
  expect(await opened.actions.adoptTable(candidate, choice)).toEqual({ ok: false, failure: { kind: 'protected-sheet', sheet: 'Sheet1' } });
  expect((await opened.workbook.survey())).toMatchObject({ value: { plans: [], names: [] } });
});

test('columns that Excel refuses in the middle are taken back, the name too', async () => {
  await put(ANNEX);
  await select('B6');
  const rangeName = await adopt();
  const before = await everything();
  const { reading } = opened.actions.getState();
  const { layoutProgressColumns } = await import('../../src/workbook');
  const { edits, target } = layoutProgressColumns({
    sheet: 'Sheet1', block: reading!.block, table: reading!.table, rangeName, frame: { heading: { bold: true, fill: '#FF0000' }, levels: { activity: { bold: true } }, merges: [], columnsAreFree: false },
  });
  const failed = await opened.workbook.apply([...edits, { kind: 'style', sheet: 'Sheet1', blocks: [target], style: { fontSize: 9999 } }]);
  expect(failed).toMatchObject({ ok: false, failure: { kind: 'excel' } });
  expect(await everything()).toBe(before);
  expect(await opened.workbook.readPlan(rangeName)).toMatchObject({ ok: true, value: { block: { rowIndex: 3, columnIndex: 0, rowCount: 7, columnCount: 6 } } });
});

test('rows inserted inside the table grow with it, rows typed under it go on with it', async () => {
  await put(ANNEX);
  await select('B6');
  await adopt();
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('7:7').insert('Down');
    await context.sync();
  });
  await opened.sandbox.setValues('Sheet1!A7:F7', [[2, 'Việc chen vào', 'Báo cáo', 'Sở Nội vụ', '', 'Quý I']]);
  await opened.sandbox.setValues('Sheet1!A12:F12', [[3, 'Việc gõ thêm', 'Báo cáo', 'Sở Nội vụ', '', 'Quý I']]);
  await opened.actions.refresh();
  expect(opened.actions.getState().reading?.plan.items.filter(({ level }) => level === 'activity').map(({ content }) => content)).toEqual([
    'Rà soát văn bản quy phạm pháp luật', 'Việc chen vào', 'Ban hành kế hoạch kiểm tra văn bản', 'Cắt giảm thời gian giải quyết thủ tục', 'Công khai thủ tục tại bộ phận một cửa', 'Việc gõ thêm',
  ]);
  expect(await opened.actions.addProgress()).toMatchObject({ ok: true });
  expect(opened.actions.getState().reading?.summary.address).toBe('A4:L12');
});

test('what a person said about columns and unit is read by the next session too', async () => {
  await put(THREE_LEVELS);
  await select('B4');
  const [candidate, choice] = await findOne();
  const roles = [...choice.roles];
  roles[5] = 'period';
  expect(await opened.actions.adoptTable(candidate, { ...choice, roles, planYear: 2025, moneyUnit: 'trieu' })).toMatchObject({ ok: true });
  const { createActions } = await import('../../src/app/create-actions');
  const later = createActions({ workbook: opened.workbook, reportInWord: async () => null, today: () => '2025-05-20', later: () => () => undefined, now: () => 0, letOthersIn: async () => undefined });
  await later.start();
  expect(later.getState().reading).toMatchObject({ budgetTotal: 42_500_000_000n, table: { columns: { period: 5 } } });
  // and again by other choices, in the same record
  const [bound, known] = await findOne();
  expect(bound.plan?.rangeName).toBe('CCHC_KeHoach_2025');
  expect(known.moneyUnit).toBe('trieu');
  expect(await opened.actions.adoptTable(bound, { ...known, moneyUnit: 'nghin' })).toMatchObject({ ok: true });
  await later.refresh();
  expect(later.getState().reading?.budgetTotal).toBe(42_500_000n);
  expect(later.getState().plans).toHaveLength(1);
});

test('all sheets are looked through when an empty cell is selected, hidden ones are not', async () => {
  await put(ANNEX);
  await opened.look(async (context) => {
    for (const [name, visibility] of [['Năm 2026', 'Visible'], ['Ẩn', 'Hidden'], ['Trống', 'Visible']] as const) context.workbook.worksheets.add(name).visibility = visibility;
    await context.sync();
  });
  await put(TWO_ROWS, 'Năm 2026');
  await put(TWO_ROWS, 'Ẩn');
  await select('M30');
  const found = await opened.actions.findTables('selection');
  expect(found).toMatchObject({ ok: true, value: { scope: 'all-sheets', looked: [{ sheet: 'Sheet1' }, { sheet: 'Năm 2026' }], candidates: [{ address: 'A4:F10' }, { address: 'A3:F8' }] } });
});

test('the same number of syncs to find, take, read and widen a table of 10, 1,000 and 10,000 rows', async () => {
  const costs: number[][] = [];
  for (const rows of [10, 1000, 10_000]) {
    const own = await openSandbox();
    try {
      const cells = longAnnex(rows);
      await own.look(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        for (let row = 0; row < cells.length; row += 5000) {
          const band = cells.slice(row, row + 5000);
          sheet.getRangeByIndexes(row, 0, band.length, 6).values = band;
          await context.sync();
        }
        context.workbook.worksheets.getItem('Sheet1').getRange('B6').select();
        await context.sync();
      });
      const counts = [own.sandbox.syncCount()];
      const found = await own.actions.findTables('selection');
      counts.push(own.sandbox.syncCount());
      if (!found.ok) throw new Error(JSON.stringify(found.failure));
      const candidate = found.value.candidates[0]!;
      expect(await own.actions.adoptTable(candidate, own.actions.firstChoice(candidate))).toMatchObject({ ok: true });
      counts.push(own.sandbox.syncCount());
      await own.actions.refresh();
      counts.push(own.sandbox.syncCount());
      expect(await own.actions.addProgress()).toEqual({ ok: true, value: undefined });
      counts.push(own.sandbox.syncCount());
      expect(own.actions.getState().reading?.plan.items).toHaveLength(rows);
      costs.push(counts.slice(1).map((count, index) => count - counts[index]!));
    } finally {
      await own.close();
    }
  }
  expect(costs[1]).toEqual(costs[0]);
  // what a widened table of 10,000 rows holds, 120,000 cells, comes in two answers: the journal follows rows by it
  const [found, taken, read, widened] = costs[0]!;
  expect(costs[2]).toEqual([found, taken, read, widened! + 1]);
  // a survey and one look
  expect(costs[0]![0]).toBe(2);
}, 240_000);
