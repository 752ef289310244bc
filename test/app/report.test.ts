import fs from 'node:fs';
import path from 'node:path';
import type { Actions, MakeReportInput, ReportDesk, ReportDraft } from '../../src/app/actions';
import { createActions } from '../../src/app/create-actions';
import type { CellValue } from '../../src/workbook';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';

const { cells } = JSON.parse(fs.readFileSync(path.resolve('test/golden/report/s4-quarter-1/input.json'), 'utf8')) as { cells: CellValue[][] };
const SENTENCE = 'Tổng số nhiệm vụ CCHC được hoàn thành trong Quý I sẽ là: 2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%';
const SHEET = 'Báo cáo quý I 2020';

let workbook: MemoryWorkbook;
let actions: Actions;
let desk: ReportDesk;

async function open(today = '2020-03-01'): Promise<void> {
  actions = createActions(memoryDeps(workbook, today));
  await actions.start();
  desk = await actions.openReports();
}

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  cells.forEach((row, rowIndex) => row.forEach((cell, columnIndex) => { if (cell !== null) workbook.set('Sheet1', rowIndex, columnIndex, cell); }));
  const block = { rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: cells[0]!.length };
  workbook.names.set('CCHC_KeHoach_2020', { sheet: 'Sheet1', block });
  workbook.records.push({ id: 'CCHC_KeHoach_2020', rangeName: 'CCHC_KeHoach_2020', planYear: 2020, title: 'Kế hoạch 2020', unitKind: 'department', unitName: 'Phòng Nội vụ', programmeId: null, ruleSetId: 'annex', schema: 1 });
  await open();
});

const draft = (change: Partial<ReportDraft> = {}): ReportDraft => ({ ...desk.draft(actions.getState().reading!), rounding: 'truncated', ...change });
const make = (change: Partial<ReportDraft> = {}, more: Partial<MakeReportInput> = {}) => desk.make({ draft: draft(change), place: 'new-sheet', ...more });
const rows = (sheet = SHEET) => {
  const found = [...workbook.sheet(sheet).cells].filter(([, value]) => value !== '').map(([key, value]) => [...key.split(':').map(Number), value] as [number, number, CellValue]);
  const table: CellValue[][] = [];
  for (const [row, column, value] of found) (table[row] ??= [])[column] = value;
  return table;
};
const rowOf = (text: string, sheet = SHEET) => rows(sheet).findIndex((row) => row?.includes(text));
const texts = (sheet = SHEET) => rows(sheet).flat().map(String);

test('the first draft: programme from the areas, profile from the programme, the report due next, the unit’s name', () => {
  expect(draft()).toMatchObject({ kind: 'quarter-1', unitKind: 'department', profileId: 'duc-tho', programmeId: 'ha-tinh', cutOffs: {}, letterhead: { agency: 'Phòng Nội vụ' } });
  expect(desk.viewCutOff(draft(), 2020)).toMatchObject({ cutOff: 1, proposed: 1, own: false, quarter: 1, problem: null, because: expect.stringContaining('Ghi chú điểm 1') });
  expect(desk.viewCutOff(draft({ profileId: 'bo-noi-vu' }), 2020)).toMatchObject({ cutOff: '2020-03-14', first: '2019-12-15', because: expect.stringContaining('581') });
  expect(desk.viewCutOff(draft({ profileId: 'ninh-thuan' }), 2020).because).toBeNull();
  expect(desk.viewCutOff(draft({ cutOffs: { 'quarter-1': '2020-03-05' } }), 2020)).toMatchObject({ cutOff: '2020-03-05', proposed: 1, own: true });
});

test('S4’s note in the preview and on the sheet, to the letter', async () => {
  const view = desk.view(actions.getState().reading!, draft())!;
  expect(view.sentence).toBe(SENTENCE);
  // counted again only when something that counts changes
  expect(desk.view(actions.getState().reading!, draft({ documentNumber: '12/BC' }))).toBe(view);
  expect([view.overall, desk.view(actions.getState().reading!, draft({ rounding: 'half-up' }))!.overall]).toEqual(['24/27 nhiệm vụ = 88,88 %', '24/27 nhiệm vụ = 88,89 %']);
  expect(view.areas.map(({ share }) => share)).toEqual(['(2/2) * 100% = 100%', '(1/2) * 100% = 50%', '(3/3) * 100% = 100%', '(4/5) * 100% = 80%', '(6/6) * 100% = 100%', '(1/1) * 100% = 100%', '(7/8) * 100% = 87,5%']);
  expect(await make()).toMatchObject({ ok: true, value: { kind: 'quarter-1', sheet: SHEET, again: false, keptRows: 0, unplacedRows: 0 } });
  expect(texts()).toEqual(expect.arrayContaining([SENTENCE, '24/27 nhiệm vụ = 88,88 %', 'Thời điểm chốt: quý I năm 2020 (mọi nhiệm vụ đến hạn trong quý đều được tính).', 'Tỷ lệ được cắt sau hai số lẻ.']));
  expect(workbook.active.sheet).toBe(SHEET);
});

