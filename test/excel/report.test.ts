import fs from 'node:fs';
import path from 'node:path';
import type { MakeReportInput, ReportDesk, ReportDraft } from '../../src/app/actions';
import type { CellValue } from '../../src/workbook';
import { openSandbox, type Opened } from './sandbox';

const { cells } = JSON.parse(fs.readFileSync(path.resolve('test/golden/report/s4-quarter-1/input.json'), 'utf8')) as { cells: CellValue[][] };
const SENTENCE = 'Tổng số nhiệm vụ CCHC được hoàn thành trong Quý I sẽ là: 2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%';

let opened: Opened;
let desk: ReportDesk;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

/** A plan on Sheet1, taken over as officials have it. */
async function adopt(plan: CellValue[][]): Promise<void> {
  await opened.sandbox.setValues(`Sheet1!A1:I${plan.length}`, plan.map((row) => row.map((cell) => cell ?? '')));
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').activate();
    context.workbook.worksheets.getItem('Sheet1').getRange('B4').select();
    await context.sync();
  });
  const found = await opened.actions.findTables('selection');
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const candidate = found.value.candidates[0]!;
  const adopted = await opened.actions.adoptTable(candidate, { ...opened.actions.firstChoice(candidate), planYear: 2020, unitName: 'Phòng Nội vụ' });
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.failure));
  desk = await opened.actions.openReports();
}

async function make(change: Partial<ReportDraft> = {}, more: Partial<MakeReportInput> = {}) {
  const draft: ReportDraft = { ...desk.draft(opened.actions.getState().reading!), kind: 'quarter-1', rounding: 'truncated', ...change };
  const made = await desk.make({ draft, place: 'new-sheet', ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

const sheetTexts = async (sheet: string, rows = 140) => (await opened.sandbox.values(`'${sheet}'!A1:J${rows}`)).map((row) => row.map(String));

test('S4’s note stands on the sheet to the letter; the way of counting and the cut-off beside it; ready to print', async () => {
  await adopt(cells);
  const { sheet } = await make();
  expect(sheet).toBe('Báo cáo quý I 2020');
  const rows = await sheetTexts(sheet);
  expect(rows.flat()).toEqual(expect.arrayContaining([
    SENTENCE, '24/27 nhiệm vụ = 88,88 %', '(7/8) * 100% = 87,5%', 'Thời điểm chốt: quý I năm 2020 (mọi nhiệm vụ đến hạn trong quý đều được tính).', 'Kế hoạch có 34 nhiệm vụ: 27 được tính trong kỳ này, 7 chưa đến hạn.',
  ]));
  expect(rows.flat().filter((text) => /\d%/.test(text) && /^\d+\.\d/.test(text))).toEqual([]);
  const heading = rows.findIndex((row) => row[0] === 'TT');
  const look = await opened.look(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const layout = target.pageLayout.load(['orientation', 'paperSize', 'zoom', 'leftMargin', 'topMargin']);
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    const area = layout.getPrintAreaOrNullObject().load('address');
    const body = target.getRange(`B${heading + 5}`).format.load(['wrapText', 'font/name', 'font/size', 'borders/items/style']);
    const edges = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) => target.getRange(`B${heading + 5}`).format.borders.getItem(edge).load('style'));
    const key = target.getRange(`J${heading + 5}`).load(['numberFormat', 'format/columnWidth']);
    await context.sync();
    return {
      page: [layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages], titles: titles.address, area: area.address, font: [body.font.name, body.font.size, body.wrapText],
      borders: edges.map(({ style }) => style), key: [key.numberFormat[0]![0], key.format.columnWidth],
    };
  });
  expect(look).toEqual({
    page: ['Landscape', 'A4', 1], titles: `'${sheet}'!${heading + 1}:${heading + 2}`, area: expect.stringMatching(/!\$?A(?:\$?1)?:\$?I/), font: ['Times New Roman', 12, true],
    borders: ['Continuous', 'Continuous', 'Continuous', 'Continuous'], key: [';;;', 9],
  });
});

