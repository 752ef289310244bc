import { openSandbox, type OpenSandbox } from './open-sandbox';

let opened: OpenSandbox;
afterEach(() => opened.close());

test('office.js starts in the iframe as in Excel on the web, and asks for nothing that the sandbox lacks', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await expect(opened.pane.locator('#state').textContent()).resolves.toBe('{"host":"Excel","platform":"OfficeOnline","language":"vi-VN"}');
  expect(await opened.sandbox.unknownMembers()).toEqual({});
  expect(opened.complaints).toEqual([]);
});

test('the declared requirement sets are answered from the matrix, and nothing newer', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  const supported = await opened.pane.evaluate(() =>
    [['ExcelApi', '1.14'], ['ExcelApi', '1.15'], ['SharedRuntime', '1.1'], ['CustomFunctionsRuntime', '1.3'], ['CustomFunctionsRuntime', '1.4'], ['RibbonApi', '1.1']].map(
      ([name, version]) => Office.context.requirements.isSetSupported(name!, version)));
  expect(supported).toEqual([true, false, true, true, false, true]);
});

test('a button of the ribbon runs its command in the add-in', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.page.getByRole('button', { name: 'Kiểm tra' }).click();
  await opened.pane.waitForFunction(() => (window as unknown as { commands: string[] }).commands.length > 0);
  expect(await opened.pane.evaluate(() => (window as unknown as { commands: string[] }).commands)).toEqual(['CCHC.CheckPlan']);
});

test('Excel.run writes into the grid and reads what the grid calculates', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  const total = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [[1], [2], [39]];
      sheet.getRange('A4').formulas = [['=SUM(A1:A3)']];
      const result = sheet.getRange('A4').load('values');
      await context.sync();
      return result.values;
    }));
  expect(total).toEqual([[42]]);
  expect(await opened.sandbox.values('A1:A4')).toEqual([[1], [2], [39], [42]]);
  expect(await opened.sandbox.formulas('A4')).toEqual([['=SUM(A1:A3)']]);
  expect(await opened.sandbox.syncCount()).toBe(1);
});

test('what a person types in the grid reaches the add-in as an event', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      const seen = ((window as unknown as { seen: string[] }).seen = [] as string[]);
      context.workbook.worksheets.onChanged.add(async (event) => void seen.push(`${event.address} ${event.source}`));
      await context.sync();
    }));
  const grid = (await opened.page.locator('#grid canvas').first().boundingBox())!;
  await opened.page.mouse.click(grid.x + 80, grid.y + 30);
  await opened.page.keyboard.type('Kế hoạch');
  await opened.page.keyboard.press('Enter');
  await opened.pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0);
  expect(await opened.pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['A1 Local']);
  expect(await opened.sandbox.values('A1')).toEqual([['Kế hoạch']]);
});