test('made again: figures new, words kept, no second sheet, also under another name and after a new start', async () => {
  await make();
  workbook.set(SHEET, rowOf('Nguyên nhân khách quan') + 1, 1, 'Văn bản cấp trên ban hành chậm');
  const plan = cells.findIndex((row) => row[0] === '2.2');
  workbook.set('Sheet1', plan, 5, 1);
  workbook.sheet(SHEET).name = 'Báo cáo của tôi';
  workbook.names.get('CCHC_BaoCao_2020_Q1')!.sheet = 'Báo cáo của tôi';
  workbook.active.sheet = 'Sheet1';
  await open();
  const made = await make();
  expect(made).toMatchObject({ ok: true, value: { sheet: 'Báo cáo của tôi', again: true, keptRows: 1, unplacedRows: 0, looksRenewed: true } });
  expect(texts('Báo cáo của tôi')).toEqual(expect.arrayContaining(['25/27 nhiệm vụ = 92,59 %', 'Văn bản cấp trên ban hành chậm']));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Báo cáo của tôi']);
  const before = rows('Báo cáo của tôi');
  workbook.set('Báo cáo của tôi', 20, 12, 'ghi bên cạnh');
  expect(await make()).toMatchObject({ ok: true, value: { again: true, looksRenewed: false, besideCells: 0 } });
  before[20]![12] = 'ghi bên cạnh';
  expect(rows('Báo cáo của tôi')).toEqual(before);
  workbook.set('Sheet1', plan, 5, 'Đang thực hiện');
  expect(await make()).toMatchObject({ ok: true, value: { looksRenewed: true, besideCells: 1 } });
});

test('words about a task that is gone are kept at the end, and said', async () => {
  await make();
  workbook.set(SHEET, rowOf('Cập nhật: Hiện đại hóa hành chính nhà nước'), 8, 'Chờ máy chủ');
  const plan = cells.findIndex((row) => row[0] === '7.8');
  workbook.set('Sheet1', plan, 1, 'Nhiệm vụ khác hẳn');
  expect(await make()).toMatchObject({ ok: true, value: { keptRows: 1, unplacedRows: 1 } });
  const row = rows()[rowOf('Chờ máy chủ')]!;
  expect([row[0], row[1]]).toEqual(['7.8', 'Cập nhật: Hiện đại hóa hành chính nhà nước (dòng cũ ở phần I)']);
  expect(await make()).toMatchObject({ ok: true, value: { unplacedRows: 1 } });
  expect(texts().filter((text) => text === 'Chờ máy chủ')).toHaveLength(1);
});

test('figures typed over ours are named before they are counted again, and nothing is written till then', async () => {
  await make();
  const row = rowOf('Cải cách tổ chức bộ máy');
  workbook.set(SHEET, row, 2, 99);
  const asked = await make();
  expect(asked).toEqual({ ok: false, failure: { kind: 'report-replaces', sheet: SHEET, cells: [{ address: `C${row + 1}`, text: '99' }] } });
  expect(rows()[row]![2]).toBe(99);
  expect(await make({}, { replace: true })).toMatchObject({ ok: true });
  expect(rows()[row]![2]).toBe(5);
});

test('a sheet that no longer tells what stands where is left as it is; the report goes to a new one when the person says so', async () => {
  await make();
  workbook.sheet(SHEET).cells = new Map([['0:0', 'chỉ còn chữ của tôi']]);
  expect(await make()).toEqual({ ok: false, failure: { kind: 'report-unreadable', sheet: SHEET, reason: 'no-report' } });
  expect(await make({}, { startAnew: true })).toMatchObject({ ok: true, value: { sheet: `${SHEET} (2)`, again: false } });
  expect(texts()).toEqual(['chỉ còn chữ của tôi']);
  expect(workbook.names.get('CCHC_BaoCao_2020_Q1')!.sheet).toBe(`${SHEET} (2)`);
  expect(await make()).toMatchObject({ ok: true, value: { sheet: `${SHEET} (2)`, again: true } });
});

test('a deleted report is made anew', async () => {
  await make();
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== SHEET);
  workbook.active.sheet = 'Sheet1';
  expect(await make()).toMatchObject({ ok: true, value: { sheet: SHEET, again: false } });
});

