import type { Mend } from '../../src/app/actions';
import { describeWorkbook } from '../sandbox/files/describe-workbook';
import { adoptCells } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';

const TABLE = [
  ['TT', 'Nội dung', 'Kinh phí', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
  ['I', 'Cải cách thể chế', '', '', '', ''],
  ['1', 'Rà soát văn bản', 5_000_000, 'Sở Tư pháp', 'Các sở', 45_976],
  ['2', 'Ban hành danh mục', '', '', '', ''],
  ['3', 'Kiểm tra văn bản', '', '', '', ''],
  ['II', 'Cải cách thủ tục hành chính', '', '', '', ''],
  ['4', 'Công khai thủ tục', 'Kinh phí thường xuyên', '="Văn "&"phòng"', 'Các sở', 'Quý I'],
  ['5', 'Cắt giảm thủ tục', '', '', '', ''],
];
let opened: Opened;
beforeEach(async () => {
  opened = await openSandbox();
  await adoptCells(opened, TABLE, { planYear: 2025 });
  await opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('D7').formulas = [['="Văn "&"phòng"']];
    sheet.getRange('F3:F5').numberFormat = [['dd/mm/yyyy'], ['dd/mm/yyyy'], ['dd/mm/yyyy']];
    for (const address of ['B2:F2', 'C3:C5', 'D3:D5', 'E3:E5', 'F3:F5', 'C7:C8', 'D7:D8']) sheet.getRange(address).merge();
    for (const [address, color] of [['D3:D5', '#FFEECC'], ['F3:F5', '#DDFFDD']] as const) sheet.getRange(address).format.fill.color = color;
    sheet.getRange('D3:D5').format.font.bold = true;
    sheet.getRange('A3:F8').format.wrapText = true;
    await context.sync();
  });
  await opened.actions.refresh();
});
afterEach(() => opened.close());

const preview = async (rows: number[] | null = null): Promise<Mend> => {
  const shown = await opened.actions.previewMend({ id: 'unmerge', rows });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  return shown.value;
};
const mend = async (rows: number[] | null = null): Promise<Mend> => {
  const shown = await preview(rows);
  expect(await opened.actions.applyMend({ id: 'unmerge', rows }, shown, 'Bỏ gộp')).toEqual({ ok: true, value: undefined });
  return shown;
};
const merges = () => opened.look(async (context) => {
  const found = context.workbook.worksheets.getActiveWorksheet().getUsedRange().getMergedAreasOrNullObject().load('address');
  await context.sync();
  return found.isNullObject ? [] : found.address.split(',').map((address) => address.replace(/^.*!/, '')).sort();
});
const values = (address: string) => opened.sandbox.values(address);
const undo = () => opened.actions.undo({ confirmed: true });
/** Texts at the bottom of their cells are how Excel begins: said or not, they look the same. */
const picture = async () => {
  const told = await describeWorkbook(opened.sandbox);
  for (const { cells } of told.sheets) for (const cell of Object.values(cells) as unknown[][]) {
    const style = cell[3] as Record<string, unknown>;
    if (style.vt === 3) delete style.vt;
  }
  return told;
};
const codes = () => (opened.actions.getState().reading?.findings ?? []).map(({ code, row, column }) => `${code} ${row} ${column ?? ''}`);

test('what is merged over rows comes apart with its content in each row; budgets, formulas and titles stay merged, and undo is the identity', async () => {
  expect(codes().filter((code) => code.startsWith('merged'))).toEqual(['merged-budget 2 budget', 'merged-cells 2 period', 'merged-cells 2 lead', 'merged-cells 2 support', 'merged-cells 6 lead'].sort((a, b) => codes().indexOf(a) - codes().indexOf(b)));
  const before = await picture();
  const shown = await mend();
  expect(shown.changes.map(({ address, before: was, after, day }) => [address, was, Object.values(after)[0], day])).toEqual([
    ['D4', '', 'Sở Tư pháp', undefined], ['D5', '', 'Sở Tư pháp', undefined], ['E4', '', 'Các sở', undefined], ['E5', '', 'Các sở', undefined], ['F4', '', 45_976, '15/11/2025'], ['F5', '', 45_976, '15/11/2025'],
  ].sort((a, b) => shown.changes.findIndex(({ address }) => address === a[0]) - shown.changes.findIndex(({ address }) => address === b[0])));
  expect(shown.left.map(({ address, reason }) => `${address} ${reason}`)).toEqual(['D7 own-formula']);
  expect(await merges()).toEqual(['B2:F2', 'C3:C5', 'C7:C8', 'D7:D8']);
  expect(await values('D3:F5')).toEqual([['Sở Tư pháp', 'Các sở', 45_976], ['Sở Tư pháp', 'Các sở', 45_976], ['Sở Tư pháp', 'Các sở', 45_976]]);
  expect(codes().filter((code) => code.startsWith('merged'))).toEqual(['merged-budget 2 budget', 'merged-cells 6 lead']);
  const look = await opened.look(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('D5:F5').load('numberFormat');
    const lead = context.workbook.worksheets.getActiveWorksheet().getRange('D5').format;
    lead.load(['wrapText', 'fill/color', 'font/bold']);
    await context.sync();
    return [(cells.numberFormat as string[][])[0]![2], lead.wrapText, lead.fill.color, lead.font.bold];
  });
  expect(look).toEqual(['dd/mm/yyyy', true, '#FFEECC', true]);

  expect(await undo()).toMatchObject({ ok: true });
  expect(await picture()).toEqual(before);
});

