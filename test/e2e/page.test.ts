import axe, { type AxeResults } from 'axe-core';
import { clickArrow, findPixels, goToCell, press } from './at-the-grid';
import { eventually } from './eventually';
import { openSandbox, type OpenSandbox } from './open-sandbox';

let opened: OpenSandbox;
afterEach(() => opened.close());

test('the page says that it is not Excel, in both themes, and is accessible around the grid', async () => {
  for (const theme of ['light', 'dark'] as const) {
    opened = await openSandbox({ page: 'bring-up.html', theme });
    expect(await opened.page.title()).toBe('Bảng tính thử (sandbox)');
    await opened.page.getByText('Đây không phải Excel').waitFor();
    await opened.page.evaluate(axe.source);
    // Univer's own toolbar and canvas are none of ours.
    const { passes, violations } = await opened.page.evaluate(() =>
      (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ include: ['body'], exclude: ['#grid', 'iframe', '[id^="univer"]', 'body > div'] }));
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    if (theme === 'light') await opened.close();
  }
});

test('the pane is as wide as asked, and the bar beside it is moved by mouse and keyboard', async () => {
  opened = await openSandbox({ page: 'bring-up.html', paneWidthPx: 320 });
  const width = async () => (await opened.page.locator('#side').boundingBox())!.width;
  expect(await width()).toBe(320);
  await opened.page.locator('#splitter').press('ArrowLeft');
  expect(await width()).toBe(330);
  const bar = (await opened.page.locator('#splitter').boundingBox())!;
  await opened.page.mouse.move(bar.x + 2, bar.y + 200);
  await opened.page.mouse.down();
  await opened.page.mouse.move(bar.x - 98, bar.y + 200, { steps: 4 });
  await opened.page.mouse.up();
  expect(await width()).toBeGreaterThan(420);
  await eventually(async () => {
    const grid = (await opened.page.locator('#grid').boundingBox())!;
    const canvas = (await opened.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
    expect(Math.abs(canvas.width - grid.width)).toBeLessThan(2);
  });
});

test('cells are copied and pasted, formulas with their references', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened.sandbox.setValues('A1:B2', [[1, '=A1*10'], [2, '']]);
  await goToCell(opened, 'B1');
  await opened.page.keyboard.press('Control+c');
  await goToCell(opened, 'B2');
  await opened.page.keyboard.press('Control+v');
  await eventually(async () => expect(await opened.sandbox.formulas('B1:B2')).toEqual([['=A1*10'], ['=A2*10']]));
  expect(await opened.sandbox.values('B1:B2')).toEqual([[10], [20]]);
});

test('a sheet that a person protects in the grid is protected for the add-in', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await opened.page.getByText('Sheet1', { exact: true }).last().click({ button: 'right' });
  await opened.page.getByText('Bảo vệ trang bảng', { exact: true }).click();
  await opened.page.getByRole('button', { name: 'Xác nhận' }).click();
  await opened.sandbox.atRest();
  const code = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
      return 'written';
    }).catch((error: { code: string }) => error.code));
  expect(code).toBe('AccessDenied');
});

test('a dialog of the add-in opens and talks to it', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  const said = await opened.pane.evaluate(() => new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(`${location.origin}/test/dialog.html`, { promptBeforeOpen: false }, ({ value, error }) => {
      if (!value) return resolve(error.message);
      value.addEventHandler(Office.EventType.DialogMessageReceived, (message) => {
        value.close();
        resolve((message as { message: string }).message);
      });
    });
  }));
  expect(said).toBe('Xin chào từ hộp thoại');
});

test('keyboard focus leaves the pane by Esc for the grid', async () => {
  opened = await openSandbox({ page: 'bring-up.html' });
  await goToCell(opened, 'C3');
  await opened.pane.locator('#state').click();
  await opened.page.keyboard.press('Escape');
  // the grid writes into an element of its own page, where the iframe had the keyboard before
  await opened.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  await opened.sandbox.atRest();
  await opened.page.keyboard.type('lưới');
  await press(opened, 'Enter');
  expect(await opened.sandbox.values('C3')).toEqual([['lưới']]);
});

describe('cells with a drop-down', () => {
  const list = () => opened.page.locator('[data-u-comp="sheets-dropdown-list"]');

  beforeEach(async () => {
    opened = await openSandbox();
    await opened.pane.getByRole('button', { name: 'Chèn ví dụ' }).click();
    await opened.pane.getByText('Đã chèn xong').waitFor();
    await goToCell(opened, 'L7');
  });

  test('what is typed stays in the cell, also words that are not in its list, and is not marked as an error', async () => {
    for (const word of ['x', '80%', 'Hoàn thành', 'Chưa hoàn thành']) {
      await opened.page.keyboard.type(word, { delay: 60 });
      expect(await list().count()).toBe(0);
      await press(opened, 'Enter');
    }
    expect(await opened.sandbox.values('L7:L10')).toEqual([['x'], [0.8], ['Hoàn thành'], ['Chưa hoàn thành']]);
    // The first of them where it is refused: once that is marked, the others would be.
    await opened.pane.evaluate(() => Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('L7');
      cells.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
      await context.sync();
    }));
    const marked = '254,75,75';
    await eventually(async () => expect(await findPixels(opened, 'L7', marked)).not.toEqual([]));
    await opened.sandbox.atRest();
    for (const cell of ['L8', 'L9', 'L10']) expect(await findPixels(opened, cell, marked)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  test('the list opens at its arrow, gives its word, and gives way to typing', async () => {
    await clickArrow(opened, 'L7');
    await list().getByText('Đang thực hiện').click();
    // at once, while the grid could still take both clicks for a double click
    await clickArrow(opened, 'L7');
    await list().waitFor();
    expect(await opened.sandbox.values('L7')).toEqual([['Đang thực hiện']]);
    await opened.page.keyboard.type('Hoan thanh', { delay: 60 });
    expect(await list().count()).toBe(0);
    await press(opened, 'Enter');
    expect(await opened.sandbox.values('L7')).toEqual([['Hoan thanh']]);
  });

  test('a double click in a cell with a list still opens the cell', async () => {
    const { x, y, height } = await opened.sandbox.cellBox('L7');
    await opened.page.mouse.dblclick(x + 10, y + height / 2);
    await opened.page.keyboard.type('x');
    await press(opened, 'Enter');
    expect(await opened.sandbox.values('L7')).toEqual([['x']]);
  });
});
