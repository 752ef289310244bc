import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

/** A table of ours in D6:H9 of the sheet; rows are to come in above row 8. */
const givenName = () => opened.look(async (context) => {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('D6:H9').values = Array.from({ length: 4 }, (_, row) => Array.from({ length: 5 }, (__, column) => `${row}.${column}`));
  context.workbook.names.add('CCHC_KeHoach_2025', sheet.getRange('D6:H9'));
  await context.sync();
});
const room = async () => (await opened.workbook.rows()).room([{ kind: 'insert-rows', sheet: 'Sheet1', rowIndex: 7, rowCount: 2, within: 'CCHC_KeHoach_2025' }]);
const fill = (address: string, values: string[][]) => opened.sandbox.setValues(address, values);

test.each<[what: string, cells: [string, string[][]][], beside: string | null]>([
  ['nothing', [], null],
  ['on the left, above and below the place', [['B7:B8', [['a'], ['b']]]], 'B:C'],
  ['on the right', [['J7:J8', [['a'], ['b']]]], 'I:J'],
  ['on both sides', [['C7:C8', [['a'], ['b']]], ['K7:K8', [['a'], ['b']]]], 'C:K'],
  ['above the place only', [['B7', [['a']]], ['J7', [['a']]]], null],
  ['farther out above than below', [['A7:B7', [['a', 'a']]], ['B8', [['b']]]], 'B:C'],
  ['elsewhere on the sheet', [['B2:B3', [['a'], ['b']]], ['J20', [['c']]]], null],
])('what stands beside a table comes apart where it goes on across the place: %s', async (_, cells, beside) => {
  await givenName();
  for (const [address, values] of cells) await fill(address, values);
  expect(await room()).toEqual({ ok: true, value: { blocked: null, beside } });
});

test('nothing that came in asks for no room', async () => {
  expect(await (await opened.workbook.rows()).room([])).toEqual({ ok: true, value: null });
});
