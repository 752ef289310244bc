import { goToCell, typeIntoCell } from './at-the-grid';
import { openSandbox, type OpenSandbox } from './open-sandbox';

let opened: OpenSandbox;
afterEach(() => opened.close());

const plan = "'Ví dụ kế hoạch CCHC'!";

async function insertExample(): Promise<void> {
  await opened.pane.getByRole('button', { name: 'Chèn ví dụ' }).click();
  await opened.pane.getByText('Đã chèn xong').waitFor();
}

/** the last row of the spilled table: on time, planned, share of the whole plan */
async function overall(): Promise<unknown[] | undefined> {
  const table = await opened.sandbox.values(`${plan}P4:S8`);
  return table.filter((row) => row[2] !== '').at(-1)?.slice(1);
}

test('the built pane starts under the policy of production, from this machine alone, and asks for nothing unknown', async () => {
  opened = await openSandbox();
  await opened.pane.getByRole('tab', { name: 'Kế hoạch' }).waitFor();
  expect(await opened.sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});

test.each(['null', 'zero'] as const)('the grid calculates with the add-in’s own functions (blank cells are %s)', async (blankCells) => {
  opened = await openSandbox({ blankCells });
  await insertExample();
  await typeIntoCell(opened, 'P1', '=CCHC.NGANSACH(A4:N10)');
  await typeIntoCell(opened, 'P2', '=cchc.bangchu(P1)');
  await typeIntoCell(opened, 'P4', '=CCHC.TIENDO(A4:N10,4)');
  expect(await opened.sandbox.values(`${plan}P1:P2`)).toEqual([[117_000_000], ['Một trăm mười bảy triệu đồng']]);
  expect(await opened.sandbox.formulas(`${plan}P2`)).toEqual([['=CCHC.BANGCHU(P1)']]);
  expect(await overall()).toEqual([0, 4, 0]);

  await typeIntoCell(opened, 'L7', '100%');
  await typeIntoCell(opened, 'L8', 'x');
  expect(await overall()).toEqual([2, 4, 0.5]);
  expect(await opened.sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});

test('a function that cannot answer is an error value, and the grid goes on', async () => {
  opened = await openSandbox();
  await opened.sandbox.setValues('A1:A3', [['=CCHC.TIENDO(C1:D9,4)'], ['=CCHC.TIENDO()'], ['=IFERROR(CCHC.BANGCHU("chữ"),"lỗi")']]);
  expect(await opened.sandbox.values('A1:A3')).toEqual([['#VALUE!'], ['#VALUE!'], ['lỗi']]);
});

test('the ribbon opens the pane again and checks the plan', async () => {
  opened = await openSandbox();
  await insertExample();
  await opened.page.getByRole('button', { name: 'Đóng ngăn' }).click();
  await expect(opened.page.locator('#side').isVisible()).resolves.toBe(false);
  await opened.page.getByRole('button', { name: 'Mở kế hoạch' }).click();
  await expect(opened.page.locator('#side').isVisible()).resolves.toBe(true);
  await opened.page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await opened.pane.getByText('Kết quả 5.1 chưa có chỉ số.').waitFor();
});

test('a person’s edit of the plan is followed by the pane', async () => {
  opened = await openSandbox();
  await insertExample();
  await opened.pane.getByRole('tab', { name: /Kiểm tra/ }).click();
  await opened.pane.getByText('Kết quả 5.1 chưa có chỉ số.').waitFor();
  await typeIntoCell(opened, 'C6', '55 CBCC được tập huấn');
  await opened.pane.getByText('Kết quả 5.1 chưa có chỉ số.').waitFor({ state: 'detached' });
  await goToCell(opened, 'A1');
});
