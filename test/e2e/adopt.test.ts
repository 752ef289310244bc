// A table that officials already have becomes a plan: found, confirmed, bound without a changed cell, followed by quarter; in the built pane.
import type { CellValue } from '../../src/workbook';
import { ANNEX, THREE_LEVELS, TWO_ROWS, TWO_ROWS_MERGES } from '../app/own-tables';
import { goToCell, typeIntoCell } from './at-the-grid';
import { openSandbox, type OpenSandbox } from './open-sandbox';
import { expectAccessible, shootPage, shootPane } from './screens';

let opened: OpenSandbox;
afterEach(() => opened.close());

const button = (name: string | RegExp) => opened.pane.getByRole('button', { name, exact: typeof name === 'string' });
const confirmForm = () => opened.pane.getByRole('form', { name: 'Bảng được hiểu như sau' });
const put = (cells: readonly CellValue[][], sheet = 'Sheet1') => opened.sandbox.setValues(`'${sheet}'!A1:${'ABCDEFGH'[cells[0]!.length - 1]}${cells.length}`, cells.map((row) => [...row]));

/** Formats in the grid, as the person has them. */
async function dress(table: string, heading: string, merges: string[]): Promise<void> {
  await opened.pane.evaluate(([all, top, merged]) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of merged) sheet.getRange(address).merge();
    const range = sheet.getRange(all);
    range.format.font.name = 'Times New Roman';
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Center';
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) range.format.borders.getItem(edge).style = 'Continuous';
    const first = sheet.getRange(top);
    first.format.font.bold = true;
    first.format.fill.color = '#FFE699';
    first.format.horizontalAlignment = 'Center';
    sheet.getRange('A:A').format.columnWidth = 36;
    sheet.getRange('B:B').format.columnWidth = 160;
    sheet.getRange('C:F').format.columnWidth = 90;
    await context.sync();
  }), [table, heading, merges] as const);
}

test('an annex: found from a cell in it, taken without a changed cell, columns of progress, completion in the pane and in a cell', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 820 } });
  await put(ANNEX);
  await dress('A4:F10', 'A4:F4', []);
  await goToCell(opened, 'B6');
  await button('Tìm bảng').click();
  await confirmForm().waitFor();
  const shown = (await confirmForm().textContent())!;
  for (const text of ['vùng A4:F10', 'Dòng tiêu đề: 4', '2 lĩnh vực · 4 hoạt động', 'Ví dụ: Báo cáo kết quả rà soát', 'Không có cột “Ngân sách”']) expect(shown).toContain(text);
  await shootPage(opened, 'guide-7-nhan-bang');
  await expectAccessible(opened);

  const before = await opened.sandbox.formulas('Sheet1!A1:P30');
  await button('Dùng bảng này').click();
  await opened.pane.getByText('Đã nhận bảng').waitFor();
  expect(await opened.sandbox.formulas('Sheet1!A1:P30')).toEqual(before);
  await shootPage(opened, 'guide-8-da-nhan');
  await expectAccessible(opened);

  await button('Thêm cột tiến độ').click();
  await opened.pane.getByText('Đã thêm cột tiến độ. Bảng nay ở vùng A4:L10.').waitFor();
  expect(await opened.sandbox.values('Sheet1!G4:L4')).toEqual([['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành', 'Kết quả thực hiện']]);
  // not typed: the grid's own list of choices takes the keyboard after the first letters
  await opened.sandbox.setValues('Sheet1!H6', [['Hoàn thành']]);
  await opened.pane.getByRole('tab', { name: 'Tiến độ' }).click();
  const progress = opened.pane.getByRole('tabpanel', { name: 'Tiến độ' });
  await progress.getByLabel('Thời điểm chốt').selectOption({ label: 'Quý II' });
  await progress.getByText('1/2 nhiệm vụ').first().waitFor();
  await typeIntoCell(opened, 'N5', '=CCHC.TIENDO(CCHC_KeHoach_2025,2)');
  expect((await opened.sandbox.values('Sheet1!N5:Q7')).at(-1)?.slice(1)).toEqual([1, 2, 0.5]);
  await goToCell(opened, 'A1');
  await shootPage(opened, 'guide-9-cot-tien-do');

  await opened.pane.getByRole('tab', { name: /Kiểm tra/ }).click();
  const findings = (await opened.pane.getByRole('tabpanel', { name: /Kiểm tra/ }).textContent())!;
  expect(findings).not.toMatch(/chưa có (?:chỉ số|ngân sách|phương tiện)/);
  expect(await opened.sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});

