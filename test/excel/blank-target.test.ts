import type { InsertPlanInput } from '../../src/app/actions';
import type { Edit } from '../../src/workbook';
import { SMALL_PLAN } from '../app/small-plan';
import { openSandbox, type Opened } from './sandbox';

const INPUT: InsertPlanInput = { ...SMALL_PLAN, activitiesPerResult: 2, place: 'selection' };
const NOT_BLANK = { ok: false, failure: { kind: 'not-blank', sheet: 'Sheet1', address: 'A1:N14' } };

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const filled = async () => (await opened.sandbox.values('A1:N20')).flat().filter((value) => value !== '');

test('cells that may hold whole numbers only are not blank, and keep their rule', async () => {
  const ruleAt = () => opened.look(async (context) => {
    const validation = context.workbook.worksheets.getItem('Sheet1').getRange('I10').dataValidation.load(['type', 'rule']);
    await context.sync();
    return validation.toJSON();
  });
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('I10').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    await context.sync();
  });
  const rule = await ruleAt();
  expect(rule.type).toBe('WholeNumber');
  expect(await opened.actions.insertPlan(INPUT)).toEqual(NOT_BLANK);
  expect(await ruleAt()).toEqual(rule);
  expect(await filled()).toEqual([]);
  expect(opened.actions.getState()).toMatchObject({ failure: NOT_BLANK.failure, plans: [] });
});

test('merged cells are not blank, and stay merged', async () => {
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B9:B10').merge();
    await context.sync();
  });
  expect(await opened.actions.insertPlan(INPUT)).toEqual(NOT_BLANK);
  expect(await filled()).toEqual([]);
});

test('what is typed after the look and before the write is not written over', async () => {
  const { readBlock } = opened.workbook;
  opened.workbook.readBlock = async (...asked) => {
    const read = await readBlock(...asked);
    await opened.sandbox.setValues('D10', [['vừa gõ']]);
    return read;
  };
  expect(await opened.actions.insertPlan(INPUT)).toEqual(NOT_BLANK);
  expect(await filled()).toEqual(['vừa gõ']);
});

test('a write that expects nothing of its block is made as ever', async () => {
  await opened.sandbox.setValues('A1', [['cũ']]);
  const write: Edit = { kind: 'write', sheet: 'Sheet1', block: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, cells: [[{ text: 'mới' }]] };
  expect(await opened.workbook.apply([{ ...write, expectBlank: true }])).toMatchObject({ ok: false, failure: { kind: 'not-blank', address: 'A1' } });
  expect(await opened.workbook.apply([write])).toEqual({ ok: true, value: undefined });
  expect(await filled()).toEqual(['mới']);
});

test('the same number of syncs into a blank sheet for ten rows, a hundred and two thousand', async () => {
  const costs: number[] = [];
  await opened.actions.insertPlan(INPUT);
  for (const [results, activities] of [[1, 3], [5, 20], [50, 40]] as const) {
    const before = opened.sandbox.syncCount();
    expect(await opened.actions.insertPlan({ ...INPUT, place: 'below', resultsPerArea: results, activitiesPerResult: activities })).toMatchObject({ ok: true, value: { sheet: 'Sheet1' } });
    costs.push(opened.sandbox.syncCount() - before);
  }
  expect(new Set(costs).size).toBe(1);
}, 120_000);
