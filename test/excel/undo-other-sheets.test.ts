import { countSent, lookForSending, prepareSending } from '../../src/app/send/prepare-sending';
import { trackingPort } from '../../src/excel/tracking';
import type { Edit } from '../../src/workbook';
import { s4Table } from '../functions/plan-table';
import { openSandbox, type Opened } from './sandbox';
import { recording, writing } from './write-and-undo';

let opened: Opened;
let write: ReturnType<typeof recording>['write'];
let undo: ReturnType<typeof recording>['undo'];
beforeEach(async () => {
  opened = await openSandbox();
  ({ write, undo } = recording(() => opened));
});
afterEach(() => opened.close());

const ROWS = s4Table().length;

const { change } = writing(() => opened);
const summary = async () => [(await opened.sandbox.formulas('Tong!B2'))[0]![0], (await opened.sandbox.values('Tong!B2'))[0]![0]];

/** S4's plan, and a figure of it on a sheet of its own. */
async function fill(formula: string): Promise<void> {
  await opened.sandbox.setValues(`A1:N${ROWS}`, s4Table() as string[][]);
  await change(({ worksheets }) => { worksheets.add('Tong').getRange('B2').formulas = [[formula]]; });
}

describe('a formula of another sheet that was replaced for sending', () => {
  beforeEach(async () => {
    await fill(`=CCHC.TYLECHUNG(Sheet1!$A$1:$N$${ROWS},1)`);
    const looked = await lookForSending(trackingPort);
    if (!looked.ok) throw new Error(JSON.stringify(looked.failure));
    expect(await prepareSending(trackingPort, looked.value, write)).toEqual({ ok: true, value: { replaced: 1 } });
    expect(await summary()).toEqual([8 / 9, 8 / 9]);
  });

  test('names its cells where they stand now', async () => {
    await change(({ worksheets }) => { worksheets.getItem('Sheet1').getRange('1:3').insert('Down'); });
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [], left: [] } });
    expect(await summary()).toEqual([`=CCHC.TYLECHUNG(Sheet1!$A$4:$N$${ROWS + 3},1)`, 8 / 9]);
    expect(await countSent(trackingPort)).toEqual({ ok: true, value: 0 });
  });

  test('names the sheets as they are called now', async () => {
    await change(({ worksheets }) => {
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('B:B').insert('Right');
      sheet.name = 'Kế hoạch';
    });
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [] } });
    expect(await summary()).toEqual([`=CCHC.TYLECHUNG('Kế hoạch'!$A$1:$O$${ROWS},1)`, 8 / 9]);
  });

  test('is left and told where its cells are gone, and stays remembered', async () => {
    await change(({ worksheets }) => { worksheets.getItem('Sheet1').getRange(`1:${ROWS}`).delete('Up'); });
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 0, skipped: [{ sheet: 'Tong', address: 'B2', reason: 'shifted' }] } });
    expect(await summary()).toEqual([8 / 9, 8 / 9]);
    expect(await countSent(trackingPort)).toEqual({ ok: true, value: 1 });
  });
});

describe('a formula of another sheet that was written over otherwise', () => {
  const FORMULA = '=SUM(Sheet1!$E$3:$E$9)&""';
  const OVER: Edit[] = [{ kind: 'write', sheet: 'Tong', block: { rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1 }, cells: [[{ number: 7 }]], expect: [[FORMULA]] }];
  beforeEach(async () => {
    await fill(FORMULA);
    expect(await write(OVER)).toMatchObject({ ok: true });
  });
  const shifted = { ok: true, value: { restored: 0, skipped: [{ sheet: 'Tong', address: 'B2', reason: 'shifted' }] } };

  test('comes back where its sheet stands as it stood, filled in further or not', async () => {
    await opened.sandbox.setValues('Sheet1!N5', [['đã xong']]);
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [] } });
    expect((await summary())[0]).toBe(FORMULA);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['rows came in', (sheet) => { sheet.getRange('1:3').insert('Down'); }],
    ['columns came in', (sheet) => { sheet.getRange('B:B').insert('Right'); }],
    ['it was renamed', (sheet) => { sheet.name = 'Kế hoạch'; }],
    ['it was deleted', (sheet) => { sheet.delete(); }],
  ])('is left and told where %s', async (_, work) => {
    await change(({ worksheets }) => { work(worksheets.getItem('Sheet1')); });
    expect(await undo()).toMatchObject(shifted);
    expect((await summary())[0]).toBe(7);
  });
});
