// The report of a quarter as an official makes it, in the built pane, from a plan laid out as S4's note describes: made, written into, made again, as a Word file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import type { CellValue } from '../../src/workbook';
import { goToCell, typeIntoCell } from './at-the-grid';
import { openSandbox, type OpenSandbox, type SandboxWish } from './open-sandbox';
import { expectAccessible, shootPage, shootPane } from './screens';

const { cells } = JSON.parse(readFileSync('test/golden/report/s4-quarter-1/input.json', 'utf8')) as { cells: CellValue[][] };
const SENTENCE = 'Tổng số nhiệm vụ CCHC được hoàn thành trong Quý I sẽ là: 2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%';
const SHEET = 'Báo cáo quý I 2020';

let opened: OpenSandbox;
let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'report-')); });
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const tab = (name: string | RegExp) => opened.pane.getByRole('tab', { name });
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });
const panel = () => opened.pane.getByRole('tabpanel', { name: 'Báo cáo' });
const texts = async (sheet = SHEET) => (await opened.sandbox.values(`'${sheet}'!A1:I120`)).map((row) => row.map(String));
const rowOf = async (text: string) => (await texts()).findIndex((row) => row.includes(text)) + 1;

/** S4's plan on Sheet1 as officials have it, taken over, and the screen Báo cáo. */
async function openReports(wish: SandboxWish): Promise<void> {
  opened = await openSandbox(wish);
  await opened.sandbox.setValues(`Sheet1!A1:I${cells.length}`, cells.map((row) => row.map((cell) => cell ?? '')) as never);
  await opened.pane.evaluate((last) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.getRange(`A2:I${last}`);
    table.format.font.name = 'Times New Roman';
    table.format.wrapText = true;
    sheet.getRange('B:B').format.columnWidth = 260;
    sheet.getRange('A2:I2').format.font.bold = true;
    await context.sync();
  }), cells.length);
  await goToCell(opened, 'B4');
  await button('Tìm bảng').click();
  await button('Dùng bảng này').click();
  await opened.pane.getByText('Đã nhận bảng').waitFor();
  await tab('Báo cáo').click();
  await panel().getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý I' });
  await panel().getByLabel('Số lẻ').selectOption({ label: 'Cắt bỏ' });
}

async function downloadWord(): Promise<string> {
  const [download] = await Promise.all([opened.page.waitForEvent('download'), button('Tải tệp Word').press('Enter')]);
  expect(download.suggestedFilename()).toBe('Bao-cao-CCHC-quy-I-2020.docx');
  const file = path.join(folder, 'bao-cao.docx');
  await download.saveAs(file);
  return (await JSZip.loadAsync(readFileSync(file))).file('word/document.xml')!.async('string');
}

test('made, written into by hand, made again, downloaded for Word', async () => {
  await openReports({ viewport: { width: 1440, height: 900 } });
  await panel().getByText('24/27 nhiệm vụ = 88,88 %').waitFor();
  const shown = (await panel().textContent())!;
  for (const text of [SENTENCE, '(7/8) * 100% = 87,5%', 'Chốt theo quý: mọi nhiệm vụ đến hạn trong quý I đều được tính.', 'Hạn báo cáo']) expect(shown).toContain(text);
  await shootPage(opened, 'guide-bao-cao-1-so-lieu');

  await button('Lập báo cáo').click();
  await panel().getByText('Đã lập báo cáo').waitFor();
  expect((await texts()).flat()).toEqual(expect.arrayContaining([SENTENCE, '24/27 nhiệm vụ = 88,88 %', '(1/2) * 100% = 50%']));
  await shootPage(opened, 'guide-bao-cao-2-trang-tinh');

  const cause = await rowOf('Nguyên nhân khách quan') + 1;
  await typeIntoCell(opened, `B${cause}`, 'Văn bản hướng dẫn của cấp trên ban hành chậm');
  await typeIntoCell(opened, `I${await rowOf('Công khai: Cải cách tổ chức bộ máy')}`, 'Chờ thẩm định');
  await opened.sandbox.setValues(`Sheet1!F${cells.findIndex(([number]) => number === '2.2') + 1}`, [[1]]);
  await button('Lập báo cáo').click();
  await panel().getByText('Đã lập lại báo cáo').waitFor();
  const again = (await texts()).flat();
  expect(again).toEqual(expect.arrayContaining(['Văn bản hướng dẫn của cấp trên ban hành chậm', 'Chờ thẩm định', '25/27 nhiệm vụ = 92,59 %', '(2/2) * 100% = 100%']));
  expect(again).not.toContain('24/27 nhiệm vụ = 88,88 %');
  const sheets = await opened.pane.evaluate(() => Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    return all.items.map(({ name }) => name);
  }));
  expect(sheets).toEqual(['Sheet1', SHEET]);
  await goToCell(opened, `B${cause}`);
  await shootPage(opened, 'guide-bao-cao-3-lap-lai');

  await panel().getByText('Thông tin trên văn bản').click();
  for (const [label, text] of [['Cơ quan cấp trên', 'UBND huyện Đức Thọ'], ['Cơ quan báo cáo', 'Phòng Nội vụ'], ['Số, ký hiệu', '12/BC-PNV'], ['Địa danh', 'Đức Thọ'], ['Ngày ký', '2020-03-05'], ['Chức vụ người ký', 'Trưởng phòng'], ['Họ tên người ký', 'Nguyễn Văn A'], ['Nơi nhận (mỗi dòng một nơi)', 'UBND huyện;\nLưu: VT.']] as const) {
    await panel().getByLabel(label).fill(text);
  }
  const xml = await downloadWord();
  for (const text of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND HUYỆN ĐỨC THỌ', '12/BC-PNV', 'ngày 05 tháng 3 năm 2020', '25/27 nhiệm vụ = 92,59 %', 'Văn bản hướng dẫn của cấp trên ban hành chậm', 'Chờ thẩm định', 'Nguyễn Văn A']) expect(xml).toContain(text);
  await panel().getByText(/Đã tạo tệp Bao-cao-CCHC-quy-I-2020.docx/).waitFor();
  await shootPage(opened, 'guide-bao-cao-4-tep-word');
  await expectAccessible(opened);
  if (process.env.KEEP_REPORT) {
    const [saved] = await Promise.all([opened.page.waitForEvent('download'), opened.page.getByRole('button', { name: 'Lưu tệp' }).press('Enter')]);
    await saved.saveAs(path.join(process.env.KEEP_REPORT, 'bao-cao.xlsx'));
  }
  expect(await opened.sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});

