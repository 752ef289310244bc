import { countSent, lookForSending, prepareSending } from '../../src/app/send/prepare-sending';
import { putFormulasBack } from '../../src/app/send/put-back';
import { trackingPort } from '../../src/excel/tracking';
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
const figure = async () => [(await opened.sandbox.formulas('Tong!B2'))[0]![0], (await opened.sandbox.values('Tong!B2'))[0]![0]];
const putBack = () => putFormulasBack(trackingPort, write);

async function send(formula: string, replaced = 1): Promise<void> {
  await opened.sandbox.setValues(`A1:N${ROWS}`, s4Table() as string[][]);
  await change(({ worksheets }) => { worksheets.add('Tong').getRange('B2').formulas = [[formula]]; });
  const looked = await lookForSending(trackingPort);
  if (!looked.ok) throw new Error(JSON.stringify(looked.failure));
  expect(await prepareSending(trackingPort, looked.value, write)).toEqual({ ok: true, value: { replaced } });
}

describe('a put-back that is undone, and done again', () => {
  beforeEach(async () => {
    await send(`=CCHC.TYLECHUNG(Sheet1!$A$1:$N$${ROWS},1)`);
    expect(await putBack()).toMatchObject({ ok: true, value: { restored: 1, left: [] } });
  });

  test('where nothing moved: the same formula', async () => {
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [], left: [] } });
    expect([await countSent(trackingPort), await figure()]).toEqual([{ ok: true, value: 1 }, [8 / 9, 8 / 9]]);
    expect(await putBack()).toMatchObject({ ok: true, value: { restored: 1, left: [] } });
    expect(await figure()).toEqual([`=CCHC.TYLECHUNG(Sheet1!$A$1:$N$${ROWS},1)`, 8 / 9]);
  });

  test('the cell itself moved: it is found again', async () => {
    await change(({ worksheets }) => { worksheets.getItem('Tong').getRange('1:1').insert('Down'); worksheets.getItem('Tong').name = 'Tổng hợp'; });
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [], left: [] } });
    expect(await putBack()).toMatchObject({ ok: true, value: { restored: 1, left: [] } });
    expect((await opened.sandbox.formulas("'Tổng hợp'!B3"))[0]![0]).toBe(`=CCHC.TYLECHUNG(Sheet1!$A$1:$N$${ROWS},1)`);
  });

  test.each<[what: string, work: (sheet: Excel.Worksheet) => void]>([
    ['rows came in', (sheet) => { sheet.getRange('1:3').insert('Down'); }],
    ['it has another name', (sheet) => { sheet.name = 'Kế hoạch'; }],
  ])('the sheet that it names is not as it was: %s; the formula, which followed, stays', async (_, work) => {
    await change(({ worksheets }) => work(worksheets.getItem('Sheet1')));
    const [formula] = await figure();
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 0, skipped: [{ sheet: 'Tong', address: 'B2', reason: 'changed' }] } });
    expect(await figure()).toEqual([formula, 8 / 9]);
  });
});

test('of two that were put back, one names a sheet that moved: what the file remembers of it never means the old places', async () => {
  await change(({ worksheets }) => { worksheets.add('Khac').getRange('A1:A2').values = [['x'], [5]]; worksheets.add('Rieng').getRange('B3').formulas = [['=CCHC.BANGCHU(Khac!$A$2)']]; });
  await send(`=CCHC.TYLECHUNG(Sheet1!$A$1:$N$${ROWS},1)`, 2);
  expect(await putBack()).toMatchObject({ ok: true, value: { restored: 2, left: [] } });
  await change(({ worksheets }) => { worksheets.getItem('Sheet1').getRange('1:3').insert('Down'); });
  const undone = await undo();
  expect(undone).toMatchObject({ ok: true, value: { restored: 1, skipped: [{ sheet: 'Tong', address: 'B2', reason: 'changed' }], left: [expect.stringMatching(/^CCHC_Gui_/)] } });
  const names = await opened.look(async (context) => {
    const items = context.workbook.names.load(['items/name', 'items/formula']);
    await context.sync();
    return items.items.filter(({ name }) => name.startsWith('CCHC_Gui_')).map(({ formula }) => String(formula).replaceAll("'", ''));
  });
  expect(names.filter((formula) => formula.startsWith('=Sheet1!'))).toEqual([]);
  expect(await putBack()).toMatchObject({ ok: true, value: { restored: 1, left: [{ sheet: 'Tong', address: 'B2' }] } });
  expect((await opened.sandbox.formulas('Rieng!B3'))[0]![0]).toBe('=CCHC.BANGCHU(Khac!$A$2)');
  expect((await figure())[0]).toBe(`=CCHC.TYLECHUNG(Sheet1!$A$4:$N$${ROWS + 3},1)`);
});

describe('a formula over whole columns that was replaced for sending', () => {
  beforeEach(() => send('=CCHC.TYLECHUNG(Sheet1!$A:$N,1)'));

  test.each<[what: string, work: (sheet: Excel.Worksheet) => void, formula: string]>([
    ['nothing moved', () => undefined, '=CCHC.TYLECHUNG(Sheet1!$A:$N,1)'],
    ['the sheet has another name', (sheet) => { sheet.name = 'Kế hoạch'; }, "=CCHC.TYLECHUNG('Kế hoạch'!$A:$N,1)"],
    ['a column came in', (sheet) => { sheet.getRange('B:B').insert('Right'); }, '=CCHC.TYLECHUNG(Sheet1!$A:$O,1)'],
  ])('names them where they stand when it is put back: %s', async (_, work, formula) => {
    await change(({ worksheets }) => work(worksheets.getItem('Sheet1')));
    expect(await putBack()).toMatchObject({ ok: true, value: { restored: 1, left: [] } });
    expect(await figure()).toEqual([formula, 8 / 9]);
  });

  test.each<[what: string, work: (sheet: Excel.Worksheet) => void, formula: string]>([
    ['nothing moved', () => undefined, '=CCHC.TYLECHUNG(Sheet1!$A:$N,1)'],
    ['the sheet has another name', (sheet) => { sheet.name = 'Kế hoạch'; }, "=CCHC.TYLECHUNG('Kế hoạch'!$A:$N,1)"],
  ])('and when the sending is undone: %s', async (_, work, formula) => {
    await change(({ worksheets }) => work(worksheets.getItem('Sheet1')));
    expect(await undo()).toMatchObject({ ok: true, value: { restored: 1, skipped: [] } });
    expect(await figure()).toEqual([formula, 8 / 9]);
  });
});
