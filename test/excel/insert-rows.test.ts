import type { InsertPlanInput, Mend, PlanSummary } from '../../src/app/actions';
import { PROGRAMMES } from '../../src/core';
import type { Edit } from '../../src/workbook';
import { describeWorkbook } from '../sandbox/files/describe-workbook';
import { amid } from './amid';
import { richPlan } from './rich-plan';
import { openSandbox, type Opened } from './sandbox';

const PROGRAMME = PROGRAMMES.find(({ id }) => id === '2021-2030')!;
let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

/** Our own form with some of the programme's areas; what an official fills in below the heading is in E10 and so on. */
async function ownForm(numbers: number[], more: Partial<InsertPlanInput> = {}): Promise<PlanSummary> {
  const done = await opened.actions.insertPlan({
    unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: PROGRAMME.id, areaIds: numbers.map((number) => PROGRAMME.areas[number - 1]!.id), resultsPerArea: 1, activitiesPerResult: 2, place: 'new-sheet', ...more,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.value;
}
const change = (work: (context: Excel.RequestContext) => void) => opened.look(async (context) => { work(context); await context.sync(); });
const preview = async (): Promise<Mend> => {
  const shown = await opened.actions.previewMend({ id: 'add-areas', rows: null });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  return shown.value;
};
const mend = async (): Promise<Mend> => {
  const shown = await preview();
  expect(await opened.actions.applyMend({ id: 'add-areas', rows: null }, shown, 'Thêm lĩnh vực còn thiếu')).toEqual({ ok: true, value: undefined });
  return shown;
};
/** All that the workbook shows; texts at the bottom of their cells are how Excel begins, and a cell that only was looked at is none. */
const picture = async () => {
  const told = await describeWorkbook(opened.sandbox);
  for (const { cells } of told.sheets) for (const [address, cell] of Object.entries(cells) as [string, Cell][]) {
    if (cell[3].vt === 3) delete cell[3].vt;
    if (cell[2] === 'Empty' && Object.keys(cell[3]).length === 0) delete cells[address];
  }
  return told;
};
type Cell = [formula: string, value: unknown, type: string, style: Record<string, unknown>, locked: boolean];
const column = async (sheet: string, address: string) => (await opened.sandbox.formulas(`'${sheet}'!${address}`)).map((row) => row[0]);

test('areas that are missing at the end and in the middle come in with the look, numbers and totals of the form; undo is the identity on the whole workbook', async () => {
  const { sheet } = await ownForm([1, 2, 4, 5]);
  // 8 area 1, 9 result, 10–11 activities, 12 area 2 … 16 area 4, 20 area 5, 24 blank, 25 total, 26 in words
  await opened.sandbox.setValues(`'${sheet}'!E10:E11`, [[35_000_000], [45_000_000]]);
  await opened.sandbox.setValues(`'${sheet}'!E22`, [[10_000_000]]);
  await opened.sandbox.setValues(`'${sheet}'!B26`, [['Bằng chữ:']]);
  await change(({ workbook }) => {
    const other = workbook.worksheets.add('Khác');
    other.getRange('A1:A4').formulas = [[`='${sheet}'!E25`], [`=SUM('${sheet}'!E8:E25)`], [`='${sheet}'!B22`], ['=A1+A2']];
    workbook.names.add('CuaToi', workbook.worksheets.getItem(sheet).getRange('E22'));
  });
  const before = await picture();
  const shown = await preview();
  expect(shown.notes).toEqual([{ kind: 'rows', count: 1, above: 16 }, { kind: 'rows', count: 1, above: 24 }]);
  expect(await picture()).toEqual(before);
  await mend();

  expect((await column(sheet, 'A8:A26')).filter((number) => /^\d+$/.test(String(number)))).toEqual(['1', '2', '3', '4', '5', '6']);
  expect((await column(sheet, 'E8:E27')).map((formula, index) => [index + 8, formula]).filter(([, formula]) => String(formula).startsWith('='))).toEqual([
    [8, '=SUBTOTAL(9,E9:E12)'], [9, '=SUBTOTAL(9,E10:E12)'], [12, '=SUBTOTAL(9,E13:E16)'], [13, '=SUBTOTAL(9,E14:E16)'], [16, '=SUBTOTAL(9,E17:E17)'],
    [17, '=SUBTOTAL(9,E18:E21)'], [18, '=SUBTOTAL(9,E19:E21)'], [21, '=SUBTOTAL(9,E22:E25)'], [22, '=SUBTOTAL(9,E23:E25)'],
    [25, '=SUBTOTAL(9,E26:E26)'], [27, '=SUBTOTAL(9,E8:E26)']]);
  expect((await opened.sandbox.values(`'${sheet}'!E27`))[0]![0]).toBe(90_000_000);
  expect(await column('Khác', 'A1:A4')).toEqual([`='${sheet}'!E27`, `=SUM('${sheet}'!E8:E27)`, `='${sheet}'!B23`, '=A1+A2']);
  const after = await picture();
  const cells = after.sheets.find(({ name }) => name === sheet)!.cells as Record<string, Cell>;
  // looks as area 1 does, in every column
  for (const row of [16, 25]) for (const letter of 'ABCDEFGHIJKLMN') expect([letter, row, cells[`${letter}${row}`]![3]]).toEqual([letter, row, cells[`${letter}8`]![3]]);
  const reading = opened.actions.getState().reading!;
  expect([reading.block.rowCount, reading.findings.filter(({ code }) => code === 'area-missing')]).toEqual([22, []]);
  const printed = await opened.look(async (context) => {
    const area = context.workbook.worksheets.getItem(sheet).pageLayout.getPrintArea().load('address');
    await context.sync();
    return area.address;
  });
  expect(printed).toMatch(/!A1:N28$/);

  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { deletedRows: 2, skipped: [], keptRows: [], looks: [], left: [] } });
  expect(await picture()).toEqual(before);
});

