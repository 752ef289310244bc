// Screen Kiểm tra as a person works with it: it follows the grid, is searched, some findings are left be with a reason, the rest is printed.
import { goToCell, typeIntoCell } from './at-the-grid';
import { eventually } from './eventually';
import { openSandbox, type OpenSandbox } from './open-sandbox';
import { expectAccessible, shootPage, shootPane } from './screens';

let opened: OpenSandbox;
afterEach(() => opened.close());

const panel = () => opened.pane.getByRole('tabpanel', { name: /Kiểm tra/ });
const button = (name: string | RegExp) => panel().getByRole('button', { name });
const tab = () => opened.pane.getByRole('tab', { name: /Kiểm tra/ });
const lines = () => panel().locator('[data-finding]');
const shown = (count: number) => panel().getByText(new RegExp(`Đang hiện ${count} trong`)).waitFor();

async function checkExample(): Promise<void> {
  await opened.pane.getByRole('button', { name: 'Chèn ví dụ' }).click();
  await opened.pane.getByText('Đã chèn xong').waitFor();
  await tab().click();
  await panel().getByText(/chỗ cần xem/).waitFor();
}

async function ignoreFinding(name: RegExp, reason: string): Promise<void> {
  await lines().filter({ hasText: name }).click();
  await button('Bỏ qua…').click();
  await panel().getByLabel('Lý do bỏ qua').fill(reason);
}

test('the findings follow the grid, are searched, left be with a reason, said again, and printed', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 900 } });
  const { pane, sandbox } = opened;
  await checkExample();
  const before = await lines().count();

  await typeIntoCell(opened, 'C6', '55 CBCC được tập huấn');
  await panel().getByText('Kết quả 5.1 chưa có chỉ số.').first().waitFor({ state: 'detached' });
  expect(await lines().count()).toBe(before - 1);
  await goToCell(opened, 'A1');

  const search = panel().getByRole('searchbox', { name: 'Tìm trong kết quả' });
  await search.fill('ngan sach 5.1');
  await panel().getByText(/Đang hiện \d+ trong/).waitFor();
  expect((await lines().allTextContents()).every((text) => /ngân sách/i.test(text) || text.includes('Ngân sách'))).toBe(true);
  await shootPage(opened, 'guide-kiem-tra-1-tim');
  await search.press('Escape');
  expect(await search.inputValue()).toBe('');
  await panel().getByLabel('Loại', { exact: true }).selectOption({ label: 'Ngân sách ghi thiếu so với các hoạt động (1)' });
  await shown(1);
  await button('Hiện tất cả').click();

  // by keyboard from the search box to the last finding and into its cell
  await lines().first().focus();
  await opened.page.keyboard.press('End');
  await opened.page.keyboard.press('Home');
  await opened.page.keyboard.press('ArrowDown');
  expect(await lines().nth(1).evaluate((line) => line === document.activeElement)).toBe(true);

  const badge = async () => (await tab().textContent())!.match(/\d+/)?.[0] ?? '0';
  const errors = Number(await badge());
  await ignoreFinding(/Kết quả 5\.1 ghi 105\.000\.000/, 'Đang trình điều chỉnh kinh phí');
  await shootPage(opened, 'guide-kiem-tra-2-bo-qua');
  await button('Bỏ qua chỗ này').click();
  await panel().getByText('1 lỗi đã bỏ qua').waitFor();
  expect(Number(await badge())).toBe(errors - 1);
  expect(await panel().textContent()).toMatch(/Đang trình điều chỉnh kinh phí/);

  await button('Đánh dấu trên bảng').click();
  await panel().getByText(/Đang đánh dấu trên bảng/).waitFor();
  const marksOn = (address: string) => pane.evaluate((where) => Excel.run(async (context) => {
    const count = context.workbook.worksheets.getActiveWorksheet().getRange(where).conditionalFormats.getCount();
    await context.sync();
    return count.value;
  }), address);
  expect([await marksOn('E5'), await marksOn('E6')]).toEqual([1, 0]);
  await button('Bỏ đánh dấu').click();

  await button('Lập phiếu kiểm tra').click();
  await panel().getByText(/Đã lập phiếu kiểm tra ở trang tính “Phiếu kiểm tra”/).waitFor();
  const sheet = await sandbox.values("'Phiếu kiểm tra'!A1:G30");
  expect(sheet[3]![0]).toMatch(/Đã bỏ qua: 1$/);
  expect(sheet.some((row) => String(row[5]).includes('Đang trình điều chỉnh kinh phí'))).toBe(true);
  await goToCell(opened, 'A1');
  await shootPage(opened, 'guide-kiem-tra-3-phieu');

  // the sheet's own cells are no plan: typing there changes no finding, and the note is kept
  const left = await lines().count();
  await typeIntoCell(opened, 'G8', 'Đã giao phòng Kế hoạch');
  await button('Lập phiếu kiểm tra').click();
  await panel().getByText(/Đã lập lại phiếu kiểm tra.*Giữ 1 ý kiến/).waitFor();
  expect(await lines().count()).toBe(left);
  expect(await sandbox.values("'Phiếu kiểm tra'!G8")).toEqual([['Đã giao phòng Kế hoạch']]);

  await panel().getByText('1 lỗi đã bỏ qua').click();
  await button('Không bỏ qua nữa').click();
  await lines().filter({ hasText: /Kết quả 5\.1 ghi 105\.000\.000/ }).waitFor();
  expect(Number(await badge())).toBe(errors);

  await expectAccessible(opened);
  expect(await sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
  expect(await pane.title()).not.toBe('');
});

