// The main job as a new user does it, in the built pane, on the source documents' own plan. Each moment has its screenshot in the guide.
import { goToCell, typeIntoCell } from './at-the-grid';
import { eventually } from './eventually';
import { openSandbox, type OpenSandbox } from './open-sandbox';
import { expectAccessible, shootPage } from './screens';

let opened: OpenSandbox;
afterEach(() => opened.close());

const tab = (name: RegExp | string) => opened.pane.getByRole('tab', { name });
const button = (name: string | RegExp) => opened.pane.getByRole('button', { name });

test('insert the example, check it, fill in Quý IV, read the progress, and the same from a function', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 820 } });
  const { sandbox, pane, page } = opened;

  await button('Chèn ví dụ').click();
  await pane.getByText('Đã chèn xong').waitFor();
  const sheet = (await pane.getByText(/Trang tính “/).first().textContent())!.match(/Trang tính “([^”]+)”/)![1]!;
  await goToCell(opened, 'A1');
  await shootPage(opened, 'guide-1-vi-du');
  expect(await sandbox.values(`'${sheet}'!E12`)).toEqual([[117_000_000]]);
  expect(await sandbox.formulas(`'${sheet}'!E12`)).toEqual([['=CCHC.NGANSACH(A4:N11)']]);
  expect(await sandbox.values(`'${sheet}'!C13`)).toEqual([['Một trăm mười bảy triệu đồng']]);

  await tab(/Kiểm tra/).click();
  const findings = pane.getByRole('tabpanel', { name: /Kiểm tra/ });
  await findings.getByText(/chỗ cần xem/).waitFor();
  const text = (await findings.textContent())!;
  expect(text).toContain('105.000.000');
  expect(text).toContain('117.000.000');
  expect(text).toContain('12.000.000');
  expect(text).toContain('200.000.000');
  expect(text).toMatch(/5\.1.{0,80}[Cc]hưa có chỉ số|[Tt]hiếu chỉ số/);
  expect(await page.content() + text).not.toContain('422.000.000');
  await shootPage(opened, 'guide-2-kiem-tra');

  await sandbox.setValues(`'${sheet}'!L7:L10`, [['Hoàn thành'], [1], ['80%'], ['Chưa hoàn thành']]);
  await goToCell(opened, 'L10');
  await shootPage(opened, 'guide-3-quy-iv');

  await tab('Tiến độ').click();
  const progress = pane.getByRole('tabpanel', { name: 'Tiến độ' });
  await progress.getByLabel('Thời điểm chốt').selectOption({ label: 'Quý IV' });
  await progress.getByText('2/4 nhiệm vụ').first().waitFor();
  expect(await progress.textContent()).toContain('50 %');
  await shootPage(opened, 'guide-4-tien-do');

  await typeIntoCell(opened, 'P5', '=CCHC.TIENDO(A4:N12,4)');
  expect(await sandbox.values(`'${sheet}'!P5:S6`)).toEqual([['Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC', 2, 4, 0.5], [expect.any(String), 2, 4, 0.5]]);
  await goToCell(opened, 'S6');
  await shootPage(opened, 'guide-5-ham-tiendo');

  await tab(/Kiểm tra/).click();
  await button('Đánh dấu trên bảng').click();
  await pane.getByText(/Đang đánh dấu trên bảng/).waitFor();
  expect((await sandbox.conditionalFormats(sheet)).length).toBeGreaterThan(0);
  await goToCell(opened, 'A1');
  await shootPage(opened, 'guide-6-danh-dau');
  await button('Bỏ đánh dấu').click();
  await pane.getByText(/Đang đánh dấu trên bảng/).waitFor({ state: 'detached' });
  expect(await sandbox.conditionalFormats(sheet)).toEqual([]);

  await expectAccessible(opened);
  expect(await sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});

