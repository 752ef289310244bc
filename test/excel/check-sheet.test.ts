import { PROGRAMMES } from '../../src/core';
import { vi } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { checkSheetTexts } from '../../src/i18n/check-sheet-texts';
import { checkSheetWords } from '../../src/taskpane/check/check-sheet-words';
import { sheetNames } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const words = checkSheetWords(vi, checkSheetTexts.vi);
const SHEET = 'Phiếu kiểm tra';
const make = async () => {
  const made = await opened.actions.makeCheckSheet(words);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
};

test('all findings of the example with links that lead to their cells; made again in its place, notes kept', async () => {
  await opened.actions.insertExample('new-sheet');
  const { findings, summary } = opened.actions.getState().reading!;
  expect(await make()).toEqual({ sheet: SHEET, findings: findings.length, again: false, notes: 0, apart: 0, leftOld: false });
  const rows = await opened.sandbox.values(`'${SHEET}'!A1:G30`);
  expect(rows[0]![0]).toBe('PHIẾU KIỂM TRA KẾ HOẠCH');
  expect(rows[3]![0]).toMatch(/^Lỗi: \d+ · Cảnh báo: \d+ · Gợi ý: \d+ · Đã bỏ qua: 0$/);
  const listed = rows.filter(([nth]) => typeof nth === 'number');
  expect(listed).toHaveLength(findings.length);
  const at = rows.findIndex(([, , , what]) => what === 'Kết quả 5.1 chưa có chỉ số.');
  expect(rows[at]![2]).toBe('C6 · Chỉ số');
  expect((await opened.sandbox.formulas(`'${SHEET}'!C${at + 1}`))[0]![0]).toBe(`=HYPERLINK("#'${summary.sheet}'!C6","C6 · Chỉ số")`);

  await opened.sandbox.setValues(`'${SHEET}'!G${at + 1}`, [['Sẽ bổ sung trong tháng 6']]);
  const [first] = findings.filter(({ code }) => code === 'budget-short');
  await opened.actions.ignoreFindings([first!], 'Đang trình điều chỉnh');
  expect(await make()).toMatchObject({ again: true, notes: 1, apart: 0, sheet: SHEET });
  expect((await sheetNames(opened)).filter((name) => name.startsWith(SHEET))).toEqual([SHEET]);
  const again = await opened.sandbox.values(`'${SHEET}'!A1:G40`);
  expect(again.find(([, , , what]) => what === 'Kết quả 5.1 chưa có chỉ số.')![6]).toBe('Sẽ bổ sung trong tháng 6');
  expect(again.find(([, , , what]) => String(what).startsWith('Kết quả 5.1 ghi 105.000.000'))![5]).toBe('Bỏ qua ngày 20/05/2025: Đang trình điều chỉnh');
  expect(again[3]![0]).toContain('Đã bỏ qua: 1');
});

test('it is found again under another name, and made anew when it was deleted', async () => {
  await opened.actions.insertExample('new-sheet');
  await make();
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(SHEET).name = 'Thẩm định';
    await context.sync();
  });
  expect(await make()).toMatchObject({ again: true, sheet: 'Thẩm định' });
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Thẩm định').delete();
    await context.sync();
  });
  expect(await make()).toMatchObject({ again: false, sheet: SHEET });
});

test('printed on A4 landscape, one page wide, with the heading on each page and without the key column', async () => {
  await opened.actions.insertExample('new-sheet');
  await make();
  const page = await opened.look(async (context) => {
    const layout = context.workbook.worksheets.getItem(SHEET).pageLayout.load(['orientation', 'paperSize', 'zoom']);
    const [area, titles] = [layout.getPrintArea().load('address'), layout.getPrintTitleRowsOrNullObject().load('address')];
    await context.sync();
    return [layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages, area.address.split('!')[1], titles.address.split('!')[1]];
  });
  expect(page).toEqual(['Landscape', 'A4', 1, expect.stringMatching(/^\$?A(\$?1)?:\$?G/), expect.stringMatching(/^\$?6:\$?6$/)]);
});

test('the plan\'s own sheet stays as it is', async () => {
  const inserted = await opened.actions.insertExample('new-sheet');
  if (!inserted.ok) throw new Error('not inserted');
  const look = () => opened.look(async (context) => {
    const range = context.workbook.worksheets.getItem(inserted.value.sheet).getUsedRange().load(['values', 'formulas', 'numberFormat', 'address']);
    const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true, color: true, name: true, size: true }, wrapText: true } });
    await context.sync();
    return JSON.stringify([range.address, range.values, range.formulas, range.numberFormat, cells.value]);
  });
  const before = await look();
  await make();
  await make();
  expect(await look()).toBe(before);
  expect(await opened.sandbox.conditionalFormats(inserted.value.sheet)).toEqual([]);
});

test('2,000 findings and more take as many syncs as a few, the first time and again', async () => {
  const blank = async (activitiesPerResult: number, year: number) => {
    const inserted = await opened.actions.insertPlan({ unitKind: 'department', unitName: 'Sở Nội vụ', year, programmeId: '2021-2030', areaIds: PROGRAMMES.find(({ id }) => id === '2021-2030')!.areas.map(({ id }) => id), resultsPerArea: 2, activitiesPerResult, place: 'new-sheet' });
    if (!inserted.ok) throw new Error(JSON.stringify(inserted.failure));
    const counts = [];
    for (let time = 0; time < 2; time += 1) {
      const before = opened.sandbox.syncCount();
      counts.push([(await make()).again, opened.sandbox.syncCount() - before]);
    }
    return { counts, findings: opened.actions.getState().reading!.findings.length };
  };
  const few = await blank(1, 2025);
  const many = await blank(30, 2026);
  expect(many.findings).toBeGreaterThan(2000);
  expect(many.counts).toEqual(few.counts);
  expect(few.counts[0]![1]).toBeLessThan(16);
});

test('in English for an English Office', async () => {
  await opened.actions.insertExample('new-sheet');
  await opened.actions.makeCheckSheet(checkSheetWords(en, checkSheetTexts.en));
  expect((await opened.sandbox.values("'Check sheet'!A1:A4")).flat()).toEqual(['CHECK SHEET OF THE PLAN', expect.any(String), expect.stringContaining('20/05/2025'), expect.stringMatching(/^Errors: /)]);
});

test('one step back takes the sheet away again, or gives it back as it was before it was made again', async () => {
  await opened.actions.insertExample('new-sheet');
  await make();
  const [first] = opened.actions.getState().reading!.findings;
  const before = JSON.stringify(await opened.sandbox.formulas(`'${SHEET}'!A1:H20`));
  await opened.actions.ignoreFindings([first!], 'Đã xem');
  await make();
  expect(JSON.stringify(await opened.sandbox.formulas(`'${SHEET}'!A1:H20`))).not.toBe(before);
  await opened.actions.undo();
  expect(JSON.stringify(await opened.sandbox.formulas(`'${SHEET}'!A1:H20`))).toBe(before);
  await opened.actions.undo();
  expect(await sheetNames(opened)).not.toContain(SHEET);
});