test('S4’s note to the letter in the pane, on the sheet and in the Word file; by keyboard', async () => {
  await openReports({ paneWidthPx: 320 });
  const { page } = opened;
  await panel().getByText(SENTENCE).waitFor();
  await tab('Tiến độ').click();
  await tab('Tiến độ').press('ArrowRight');
  await page.keyboard.press('Enter');
  await panel().getByText(SENTENCE).waitFor();
  await button('Lập báo cáo').focus();
  await page.keyboard.press('Enter');
  await panel().getByText('Đã lập báo cáo').waitFor();
  expect((await texts()).flat()).toContain(SENTENCE);
  expect(await downloadWord()).toContain(SENTENCE);
  expect(opened.complaints).toEqual([]);
});

test('the part that makes Word files does not come: said, and it comes when asked again', async () => {
  await openReports({ paneWidthPx: 320 });
  const isPart = /\/(word|\d+)\.[0-9a-f]{8}\.js$/;
  await opened.page.route(isPart, (route) => route.abort());
  await button('Tải tệp Word').click();
  await panel().getByText(/Chưa tải được phần tạo tệp Word/).waitFor();
  await shootPane(opened, 'bao-cao-khong-tai-duoc');
  await opened.page.unroute(isPart);
  expect(await downloadWord()).toContain(SENTENCE);
});

describe.each([['light', 'sang'], ['dark', 'toi']] as const)('in the %s theme at 320 px', (theme, mark) => {
  const wish: SandboxWish = { theme, paneWidthPx: 320, viewport: { width: 1100, height: 900 } };

  test('no plan yet; choices and figures; a wrong cut-off; figures typed over', async () => {
    opened = await openSandbox(wish);
    await tab('Báo cáo').click();
    await panel().getByText(/Chưa có kế hoạch nào để báo cáo/).waitFor();
    await shootPane(opened, `bao-cao-trong-${mark}`);
    // a plan with errors: their number stands in the tab bar
    await tab('Kế hoạch').click();
    await button('Chèn ví dụ').click();
    await opened.pane.getByText('Đã chèn xong').waitFor();
    await tab('Báo cáo').click();
    await panel().getByText('Số liệu sẽ ghi').waitFor();
    expect(await tab(/Kiểm tra/).textContent()).toMatch(/\d/);
    await shootPane(opened, `bao-cao-vi-du-${mark}`);
    await opened.close();

    await openReports(wish);
    await panel().getByText(SENTENCE).waitFor();
    await shootPane(opened, `bao-cao-${mark}`);
    await panel().getByText('Hạn báo cáo').scrollIntoViewIfNeeded();
    await shootPane(opened, `bao-cao-han-${mark}`);
    await panel().getByLabel('Thời điểm chốt').selectOption({ label: 'Đến ngày…' });
    await panel().getByLabel('Ngày chốt').fill('2019-12-01');
    await panel().getByText(/không sớm hơn ngày 01\/01\/2020/).waitFor();
    await shootPane(opened, `bao-cao-ngay-sai-${mark}`);
    await button('Dùng lại đề xuất').click();
    await button('Lập báo cáo').click();
    await panel().getByText('Đã lập báo cáo').waitFor();
    await shootPane(opened, `bao-cao-da-lap-${mark}`);
    await opened.sandbox.setValues(`'${SHEET}'!C${await rowOf('Cải cách tài chính công')}`, [[5]]);
    await button('Lập báo cáo').click();
    await panel().getByText('Có số liệu đã được gõ đè').waitFor();
    await shootPane(opened, `bao-cao-go-de-${mark}`);
    expect(await opened.sandbox.unknownMembers()).toEqual({});
  });
});
