import { PROGRAMMES } from '../../src/core';
import { openSandbox, type Opened } from './sandbox';

const PROGRAMME = PROGRAMMES.find(({ id }) => id === '2021-2030')!;
let opened: Opened;
let sheet: string;
afterEach(() => opened.close());
const change = (work: (sheet: Excel.Worksheet) => void) => opened.look(async (context) => { work(context.workbook.worksheets.getItem(sheet)); await context.sync(); });

/** Our form with areas 1 to 4; areas 5 and 6 come into rows 24 and 25. */
beforeEach(async () => {
  opened = await openSandbox();
  const done = await opened.actions.insertPlan({
    unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: PROGRAMME.id, areaIds: PROGRAMME.areas.slice(0, 4).map(({ id }) => id), resultsPerArea: 1, activitiesPerResult: 2, place: 'new-sheet',
  });
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  ({ sheet } = done.value);
  const shown = await opened.actions.previewMend({ id: 'add-areas', rows: null });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  expect(await opened.actions.applyMend({ id: 'add-areas', rows: null }, shown.value, 'Thêm lĩnh vực còn thiếu')).toEqual({ ok: true, value: undefined });
});

const list = (range: Excel.Range) => { range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }; };
const colour = (range: Excel.Range, formula: string) => {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = '#00FF00';
};

test.each<[what: string, work: (sheet: Excel.Worksheet) => void]>([
  ['a fill', (it) => { it.getRange('C25').format.fill.color = '#FFFF00'; }],
  ['red letters', (it) => { it.getRange('B24').format.font.color = '#FF0000'; }],
  ['a list for typing', (it) => list(it.getRange('G25'))],
  ['a rule of colour on one cell', (it) => colour(it.getRange('E24'), '=$E$24>0')],
  ['a rule of colour on both rows', (it) => colour(it.getRange('A24:N25'), '=TRUE')],
])('rows that someone gave %s stay, and are named', async (_, work) => {
  await change(work);
  await opened.actions.undo();
  expect(opened.actions.getState().journal.pending).toMatchObject({ restored: 0, deletedRows: 0, keptRows: [{ sheet, address: '24:25', reason: 'look' }] });
  await opened.actions.undo({ confirmed: true });
  expect((await opened.sandbox.values(`'${sheet}'!B24:B25`)).map(([name]) => String(name).slice(0, 10))).toEqual(['Lĩnh vực 5', 'Lĩnh vực 6']);
});

test('what reaches beyond the rows, stands elsewhere or is ours keeps none', async () => {
  await change((it) => {
    colour(it.getRange('A6:N30'), '=$A6=""');
    colour(it.getRange('E10'), '=$E$10>0');
    it.getRange('C10').format.fill.color = '#FFFF00';
    list(it.getRange('G10'));
  });
  await opened.actions.markFindings();
  expect(opened.actions.getState().marked).toBe(true);
  const before = opened.sandbox.syncCount();
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { deletedRows: 2, keptRows: [], skipped: [] } });
  // the look, told twice, and the write; then the plan is read again
  expect(opened.sandbox.syncCount() - before).toBeLessThanOrEqual(20);
  const left = await opened.look(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/type');
    await context.sync();
    return formats.items.length;
  });
  expect(left).toBeGreaterThanOrEqual(2);
});

/** Areas 5 and 6 come in once more, now in the midst of a rule for typing that was there before. */
async function amid(rule: Excel.DataValidationRule) {
  await opened.actions.undo();
  await change((it) => { it.getRange('G8:G40').dataValidation.rule = rule; });
  const shown = await opened.actions.previewMend({ id: 'add-areas', rows: null });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  expect(await opened.actions.applyMend({ id: 'add-areas', rows: null }, shown.value, 'Thêm lĩnh vực còn thiếu')).toEqual({ ok: true, value: undefined });
}

test.each<[what: string, rule: Excel.DataValidationRule]>([
  ['a formula of its own', { custom: { formula: '=LEN(G8)<100' } }],
  ['a list that stands below', { list: { inCellDropDown: true, source: '=$K$60:$K$63' } }],
  ['a bound that stands below', { wholeNumber: { operator: 'LessThan', formula1: '=$K$60' } }],
])('rows amid a rule for typing with %s go, though rows above moved what it points to', async (_, rule) => {
  await amid(rule);
  await change((it) => { it.getRange('1:1').insert('Down'); });
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { deletedRows: 2, keptRows: [], skipped: [] } });
});

test('rows stay whose rule for typing someone wrote anew', async () => {
  await amid({ custom: { formula: '=LEN(G8)<100' } });
  await change((it) => {
    it.getRange('1:1').insert('Down');
    it.getRange('G25:G26').dataValidation.rule = { custom: { formula: '=LEN(G25)<50' } };
  });
  await opened.actions.undo();
  expect(opened.actions.getState().journal.pending).toMatchObject({ restored: 0, deletedRows: 0, keptRows: [{ sheet, reason: 'look' }] });
});
