import { startSandbox } from '../../../src/sandbox/node';
import { codeOf, onSheet, sandboxed } from './sandboxed';

const sandbox = sandboxed();

test('a request over 5 MB is refused as a whole', async () => {
  const rows = Array.from({ length: 600 }, () => ['x'.repeat(10_000)]);
  expect(await codeOf((sheet) => { sheet.getRange('A1:A600').values = rows; })).toBe('RequestPayloadSizeLimitExceeded');
  expect(await sandbox().values('A1')).toEqual([['']]);
  expect(sandbox().requestBytes()).toBeGreaterThan(5 * 1024 * 1024);
});

test('an answer over 5 MB is refused', async () => {
  const rows = Array.from({ length: 300 }, () => ['x'.repeat(10_000)]);
  for (const first of [1, 301]) expect(await codeOf((sheet) => { sheet.getRange(`A${first}:A${first + 299}`).values = rows; })).toBe('no error');
  expect(await codeOf((sheet) => { sheet.getRange('A1:A600').load('values'); })).toBe('ResponsePayloadSizeLimitExceeded');
});

test('while a cell is edited a request fails, and one that may wait waits', async () => {
  const { host } = sandbox();
  host.cellEdit.begin();
  expect(await codeOf((sheet) => { sheet.getRange('A1').values = [[1]]; })).toBe('InvalidOperationInCellEditMode');
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[2]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  host.cellEdit.end();
  await waiting;
  expect(await sandbox().values('A1')).toEqual([[2]]);
});

test('a property that was not loaded cannot be read', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });
});

test('what follows a failed action is not done, what came before it is', async () => {
  expect(await codeOf((sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('không có').activate();
    sheet.getRange('A2').values = [[2]];
  })).toBe('ItemNotFound');
  expect(await sandbox().values('A1:A2')).toEqual([[1], ['']]);
});

test('an error says where it happened', async () => {
  await expect(onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1]];
    await context.sync();
  })).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: expect.stringContaining('Range.values') as unknown } });
});

test('changing a null object is an error', async () => {
  expect(await codeOf((_, context) => context.workbook.worksheets.getItemOrNullObject('không').delete())).toBe('ItemNotFound');
  expect(await codeOf((_, context) => { context.workbook.worksheets.getItemOrNullObject('không').name = 'x'; })).toBe('ItemNotFound');
});

test('unknown members, methods and services are refused by name and counted', async () => {
  expect(await codeOf((sheet) => { sheet.shapes.load('items'); })).toBe('ApiNotFound');
  expect(await codeOf((sheet) => { sheet.getRange('A1').load('style'); })).toBe('ApiNotFound');
  expect(await codeOf((sheet) => { sheet.getRange('A1').flashFill(); })).toBe('ApiNotFound');
  expect(await codeOf((sheet) => { sheet.getRange('A1').load('constructor'); })).toBe('ApiNotFound');
  expect(await codeOf((sheet) => { sheet.getRange('A1').load('getCell'); })).toBe('ApiNotFound');
  const { host } = sandbox();
  const { body } = await host.handle(JSON.stringify({ Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.Khong.Co' } } }));
  expect(JSON.parse(body)).toMatchObject({ Error: { Code: 'ApiNotFound', Message: 'host: service Microsoft.Khong.Co is not implemented' } });
  host.refuse('dispatch id 64');
  expect(sandbox().unknownMembers()).toEqual({
    'Worksheet.shapes': 1, 'Range.style': 1, 'Range.flashFill': 1, 'Range.constructor': 1, 'Range.getCell': 1, 'Microsoft.Khong.Co': 1, 'dispatch id 64': 1,
  });
});

test('actions that the host does not know are refused', async () => {
  const { body } = await sandbox().host.handle(JSON.stringify({ Actions: [{ Id: 1, ActionType: 7, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }));
  expect(JSON.parse(body)).toMatchObject({ Error: { Code: 'ApiNotFound', Message: 'host: action type 7 is not implemented' } });
});

test('requests are counted without what office.js adds at the end of a run', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.values = [[1]];
    await context.sync();
    range.load('values');
    await context.sync();
  });
  expect(sandbox().syncCount()).toBe(2);
});

test('what office.js tells the host of itself, at a time of its own, is not counted among the requests', async () => {
  const root = { Id: 3, ObjectPathType: 1, Name: '' };
  const service = (name: string) => ({ Id: 1, ObjectPathType: 2, Name: name });
  const asks = (name: string) => ({ Id: 5, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } });
  const instantiates = (path: number) => ({ Id: path + 10, ActionType: 1, Name: '', ObjectPathId: path });
  const ready = { Actions: [instantiates(1), asks('NotifyActionHandlerReady')], ObjectPaths: { 1: service('Microsoft.InternalService.AddinInternalService') } };
  const functions = { Actions: [instantiates(1), instantiates(3), asks('_GetEnabledFeatures')], ObjectPaths: { 1: service('Microsoft.ExcelServices.CustomFunctions'), 3: root } };
  for (const body of [ready, functions]) expect((await sandbox().host.handle(JSON.stringify(body))).status).toBe(200);
  expect(sandbox().syncCount()).toBe(0);
  expect(sandbox().host.requestsInProcess()).toBe(0);
});

test('a write of the add-in empties the undo stack, as in perpetual Excel', async () => {
  await sandbox().setValues('A1', [['của người dùng']]);
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1').values = [['của add-in']];
    await context.sync();
  });
  sandbox().engine.api.getActiveWorkbook()?.undo();
  expect(await sandbox().values('A1:B1')).toEqual([['của người dùng', 'của add-in']]);
});

test('reading leaves the undo stack alone', async () => {
  await sandbox().setValues('A1', [['của người dùng']]);
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  sandbox().engine.api.getActiveWorkbook()?.undo();
  expect(await sandbox().values('A1')).toEqual([['']]);
});

test('two workbooks of one process know nothing of each other', async () => {
  const first = sandbox();
  const second = await startSandbox();
  await first.setValues('A1:B1', [[1, '=A1*2']]);
  await second.setValues('A1:B1', [[10, '=A1*2']]);
  expect(await first.values('A1:B1')).toEqual([[1, 2]]);
  expect(await second.values('A1:B1')).toEqual([[10, 20]]);
  expect(globalThis.Excel).toBe(second.Excel);
  await second.dispose();
  expect(globalThis.Excel).toBe(first.Excel);
  await first.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
});
