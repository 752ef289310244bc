import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSandbox, type OpenSandbox, whenReady } from './open-sandbox';

let opened: OpenSandbox;
let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'files-')); });
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a plan is saved and opened through the buttons, by keyboard; the add-in starts anew and finds it', async () => {
  opened = await openSandbox();
  const { page } = opened;
  const pane = () => page.frameLocator('#pane iframe');
  await pane().getByRole('button', { name: 'Chèn ví dụ' }).click();
  await pane().getByText('Đã chèn xong').waitFor();
  const sheet = (await pane().getByText(/Trang tính “/).first().textContent())!.match(/Trang tính “([^”]+)”/)![1]!;

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu tệp' }).press('Enter')]);
  const saved = path.join(folder, 'ke-hoach.xlsx');
  await download.saveAs(saved);
  await page.getByText('Đã lưu So-lam-viec.xlsx.').waitFor();
  expect(readFileSync(saved).subarray(0, 2).toString()).toBe('PK');

  await page.reload();
  await whenReady(page);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Mở tệp' }).press('Enter')]);
  await chooser.setFiles(saved);
  await page.getByText(/Đã mở ke-hoach.xlsx.|Không mở|Có lỗi/).waitFor();

  expect(await page.locator('#file-said').textContent()).toBe('Đã mở ke-hoach.xlsx.');
  expect(await opened.sandbox.values(`'${sheet}'!E12`)).toEqual([[117_000_000]]);
  expect(await opened.sandbox.formulas(`'${sheet}'!E12`)).toEqual([['=CCHC.NGANSACH(A4:N11)']]);
  await pane().getByRole('tab', { name: /Kiểm tra/ }).click();
  await pane().getByText(/chỗ cần xem/).first().waitFor();
  await opened.sandbox.atRest();
  await page.screenshot({ path: '.cache/files-page.png' });
  expect(opened.complaints.filter((complaint) => !complaint.includes('ERR_ABORTED'))).toEqual([]);
});

test('a file that is no workbook is refused with a sentence, and the grid stays', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.sandbox.setValues('A1', [['còn nguyên']]);
  await opened.page.locator('#file-choice').setInputFiles({ name: 'ghi-chu.xlsx', mimeType: 'text/plain', buffer: Buffer.from('không phải bảng tính') });
  await opened.page.getByText('Không mở ghi-chu.xlsx. Đây không phải là tệp bảng tính Excel (.xlsx).').waitFor();
  expect(await opened.sandbox.values('A1')).toEqual([['còn nguyên']]);
  await opened.page.screenshot({ path: '.cache/files-refused.png' });
});