test('one finding, one block: the others stay', async () => {
  const shown = await preview([2]);
  expect(new Set(shown.changes.map(({ address }) => address[0]))).toEqual(new Set(['D', 'E', 'F']));
  expect((await preview([6])).changes).toEqual([]);
});

test('where a cell was changed since, its block stays as it is and is named; the others are merged again', async () => {
  await mend();
  await opened.sandbox.setValues('D4', [['Sở Nội vụ']]);
  expect(await undo()).toMatchObject({ ok: true, value: { skipped: [{ address: 'D4', text: 'Sở Nội vụ', reason: 'changed' }], looks: [{ address: 'D3:D5' }] } });
  expect(await merges()).toEqual(['B2:F2', 'C3:C5', 'C7:C8', 'D7:D8', 'E3:E5', 'F3:F5']);
  expect(await values('D3:D5')).toEqual([['Sở Tư pháp'], ['Sở Nội vụ'], ['Sở Tư pháp']]);
});

test('the first cell changed since, or a row put in between: nothing becomes blank', async () => {
  await mend();
  await opened.sandbox.setValues('D3', [['Sở Nội vụ']]);
  await opened.look(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('5:5').insert('Down');
    await context.sync();
  });
  expect(await undo()).toMatchObject({ ok: true });
  expect(await values('D3:F6')).toEqual([['Sở Nội vụ', 'Các sở', 45_976], ['Sở Tư pháp', 'Các sở', 45_976], ['', '', ''], ['Sở Tư pháp', 'Các sở', 45_976]]);
});

describe('a cell that is merged over blank rows too', () => {
  const mergeTall = () => opened.look(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E7:E11').merge();
    // as Excel does: all cells of a merged one look like its first
    sheet.getRange('E7:E11').format.wrapText = true;
    await context.sync();
  });
  const insert = (rows: string) => opened.look(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(rows).insert('Down');
    await context.sync();
  });
  beforeEach(mergeTall);
  test('down below the table: undo merges it again', async () => {
    const before = await picture();
    await mend();
    expect(await values('E7:E8')).toEqual([['Các sở'], ['Các sở']]);
    expect(await undo()).toMatchObject({ ok: true, value: { skipped: [] } });
    expect(await picture()).toEqual(before);
  });
  test('after a row came in above: where it stands now', async () => {
    await mend();
    await insert('1:1');
    expect(await undo()).toMatchObject({ ok: true, value: { skipped: [] } });
    expect(await merges()).toContain('E8:E12');
    expect(await values('E8:E9')).toEqual([['Các sở'], ['']]);
  });
  test('somebody wrote in one of the blank rows since: nothing is lost', async () => {
    await mend();
    await opened.sandbox.setValues('E10', [['Sở Y tế']]);
    expect(await undo()).toMatchObject({ ok: true, value: { looks: [{ address: 'E7:E11' }] } });
    expect(await values('E7:E10')).toEqual([['Các sở'], ['Các sở'], [''], ['Sở Y tế']]);
  });
  test('the same where the blank row stands inside the table', async () => {
    await opened.sandbox.setValues('B13:F13', [['Ghi chú: số liệu tạm tính', '', '', '', '']]);
    await mend();
    await opened.sandbox.setValues('E10', [['Sở Y tế']]);
    expect(await undo()).toMatchObject({ ok: true, value: { looks: [{ address: 'E7:E11' }] } });
    expect(await merges()).not.toContain('E7:E11');
    expect(await values('E7:E10')).toEqual([['Các sở'], ['Các sở'], [''], ['Sở Y tế']]);
  });
});
