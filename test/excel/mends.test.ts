import type { Mend } from '../../src/app/actions';
import { MEND_IDS, type MendId } from '../../src/core';
import { describeWorkbook } from '../sandbox/files/describe-workbook';
import { richPlan } from './rich-plan';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => {
  opened = await openSandbox();
  await opened.look((context) => richPlan(context, 'Sheet1'));
  await opened.actions.start();
  const found = await opened.actions.findTables('all-sheets');
  const [candidate] = found.ok ? found.value.candidates : [];
  if (!candidate) throw new Error('the table was not found');
  const adopted = await opened.actions.adoptTable(candidate, { ...opened.actions.firstChoice(candidate), planYear: 2013 });
  expect(adopted).toMatchObject({ ok: true });
});
afterEach(() => opened.close());

const preview = async (id: MendId, rows: number[] | null = null): Promise<Mend> => {
  const shown = await opened.actions.previewMend({ id, rows });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  return shown.value;
};
/** Texts at the bottom of their cells are how Excel begins: said or not, they look the same. */
const picture = async () => {
  const told = await describeWorkbook(opened.sandbox);
  for (const { cells } of told.sheets) for (const [address, cell] of Object.entries(cells) as [string, Cell][]) {
    if (cell[3].vt === 3) delete cell[3].vt;
    if (cell[2] === 'Empty' && cell[4] && Object.keys(cell[3]).length === 0) delete cells[address];
  }
  return told;
};
type Cell = [formula: string, value: unknown, type: string, style: Record<string, unknown>, locked: boolean];
const at = (address: string, value: unknown) => opened.look(async (context) => {
  context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
  await context.sync();
});

/** What each mend does to S0 Bảng 2.3 as an official might have it. */
const CHANGED: Record<MendId, string[]> = {
  renumber: ['A10', 'A9'],
  // the area has its native total; its result's budgets are in words
  'write-totals': [],
  'number-from-text': ['E10', 'E9'],
  'fill-ditto': ['G8', 'H8'],
  'split-lead': ['G9', 'H9'],
  // no programme was chosen for a table of one's own
  'add-areas': [],
  'plain-period': ['F10', 'F7', 'F9'],
  'remove-leftovers': [],
  // its cells are merged in the title and the heading only; see unmerge.test.ts
  unmerge: [],
};

test.each(MEND_IDS)('%s changes its cells and nothing else, and undo is the identity on the whole workbook', async (id) => {
  const before = await picture();
  const shown = await preview(id);
  expect(await picture()).toEqual(before);
  expect(shown.changes.map(({ address }) => address).sort()).toEqual(CHANGED[id]);
  if (shown.changes.length === 0) return;
  expect(await opened.actions.applyMend({ id, rows: null }, shown, 'Sửa')).toEqual({ ok: true, value: undefined });

  const after = await picture();
  const changed = new Set(shown.changes.map(({ address }) => address));
  for (const { address } of shown.changes) {
    const [was, is] = [before.sheets[0]!.cells[address] as Cell, after.sheets[0]!.cells[address] as Cell];
    // everything but the content, and a number format only where the cell was a text one
    expect([{ ...is[3], n: null }, is[4]]).toEqual([{ ...was[3], n: null }, was[4]]);
    if (was[3].n !== '@') expect(is[3].n).toBe(was[3].n);
    expect(is[1]).not.toEqual(was[1]);
  }
  const others = (given: typeof before) => ({ ...given, sheets: given.sheets.map((sheet) => ({
    // totals are worked out anew
    ...sheet, cells: Object.fromEntries(Object.entries(sheet.cells).filter(([address]) => !changed.has(address)).map(([address, cell]) => [address, /^=/.test((cell as Cell)[0]) ? [(cell as Cell)[0], (cell as Cell)[3]] : cell])),
  })) });
  expect(others(after)).toEqual(others(before));

  expect(opened.actions.getState().journal.entries.map(({ title }) => title.what)).toEqual(['adopt-table', 'mend']);
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { skipped: [], looks: [], left: [] } });
  expect(await picture()).toEqual(before);
});