test('undo takes the rows away wherever they stand by now, and brings every formula back', async () => {
  const { sheet } = await ownForm([1, 2, 3, 4]);
  await opened.sandbox.setValues(`'${sheet}'!E10`, [[35_000_000]]);
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('2:3').insert('Down'); workbook.worksheets.getItem(sheet).getRange('13:13').insert('Down'); });
  const wanted = await picture();
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('13:13').delete('Up'); workbook.worksheets.getItem(sheet).getRange('2:3').delete('Up'); });
  await mend();
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('2:3').insert('Down'); workbook.worksheets.getItem(sheet).getRange('13:13').insert('Down'); });
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { deletedRows: 2, skipped: [], keptRows: [] } });
  expect(await picture()).toEqual(wanted);
});

test.each<[what: string, address: (sheet: string) => string, value: unknown, reason: string]>([
  ['in a column of the table', (sheet) => `'${sheet}'!C25`, 'Đạt 100%', 'changed'],
  ['far right of it', (sheet) => `'${sheet}'!Z24`, 'ghi chú', 'changed'],
  ['over what we wrote', (sheet) => `'${sheet}'!B24`, 'Tên khác', 'changed'],
])('rows that a person wrote into stay, and are named: %s', async (_, address, value, reason) => {
  const { sheet } = await ownForm([1, 2, 3, 4]);
  await mend();
  await opened.sandbox.setValues(address(sheet), [[value as string]]);
  const before = await picture();
  await opened.actions.undo();
  expect(opened.actions.getState().journal.pending).toMatchObject({ restored: 0, deletedRows: 0, keptRows: [{ sheet, address: '24:25', reason }] });
  expect(await picture()).toEqual(before);
  await opened.actions.undo({ confirmed: true });
  expect(await picture()).toEqual(before);
  expect(opened.actions.getState().journal.entries.map(({ title }) => title.what)).toEqual(['insert-plan']);
});

