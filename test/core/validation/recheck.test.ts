import fc from 'fast-check';
import type { Plan } from '../../../src/core/plan/plan';
import { checkPlan, recheck, recheckSteps, type Checked } from '../../../src/core/validation/check-plan';
import { RULE_CODES } from '../../../src/core/validation/finding-codes';
import type { RuleSet } from '../../../src/core/validation/rule';
import { RULE_SETS } from '../../../src/core/validation/rule-sets';
import { RULES } from '../../../src/core/validation/rule-table';
import { area, everyRule } from './examples/example';
import { anyEdit, anyMessyPlan, edited } from './arbitrary-edits';
import { dong, item, planOf } from '../plan-builder';

const options = { today: '2025-08-15', unitKind: 'commune', programme: 'ha-tinh' } as const;

test('law: after any edits a re-check says what a fresh check says', () => {
  fc.assert(fc.property(anyMessyPlan, fc.array(anyEdit, { minLength: 1, maxLength: 7 }), (start, edits) => {
    let plan = start;
    let checked: Checked = recheck(null, plan, everyRule, options);
    for (const edit of edits) {
      plan = edited(plan, edit);
      checked = recheck(checked, plan, everyRule, options);
      expect(checked.findings).toEqual(checkPlan(plan, everyRule, options));
    }
  }), { numRuns: 400 });
});

test('law: the same with objects that are all new, as a reader gives them that keeps nothing', () => {
  fc.assert(fc.property(anyMessyPlan, anyEdit, (plan, edit) => {
    const after = structuredClone(edited(plan, edit));
    expect(recheck(recheck(null, plan, everyRule), after, everyRule).findings).toEqual(checkPlan(after, everyRule));
  }), { numRuns: 200 });
});

test('another rule set, another severity or another day is a check anew', () => {
  const plan = planOf([area(), item('activity', '1.1', { lead: '' })]);
  const first = recheck(null, plan, RULE_SETS.annex);
  const lighter: RuleSet = { ...RULE_SETS.annex, id: 'custom', severities: { 'missing-lead': 'hint' } };
  expect(first.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['missing-lead error']);
  expect(recheck(first, plan, lighter).findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['missing-lead hint']);
  expect(recheck(first, plan, { ...lighter, rules: RULE_CODES.filter((code) => code !== 'missing-lead') }).findings).toEqual([]);
});

test('nothing changed: the very same findings, so that a screen need not draw them again', () => {
  const plan = planOf([area(), item('activity', '1.1', { lead: '', budget: dong(35n) })]);
  const first = recheck(null, plan, everyRule, options);
  expect(recheck(first, { ...plan }, everyRule, options).findings).toBe(first.findings);
  expect(recheck(first, structuredClone(plan), everyRule, options).findings).toBe(first.findings);
});

test('what was said of rows outside the touched families stays the same object', () => {
  const plan = planOf([area('1'), item('activity', '1.1', { lead: '' }), area('2'), item('activity', '2.1', { lead: '' })]);
  const first = recheck(null, plan, RULE_SETS.annex);
  const after = { ...plan, items: plan.items.map((one, index) => (index === 3 ? { ...one, lead: 'Sở Nội vụ' } : one)) };
  const second = recheck(first, after, RULE_SETS.annex);
  expect(second.findings).toHaveLength(1);
  expect(second.findings[0]).toBe(first.findings[0]);
});

test('step by step it says the same, and no step is the whole work', () => {
  const plan = planOf(Array.from({ length: 1_000 }, (_, index) => item('activity', String(index + 1), { lead: '' })));
  const steps = recheckSteps(null, plan, everyRule, options);
  let stops = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) stops += 1;
  expect(stops).toBeGreaterThan(5 + RULES.filter(({ scope }) => scope === 'plan').length);
  expect(step.value.findings).toEqual(checkPlan(plan, everyRule, options));
});

test('law: the same in a plan whose items do not stand in the order of their rows', () => {
  fc.assert(fc.property(anyMessyPlan, anyEdit, fc.nat(13), (start, edit, from) => {
    const turned = (plan: Plan): Plan => ({ ...plan, items: plan.items.map((one, index) => (index >= from ? { ...one, row: 100 - one.row } : one)) });
    const plan = turned(start);
    const fields = edit.kind === 'change' ? edit.fields : {};
    const after = { ...plan, items: plan.items.map((one, index) => (index === ('at' in edit ? edit.at : 0) ? { ...one, ...fields } : one)) };
    expect(recheck(recheck(null, plan, everyRule, options), after, everyRule, options).findings).toEqual(checkPlan(after, everyRule, options));
  }), { numRuns: 200 });
});

test('a rule that says something once where most rows are alike says so as soon as an edit makes them alike, and names rows as they are called now', () => {
  const text = { budget: dong(35_000_000n), raw: { budget: '35.000.000' } };
  const rows = (texts: number) => planOf([area(), ...Array.from({ length: 10 }, (_, index) => item('activity', `1.${index + 1}`, index < texts ? text : { raw: { budget: 10_000_000 } }))]);
  const said = (checked: Checked) => checked.findings.filter(({ code }) => code === 'budget-as-text').map(({ params }) => params.names ?? params.name);
  let checked = recheck(null, rows(5), everyRule);
  expect(said(checked)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);
  checked = recheck(checked, rows(6), everyRule);
  expect(said(checked)).toEqual(['1.1 · 1.2 · 1.3']);
  const renamed = { ...checked.plan, items: checked.plan.items.map((one, index) => (index === 2 ? { ...one, number: '1.20' } : one)) };
  checked = recheck(checked, renamed, everyRule);
  expect(said(checked)).toEqual(['1.1 · 1.20 · 1.3']);
  expect(said(recheck(checked, rows(4), everyRule))).toEqual(['1.1', '1.2', '1.3', '1.4']);
});
