import { beginTyping, press, typeIntoCell } from './at-the-grid';
import { openSandbox, type OpenSandbox } from './open-sandbox';

let opened: OpenSandbox;
afterEach(() => opened.close());

test('office.js starts in the iframe as in Excel on the web, and asks for nothing that the sandbox lacks', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.pane.getByText('{"host":"Excel","platform":"OfficeOnline","language":"vi-VN"}', { exact: true }).waitFor();
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
  const before = await opened.sandbox.syncCount();
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
  expect((await opened.sandbox.syncCount()) - before).toBe(1);
});

test('what a person types in the grid reaches the add-in as an event', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      const seen = ((window as unknown as { seen: string[] }).seen = [] as string[]);
      context.workbook.worksheets.onChanged.add(async (event) => void seen.push(`${event.address} ${event.source}`));
      await context.sync();
    }));
  await typeIntoCell(opened, 'B3', 'Kế hoạch');
  await opened.pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0);
  expect(await opened.pane.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['B3 Local']);
  expect(await opened.sandbox.values('B3')).toEqual([['Kế hoạch']]);
});

test('while a cell is being typed into, requests are refused, or wait when they may', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await beginTyping(opened, 'C5', 'đang gõ');
  const refused = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
      return 'done';
    }).catch((error: { code: string }) => error.code));
  expect(refused).toBe('InvalidOperationInCellEditMode');
  await opened.pane.evaluate(() => {
    (window as unknown as { late: Promise<string> }).late = Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C5').load('values');
      await context.sync();
      return String(range.values[0]?.[0]);
    });
  });
  await opened.page.keyboard.press('Enter');
  expect(await opened.pane.evaluate(() => (window as unknown as { late: Promise<string> }).late)).toBe('đang gõ');
});

test('settings saved by the older API are those of the workbook', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  const value = await opened.pane.evaluate(async () => {
    Office.context.document.settings.set('quý', { số: 4 });
    await new Promise((done) => Office.context.document.settings.saveAsync(done));
    return Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('quý').load('value');
      await context.sync();
      return setting.value as unknown;
    });
  });
  expect(value).toEqual({ số: 4 });
});

test('a sheet that the add-in protects cannot be typed into', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    }));
  await typeIntoCell(opened, 'A1', 'không được');
  expect(await opened.sandbox.values('A1')).toEqual([['']]);
  expect(await opened.page.getByText('Trang tính đang được bảo vệ').count()).toBeGreaterThan(0);
});

test('undo takes back what a person typed', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await typeIntoCell(opened, 'A1', '12');
  await press(opened, 'Control+z');
  expect(await opened.sandbox.values('A1')).toEqual([['']]);
});

test('an add-in that cannot be opened is explained, and the promise of scripts rejects', async () => {
  const failed = await openSandbox({ page: 'not-there.html' }).catch((error: Error) => error.message);
  expect(failed).toMatch(/not-there\.html \(lỗi 404\)/);
  opened = await openSandbox({ page: 'bring-up.html' });
});
