import type { InsertPlanInput } from '../../../src/app/actions';
import { PROGRAMMES } from '../../../src/core';
import { openSandbox, type Opened } from '../../excel/sandbox';
import { describeWorkbook } from './describe-workbook';

jest.setTimeout(60_000);

const programme = PROGRAMMES.find(({ id }) => id === '2021-2030')!;
const input: InsertPlanInput = {
  unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: programme.id, areaIds: programme.areas.slice(0, 3).map(({ id }) => id), resultsPerArea: 2, activitiesPerResult: 3, place: 'new-sheet',
};

let first: Opened;
let second: Opened;
beforeEach(async () => { first = await openSandbox(); });
afterEach(async () => {
  await second.close();
  await first.close();
});

test('a plan inserted, saved and opened again is the same plan, and the add-in finds it', async () => {
  const inserted = await first.actions.insertPlan(input);
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.failure));
  const { sheet } = inserted.value;
  await first.sandbox.setValues(`'${sheet}'!E10:E12`, [[1_000_000], [2_500_000], ['3 triệu đồng']]);
  await first.sandbox.setValues(`'${sheet}'!P2:P4`, [['=CCHC.TYLECHUNG(A7:N40,1)'], ['=SUM(E8:E12)'], ['001']]);
  const before = await describeWorkbook(first.sandbox);
  const saved = await first.sandbox.saveFile();
  expect(saved.without).toEqual([]);

  second = await openSandbox();
  expect(await second.sandbox.openFile(saved.bytes)).toEqual({ ok: true, without: [] });
  expect(await describeWorkbook(second.sandbox)).toEqual(before);
  expect(before.sheets.find(({ name }) => name === sheet)!.validation.length).toBeGreaterThan(0);
  expect(before.names.length).toBeGreaterThan(0);

  await second.actions.refresh();
  const { plans, reading, failure } = second.actions.getState();
  expect(failure).toBeNull();
  expect(plans).toEqual([{ ...inserted.value, lost: false }]);
  expect(reading!.plan.items).toHaveLength(3 * (1 + 2 * (1 + 3)));

  // what is opened is alive: a new figure reaches the totals
  await second.sandbox.setValues(`'${sheet}'!E10`, [[9_000_000]]);
  expect(await second.sandbox.values(`'${sheet}'!E8`)).toEqual([[11_500_000]]);
});
