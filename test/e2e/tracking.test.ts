// A quarter's work on the sheets, in the built pane: progress is filled in, rows show their status, the follow-up sheet, the file is prepared for sending and the functions come back.
import { goToCell } from './at-the-grid';
import { openSandbox, type OpenSandbox } from './open-sandbox';
import { expectAccessible, shootPage, shootPane } from './screens';

let opened: OpenSandbox;
afterEach(() => opened.close());

const button = (name: string | RegExp) => opened.pane.getByRole('button', { name, exact: typeof name === 'string' });
const card = (name: string) => opened.pane.getByRole('region', { name });

/** A plan of two areas whose periods lie in a year that is over, and what was filled in. */
async function insertAndFill(): Promise<string> {
  const { pane, sandbox } = opened;
  const form = pane.getByRole('tabpanel', { name: 'Kế hoạch' });
  await form.getByLabel('Tên đơn vị').fill('Sở Nội vụ');
  await form.getByLabel('Năm kế hoạch').fill('2024');
  await form.getByLabel('Kết quả mỗi lĩnh vực').fill('1');
  await form.getByLabel('Hoạt động mỗi kết quả').fill('3');
  await button('Chèn kế hoạch').click();
  await pane.getByText('Đã chèn xong').waitFor();
  const place = (await pane.getByText(/Trang tính “/).first().textContent())!;
  const sheet = /Trang tính “([^”]+)”/.exec(place)![1]!;
  const [, first, last] = /vùng [A-Z]+(\d+):[A-Z]+(\d+)/.exec(place)!.map(Number);
  const rows = (await sandbox.values(`'${sheet}'!A${first}:A${last}`)).map(([cell], index) => [String(cell), first! + index] as const).filter(([number]) => /^\d+\.\d+\.\d+$/.test(number)).map(([, row]) => row);
  const filled: [string, string, string | number, string | number][] = [
    ['Rà soát thủ tục hành chính', 'Quý I', 'Hoàn thành', ''], ['Báo cáo kết quả rà soát', 'Quý I', '', 'Hoàn thành'], ['Tập huấn cán bộ một cửa', 'Quý I', 'Đang thực hiện', ''],
    ['Công khai thủ tục', 'Quý I', 1, ''], ['Kiểm tra kỷ luật', 'Quý II', '', ''], ['Sơ kết sáu tháng', '6 tháng đầu năm', '', 1],
  ];
  for (const [index, [content, period, q1, q2]] of filled.entries()) {
    await sandbox.setValues(`'${sheet}'!B${rows[index]}`, [[content]]);
    await sandbox.setValues(`'${sheet}'!F${rows[index]}`, [[period]]);
    await sandbox.setValues(`'${sheet}'!I${rows[index]}:J${rows[index]}`, [[q1, q2]]);
  }
  return sheet;
}

test('fill, follow, send, put back', async () => {
  opened = await openSandbox({ viewport: { width: 1440, height: 860 } });
  const { pane, sandbox } = opened;
  const sheet = await insertAndFill();
  await pane.getByRole('tab', { name: 'Tiến độ' }).click();
  const progress = pane.getByRole('tabpanel', { name: 'Tiến độ' });
  await progress.getByLabel('Thời điểm chốt').selectOption({ label: 'Quý I' });
  // a new plan is coloured from the first
  await card('Màu tình trạng trên bảng').getByText('Bảng đang được tô màu tình trạng.').waitFor();
  await progress.getByText('2/4 nhiệm vụ').first().waitFor();
  await goToCell(opened, 'I9');
  await card('Màu tình trạng trên bảng').scrollIntoViewIfNeeded();
  await shootPage(opened, 'guide-theo-doi-mau');
  expect((await sandbox.conditionalFormats(sheet)).length).toBe(7);

  await button('Lập bảng theo dõi').click();
  await pane.getByText('Đã lập bảng theo dõi ở trang tính “Bảng theo dõi”.').waitFor();
  await sandbox.atRest();
  const overall = await sandbox.values("'Bảng theo dõi'!B6:E6");
  expect([overall[0]![0], overall[0]![3]]).toEqual(['2/4 nhiệm vụ', 0.5]);
  await sandbox.setValues("'Bảng theo dõi'!H3", [['ghi chú của tôi']]);
  await goToCell(opened, 'A25');
  await shootPage(opened, 'guide-theo-doi-bang');
  await button('Cập nhật bảng theo dõi').click();
  await pane.getByText('Đã cập nhật bảng theo dõi').waitFor();
  expect((await sandbox.values("'Bảng theo dõi'!H3"))[0]![0]).toBe('ghi chú của tôi');

  const before = await sandbox.formulas("'Bảng theo dõi'!A1:F40");
  const values = await sandbox.values("'Bảng theo dõi'!A1:F40");
  await button('Xem các hàm sẽ thay').click();
  await card('Chuẩn bị gửi').getByText(/công thức sẽ được thay/).first().waitFor();
  await card('Chuẩn bị gửi').scrollIntoViewIfNeeded();
  await shootPage(opened, 'guide-chuan-bi-gui');
  await expectAccessible(opened);
  await button(/^Thay \d+ công thức$/).click();
  await pane.getByText(/^Đã thay \d+ công thức/).waitFor();
  expect((await sandbox.formulas("'Bảng theo dõi'!A1:F40")).flat().filter((cell) => String(cell).includes('CCHC.'))).toEqual([]);
  expect(await sandbox.values("'Bảng theo dõi'!A1:F40")).toEqual(values);
  await button('Đặt lại hàm').click();
  await pane.getByText(/^Đã đặt lại \d+ công thức/).waitFor();
  expect(await sandbox.formulas("'Bảng theo dõi'!A1:F40")).toEqual(before);
  expect(await sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});

test.each(['light', 'dark'] as const)('the cards at 320 px, %s', async (theme) => {
  opened = await openSandbox({ theme, paneWidthPx: 320, viewport: { width: 1366, height: 900 } });
  await insertAndFill();
  await opened.pane.getByRole('tab', { name: 'Tiến độ' }).click();
  await button('Lập bảng theo dõi').click();
  await opened.pane.getByText('Đã lập bảng theo dõi').waitFor();
  await button('Xem các hàm sẽ thay').click();
  await card('Chuẩn bị gửi').getByText(/công thức sẽ được thay/).first().waitFor();
  await card('Bảng theo dõi').scrollIntoViewIfNeeded();
  await shootPane(opened, `theo-doi-320-${theme === 'light' ? 'sang' : 'toi'}`);
  expect(opened.complaints).toEqual([]);
});
