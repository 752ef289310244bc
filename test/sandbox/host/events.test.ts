import { ICommandService } from '@univerjs/core';
import { ClearSelectionContentCommand, InsertRowByRangeCommand, RemoveRowByRangeCommand } from '@univerjs/sheets';
import { onSheet, sandboxed } from './sandboxed';

const sandbox = sandboxed();

interface Heard {
  from: 'sheet' | 'workbook';
  address: string;
  changeType: string;
  triggerSource: string;
}

/** Listens to changes of the first sheet; what is returned gives what was heard since it was last asked. */
async function listen(): Promise<() => Promise<Heard[]>> {
  let heard: Heard[] = [];
  const take = (from: Heard['from']) => async ({ address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    heard.push({ from, address, changeType, triggerSource });
  };
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add(take('sheet'));
    context.workbook.worksheets.onChanged.add(take('workbook'));
    await context.sync();
  });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const since = heard;
    heard = [];
    return since;
  };
}

const twice = (address: string, changeType: string, triggerSource: string) =>
  [{ from: 'sheet', address, changeType, triggerSource }, { from: 'workbook', address, changeType, triggerSource }];

test('a write of the add-in is one event for the sheet and one for the workbook, said to be its own', async () => {
  const heard = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [[1, 2], [3, 4]];
    await context.sync();
  });
  expect(await heard()).toEqual(twice('B2:C3', 'RangeEdited', 'ThisLocalAddin'));
});

test('a write that office.js cuts into bands is one event', async () => {
  const heard = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:J400').values = Array.from({ length: 400 }, () => Array(10).fill(1));
    await context.sync();
  });
  expect(await heard()).toEqual(twice('A1:J400', 'RangeEdited', 'ThisLocalAddin'));
});

test('two writes apart are two events', async () => {
  const heard = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('Z99').values = [[2]];
    await context.sync();
  });
  expect((await heard()).filter(({ from }) => from === 'sheet').map(({ address }) => address)).toEqual(['A1', 'Z99']);
});

test('what a person types is an event of nobody\'s add-in', async () => {
  const heard = await listen();
  await sandbox().setValues('Sheet1!C3:D4', [[1, 2], ['=C3*2', 'x']]);
  expect(await heard()).toEqual(twice('C3:D4', 'RangeEdited', 'Unknown'));
});

test('results and formats are no change of contents', async () => {
  await sandbox().setValues('A1:B1', [[1, '=A1*2']]);
  const heard = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').numberFormat = [['0.0']];
    await context.sync();
  });
  expect(await heard()).toEqual([]);
  await sandbox().setValues('A1', [[5]]);
  expect((await heard()).map(({ address }) => address)).toEqual(['A1', 'A1']);
});

test('inserted and deleted rows and cells say what they are', async () => {
  await sandbox().setValues('A1:A9', Array.from({ length: 9 }, (_, row) => [row]));
  const heard = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').insert('Down');
    await context.sync();
    sheet.getRange('5:5').delete('Up');
    await context.sync();
    sheet.getRange('B:B').insert('Right');
    await context.sync();
    sheet.getRange('A1').insert('Down');
    await context.sync();
  });
  expect((await heard()).filter(({ from }) => from === 'sheet')).toEqual([
    { from: 'sheet', address: '2:3', changeType: 'RowInserted', triggerSource: 'ThisLocalAddin' },
    { from: 'sheet', address: '5:5', changeType: 'RowDeleted', triggerSource: 'ThisLocalAddin' },
    { from: 'sheet', address: 'B:B', changeType: 'ColumnInserted', triggerSource: 'ThisLocalAddin' },
    { from: 'sheet', address: 'A1', changeType: 'CellInserted', triggerSource: 'ThisLocalAddin' },
  ]);
});

test('a person inserts and deletes rows, empties cells and undoes it', async () => {
  await sandbox().setValues('A1:A9', Array.from({ length: 9 }, (_, row) => [row]));
  const heard = await listen();
  const { engine } = sandbox();
  const commands = engine.injector.get(ICommandService);
  const ids = { unitId: engine.unitId, subUnitId: 'sheet-1' };
  const rows = (first: number, last: number) => ({ startRow: first, endRow: last, startColumn: 0, endColumn: 25 });
  const of = async () => (await heard()).filter(({ from }) => from === 'sheet').map(({ address, changeType }) => `${address} ${changeType}`);
  commands.syncExecuteCommand(InsertRowByRangeCommand.id, { ...ids, range: rows(1, 2), direction: 0 });
  expect(await of()).toEqual(['2:3 RowInserted']);
  commands.syncExecuteCommand(RemoveRowByRangeCommand.id, { ...ids, range: rows(4, 4) });
  expect(await of()).toEqual(['5:5 RowDeleted']);
  commands.syncExecuteCommand(ClearSelectionContentCommand.id, { ...ids, ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }] });
  expect(await of()).toEqual(['A1 RangeEdited']);
  engine.api.getActiveWorkbook()?.undo();
  expect(await of()).toEqual(['A1 RangeEdited']);
});

test('selection, activation, added and deleted sheets', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`activated ${worksheetId === 'sheet-1' ? 'first' : 'other'}`));
    worksheets.onDeactivated.add(async ({ worksheetId }) => void heard.push(`left ${worksheetId === 'sheet-1' ? 'first' : 'other'}`));
    worksheets.onAdded.add(async () => void heard.push('added'));
    worksheets.onDeleted.add(async () => void heard.push('deleted'));
    await context.sync();
    sheet.getRange('B2:C3').select();
    await context.sync();
    const other = worksheets.add('Hai');
    const front = worksheets.getActiveWorksheet();
    front.load('name');
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(front.name).toBe('Sheet1');
    expect(heard).toEqual(['selected B2:C3', 'added']);
    other.activate();
    await context.sync();
    other.delete();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard).toEqual(['selected B2:C3', 'added', 'left first', 'activated other', 'left other', 'activated first', 'deleted']);
});

test('who stops listening hears nothing more', async () => {
  const heard: string[] = [];
  const handler = await onSheet(async (sheet, context) => {
    const added = sheet.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  await sandbox().setValues('A1', [[1]]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await sandbox().setValues('A2', [[2]]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard).toEqual(['A1']);
});

test('an event gives its range', async () => {
  const values: unknown[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add((event) => Excel.run(async (own) => {
      const range = event.getRange(own);
      range.load('values,address');
      await own.sync();
      values.push(range.address, range.values);
    }));
    await context.sync();
  });
  await sandbox().setValues('B2:C2', [[1, 2]]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(values).toEqual(['Sheet1!B2:C2', [[1, 2]]]);
});

test('a calculation is told when results came', async () => {
  await sandbox().setValues('A1:B1', [[1, '=A1*2']]);
  let count = 0;
  await onSheet(async (sheet, context) => {
    sheet.onCalculated.add(async () => { count += 1; });
    await context.sync();
  });
  await sandbox().setValues('A1', [[5]]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(count).toBe(1);
});
