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

test('areas that were left out of the form come in where the programme has them, and go again', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 900 } });
  const { pane, sandbox } = opened;
  const form = pane.getByRole('tabpanel', { name: 'Kế hoạch' });
  await form.getByLabel('Tên đơn vị').fill('Sở Nội vụ');
  await form.getByLabel('Năm kế hoạch').fill('2025');
  for (const name of [/Cải cách tổ chức bộ máy/, /Chính phủ điện tử/]) await form.getByRole('checkbox', { name }).uncheck();
  await button('Chèn kế hoạch').click();
  await pane.getByText('Đã chèn xong').waitFor();
  const sheet = /Trang tính “([^”]+)”/.exec((await pane.getByText(/Trang tính “/).first().textContent())!)![1]!;
  const whole = `'${sheet}'!A1:N60`;
  const before = await sandbox.formulas(whole);
  const rowOf = (rows: unknown[][], number: string) => rows.findIndex(([cell]) => cell === number) + 1;
  const total = (rows: unknown[][]) => rows.findIndex(([, cell]) => cell === 'TỔNG CỘNG') + 1;
  await pane.getByRole('tab', { name: /Kiểm tra/ }).click();
  await panel().getByText(/chỗ cần xem/).waitFor();

  await look(/thiếu 2 lĩnh vực bắt buộc/);
  const shown = preview('Thêm lĩnh vực còn thiếu');
  await shown.getByText(`Chèn 1 dòng phía trên dòng ${rowOf(before, '4')}.`, { exact: false }).waitFor();
  await shown.getByText('Lĩnh vực 3: Cải cách tổ chức bộ máy hành chính nhà nước').waitFor();
  expect(await sandbox.formulas(whole)).toEqual(before);
  await expectAccessible(opened);
  await panel().getByRole('button', { name: /^Sửa \d+ ô$/ }).click();
  await button(/^Hoàn tác: Thêm lĩnh vực còn thiếu/).waitFor();
  const after = await sandbox.formulas(whole);
  expect(['1', '2', '3', '4', '5', '6'].map((number) => rowOf(after, number)).every((row, index, rows) => row > 0 && (index === 0 || row > rows[index - 1]!))).toBe(true);
  expect(total(after)).toBe(total(before) + 2);
  expect(after[total(after) - 1]![4]).toBe(`=SUBTOTAL(9,E${rowOf(after, '1')}:E${total(after) - 1})`);
  await panel().getByText(/thiếu 2 lĩnh vực bắt buộc/).waitFor({ state: 'detached' });

  await button(/^Hoàn tác: Thêm lĩnh vực còn thiếu/).click();
  await pane.getByText(/bỏ 2 dòng đã chèn/).waitFor();
  expect(await sandbox.formulas(whole)).toEqual(before);
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