test('rows under which a person put tasks stay, and so do those that a formula or a name looks at', async () => {
  const { sheet } = await ownForm([1, 2, 3, 4]);
  await mend();
  const kept = async () => { await opened.actions.undo(); const { pending } = opened.actions.getState().journal; opened.actions.keepWritten(); return pending?.keptRows.map(({ address, reason }) => [address, reason]); };
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('26:26').insert('Down'); });
  expect(await kept()).toEqual([['24:25', 'changed']]);
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('26:26').delete('Up'); workbook.worksheets.add('Khác').getRange('A1').formulas = [[`='${sheet}'!B25`]]; });
  expect(await kept()).toEqual([['24:25', 'used']]);
  for (const formula of [`=COUNTA('${sheet}'!24:25)`, `=COUNTA('${sheet}'!$24:$25)`, `=COUNTA('${sheet}'!25:25)`]) {
    await change(({ workbook }) => { workbook.worksheets.getItem('Khác').getRange('A1').formulas = [[formula]]; });
    expect([formula, await kept()]).toEqual([formula, [['24:25', 'used']]]);
  }
  await change(({ workbook }) => { workbook.worksheets.getItem('Khác').getRange('A1').clear(); workbook.names.add('CuaToi', workbook.worksheets.getItem(sheet).getRange('B24:B25')); });
  expect(await kept()).toEqual([['24:25', 'used']]);
  await change(({ workbook }) => { workbook.names.getItem('CuaToi').delete(); });
  // a name that only one sheet knows, the plan's own or another
  for (const home of [sheet, 'Khác']) {
    await change(({ workbook }) => { workbook.worksheets.getItem(home).names.add('ChoTrang', workbook.worksheets.getItem(sheet).getRange('B25')); });
    expect([home, await kept()]).toEqual([home, [['24:25', 'used']]]);
    await change(({ workbook }) => { workbook.worksheets.getItem(home).names.getItem('ChoTrang').delete(); });
  }
  expect(await kept()).toBeUndefined();
});

test('Excel refuses in the middle: the rows are gone again, and everything is as it was', async () => {
  const { sheet } = await ownForm([1, 4]);
  const { edits } = await preview();
  const before = await picture();
  const refused: Edit = { kind: 'style', sheet, blocks: [{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }], style: { fontSize: 9999 } };
  expect(edits.filter(({ kind }) => kind === 'insert-rows')).toHaveLength(2);
  expect(await opened.workbook.write([...edits, refused])).toMatchObject({ ok: false, failure: { kind: 'excel' } });
  expect(await picture()).toEqual(before);
});

test('a protected sheet, or a table that is no longer where it was seen, is left as it is', async () => {
  const { sheet } = await ownForm([1, 4]);
  const { edits } = await preview();
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('3:3').insert('Down'); });
  const moved = await picture();
  expect(await opened.workbook.apply(edits)).toMatchObject({ ok: false, failure: { kind: 'cell-changed', sheet } });
  expect(await picture()).toEqual(moved);
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('3:3').delete('Up'); workbook.worksheets.getItem(sheet).protection.protect(); });
  const before = await picture();
  expect(await opened.workbook.apply(edits)).toEqual({ ok: false, failure: { kind: 'protected-sheet', sheet } });
  expect(await picture()).toEqual(before);
});