test('choosing a finding selects its cell, by keyboard too', async () => {
  opened = await openSandbox();
  await button('Chèn ví dụ').click();
  await opened.pane.getByText('Đã chèn xong').waitFor();
  await tab(/Kiểm tra/).click();
  const finding = opened.pane.getByRole('tabpanel', { name: /Kiểm tra/ }).getByRole('button', { name: /chỉ số/i }).first();
  await finding.focus();
  await finding.press('Enter');
  await eventually(async () => expect(await opened.sandbox.selection()).toMatch(/!C6$/));
});

test('S4\'s counts laid out as a plan: 24/27, 88,89 % half-up and 88,88 % truncated, from the pane and from the functions', async () => {
  opened = await openSandbox();
  const { pane, sandbox } = opened;
  const form = pane.getByRole('tabpanel', { name: 'Kế hoạch' });
  await form.getByLabel('Tên đơn vị').fill('Sở Nội vụ');
  await form.getByLabel('Năm kế hoạch').fill('2019');
  await form.getByLabel('Chương trình').selectOption({ label: await form.getByLabel('Chương trình').locator('option', { hasText: 'Hà Tĩnh' }).first().textContent() ?? '' });
  await form.getByLabel('Kết quả mỗi lĩnh vực').fill('1');
  await form.getByLabel('Hoạt động mỗi kết quả').fill('8');
  await button('Chèn kế hoạch').click();
  await pane.getByText('Đã chèn xong').waitFor();
  const place = (await pane.getByText(/Trang tính “/).first().textContent())!;
  const sheet = /Trang tính “([^”]+)”/.exec(place)![1]!;
  const [, first, last] = /vùng [A-Z]+(\d+):[A-Z]+(\d+)/.exec(place)!.map(Number);
  const numbers = (await sandbox.values(`'${sheet}'!A${first}:A${last}`)).map(([cell]) => String(cell));
  const done = [2, 1, 3, 4, 6, 1, 7];
  const planned = [2, 2, 3, 5, 6, 1, 8];
  for (const [index, count] of planned.entries()) {
    const row = first! + numbers.indexOf(`${index + 1}.1.1`);
    const rows = Array.from({ length: 8 }, (_, activity) => activity);
    await sandbox.setValues(`'${sheet}'!B${row}:B${row + 7}`, rows.map((activity) => [`Nhiệm vụ ${activity + 1}`]));
    await sandbox.setValues(`'${sheet}'!F${row}:F${row + 7}`, rows.map((activity) => [activity < count ? 'Quý I' : 'Quý IV']));
    await sandbox.setValues(`'${sheet}'!I${row}:I${row + 7}`, rows.map((activity) => [activity < done[index]! ? 1 : '']));
  }
  await tab('Tiến độ').click();
  const progress = pane.getByRole('tabpanel', { name: 'Tiến độ' });
  await progress.getByLabel('Thời điểm chốt').selectOption({ label: 'Quý I' });
  await progress.getByText('24/27 nhiệm vụ').first().waitFor();
  expect(await progress.textContent()).toContain('88,89 %');
  for (const [index, count] of planned.entries()) expect(await progress.textContent()).toContain(`${done[index]}/${count}`);
  await progress.getByLabel('Số lẻ').selectOption({ label: 'Cắt bỏ' });
  await progress.getByText('88,88 %').first().waitFor();

  const table = `'${sheet}'!A${first}:N${last}`;
  await sandbox.setValues(`'${sheet}'!R1:R4`, [[`=CCHC.TYLECHUNG(${table},1)`], [`=CCHC.TYLELINHVUC(${table},7,1)`], [`=TEXT(R1,"0.00%")`], [`=CCHC.TYLELINHVUC(${table},"Cải cách thủ tục hành chính",1)`]]);
  const [[overall], [seventh], [shown], [third]] = await sandbox.values(`'${sheet}'!R1:R4`) as [[number], [number], [string], [number]];
  expect(overall).toBeCloseTo(24 / 27, 12);
  expect(shown).toBe('88.89%');
  expect([seventh, third]).toEqual([0.875, 1]);
  expect(await sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});