test('a heading in two rows under a unit line: the unit is kept, new columns are merged like their neighbours', async () => {
  opened = await openSandbox({ paneWidthPx: 320, viewport: { width: 1366, height: 900 } });
  await put(TWO_ROWS);
  await dress('A3:F8', 'A3:F4', TWO_ROWS_MERGES);
  await goToCell(opened, 'B6');
  await button('Tìm bảng').click();
  await confirmForm().waitFor();
  expect(await confirmForm().getByLabel('Đơn vị tiền của bảng').inputValue()).toBe('trieu');
  expect(await confirmForm().textContent()).toContain('Theo dòng “ĐVT” phía trên bảng.');
  await confirmForm().getByText('Đơn vị tiền của bảng').scrollIntoViewIfNeeded();
  await shootPane(opened, 'nhan-bang-hai-dong');
  await button('Dùng bảng này').click();
  await opened.pane.getByText('60.000.000 đồng').waitFor();
  await button('Thêm cột tiến độ').click();
  await opened.pane.getByText(/Đã thêm cột tiến độ/).waitFor();
  const merged = await opened.pane.evaluate(() => Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem('Sheet1').getRange('G3:L4').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    return areas.areaCount;
  }));
  expect(merged).toBe(6);
  expect(opened.complaints).toEqual([]);
});

test('a budget table in three levels: a column is given its meaning by hand, by keyboard; one held twice is refused', async () => {
  opened = await openSandbox({ theme: 'dark', paneWidthPx: 320, viewport: { width: 1366, height: 900 } });
  await put(THREE_LEVELS);
  await goToCell(opened, 'B4');
  await button('Tìm bảng').focus();
  await opened.page.keyboard.press('Enter');
  await confirmForm().waitFor();
  await shootPane(opened, 'nhan-bang-ba-cap');
  const column = confirmForm().getByLabel('Cột F: Hạn xong');
  await column.selectOption({ label: 'Ngân sách' });
  await confirmForm().getByLabel(/Năm kế hoạch/).fill('2025');
  await button('Dùng bảng này').focus();
  await opened.page.keyboard.press('Enter');
  await opened.pane.getByText('Hai cột D và F cùng được chọn là “Ngân sách”').waitFor();
  await shootPane(opened, 'nhan-bang-loi');
  await column.selectOption({ label: 'Thời gian' });
  expect(await confirmForm().getByLabel(/Năm kế hoạch/).inputValue()).toBe('2025');
  await button('Dùng bảng này').click();
  await opened.pane.getByText('42.500.000 đồng').waitFor();
  await opened.pane.getByText(/Hàm CCHC\.\* trong ô chỉ thấy/).waitFor();
  expect(opened.complaints).toEqual([]);
});

test('nothing recognised, then several tables on several sheets, one of which is a plan already', async () => {
  opened = await openSandbox({ paneWidthPx: 320, viewport: { width: 1366, height: 900 } });
  await opened.sandbox.setValues('Sheet1!A1:B2', [['Danh bạ', ''], ['Họ tên', 'Số máy']]);
  await goToCell(opened, 'B2');
  await button('Tìm bảng').click();
  await opened.pane.getByText('Chưa nhận ra bảng kế hoạch nào').waitFor();
  await shootPane(opened, 'nhan-bang-khong-thay');
  await opened.pane.evaluate(() => Excel.run(async (context) => {
    for (const name of ['Phụ lục', 'Năm 2026']) context.workbook.worksheets.add(name);
    await context.sync();
  }));
  await put(ANNEX, 'Phụ lục');
  await put(TWO_ROWS, 'Năm 2026');
  await button('Tìm ở mọi trang tính').click();
  await opened.pane.getByText('Tìm thấy 2 bảng').waitFor();
  await button('Xem bảng này').click();
  await button('Dùng bảng này').click();
  await opened.pane.getByText('Đã nhận bảng').waitFor();
  await goToCell(opened, 'M40');
  await button('Tìm lại').click();
  await opened.pane.getByText('Tìm thấy 2 bảng').waitFor();
  await opened.pane.getByText(/đã là kế hoạch/).waitFor();
  expect(await opened.pane.getByRole('radio', { name: /Năm 2026/ }).isChecked()).toBe(true);
  await shootPane(opened, 'nhan-bang-danh-sach');
  expect(opened.complaints).toEqual([]);
});