test('what stands beside the table comes apart and stays, which is said first; what lies across keeps the rows out', async () => {
  const { sheet } = await ownForm([1, 2, 3, 4]);
  await opened.sandbox.setValues(`'${sheet}'!Q22:Q26`, [['a'], ['b'], ['c'], ['d'], ['=Q22&Q25']]);
  expect((await preview()).notes).toEqual([{ kind: 'rows', count: 2, above: 24 }, { kind: 'beside', columns: 'O:Q' }]);
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('R23').values = [['ghi']]; workbook.worksheets.getItem(sheet).getRange('R23:R24').merge(); });
  expect(await preview()).toMatchObject({ changes: [], edits: [], left: [{ address: 'R23:R24', reason: 'rows-merged' }] });
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('R23:R24').unmerge(); workbook.worksheets.getItem(sheet).getRange('R23').clear(); workbook.worksheets.getItem(sheet).getRange('S20').formulas = [['=SEQUENCE(9)']]; });
  expect(await preview()).toMatchObject({ changes: [], left: [{ reason: 'rows-spill' }] });
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('S20').clear(); workbook.names.add('CCHC_KeHoach_2024', workbook.worksheets.getItem(sheet).getRange('U20:Z30')); });
  expect(await preview()).toMatchObject({ changes: [], left: [{ address: 'U20:Z30', reason: 'rows-ours' }] });
  await change(({ workbook }) => { workbook.names.getItem('CCHC_KeHoach_2024').delete(); });
  await mend();
  expect(await column(sheet, 'Q22:Q28')).toEqual(['a', 'b', '', '', 'c', 'd', '=Q22&Q27']);
});

test('the same number of syncs for ten rows and for two thousand', async () => {
  const costs: number[][] = [];
  for (const activitiesPerResult of [1, 100]) {
    await ownForm([1, 2, 4, 5], { activitiesPerResult });
    const before = opened.sandbox.syncCount();
    const shown = await preview();
    const between = opened.sandbox.syncCount();
    expect(await opened.workbook.apply(shown.edits)).toEqual({ ok: true, value: undefined });
    costs.push([between - before, opened.sandbox.syncCount() - between]);
  }
  expect(costs[0]).toEqual(costs[1]);
  expect(costs[0]![1]).toBeLessThanOrEqual(5);
}, 60_000);

test('a table of one’s own with two heading rows, colours, lists and a rule: rows above its first area and above its blank row; undo is the identity', async () => {
  await opened.look((context) => richPlan(context, 'Sheet1'));
  await opened.actions.start();
  const found = await opened.actions.findTables('all-sheets');
  const candidate = found.ok ? found.value.candidates[0]! : null!;
  expect(await opened.actions.adoptTable(candidate, { ...opened.actions.firstChoice(candidate), planYear: 2013 })).toMatchObject({ ok: true });
  const survey = await opened.workbook.survey();
  const { record } = survey.ok ? survey.value.plans[0]! : null!;
  // what a programme and a kind of unit in its record come to
  expect(await opened.workbook.apply([{ kind: 'plan-record', record: { ...record, programmeId: '2011-2020', unitKind: 'department' }, replace: true }])).toEqual({ ok: true, value: undefined });
  await opened.actions.start();
  const before = await picture();
  const shown = await mend();
  expect(shown.notes).toEqual([{ kind: 'rows', count: 4, above: 5 }, { kind: 'rows', count: 1, above: 11 }]);

  expect((await column('Sheet1', 'A5:A17')).filter((number) => /^\d$/.test(String(number)))).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(await column('Sheet1', 'B5:B8')).toEqual(['Lĩnh vực 1: Cải cách thể chế', 'Lĩnh vực 2: Cải cách thủ tục hành chính', 'Lĩnh vực 3: Cải cách tổ chức bộ máy hành chính nhà nước', expect.stringMatching(/^Lĩnh vực 4: /)]);
  expect([await column('Sheet1', 'E5:E9'), await column('Sheet1', 'E15:E17')]).toEqual([
    ['=SUBTOTAL(9,E6:E6)', '=SUBTOTAL(9,E7:E7)', '=SUBTOTAL(9,E8:E8)', '=SUBTOTAL(9,E9:E9)', '=SUBTOTAL(9,E10:E15)'], ['=SUBTOTAL(9,E16:E16)', '', '=SUBTOTAL(9,E5:E16)']]);
  const after = await picture();
  const [was, is] = [before.sheets[0]!.cells, after.sheets[0]!.cells] as Record<string, Cell>[];
  for (const row of [5, 6, 7, 8, 15]) for (const letter of 'ABCDEFGHI') {
    const { bd: wasLines, ...wanted } = was![`${letter}5`]![3];
    const { bd: lines, ...look } = is![`${letter}${row}`]![3];
    expect([letter, row, look, lines !== undefined]).toEqual([letter, row, wanted, wasLines !== undefined]);
  }
  expect(opened.actions.getState().reading!.findings.filter(({ code }) => code === 'area-missing')).toEqual([]);

  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { deletedRows: 5, skipped: [], keptRows: [], looks: [] } });
  expect(await picture()).toEqual(before);
});