test('every kind has its own sheet; another unit kind or profile makes the same report again', async () => {
  for (const kind of ['quarter-1', 'half-year', 'quarter-3', 'year'] as const) await make({ kind });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Báo cáo quý I 2020', 'Báo cáo 6 tháng 2020', 'Báo cáo quý III 2020', 'Báo cáo năm 2020']);
  await make({ kind: 'quarter-1', profileId: 'bo-noi-vu', unitKind: 'commune' });
  expect(workbook.sheets).toHaveLength(5);
  // a report has the headings of a plan's table, and is none
  const found = await actions.findTables('all-sheets');
  expect(found.ok && found.value.candidates.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
  expect(texts('Báo cáo quý I 2020').some((text) => text.includes('ngày 14/3/2020'))).toBe(true);
});

test('cells in the way are said as on inserting, and nothing is written', async () => {
  workbook.active = { sheet: 'Sheet1', rowIndex: 0, columnIndex: 0 };
  const before = new Map(workbook.sheet('Sheet1').cells);
  expect(await make({}, { place: 'selection' })).toMatchObject({ ok: false, failure: { kind: 'occupied', sheet: 'Sheet1' } });
  expect(workbook.sheet('Sheet1').cells).toEqual(before);
});

test('on a sheet with other things the report keeps to its rows: what stands below a blank row is never taken for its words', async () => {
  workbook.active = { sheet: 'Sheet1', rowIndex: 0, columnIndex: 0 };
  const first = await make({}, { place: 'below' });
  if (!first.ok) throw new Error();
  const end = Number(/:J(\d+)$/.exec(first.value.address)![1]);
  expect(workbook.records[0]!.report!.onSharedSheets).toEqual(['quarter-1']);
  workbook.set('Sheet1', end, 1, 'dòng viết tiếp ngay dưới báo cáo');
  workbook.set('Sheet1', end + 3, 1, '=A1');
  expect(await make()).toMatchObject({ ok: true, value: { sheet: 'Sheet1', again: true, keptRows: 1 } });
  expect(workbook.sheet('Sheet1').cells.get(`${end + 3}:1`)).toBe('=A1');
  // more rows than there is room for
  expect(await make({ kind: 'quarter-1', programmeId: '2021-2030' })).toMatchObject({ ok: true });
  const plan = cells.findIndex((row) => row[0] === '1.3');
  for (let row = plan; row < cells.length; row += 1) if (typeof cells[row]![3] === 'string') workbook.set('Sheet1', row, 3, 'Quý I');
  expect(await make()).toMatchObject({ ok: false, failure: { kind: 'occupied', sheet: 'Sheet1' } });
  expect(workbook.sheet('Sheet1').cells.get(`${end + 3}:1`)).toBe('=A1');
});

test('choices are kept with the plan and found at the next start; number and date are not', async () => {
  await make({ documentNumber: '12/BC', date: '2020-03-05', cutOffs: { 'quarter-1': '2020-03-05' }, letterhead: { ...draft().letterhead, place: 'Đức Thọ', recipients: ['Như trên;'] } });
  await open('2020-06-01');
  expect(desk.draft(actions.getState().reading!)).toMatchObject({
    kind: 'quarter-1', rounding: 'truncated', cutOffs: { 'quarter-1': '2020-03-05' }, letterhead: { place: 'Đức Thọ', recipients: ['Như trên;'] }, documentNumber: '', date: null,
  });
  expect(await desk.keep({ ...desk.draft(actions.getState().reading!), superiorPlanDate: '2020-01-10' })).toEqual({ ok: true, value: undefined });
  expect(workbook.records[0]!.report).toMatchObject({ superiorPlanDate: '2020-01-10' });
  expect(desk.draft(actions.getState().reading!).superiorPlanDate).toBe('2020-01-10');
  const calls = workbook.calls.length;
  await desk.keep(desk.draft(actions.getState().reading!));
  expect(workbook.calls.slice(calls)).toEqual(['survey']);
});

test('a cut-off before the period is refused before anything is written', async () => {
  for (const cutOff of ['2019-12-31', '2020-02-30', '']) {
    expect(desk.view(actions.getState().reading!, draft({ cutOffs: { 'quarter-1': cutOff } }))).toBeNull();
    expect(await make({ cutOffs: { 'quarter-1': cutOff } })).toEqual({ ok: false, failure: { kind: 'cut-off-outside', first: '2020-01-01' } });
  }
  expect(workbook.calls).not.toContain('apply');
});

test('due days: the plan’s hangs on the district’s, the next one with days left, those past', () => {
  const seen = (change: Partial<ReportDraft>) => desk.dueDays(draft(change), 2020).map(({ kind, date, workingDay, daysLeft, past, needs }) => [kind, date, workingDay, daysLeft, past, needs]);
  expect(seen({})).toEqual([
    ['plan', null, null, null, false, 'superior-plan-date'], ['quarter-1', '2020-03-05', null, 4, false, null], ['half-year', '2020-06-05', null, 96, false, null],
    ['quarter-3', '2020-09-05', '2020-09-07', 188, false, null], ['year', '2020-11-15', '2020-11-16', 259, false, null],
  ]);
  expect(seen({ superiorPlanDate: '2020-01-10' })[0]).toEqual(['plan', '2020-01-25', '2020-01-27', -36, true, null]);
  expect([desk.daysAfterSuperior(draft()), desk.daysAfterSuperior(draft({ profileId: 'dak-lak' }))]).toEqual([15, null]);
});

test('a Word file that cannot be made because its part is not there is said; the plan that is gone too', async () => {
  expect(await desk.word(draft())).toEqual({ ok: false, failure: { kind: 'part-not-loaded' } });
  workbook.names.delete('CCHC_KeHoach_2020');
  expect(await make()).toMatchObject({ ok: false, failure: { kind: 'plan-gone' } });
});
