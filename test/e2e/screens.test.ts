// Every screen in each of its states, at 320 px, light and dark, with axe and a look for text that runs out of the pane. The screenshots are for people to look at.
import { openSandbox, type OpenSandbox } from './open-sandbox';
import { shootPane } from './screens';

let opened: OpenSandbox;
afterEach(() => opened.close());

const at = (name: RegExp | string) => opened.pane.getByRole('tab', { name }).click();
const press = (name: string | RegExp) => opened.pane.getByRole('button', { name }).click();
const inserted = () => opened.pane.getByText('Đã chèn xong').waitFor();
const inExcel = (act: (context: Excel.RequestContext) => Promise<void>) => opened.pane.evaluate(`Excel.run(${act.toString()})`);

/** One area, one result, one activity, with everything filled in; gives the sheet's name. */
async function insertWholePlan({ year = 2025, everyArea = false } = {}): Promise<string> {
  const form = opened.pane.getByRole('tabpanel', { name: 'Kế hoạch' });
  await form.getByLabel('Tên đơn vị').fill('Sở Nội vụ');
  await form.getByLabel('Năm kế hoạch').fill(String(year));
  const areas = form.getByRole('checkbox');
  for (let index = 1; !everyArea && index < await areas.count(); index += 1) await areas.nth(index).uncheck();
  await form.getByLabel('Kết quả mỗi lĩnh vực').fill('1');
  await form.getByLabel('Hoạt động mỗi kết quả').fill('1');
  await press('Chèn kế hoạch');
  await inserted();
  return /Trang tính “([^”]+)”/.exec((await opened.pane.getByText(/Trang tính “/).first().textContent())!)![1]!;
}

describe.each([['light', 'sang'], ['dark', 'toi']] as const)('in the %s theme', (theme, mark) => {
  const open = async () => { opened = await openSandbox({ theme, paneWidthPx: 320, viewport: { width: 1100, height: 900 } }); };
  const shoot = (name: string) => shootPane(opened, `${name}-${mark}`);

  test('the first screen, and a form with something missing', async () => {
    await open();
    await opened.pane.getByRole('button', { name: 'Chèn ví dụ' }).waitFor();
    await shoot('mo-dau');
    await opened.pane.getByLabel('Năm kế hoạch').fill('hai nghìn');
    await press('Chèn kế hoạch');
    await opened.pane.getByText(/Tên đơn vị còn trống|Năm kế hoạch phải/).first().waitFor();
    await shoot('bieu-mau-loi');
  });

  test('a target that already holds something is refused with what lies there', async () => {
    await open();
    await opened.sandbox.setValues('Sheet1!A1:B2', [['Số liệu của tôi', 1], ['Không được mất', 2]]);
    const form = opened.pane.getByRole('tabpanel', { name: 'Kế hoạch' });
    await form.getByLabel('Tên đơn vị').fill('Sở Nội vụ');
    await form.getByLabel('Từ ô đang chọn').check();
    await press('Chèn kế hoạch');
    await opened.pane.getByText('Chỗ định chèn đã có dữ liệu').waitFor();
    await shoot('cho-da-co');
    expect(await opened.sandbox.values('Sheet1!A1:B3')).toEqual([['Số liệu của tôi', 1], ['Không được mất', 2], ['', '']]);
    await press('Bên dưới dữ liệu đang có');
    await inserted();
    expect(await opened.sandbox.values('Sheet1!A1:B2')).toEqual([['Số liệu của tôi', 1], ['Không được mất', 2]]);
  });

  test('the example inserted, its findings, its progress', async () => {
    await open();
    await press('Chèn ví dụ');
    await inserted();
    await shoot('da-chen');
    await at(/Kiểm tra/);
    await opened.pane.getByText(/chỗ cần xem/).waitFor();
    await shoot('kiem-tra');
    await at('Tiến độ');
    await opened.pane.getByLabel('Thời điểm chốt').selectOption({ label: 'Quý IV' });
    await opened.pane.getByText('0/4 nhiệm vụ').first().waitFor();
    await shoot('tien-do');
    await opened.pane.getByLabel('Thời điểm chốt').selectOption({ label: 'Quý I' });
    await opened.pane.getByText('Không có nhiệm vụ nào đến hạn trong phạm vi này.').waitFor();
    await shoot('tien-do-trong');
  });

  test('a plan without faults', async () => {
    await open();
    // every area, and a year in which nothing is due yet
    const sheet = await insertWholePlan({ year: new Date().getFullYear() + 1, everyArea: true });
    const numbers = (await opened.sandbox.values(`'${sheet}'!A1:A40`)).map(([cell]) => String(cell));
    for (const [index, number] of numbers.entries()) {
      if (!/^\d+\.1\.1$/.test(number)) continue;
      const [row, area] = [index + 1, number.split('.')[0]!];
      await opened.sandbox.setValues(`'${sheet}'!C${row - 2}:D${row - 2}`, [['100 % văn bản ban hành đúng hạn', 'Báo cáo năm']]);
      await opened.sandbox.setValues(`'${sheet}'!B${row - 1}:D${row - 1}`, [[`Rà soát văn bản đợt ${area}`, '12 văn bản được rà soát', 'Báo cáo rà soát']]);
      await opened.sandbox.setValues(`'${sheet}'!F${row - 1}:H${row - 1}`, [['Quý II', 'Sở Tư pháp', 'Văn phòng']]);
      await opened.sandbox.setValues(`'${sheet}'!B${row}:H${row}`, [[`Lập danh mục văn bản đợt ${area}`, '01 danh mục', 'Quyết định ban hành', 35_000_000, 'Quý II', 'Sở Tư pháp', 'Văn phòng']]);
    }
    await at(/Kiểm tra/);
    await opened.pane.getByText('Không thấy thiếu sót nào').waitFor();
    await shoot('kiem-tra-sach');
  });

  test('a protected sheet and a lost table are explained, and nothing is written', async () => {
    await open();
    await press('Chèn ví dụ');
    await inserted();
    await inExcel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await at(/Kiểm tra/);
    await press('Đánh dấu trên bảng');
    await opened.pane.getByText(/đang được bảo vệ/).waitFor();
    await shoot('trang-bi-khoa');
    expect(await opened.sandbox.conditionalFormats('Ví dụ kế hoạch CCHC')).toEqual([]);
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.unprotect();
      sheet.delete();
      await context.sync();
    });
    await opened.pane.getByText(/Không tìm thấy bảng/).first().waitFor();
    await shoot('mat-bang');
  });
});