test('a table that ends with its rows and has something right below it: rows come in between, and its name grows with them', async () => {
  const { sheet, rangeName } = await ownForm([1, 2, 3, 4, 5]);
  // without the blank row, the total and the words
  await change(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet);
    target.getRange('28:30').delete('Up');
    target.getRange('B28').values = [['Nơi nhận: UBND tỉnh']];
  });
  const before = await picture();
  const shown = await mend();
  expect(shown.notes).toEqual([{ kind: 'rows', count: 1, above: 28 }]);
  expect(await column(sheet, 'B28:B29')).toEqual(['Lĩnh vực 6: Xây dựng và phát triển Chính phủ điện tử, Chính phủ số', 'Nơi nhận: UBND tỉnh']);
  const read = await opened.workbook.readPlan(rangeName);
  expect(read.ok && read.value.block).toMatchObject({ rowIndex: 5, rowCount: 23 });
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { deletedRows: 1, skipped: [], keptRows: [], left: [] } });
  expect(await picture()).toEqual(before);
});

test('rows that the preview did not show, or something beside them, do not come in: the person looks again first', async () => {
  const { sheet } = await ownForm([1, 2, 3, 4]);
  // without the blank row, the total and the words: the areas take blank rows
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('24:27').delete('Up'); });
  const apply = async (shown: Mend) => await opened.actions.applyMend({ id: 'add-areas', rows: null }, shown, 'Thêm lĩnh vực còn thiếu');
  const refused = async (shown: Mend) => {
    const before = await picture();
    expect(await apply(shown)).toEqual({ ok: false, failure: { kind: 'mend-changed', sheet } });
    expect(await picture()).toEqual(before);
  };
  const free = await preview();
  expect(free.notes).toEqual([]);
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('B26').values = [['Nơi nhận']]; });
  await refused(free);

  const rows = await preview();
  expect([rows.notes, rows.changes]).toEqual([[{ kind: 'rows', count: 2, above: 24 }], free.changes]);
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('Q22:Q26').values = [['a'], ['b'], ['c'], ['d'], ['e']]; });
  await refused(rows);

  const beside = await preview();
  expect(beside.notes).toEqual([{ kind: 'rows', count: 2, above: 24 }, { kind: 'beside', columns: 'O:Q' }]);
  expect(await apply(beside)).toEqual({ ok: true, value: undefined });
});

test.each([false, true])('a name that grew by rows of ours and by blank rows means after undo what it meant; where the table stands elsewhere by then, it is left and said: %s', async (isElsewhere) => {
  const { sheet } = await ownForm([1, 2, 4]);
  await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('20:22').delete('Up'); });
  await opened.actions.start();
  const place = async () => opened.look(async (context) => {
    const names = context.workbook.names.load(['items/name', 'items/formula']);
    await context.sync();
    return names.items.filter(({ name }) => name.startsWith('CCHC_KeHoach')).map(({ formula }) => String(formula).replace(/^.*!/, ''));
  });
  const before = await place();
  expect(before).toEqual(['$A$6:$N$19']);
  await mend();
  expect(await place()).toEqual(['$A$6:$N$22']);
  if (isElsewhere) await change(({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('1:1').insert('Down'); });
  const undone = await opened.actions.undo({ confirmed: true });
  expect(undone).toMatchObject({ ok: true, value: { deletedRows: 1, keptRows: [], left: isElsewhere ? [expect.stringMatching(/^CCHC_KeHoach/)] : [] } });
  expect(await place()).toEqual(isElsewhere ? ['$A$7:$N$22'] : before);
});

