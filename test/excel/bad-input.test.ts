import type { Finding } from '../../src/core';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
let sheet: string;
beforeEach(async () => {
  opened = await openSandbox();
  const result = await opened.actions.insertExample('new-sheet');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  sheet = result.value.sheet;
});
afterEach(() => opened.close());

// rows of the sheet: 4 heading, 5 area, 6 result, 7 to 10 activities, 11 blank, 12 total
const findingsAt = async (rowNumber: number): Promise<Finding[]> => {
  await opened.actions.refresh();
  const { reading, failure } = opened.actions.getState();
  expect(failure).toBeNull();
  return reading!.findings.filter(({ row }) => reading!.block.rowIndex + row === rowNumber - 1);
};

test('error values are read as what they are, and found', async () => {
  await opened.sandbox.setValues(`'${sheet}'!E7`, [['=1/0']]);
  await opened.sandbox.setValues(`'${sheet}'!L7`, [['=NA()']]);
  await opened.sandbox.setValues(`'${sheet}'!H8`, [['=1/0']]);
  expect((await findingsAt(7)).map(({ column }) => column)).toEqual(expect.arrayContaining(['budget', 'quarter4']));
  expect((await findingsAt(8)).map(({ column }) => column)).toContain('period');
});

test('a cell with the most text that Excel holds is read whole', async () => {
  const text = `Nội dung rất dài ${'a'.repeat(32_767 - 17)}`;
  await opened.sandbox.setValues(`'${sheet}'!B7`, [[text]]);
  await opened.actions.refresh();
  expect(opened.actions.getState().reading?.plan.items[2]?.content).toHaveLength(32_767);
});

test('numbers as text count like numbers, dates as serials like dates', async () => {
  await opened.look(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRange('E7').values = [["'35.000.000"]];
    target.getRange('H7').numberFormat = [['dd/mm/yyyy']];
    target.getRange('H7').values = [[41_562]]; // 15/10/2013
    target.getRange('M7').values = [[41_561]];
    await context.sync();
  });
  await opened.actions.refresh();
  const { reading } = opened.actions.getState();
  expect(reading?.budgetTotal).toBe(117_000_000n);
  expect(reading?.plan.items[2]?.period.end).toBe('2013-10-15');
  expect(reading?.plan.items[2]?.completedOn).toEqual({ kind: 'date', date: '2013-10-14' });
});

test('a table without its heading is said to be none, and comes back with its heading', async () => {
  const heading = await opened.sandbox.values(`'${sheet}'!A4:N4`);
  await opened.sandbox.setValues(`'${sheet}'!A4:N4`, [heading[0]!.map(() => '')]);
  await opened.actions.refresh();
  expect(opened.actions.getState()).toMatchObject({ reading: null, failure: { kind: 'no-plan-table', sheet, address: 'A4:N12' } });
  await opened.sandbox.setValues(`'${sheet}'!A4:N4`, heading);
  await opened.actions.refresh();
  expect(opened.actions.getState()).toMatchObject({ failure: null, reading: { budgetTotal: 117_000_000n } });
});

test('a deleted name is a lost plan', async () => {
  await opened.look(async (context) => {
    context.workbook.names.getItem('CCHC_KeHoach_2013').delete();
    await context.sync();
  });
  await opened.actions.refresh();
  expect(opened.actions.getState()).toMatchObject({ reading: null, failure: { kind: 'plan-gone', rangeName: 'CCHC_KeHoach_2013' }, plans: [{ lost: true }] });
});

test('a workbook whose structure is protected takes no new sheet, and says so', async () => {
  await opened.look(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await opened.actions.insertExample('new-sheet')).toEqual({ ok: false, failure: { kind: 'protected-workbook' } });
});

test('the plan is found again after the file was saved and opened again', async () => {
  const { engine } = opened.sandbox;
  const saved = engine.api.getActiveWorkbook()!.save();
  const extras = engine.extras.save();
  const again = await openSandbox({ workbook: saved });
  again.sandbox.engine.extras.load(extras);
  await again.actions.start();
  expect(again.actions.getState()).toMatchObject({ failure: null, plans: [{ sheet, lost: false, year: 2013 }], reading: { budgetTotal: 117_000_000n } });
  await again.close();
});

test('text that looks like a formula in the plan is shown and written as text', async () => {
  await opened.workbook.apply([{
    kind: 'write', sheet, block: { rowIndex: 30, columnIndex: 1, rowCount: 1, columnCount: 5 },
    cells: [[{ text: '=1+1' }, { text: '001' }, { text: '1/2' }, { text: "'5.10" }, { text: '- gạch đầu dòng' }]],
  }]);
  expect(await opened.sandbox.values(`'${sheet}'!B31:F31`)).toEqual([['=1+1', '001', '1/2', "'5.10", '- gạch đầu dòng']]);
});
