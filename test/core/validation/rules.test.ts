import type { Plan } from '../../../src/core/plan/plan';
import { checkPlan } from '../../../src/core/validation/check-plan';
import { RULE_CODES, type RuleCode } from '../../../src/core/validation/finding-codes';
import type { CheckOptions } from '../../../src/core/validation/rule';
import { RULE_SETS } from '../../../src/core/validation/rule-sets';
import { RULES } from '../../../src/core/validation/rule-table';
import { dong, filled, planOf, unreadablePeriod } from '../plan-builder';
import { budgetExamples } from './examples/budget';
import { draftingExamples } from './examples/drafting';
import { act, area, everyRule, result, type Example } from './examples/example';
import { indicatorExamples } from './examples/indicator';
import { missingExamples } from './examples/missing';
import { numberExamples } from './examples/numbers';
import { periodExamples } from './examples/period';
import { progressExamples } from './examples/progress';
import { responsibilityExamples } from './examples/responsibility';
import { structureExamples } from './examples/structure';

const examples: Record<RuleCode, Example> = { ...missingExamples, ...budgetExamples, ...periodExamples, ...numberExamples, ...responsibilityExamples, ...indicatorExamples, ...draftingExamples, ...structureExamples, ...progressExamples };

function spoken(plan: Plan, code: RuleCode, options?: CheckOptions): string[] {
  const names = new Map(plan.items.map((one) => [one.row, one.number]));
  return checkPlan(plan, everyRule, options).filter((finding) => finding.code === code).map(({ row, column }) => names.get(row)! + (column === null ? '' : `:${column}`));
}

const fires = RULE_CODES.flatMap((code) => examples[code].fires.map(([name, plan, places, options]) => ({ code, name, plan, places, options })));
const silent = RULE_CODES.flatMap((code) => examples[code].silent.map(([name, plan, options]) => ({ code, name, plan, options })));

test.each(fires)('$code speaks: $name', ({ code, plan, places, options }) => expect(spoken(plan, code, options)).toEqual(places));
test.each(silent)('$code is silent: $name', ({ code, plan, options }) => expect(spoken(plan, code, options)).toEqual([]));

test('every rule has examples of both kinds, every code a rule and every rule a code', () => {
  expect(RULES.map((rule) => rule.code).sort()).toEqual([...RULE_CODES].sort());
  expect(RULE_CODES.filter((code) => examples[code].fires.length === 0 || examples[code].silent.length === 0)).toEqual([]);
});

test('a rule about a column that the table does not have is silent', () => {
  const holes = planOf([area('1', { content: '', indicator: '' }), result('1.1', { budget: dong(1n) }), act('1.1.7', {
    content: '', indicator: '', product: '', verification: '', budget: dong(50n), period: unreadablePeriod, lead: '', support: '', progress: filled({ 1: { kind: 'unreadable', text: '?' }, 2: 3 }), completedOn: { kind: 'unreadable', text: '?' },
  })]);
  expect(checkPlan(holes, everyRule).length).toBeGreaterThan(10);
  expect(checkPlan({ ...holes, roles: [] }, everyRule)).toEqual([]);
});

test('a clean plan: nothing to say, whatever the rule set', () => {
  const clean = planOf([area('1'), result('1.1', { budget: dong(20_000_000n) }), act('1.1.1', { progress: filled({ 4: 1 }), outcome: 'Báo cáo số 12/BC-UBND' }), act('1.1.2', { progress: filled({ 1: 0.5, 2: 1 }), outcome: 'Báo cáo số 5/BC-UBND' })]);
  for (const set of [...Object.values(RULE_SETS), everyRule]) expect(checkPlan(clean, set)).toEqual([]);
});

test('every finding tells what its rule lists, and each rule tells all of it somewhere', () => {
  const told = new Map<string, Set<string>>();
  for (const [, plan, , options] of RULE_CODES.flatMap((code) => examples[code].fires)) {
    for (const { code, params } of checkPlan(plan, everyRule, options)) told.set(code, new Set([...(told.get(code) ?? []), ...Object.keys(params)]));
  }
  for (const { code, params } of RULES) expect({ code, params: [...(told.get(code) ?? [])].sort() }).toEqual({ code, params: [...params, 'level', 'name'].sort() });
});
