import type { Actions } from '../../src/app/actions';
import { createActions } from '../../src/app/create-actions';
import { RULE_SETS } from '../../src/core';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';
import { openSmallPlan } from './small-plan';

let workbook: MemoryWorkbook;
let actions: Actions;
const codes = () => new Set(actions.getState().reading?.findings.map(({ code }) => code));

beforeEach(async () => { ({ workbook, actions } = await openSmallPlan()); });

test('a plan of ours is checked by Khung lô-gích until something else is chosen', () => {
  expect(actions.rulesChosen()).toEqual({ inUse: 'logframe', own: null });
  expect(actions.ruleSets().map(({ id }) => id)).toEqual(Object.keys(RULE_SETS));
  expect(codes().has('missing-indicator')).toBe(true);
});

test('a named set is kept in the record and used at once', async () => {
  expect(await actions.setRules('annex')).toEqual({ ok: true, value: undefined });
  expect(workbook.records[0]).toMatchObject({ ruleSetId: 'annex' });
  expect(workbook.records[0]).not.toHaveProperty('rulesAside');
  expect(actions.rulesChosen()).toEqual({ inUse: 'annex', own: null });
  expect(codes().has('missing-indicator')).toBe(false);
});

test('a copy that was changed is used, left aside for a named set, and taken up again as it was', async () => {
  const own = actions.changeRule(actions.changeRule(actions.copyRules('logframe', '  '), 'missing-indicator', { on: false }), 'missing-lead', { severity: 'hint' });
  expect((await actions.setRules(own)).ok).toBe(true);
  const kept = workbook.records[0]!.rules!;
  expect(kept.name).toBe('Khung lô-gích');
  expect(actions.rulesChosen()).toEqual({ inUse: 'custom', own: kept });
  expect(codes().has('missing-indicator')).toBe(false);
  expect(new Set(actions.getState().reading?.findings.filter(({ code }) => code === 'missing-lead').map(({ severity }) => severity))).toEqual(new Set(['hint']));
  await actions.setRules('form-1b');
  expect(actions.rulesChosen()).toEqual({ inUse: 'form-1b', own: kept });
  expect(codes().has('missing-indicator')).toBe(true);
  await actions.setRules(kept);
  expect(actions.rulesChosen()).toEqual({ inUse: 'custom', own: kept });
  expect(codes().has('missing-indicator')).toBe(false);
});

test('another computer that opens the workbook checks by the same rules', async () => {
  await actions.setRules(actions.changeRule(actions.copyRules('logframe', 'Của Sở'), 'missing-indicator', { on: false }));
  actions = createActions(memoryDeps(workbook));
  await actions.start();
  expect(actions.rulesChosen()).toMatchObject({ inUse: 'custom', own: { name: 'Của Sở' } });
  expect(codes().has('missing-indicator')).toBe(false);
});

test('what else the record says stays, and what fails changes nothing', async () => {
  const before = workbook.records[0]!;
  workbook.failNext = { kind: 'protected-sheet', sheet: 'Sheet1' };
  expect((await actions.setRules('annex')).ok).toBe(false);
  expect(workbook.records).toEqual([before]);
  await actions.setRules('annex');
  expect(workbook.records).toEqual([{ ...before, ruleSetId: 'annex' }]);
});

test('without a plan there is nothing to choose for', async () => {
  const empty = createActions(memoryDeps(new MemoryWorkbook()));
  await empty.start();
  expect(empty.rulesChosen()).toBeNull();
  expect(await empty.setRules('annex')).toMatchObject({ ok: false, failure: { kind: 'plan-gone' } });
});
