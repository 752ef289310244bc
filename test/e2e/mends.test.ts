// Mends as a person meets them: looked at before anything is written, done, taken back; also after the pane was loaded anew.
import { goToCell, typeIntoCell } from './at-the-grid';
import { openSandbox, type OpenSandbox } from './open-sandbox';
import { expectAccessible, shootPage, shootPane } from './screens';

let opened: OpenSandbox;
afterEach(() => opened.close());

const panel = () => opened.pane.getByRole('tabpanel', { name: /Kiểm tra/ });
const button = (name: string | RegExp) => opened.pane.getByRole('button', { name, exact: typeof name === 'string' });
const lines = () => panel().locator('[data-finding]');
const preview = (name: string) => opened.pane.getByRole('region', { name, exact: true }).first();

async function checkExample(): Promise<void> {
  await button('Chèn ví dụ').click();
  await opened.pane.getByText('Đã chèn xong').waitFor();
  await opened.pane.getByRole('tab', { name: /Kiểm tra/ }).click();
  await panel().getByText(/chỗ cần xem/).waitFor();
}

const look = async (finding: RegExp): Promise<void> => {
  await lines().filter({ hasText: finding }).first().click();
  await panel().getByRole('button', { name: 'Xem cách sửa' }).click();
};

test('a budget in words becomes a formula, the printed total a native one; typed-over cells are named when it is taken back; the journal outlives the pane’s page', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 900 } });
  const { pane, sandbox } = opened;
  await checkExample();
  const sheet = (await sandbox.selection()).replace(/!.*$/, '');
  const at = (address: string) => `${sheet}!${address}`;
  const before = await sandbox.formulas(at('A1:N40'));
  const budgets = before.map((row, index) => [index + 1, row[4]] as const);
  const lined = budgets.find(([, value]) => String(value).includes('Giảng viên'))![0];
  const result = budgets.find(([, value]) => value === 105_000_000)![0];

  await look(/15\.000\.000 \(Giảng viên\)/);
  await preview('Đổi kinh phí dạng chữ thành số').waitFor();
  await preview('Đổi kinh phí dạng chữ thành số').getByText('=15000000+N("Giảng viên")+12000000+N("Chi phí lớp học")').waitFor();
  expect(await sandbox.formulas(at('A1:N40'))).toEqual(before);
  await shootPage(opened, 'guide-sua-1-truoc-sau');
  await expectAccessible(opened);
  await button('Sửa').click();
  await button(/^Hoàn tác: Đổi kinh phí dạng chữ thành số/).waitFor();
  expect((await sandbox.formulas(at(`E${lined}`)))[0]![0]).toBe('=15000000+N("Giảng viên")+12000000+N("Chi phí lớp học")');
  expect((await sandbox.values(at(`E${lined}`)))[0]![0]).toBe(27_000_000);

  await look(/ghi 105\.000\.000/);
  await preview('Viết tổng bằng công thức').getByText(/hiện 117\.000\.000; tăng 12\.000\.000/).waitFor();
  await panel().getByRole('button', { name: 'Sửa', exact: true }).click();
  await button(/^Hoàn tác: Viết tổng bằng công thức/).waitFor();
  expect((await sandbox.values(at(`E${result}`)))[0]![0]).toBe(117_000_000);
  await button(/^Hoàn tác: Viết tổng bằng công thức/).scrollIntoViewIfNeeded();
  await shootPage(opened, 'guide-sua-2-da-sua');

  // the pane is closed and opened again
  await pane.evaluate(() => { location.reload(); });
  await button(/^Hoàn tác: Viết tổng bằng công thức/).waitFor();
  await opened.pane.getByRole('tab', { name: /Kiểm tra/ }).click();

  await button(/^Hoàn tác: Viết tổng bằng công thức/).click();
  await opened.pane.getByText(/Đã hoàn tác “Viết tổng bằng công thức/).waitFor();
  expect((await sandbox.values(at(`E${result}`)))[0]![0]).toBe(105_000_000);

  await typeIntoCell(opened, `E${lined}`, '30000000');
  await goToCell(opened, 'A1');
  await button(/^Hoàn tác: Đổi kinh phí dạng chữ thành số/).click();
  await opened.pane.getByText('1 ô đã được sửa sau đó nên để nguyên:').waitFor();
  expect((await sandbox.values(at(`E${lined}`)))[0]![0]).toBe(30_000_000);
  await shootPage(opened, 'guide-sua-3-hoan-tac');
  await expectAccessible(opened);
  await button('Thôi, giữ nguyên').click();
  await button(/^Hoàn tác: Đổi kinh phí dạng chữ thành số/).waitFor();

  await typeIntoCell(opened, `E${lined}`, '=15000000+N("Giảng viên")+12000000+N("Chi phí lớp học")');
  await goToCell(opened, 'A1');
  await button(/^Hoàn tác: Đổi kinh phí dạng chữ thành số/).click();
  await button(/^Hoàn tác: Chèn ví dụ/).waitFor();
  expect(await sandbox.formulas(at('A1:N40'))).toEqual(before);
  await button(/^Hoàn tác: Chèn ví dụ/).click();
  await opened.pane.getByText('Đã hoàn tác “Chèn ví dụ”.').waitFor();
  expect(opened.complaints).toEqual([]);
  expect(await sandbox.unknownMembers()).toEqual({});
});

test.each(['light', 'dark'] as const)('%s, 320 px wide: before and after, and the question before something is left', async (theme) => {
  const mark = theme === 'light' ? 'sang' : 'toi';
  opened = await openSandbox({ theme, paneWidthPx: 320, viewport: { width: 1280, height: 900 } });
  const { sandbox } = opened;
  await checkExample();
  const sheet = (await sandbox.selection()).replace(/!.*$/, '');
  await look(/15\.000\.000 \(Giảng viên\)/);
  await preview('Đổi kinh phí dạng chữ thành số').getByText(/Giảng viên/).first().waitFor();
  await button('Sửa tất cả cùng loại…').click();
  await opened.pane.getByText(/Sẽ đổi \d+ ô/).waitFor();
  await shootPane(opened, `sua-truoc-sau-${mark}`);
  await opened.page.keyboard.press('Escape');
  await panel().getByRole('button', { name: 'Xem cách sửa' }).waitFor();
  await panel().getByRole('button', { name: 'Xem cách sửa' }).click();
  await button('Sửa').click();
  await button(/^Hoàn tác: Đổi kinh phí/).waitFor();
  const row = (await sandbox.formulas(`${sheet}!E1:E40`)).findIndex(([value]) => String(value).includes('Giảng viên')) + 1;
  await sandbox.setValues(`${sheet}!E${row}`, [[30_000_000]]);
  await button(/^Hoàn tác: Đổi kinh phí/).click();
  await opened.pane.getByText('1 ô đã được sửa sau đó nên để nguyên:').waitFor();
  await shootPane(opened, `hoan-tac-hoi-${mark}`);
  await button('Bỏ khỏi danh sách').click();
  await opened.pane.getByText(/Đã hoàn tác “Đổi kinh phí/).waitFor();
  await shootPane(opened, `hoan-tac-xong-${mark}`);
  expect(opened.complaints).toEqual([]);
});
