import { lookForSending, prepareSending } from '../../src/app/send/prepare-sending';
import { putFormulasBack } from '../../src/app/send/put-back';
import { trackingPort } from '../../src/excel/tracking';
import { s4Table } from '../functions/plan-table';
import { openSandbox, type Opened } from './sandbox';
import { recording } from './write-and-undo';

let opened: Opened;
let write: ReturnType<typeof recording>['write'];
let undo: ReturnType<typeof recording>['undo'];
beforeEach(async () => {
  opened = await openSandbox();
  ({ write, undo } = recording(() => opened));
});
afterEach(() => opened.close());

/** One function with one result and one whose results fill R1:W8. */
async function fill(): Promise<void> {
  const table = s4Table();
  await opened.sandbox.setValues(`A1:N${table.length}`, table as string[][]);
  await opened.sandbox.setValues('P1', [[`=CCHC.TYLECHUNG($A$1:$N$${table.length},1)`]]);
  await opened.sandbox.setValues('R1', [[`=CCHC.TIENDO($A$1:$N$${table.length},1)`]]);
}

const cells = async () => [await opened.sandbox.formulas('P1:W9'), await opened.sandbox.values('P1:W9')];

async function send(): Promise<void> {
  const looked = await lookForSending(trackingPort);
  if (!looked.ok) throw new Error(JSON.stringify(looked.failure));
  expect(await prepareSending(trackingPort, looked.value, write)).toEqual({ ok: true, value: { replaced: 2 } });
}

test('what was replaced for sending and is taken back fills its cells again', async () => {
  await fill();
  const before = await cells();
  await send();
  expect(await cells()).not.toEqual(before);
  expect(await undo()).toMatchObject({ ok: true, value: { skipped: [] } });
  expect(await cells()).toEqual(before);
});

test('functions that were put back and are taken back leave their values as they were sent', async () => {
  await fill();
  await send();
  const sent = await cells();
  expect(await putFormulasBack(trackingPort, write)).toMatchObject({ ok: true, value: { restored: 2 } });
  expect(await undo()).toMatchObject({ ok: true, value: { skipped: [] } });
  expect(await cells()).toEqual(sent);
});
