// Parts of the pane that come after its start: where their file does not come, the pane says so, and what the person then presses brings them.
import { openSandbox, type OpenSandbox } from './open-sandbox';

let opened: OpenSandbox;
afterEach(() => opened.close());

test('a workbook without a plan starts with neither the rules nor the screens it does not show, and fetches the screens in idle time', async () => {
  opened = await openSandbox();
  const fetched = () => opened.pane.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  await opened.pane.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/progress-screen.')));
  expect((await fetched()).filter((path) => /\/(rules|english|word)\./.test(path))).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

test('without the rules a plan is not shown as checked; reading again brings them', async () => {
  opened = await openSandbox({ refuse: /\/rules\.[0-9a-f]+\.js$/ });
  await opened.pane.getByRole('button', { name: 'Chèn ví dụ' }).click();
  await opened.pane.getByText(/Chưa tải được phần kiểm tra/).waitFor();
  await opened.refuseNothing();
  await opened.pane.getByRole('button', { name: 'Đọc lại bảng' }).first().click();
  await opened.pane.getByText('117.000.000 đồng').first().waitFor();
});

test('a screen whose file does not come is asked for again on request', async () => {
  opened = await openSandbox({ refuse: /\/check-screen\.[0-9a-f]+\.js$/ });
  await opened.pane.getByRole('tab', { name: /Kiểm tra/ }).click();
  await opened.pane.getByText(/Chưa tải được phần này của ngăn/).waitFor();
  await opened.refuseNothing();
  await opened.pane.getByRole('button', { name: 'Thử lại' }).click();
  await opened.pane.getByText(/Chưa có kế hoạch|chưa có kế hoạch/).first().waitFor();
});
