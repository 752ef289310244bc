import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const selected = () => opened.look(async (context) => {
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  return range.address;
});

test('a finding leads to its cell after the sheet was renamed, rows came in above and another sheet took the old name', async () => {
  const inserted = await opened.actions.insertExample('new-sheet');
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.failure));
  const { sheet } = inserted.value;
  await opened.look(async (context) => {
    const plan = context.workbook.worksheets.getItem(sheet);
    plan.name = 'Kế hoạch mới';
    plan.getRange('1:2').insert('Down');
    context.workbook.worksheets.add(sheet);
    await context.sync();
  });
  // heading in row 6 by now; two rows on, in column C
  await opened.actions.showCell(2, 'indicator');
  expect(opened.actions.getState().failure).toBeNull();
  expect(await selected()).toBe("'Kế hoạch mới'!C8");
});

test('a cell of a deleted sheet is a plan that is gone', async () => {
  const inserted = await opened.actions.insertExample('new-sheet');
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.failure));
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(inserted.value.sheet).delete();
    await context.sync();
  });
  await opened.actions.showCell(2, 'indicator');
  expect(opened.actions.getState().failure).toEqual({ kind: 'plan-gone', rangeName: 'CCHC_KeHoach_2013' });
});
