import type { Finding } from '../../src/core';
import { SMALL_PLAN } from '../app/small-plan';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
const onLines = (): Finding[] => opened.actions.getState().reading!.findings.filter(({ params }) => params.level === 'line');

beforeEach(async () => {
  opened = await openSandbox();
  await opened.actions.insertPlan(SMALL_PLAN);
});
afterEach(() => opened.close());

test('the lines above a plan come in the same sync as its cells', async () => {
  const { summary } = opened.actions.getState().reading!;
  await opened.sandbox.setValues(`'${summary.sheet}'!A2`, [['Số: /KH-SNV']]);
  const before = opened.sandbox.syncCount();
  const read = await opened.workbook.readPlan(summary.rangeName, summary.block);
  expect(opened.sandbox.syncCount() - before).toBe(1);
  expect(read.ok && read.value.above?.map(([first]) => first)).toEqual(['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025', 'Số: /KH-SNV', 'Mục tiêu chung', 'Mục tiêu cụ thể', '']);
});

test('what is left over above a plan is said, and choosing it selects its row', async () => {
  const { sheet } = opened.actions.getState().reading!.summary;
  await opened.sandbox.setValues(`'${sheet}'!A2`, [['Số: /KH-SNV']]);
  await opened.actions.refresh();
  expect(onLines().map(({ code }) => code)).toEqual(['leftover']);
  await opened.actions.showCell(onLines()[0]!.row, null);
  expect(opened.actions.getState().failure).toBeNull();
  await opened.look(async (context) => {
    const selected = context.workbook.getSelectedRange().load('rowIndex');
    await context.sync();
    expect(selected.rowIndex).toBe(1);
  });
});

test('lines follow a plan that was moved down; a plan whose name is gone is gone', async () => {
  const { sheet, rangeName } = opened.actions.getState().reading!.summary;
  await opened.sandbox.setValues(`'${sheet}'!A2`, [['Số: /KH-SNV']]);
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('1:4').insert('Down');
    await context.sync();
  });
  await opened.actions.refresh();
  const { reading } = opened.actions.getState();
  expect(onLines().map(({ row }) => row + reading!.block.rowIndex)).toEqual([5]);
  await opened.look(async (context) => {
    context.workbook.names.getItem(rangeName).delete();
    await context.sync();
  });
  expect(await opened.workbook.readPlan(rangeName, reading!.block)).toEqual({ ok: false, failure: { kind: 'plan-gone', rangeName } });
});