test('made again in place, also after the sheet was renamed and moved down: figures new, words and looks kept, no second sheet', async () => {
  await adopt(cells);
  const first = await make();
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first.sheet);
    sheet.getRange('1:2').insert('Down');
    sheet.name = 'Quý một';
    await context.sync();
  });
  const before = await sheetTexts('Quý một');
  const cause = before.findIndex((row) => row[1] === 'Nguyên nhân khách quan') + 2;
  await opened.sandbox.setValues(`'Quý một'!B${cause}`, [['Văn bản cấp trên ban hành chậm']]);
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Quý một').getRange(`B${cause}`).format.font.color = '#C00000';
    await context.sync();
  });
  const same = await make();
  expect(same).toMatchObject({ sheet: 'Quý một', again: true, keptRows: 1, unplacedRows: 0, looksRenewed: false });
  const colour = await opened.look(async (context) => {
    const { font } = context.workbook.worksheets.getItem('Quý một').getRange(`B${cause}`).format.load('font/color');
    await context.sync();
    return font.color;
  });
  expect(colour).toBe('#C00000');

  // a date and a percentage typed by hand stay what they are in whatever row they come to stand
  await opened.look(async (context) => {
    const typed = context.workbook.worksheets.getItem('Quý một').getRange(`G${cause}:I${cause}`);
    typed.numberFormat = [['dd/mm/yyyy', 'General', '0%']];
    typed.values = [[43895, '', 0.8]];
    await context.sync();
  });
  const row = cells.findIndex(([number]) => number === '2.2') + 1;
  await opened.sandbox.setValues(`Sheet1!F${row}`, [[1]]);
  await opened.sandbox.setValues(`Sheet1!B${cells.findIndex(([number]) => number === '7.8') + 1}`, [['Việc khác hẳn']]);
  expect(await make()).toMatchObject({ sheet: 'Quý một', again: true, looksRenewed: true });
  const after = await sheetTexts('Quý một');
  expect(after.flat()).toEqual(expect.arrayContaining(['25/27 nhiệm vụ = 92,59 %', 'Văn bản cấp trên ban hành chậm', 'Việc khác hẳn', '05/03/2020', '80%']));
  expect(after.flat()).not.toContain('24/27 nhiệm vụ = 88,88 %');
  const sheets = await opened.workbook.survey();
  expect(sheets.ok && sheets.value.sheets).toEqual(['Sheet1', 'Quý một']);
  expect(sheets.ok && sheets.value.names.filter((name) => name.startsWith('CCHC_BaoCao_'))).toEqual(['CCHC_BaoCao_2020_Q1']);
});