test.each([1, 2, 3, 4, 5, 6])('rows that someone else puts in before request %i of an undo: never a row of theirs goes, and nothing is told as done that is not', async (nth) => {
  const { sheet } = await ownForm([1, 2, 3, 4]);
  await opened.sandbox.setValues(`'${sheet}'!B22:B23`, [['Việc của tôi 1'], ['Việc của tôi 2']]);
  await opened.actions.start();
  const done = await opened.workbook.write((await preview()).edits);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  let result: Awaited<ReturnType<typeof opened.workbook.undo>> | null = null;
  const requests = await amid(opened.sandbox, nth, async () => { result = await opened.workbook.undo(done.value); }, ({ workbook }) => { workbook.worksheets.getItem(sheet).getRange('3:4').insert('Down'); });
  // one more to see that it was for rows that Excel refused
  expect(requests).toBeLessThanOrEqual(8);
  const names = await column(sheet, 'B20:B30');
  expect(names.filter((name) => String(name).startsWith('Việc của tôi'))).toEqual(['Việc của tôi 1', 'Việc của tôi 2']);
  const areas = names.filter((name) => /^Lĩnh vực [56]/.test(String(name))).length;
  if (nth <= 3) expect(result).toMatchObject({ ok: true, value: { deletedRows: 2 - areas } });
  if (nth === 5) expect([result, areas]).toEqual([{ ok: false, failure: { kind: 'cell-changed', sheet, address: 'A24' } }, 2]);
  if (nth === 4 || nth === 6) expect([result, areas]).toEqual([{ ok: false, failure: { kind: 'rows-moved', sheet } }, 2]);
});

test('rows put under a new area push its total away from them: the finding’s mend gives it the range that belongs there, and undo the old one', async () => {
  const { sheet } = await ownForm([1, 2, 4]);
  await mend();
  // area 3 in row 16, area 4 below it
  expect(await column(sheet, 'E16:E17')).toEqual(['=SUBTOTAL(9,E17:E17)', '=SUBTOTAL(9,E18:E21)']);
  await change(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet);
    target.getRange('17:18').insert('Down');
    target.getRange('A17:B18').values = [["'3.1", 'Kết quả'], ["'3.1.1", 'Khảo sát']];
    target.getRange('E18').values = [[5_000_000]];
  });
  await opened.actions.start();
  expect([await column(sheet, 'E16:E16'), await opened.sandbox.values(`'${sheet}'!E16`)]).toEqual([['=SUBTOTAL(9,E19)'], [[0]]]);
  const stated = () => opened.actions.getState().reading!.findings.filter(({ code, row }) => code === 'budget-short' && row === 10);
  expect([stated().length, opened.actions.mendOf('budget-short')]).toEqual([1, 'write-totals']);
  const before = await picture();
  const shown = await opened.actions.previewMend({ id: 'write-totals', rows: [10] });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  // the result has no figure yet
  expect(shown.value.changes.map(({ address, before: was, after, shows }) => [address, was, after, shows])).toEqual([
    ['E16', '=SUBTOTAL(9,E19)', { formula: '=SUBTOTAL(9,E17:E19)' }, 5_000_000], ['E17', '', { formula: '=SUBTOTAL(9,E18:E19)' }, 5_000_000]]);
  expect(await opened.actions.applyMend({ id: 'write-totals', rows: [10] }, shown.value, 'Viết tổng')).toEqual({ ok: true, value: undefined });
  expect([await opened.sandbox.values(`'${sheet}'!E16`), stated()]).toEqual([[[5_000_000]], []]);
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { skipped: [], left: [] } });
  expect(await picture()).toEqual(before);
});