test('another rule set, and one of one\'s own, change what is said', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 900 } });
  await checkExample();
  await panel().getByText('Bộ quy tắc: Khung lô-gích').click();
  await button('Chép ra để sửa').click();
  await panel().getByLabel('Tên bộ quy tắc').fill('Của Sở Nội vụ');
  await panel().getByLabel('Tìm quy tắc').fill('thieu chi so');
  await panel().getByRole('checkbox', { name: 'Thiếu chỉ số' }).uncheck();
  await shootPage(opened, 'guide-kiem-tra-4-quy-tac');
  await button('Dùng bộ này').click();
  await panel().getByText('Bộ quy tắc: Của Sở Nội vụ').waitFor();
  await panel().getByText('Kết quả 5.1 chưa có chỉ số.').first().waitFor({ state: 'detached' });
  await panel().getByLabel('Kiểm tra theo').selectOption({ label: 'Khung lô-gích' });
  await panel().getByText('Kết quả 5.1 chưa có chỉ số.').first().waitFor();
  expect(opened.complaints).toEqual([]);
});

describe.each([['light', 'sang'], ['dark', 'toi']] as const)('in the %s theme, 320 px wide', (theme, mark) => {
  test('a finding about to be left be, what was left be, the rules', async () => {
    opened = await openSandbox({ theme, paneWidthPx: 320, viewport: { width: 1100, height: 1000 } });
    await checkExample();
    await ignoreFinding(/Lĩnh vực 5 ghi 200\.000\.000/, 'Phần còn lại chờ phân bổ');
    await shootPane(opened, `kiem-tra-bo-qua-${mark}`);
    await button('Bỏ qua chỗ này').click();
    const ignored = panel().getByText(/đã bỏ qua$/);
    await ignored.click();
    await ignored.scrollIntoViewIfNeeded();
    await shootPane(opened, `kiem-tra-da-bo-qua-${mark}`);
    await panel().getByText('Bộ quy tắc: Khung lô-gích').click();
    await button('Chép ra để sửa').click();
    await panel().getByLabel('Tên bộ quy tắc').waitFor();
    await shootPane(opened, `kiem-tra-quy-tac-${mark}`);
    expect(opened.complaints).toEqual([]);
  });
});

test('of 2,000 findings only those in sight are in the page, wherever one scrolls or goes by keys', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 900 } });
  const { pane, page } = opened;
  const form = pane.getByRole('tabpanel', { name: 'Kế hoạch' });
  await form.getByLabel('Tên đơn vị').fill('Sở Nội vụ');
  await form.getByLabel('Kết quả mỗi lĩnh vực').fill('2');
  await form.getByLabel('Hoạt động mỗi kết quả').fill('24');
  await pane.getByRole('button', { name: 'Chèn kế hoạch' }).click();
  await pane.getByText('Đã chèn xong').waitFor();
  await tab().click();
  await panel().getByText(/chỗ cần xem/).waitFor();
  const total = Number(/(\d+) chỗ cần xem/.exec((await panel().textContent())!)![1]);
  expect(total).toBeGreaterThan(2000);
  await lines().first().waitFor();

  // every line comes by, and the page never holds more than some screens of them
  const seen = new Set<string>();
  const look = async () => {
    const keys = await lines().evaluateAll((all) => all.map((line) => line.getAttribute('data-finding')!));
    expect(keys.length).toBeLessThan(300);
    for (const key of keys) seen.add(key);
  };
  const drawnAt = () => eventually(async () => {
    const blank = await pane.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-part]')].some((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return part.childElementCount === 0 && bottom > 0 && top < window.innerHeight;
    }));
    expect(blank).toBe(false);
  });
  for (;;) {
    await drawnAt();
    await look();
    const atEnd = await pane.evaluate(() => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      window.scrollBy(0, 1500);
      return scrollTop + clientHeight >= scrollHeight - 1;
    });
    if (atEnd) break;
  }
  expect(seen.size).toBe(total);

  const isFocused = (nth: 'first' | 'last') => eventually(async () => expect(await lines()[nth]().evaluate((line) => line === document.activeElement)).toBe(true));
  await lines().first().focus();
  for (const [key, nth] of [['End', 'last'], ['Home', 'first'], ['End', 'last']] as const) {
    await page.keyboard.press(key);
    await isFocused(nth);
    await drawnAt();
    await look();
  }
  await lines().last().click();
  await button('Bỏ qua…').waitFor();
  await expectAccessible(opened);

  // what is searched for comes at once, wherever the list stood
  const search = panel().getByRole('searchbox', { name: 'Tìm trong kết quả' });
  await search.fill('chua co chi so 6.2.24');
  await panel().getByText(/Đang hiện 1 trong/).waitFor();
  expect(await lines().count()).toBe(1);
  expect(opened.complaints).toEqual([]);
});