test('a row put in by hand and words below the report stay; nothing of them is lost when the report grows', async () => {
  await adopt(cells);
  const { sheet } = await make();
  const proposals = (await sheetTexts(sheet)).findIndex((row) => row[1]?.startsWith('KIẾN NGHỊ')) + 1;
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${proposals + 2}:${proposals + 2}`).insert('Down');
    await context.sync();
  });
  await opened.sandbox.setValues(`'${sheet}'!B${proposals + 1}:B${proposals + 2}`, [['Kiến nghị một'], ['Kiến nghị hai']]);
  const last = (await sheetTexts(sheet)).reduce((found, row, index) => (row.join('') === '' ? found : index), 0) + 1;
  await opened.sandbox.setValues(`'${sheet}'!A${last + 3}`, [['Ghi chú riêng viết cách hai dòng']]);
  for (const [index, row] of cells.entries()) if (row[3] === 'Quý II') await opened.sandbox.setValues(`Sheet1!D${index + 1}`, [['Quý I']]);
  const again = await make();
  expect(again).toMatchObject({ again: true, keptRows: 3, looksRenewed: true });
  const after = await sheetTexts(sheet, 200);
  const at = (text: string) => after.findIndex((row) => row.includes(text));
  expect(at('Kiến nghị hai')).toBe(at('Kiến nghị một') + 1);
  expect(at('Ghi chú riêng viết cách hai dòng')).toBeGreaterThan(at(after.flat().find((text) => text.startsWith('Kế hoạch có'))!));
  expect(after.flat()).toContain('24/34 nhiệm vụ = 70,58 %');
});

test('cells in the way on a sheet of the person’s are said; nothing is written', async () => {
  await adopt(cells);
  const before = await opened.sandbox.formulas('Sheet1!A1:P60');
  const draft = desk.draft(opened.actions.getState().reading!);
  expect(await desk.make({ draft, place: 'selection' })).toMatchObject({ ok: false, failure: { kind: 'occupied', sheet: 'Sheet1' } });
  expect(await opened.sandbox.formulas('Sheet1!A1:P60')).toEqual(before);
  expect(await make({}, { place: 'below' })).toMatchObject({ sheet: 'Sheet1', again: false });
  expect((await opened.sandbox.formulas('Sheet1!A1:P60')).slice(0, cells.length)).toEqual(before.slice(0, cells.length));
});

test('a protected report is refused before anything is written', async () => {
  await adopt(cells);
  const { sheet } = await make();
  const before = await sheetTexts(sheet);
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  const draft = desk.draft(opened.actions.getState().reading!);
  expect(await desk.make({ draft: { ...draft, rounding: 'half-up' }, place: 'new-sheet' })).toEqual({ ok: false, failure: { kind: 'protected-sheet', sheet } });
  expect(await sheetTexts(sheet)).toEqual(before);
});

test('the Word file holds the note and the words of the sheet', async () => {
  await adopt(cells);
  const { sheet } = await make();
  const row = (await sheetTexts(sheet)).findIndex((texts) => texts[1] === 'Nguyên nhân chủ quan') + 2;
  await opened.sandbox.setValues(`'${sheet}'!B${row}`, [['Chưa phân công rõ']]);
  const word = await desk.word({ ...desk.draft(opened.actions.getState().reading!), kind: 'quarter-1', documentNumber: '12/BC-PNV', date: '2020-03-05' });
  if (!word.ok) throw new Error(JSON.stringify(word.failure));
  expect([word.value.name, word.value.wordsFrom]).toEqual(['Bao-cao-CCHC-quy-I-2020.docx', sheet]);
  const { default: JSZip } = await import('jszip');
  const xml = await (await JSZip.loadAsync(word.value.bytes)).file('word/document.xml')!.async('string');
  for (const text of [SENTENCE, 'Chưa phân công rõ', '12/BC-PNV', 'PHÒNG NỘI VỤ', 'ngày 05 tháng 3 năm 2020']) expect(xml).toContain(text);
});

test('2,000 activities cost as many syncs as twenty, the first time and again', async () => {
  const costs: number[][] = [];
  for (const count of [20, 2000]) {
    if (count > 20) {
      await opened.close();
      opened = await openSandbox();
    }
    const plan = [
      cells[0]!, cells[1]!, ['1', 'Công tác chỉ đạo, điều hành CCHC', null, null, null, null, null, null, null],
      ...Array.from({ length: count }, (_, index): CellValue[] => [`1.${index + 1}`, `Việc ${index + 1}`, 'Văn bản', index % 2 === 0 ? 'Quý I' : 'Quý II', 'Phòng Nội vụ', index % 3 === 0 ? 1 : '', '', '', '']),
    ];
    await adopt(plan);
    const measure = async (work: () => Promise<unknown>) => {
      const before = opened.sandbox.syncCount();
      await work();
      return opened.sandbox.syncCount() - before;
    };
    const first = await measure(() => make());
    await opened.sandbox.setValues('Sheet1!F6', [[1]]);
    costs.push([first, await measure(() => make())]);
    expect((await sheetTexts('Báo cáo quý I 2020', count + 60)).flat().some((text) => text.endsWith(`/${count / 2} nhiệm vụ = ${count === 20 ? '50' : '33,5'} %`))).toBe(true);
  }
  const [few, many] = costs as [number[], number[]];
  expect(many[0]).toBe(few[0]);
  // the look of a small block is kept cell by cell in case Excel refuses, which takes one sync more
  expect(many[1]).toBeLessThanOrEqual(few[1]!);
  expect(Math.max(...few)).toBeLessThanOrEqual(14);
}, 300_000);
