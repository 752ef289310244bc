import fc from 'fast-check';
import { checkPlan } from '../../../src/core/validation/check-plan';
import { decodeCustomRuleSet, type CustomRuleSet } from '../../../src/core/validation/custom-rule-set';
import { changeRule, copyRuleSet, ruleChoices, toRuleSet } from '../../../src/core/validation/rule-choices';
import { RULE_CODES } from '../../../src/core/validation/finding-codes';
import type { RuleSet } from '../../../src/core/validation/rule';
import { RULE_SETS, type RuleSetId } from '../../../src/core/validation/rule-sets';
import { anyPlan } from '../progress/arbitrary-plan';
import { checkCells } from '../../workbook/checking/check-cells';
import { item, planOf } from '../plan-builder';

const anyBase = fc.constantFrom(...(Object.keys(RULE_SETS) as RuleSetId[]));
const anyChange = fc.record({ code: fc.constantFrom(...RULE_CODES), on: fc.boolean(), severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const) });
const changed = (base: RuleSetId, changes: { code: (typeof RULE_CODES)[number]; on: boolean; severity: 'error' | 'warning' | 'hint' }[]) =>
  changes.reduce<CustomRuleSet>((set, { code, on, severity }) => changeRule(set, code, { on, severity }), copyRuleSet(base, 'Của tôi'));

test('law: a copy says what the named set says', () => {
  fc.assert(fc.property(anyBase, anyPlan, (base, plan) => {
    expect(checkPlan(plan, toRuleSet(copyRuleSet(base, 'Của tôi')))).toEqual(checkPlan(plan, RULE_SETS[base]));
  }));
});

test('law: what is kept in a workbook comes back the same', () => {
  fc.assert(fc.property(anyBase, fc.array(anyChange), (base, changes) => {
    const set = changed(base, changes);
    expect(decodeCustomRuleSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
  }));
});

test('law: only rules that are on speak, and each with the weight that was chosen', () => {
  fc.assert(fc.property(anyBase, fc.array(anyChange), anyPlan, (base, changes, plan) => {
    const set = changed(base, changes);
    const choices = new Map(ruleChoices(set).map((line) => [line.code as string, line]));
    for (const { code, severity } of checkPlan(plan, toRuleSet(set))) {
      const choice = choices.get(code)!;
      expect(choice.on).toBe(true);
      if (choice.severity !== choice.base.severity) expect(severity).toBe(choice.severity);
    }
  }));
});

const plan = planOf([item('area', '1'), item('result', '1.1', { verification: '' }), item('activity', '1.1.1', { verification: '', support: '' })]);
const said = (set: CustomRuleSet) => checkPlan(plan, toRuleSet(set)).map(({ code, severity, row }) => `${row} ${code} ${severity}`);

test('a rule is turned off and on again, and weighed otherwise; the set that was changed stays as it was', () => {
  const copy = copyRuleSet('logframe', '  Của tôi ');
  expect(copy).toMatchObject({ id: 'custom', name: 'Của tôi', base: 'logframe' });
  expect(said(copy)).toEqual(['3 missing-verification warning', '4 missing-verification error', '4 missing-support hint']);
  const off = changeRule(copy, 'missing-support', { on: false });
  expect(said(off)).toEqual(['3 missing-verification warning', '4 missing-verification error']);
  expect(said(changeRule(off, 'missing-support', { on: true, severity: 'warning' }))).toEqual(['3 missing-verification warning', '4 missing-verification error', '4 missing-support warning']);
  // a weight of one's own counts at every level
  expect(said(changeRule(off, 'missing-verification', { severity: 'hint' }))).toEqual(['3 missing-verification hint', '4 missing-verification hint']);
  expect(said(copy)).toHaveLength(3);
});

test('a rule that the named set leaves out can be asked for', () => {
  const set = copyRuleSet('annex', 'Có kinh phí');
  expect(ruleChoices(set).find(({ code }) => code === 'missing-verification')).toMatchObject({ on: false, base: { on: false, severity: 'error' } });
  expect(said(changeRule(set, 'missing-verification', { on: true }))).toContain('4 missing-verification error');
});

test('codes of a later version are kept and do nothing; rules newer than the copy are as the base has them', () => {
  const rules = { 'rule-of-tomorrow': { on: true, severity: 'error' }, 'missing-support': { on: false, severity: 'hint' }, 'missing-lead': { on: 'maybe', severity: 'error' }, 'missing-period': { on: false, severity: 'fatal' } };
  const set = decodeCustomRuleSet({ id: 'custom', name: 'Cũ', base: 'logframe', rules })!;
  expect(set.rules).toEqual({ 'rule-of-tomorrow': { on: true, severity: 'error' }, 'missing-support': { on: false, severity: 'hint' } });
  expect(new Set(toRuleSet(set).rules)).toEqual(new Set(RULE_SETS.logframe.rules.filter((code) => code !== 'missing-support')));
  expect(changeRule(set, 'missing-lead', { on: false }).rules['rule-of-tomorrow']).toEqual({ on: true, severity: 'error' });
});

test('a base of a later version counts as Khung lô-gích and is kept', () => {
  const set = decodeCustomRuleSet({ id: 'custom', name: 'Mới', base: 'form-2030', rules: {} })!;
  expect(set.base).toBe('form-2030');
  expect(new Set(toRuleSet(set).rules)).toEqual(new Set(RULE_SETS.logframe.rules));
});

test.each([null, 'custom', [], {}, { id: 'custom' }, { id: 'other', name: '', base: 'annex', rules: {} }, { id: 'custom', name: 1, base: 'annex', rules: {} }, { id: 'custom', name: '', base: 'annex', rules: null }])('%j is no rule set', (value) => {
  expect(decodeCustomRuleSet(value)).toBeNull();
});

test('words of JavaScript are no codes', () => {
  const set = decodeCustomRuleSet(JSON.parse('{"id":"custom","name":"x","base":"constructor","rules":{"__proto__":{"on":false,"severity":"hint"}}}'))!;
  expect(new Set(toRuleSet(set).rules)).toEqual(new Set(RULE_SETS.logframe.rules));
});

test('a heading that is short by amounts held as text is said where nobody is told of the texts', () => {
  const cells = [['TT', 'Nội dung', 'Ngân sách (Đồng)'], ['1', 'Thể chế', 5_000_000], ['1.1', 'Rà soát', 5_000_000], ['1.2', 'Ban hành', '10.000.000']];
  const codes = (set: RuleSet) => checkCells(cells, { ruleSet: 'logframe', planYear: 2025 }, set).findings.map(({ code }) => code).filter((code) => /budget-(?:as-text|short)/.test(code));
  expect(codes(RULE_SETS.logframe)).toEqual(['budget-as-text']);
  expect(codes(toRuleSet(changeRule(copyRuleSet('logframe', 'Riêng'), 'budget-as-text', { on: false })))).toEqual(['budget-short']);
});