test('a budget in labelled lines becomes a formula that Excel adds up, and then the totals can be native', async () => {
  const numbers = await preview('number-from-text');
  await opened.actions.applyMend({ id: 'number-from-text', rows: null }, numbers, 'Đổi thành số');
  const totals = await preview('write-totals');
  expect(totals.left).toEqual([]);
  expect(totals.changes).toMatchObject([{ address: 'E6', before: 105_000_000, after: { formula: '=SUBTOTAL(9,E7:E11)' }, shows: 117_000_000 }]);
  await opened.actions.applyMend({ id: 'write-totals', rows: null }, totals, 'Tổng');
  const shown = await opened.look(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('E5:E12').load(['values', 'numberFormat']);
    await context.sync();
    return range.values.map(([value], index) => [value, range.numberFormat[index]![0] as string]);
  });
  const own = '#,##0;[Red]-#,##0';
  expect(shown).toEqual([[117_000_000, own], [117_000_000, own], [35_000_000, own], [45_000_000, own], [10_000_000, '#,##0'], [27_000_000, own], ['', own], [117_000_000, own]]);
});

test('a cell that changed after the preview stops the mend, whole', async () => {
  const shown = await preview('fill-ditto');
  await at('H8', 'Sở Tài chính');
  const before = await picture();
  expect(await opened.actions.applyMend({ id: 'fill-ditto', rows: null }, shown, 'Điền')).toMatchObject({ ok: false, failure: { kind: 'mend-changed', sheet: 'Sheet1' } });
  expect(await picture()).toEqual(before);
});

test('a cell that changes in the very moment of writing stops it too', async () => {
  const shown = await preview('fill-ditto');
  await at('G8', 'Sở Tài chính');
  const before = await picture();
  expect(await opened.workbook.apply(shown.edits)).toEqual({ ok: false, failure: { kind: 'cell-changed', sheet: 'Sheet1', address: 'G8' } });
  expect(await picture()).toEqual(before);
});

test('what someone typed into a mended cell is left, and asked about first', async () => {
  const shown = await preview('fill-ditto');
  await opened.actions.applyMend({ id: 'fill-ditto', rows: null }, shown, 'Điền');
  await at('G8', 'Sở Tài chính');
  const before = await picture();
  expect(await opened.actions.undo()).toMatchObject({ ok: true });
  expect(await picture()).toEqual(before);
  expect(opened.actions.getState().journal.pending).toMatchObject({ restored: 1, skipped: [{ address: 'G8', text: 'Sở Tài chính', reason: 'changed' }] });
  await opened.actions.undo({ confirmed: true });
  const { cells } = (await picture()).sheets[0]!;
  expect([(cells.G8 as Cell)[1], (cells.H8 as Cell)[1]]).toEqual(['Sở Tài chính', '(nt)']);
  expect(opened.actions.getState().journal).toMatchObject({ pending: null, entries: [{ title: { what: 'adopt-table' } }], undone: { result: { restored: 1 } } });
});

test('writes are taken back one after the other, the last first, to the very beginning', async () => {
  const before = await picture();
  for (const id of ['renumber', 'number-from-text', 'write-totals', 'split-lead'] as const) await opened.actions.applyMend({ id, rows: null }, await preview(id), id);
  expect(await opened.actions.addProgress()).toMatchObject({ ok: true });
  expect(opened.actions.getState().journal.entries).toHaveLength(6);
  for (let left = 5; left >= 1; left -= 1) {
    expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { skipped: [] } });
    expect(opened.actions.getState().journal.entries).toHaveLength(left);
  }
  expect(await picture()).toEqual(before);
});

/** Sheets, names, parts and plans of the workbook. */
const told = () => opened.look(async (context) => {
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load('items/name');
  names.load(['items/name', 'items/formula']);
  customXmlParts.load('items/id');
  await context.sync();
  return [worksheets.items.map(({ name }) => name), names.items.map(({ name, formula }) => [name, formula]), customXmlParts.items.length];
});

test('a plan that was inserted goes again with its sheet, its name and its record; not once something else stands there', async () => {
  const before = await told();
  expect(await opened.actions.insertExample('new-sheet')).toMatchObject({ ok: true });
  await opened.look(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('B60').values = [['ghi thêm']]; await context.sync(); });
  const kept = await picture();
  await opened.actions.undo();
  expect(opened.actions.getState().journal.pending).toMatchObject({ kept: [{ reason: 'changed' }] });
  expect(await picture()).toEqual(kept);
  await opened.look(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('B60').clear(); await context.sync(); });
  expect(await opened.actions.undo()).toMatchObject({ ok: true, value: { kept: [] } });
  expect(await told()).toEqual(before);
});

test('a sheet that other formulas look at stays', async () => {
  expect(await opened.actions.insertExample('new-sheet')).toMatchObject({ ok: true });
  const sheet = opened.actions.getState().reading!.summary.sheet;
  await at('K9', `='${sheet}'!E9`);
  await opened.actions.undo();
  expect(opened.actions.getState().journal.pending).toMatchObject({ kept: [{ sheet, reason: 'used', addresses: ['Sheet1!K9'] }] });
});
