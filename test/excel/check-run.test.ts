import { PROGRAMMES } from '../../src/core';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}
const isRead = () => !opened.actions.getState().checking;
const about = (code: string) => opened.actions.getState().reading!.findings.filter((finding) => finding.code === code).length;

test('what a person types is checked with one read; nothing is written', async () => {
  await opened.actions.start();
  await opened.actions.insertExample('new-sheet');
  const { sheet } = opened.actions.getState().reading!.summary;
  expect(about('missing-indicator')).toBe(1);
  const before = opened.sandbox.syncCount();
  await opened.sandbox.setValues(`'${sheet}'!C6`, [['55 CBCC được tập huấn']]);
  await until(() => about('missing-indicator') === 0 && isRead());
  // office.js lets go of the range it read in a message of its own
  expect(opened.sandbox.syncCount() - before).toBeLessThanOrEqual(2);
  const cells = JSON.stringify(await opened.sandbox.values(`'${sheet}'!A1:N14`));
  await opened.sandbox.setValues(`'${sheet}'!C6`, [['']]);
  await until(() => about('missing-indicator') === 1 && isRead());
  await opened.sandbox.setValues(`'${sheet}'!C6`, [['55 CBCC được tập huấn']]);
  await until(() => about('missing-indicator') === 0 && isRead());
  expect(JSON.stringify(await opened.sandbox.values(`'${sheet}'!A1:N14`))).toBe(cells);
});

test('while a cell is being typed into, nothing is read; after it, the change before is checked', async () => {
  await opened.actions.start();
  await opened.actions.insertExample('new-sheet');
  const { sheet } = opened.actions.getState().reading!.summary;
  await opened.sandbox.setValues(`'${sheet}'!C6`, [['55 CBCC được tập huấn']]);
  opened.sandbox.host.cellEdit.begin();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(about('missing-indicator')).toBe(1);
  expect(opened.actions.getState()).toMatchObject({ checking: true, failure: null });
  opened.sandbox.host.cellEdit.end();
  await until(() => about('missing-indicator') === 0 && isRead());
  expect(opened.actions.getState().failure).toBeNull();
});

test('what is ignored is in the workbook, not in the cells, and carries no mark; every format stays', async () => {
  await opened.actions.insertExample('new-sheet');
  const { sheet } = opened.actions.getState().reading!.summary;
  const look = () => opened.look(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load(['values', 'formulas', 'numberFormat', 'address']);
    const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true, color: true, italic: true, name: true, size: true }, horizontalAlignment: true, wrapText: true } });
    await context.sync();
    return JSON.stringify([range.address, range.values, range.formulas, range.numberFormat, cells.value]);
  });
  const before = await look();
  const finding = opened.actions.getState().reading!.findings.find(({ code }) => code === 'budget-short')!;
  await opened.actions.ignoreFindings([finding], 'Đang trình điều chỉnh');
  expect(opened.actions.getState().failure).toBeNull();
  expect(await look()).toBe(before);
  await opened.actions.markFindings();
  const marks = await opened.sandbox.conditionalFormats(sheet);
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.flatMap(({ address }) => address.split(','))).not.toContain('E6');
  expect(await look()).toBe(before);
  await opened.actions.heedFindings(opened.actions.getState().reading!.ignored.map(({ entry }) => entry));
  await opened.actions.markFindings();
  expect((await opened.sandbox.conditionalFormats(sheet)).flatMap(({ address }) => address.split(','))).toContain('E6');
  await opened.actions.clearMarks();
  expect(await opened.sandbox.conditionalFormats(sheet)).toEqual([]);
  expect(await look()).toBe(before);
});

test('ignoring 500 findings takes as many syncs as ignoring one', async () => {
  await opened.actions.insertPlan({ unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: '2021-2030', areaIds: PROGRAMMES.find(({ id }) => id === '2021-2030')!.areas.map(({ id }) => id), resultsPerArea: 1, activitiesPerResult: 15, place: 'new-sheet' });
  const { findings } = opened.actions.getState().reading!;
  expect(findings.length).toBeGreaterThan(501);
  const syncs = async (count: number) => {
    const before = opened.sandbox.syncCount();
    await opened.actions.ignoreFindings(opened.actions.getState().reading!.findings.slice(0, count), 'Mẫu trống');
    return opened.sandbox.syncCount() - before;
  };
  const one = await syncs(1);
  expect(await syncs(500)).toBe(one);
  expect(opened.actions.getState().reading!.ignored).toHaveLength(501);
});
