import { s4Table } from '../functions/plan-table';
import { adoptCells, sheetNames } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

async function makeTracking(): Promise<void> {
  await adoptCells(opened, s4Table(), { planYear: 2025 });
  opened.actions.setCounting({ cutOff: 1, span: 'period', rounding: 'half-up' });
  const desk = await opened.actions.openTracking();
  expect(await desk.makeSheet()).toMatchObject({ ok: true });
}

test('figures that a function of ours worked out anew since are nobody\'s change: the sheet goes', async () => {
  await makeTracking();
  const { reading } = opened.actions.getState();
  const activity = reading!.plan.items.find(({ level }) => level === 'activity')!;
  const before = await opened.sandbox.values("'Bảng theo dõi'!A26:F33");
  await opened.sandbox.setValues(`Sheet1!${String.fromCharCode(65 + reading!.block.columnIndex + reading!.table.columns.period!)}${reading!.block.rowIndex + activity.row + 1}`, [['Quý IV']]);
  expect(await opened.sandbox.values("'Bảng theo dõi'!A26:F33")).not.toEqual(before);
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
});

test('what a person wrote on the sheet keeps it', async () => {
  await makeTracking();
  await opened.sandbox.setValues("'Bảng theo dõi'!H30", [['ghi chú']]);
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { kept: [{ reason: 'changed', addresses: [expect.stringContaining('30')] }] } });
  expect(await sheetNames(opened)).toEqual(['Sheet1', 'Bảng theo dõi']);
});

test('colouring, renewing the colours and taking them off are entries of the journal, and each can be taken back', async () => {
  await adoptCells(opened, s4Table(), { planYear: 2025 });
  const desk = await opened.actions.openTracking();
  const colours = () => opened.sandbox.conditionalFormats('Sheet1');
  const seen = [await colours()];
  await desk.colour();
  seen.push(await colours());
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('31:31').delete('Up');
    await context.sync();
  });
  seen.push(await colours());
  for (const act of [desk.colour, desk.uncolour]) {
    expect(await act()).toMatchObject({ ok: true });
    seen.push(await colours());
  }
  expect(opened.actions.getState().journal.entries.map(({ title }) => title.what)).toEqual(['adopt-table', 'colour-status', 'colour-status', 'uncolour-status']);
  for (const before of [3, 2, 0]) {
    expect(await opened.actions.undo({ confirmed: true })).toMatchObject({ ok: true, value: { beside: [], left: [] } });
    expect(await colours()).toEqual(seen[before]);
  }
});

test('sending and putting back are two entries of the journal, and each says what it was', async () => {
  await makeTracking();
  const desk = await opened.actions.openTracking();
  const looked = await desk.lookForSending();
  if (!looked.ok) throw new Error(JSON.stringify(looked.failure));
  expect(await desk.send(looked.value)).toEqual({ ok: true, value: { replaced: 1 } });
  expect(await desk.putBack()).toMatchObject({ ok: true, value: { restored: 1 } });
  expect(opened.actions.getState().journal.entries.map(({ title }) => title.what)).toEqual(['adopt-table', 'tracking', 'send', 'put-back']);
});

test('a name that a person gave to cells of the sheet keeps it', async () => {
  await makeTracking();
  const point = (formula: string | null) => opened.look(async (context) => {
    const { names } = context.workbook;
    if (formula === null) names.getItem('SoLieu').delete();
    else names.add('SoLieu', formula);
    await context.sync();
  });
  await point("='Bảng theo dõi'!$A$25:$F$33");
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { kept: [{ reason: 'used', addresses: ['SoLieu'] }] } });
  expect(await sheetNames(opened)).toEqual(['Sheet1', 'Bảng theo dõi']);
  await point(null);
  await point('=Sheet1!$A$1');
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(await sheetNames(opened)).toEqual(['Sheet1']);
});
