import { RULE_SET_NAME_LENGTH, type CustomRuleSet, type RuleChoice } from './custom-rule-set';
import { RULE_CODES, type RuleCode } from './finding-codes';
import type { RuleSet } from './rule';
import { RULE_SETS, type RuleSetId } from './rule-sets';
import { RULES } from './rule-table';

/** One line of a list of rules to choose from. */
export interface RuleChoiceLine extends RuleChoice {
  code: RuleCode;
  /** what the named set says */
  base: RuleChoice;
}

const ruleOf = new Map(RULES.map((rule) => [rule.code, rule]));

function baseOf(base: string): RuleSet {
  return Object.hasOwn(RULE_SETS, base) ? RULE_SETS[base as RuleSetId] : RULE_SETS.logframe;
}

function choiceIn(set: RuleSet, code: RuleCode): RuleChoice {
  return { on: set.rules.includes(code), severity: set.severities?.[code] ?? ruleOf.get(code)?.severity ?? 'warning' };
}

/** A named rule set as one's own, saying the same until it is changed. @example copyRuleSet('annex', 'Phụ lục của Sở Nội vụ') */
export function copyRuleSet(base: RuleSetId, name: string): CustomRuleSet {
  const rules = Object.fromEntries(RULE_CODES.map((code) => [code, choiceIn(RULE_SETS[base], code)]));
  return { id: 'custom', name: name.trim().slice(0, RULE_SET_NAME_LENGTH), base, rules };
}

/** The set with one rule turned on or off, or weighed otherwise. @example changeRule(set, 'missing-support', { on: false }) */
export function changeRule(set: CustomRuleSet, code: RuleCode, change: Partial<RuleChoice>): CustomRuleSet {
  const { on, severity } = choiceOf(set, code);
  return { ...set, rules: { ...set.rules, [code]: { on, severity, ...change } } };
}

function choiceOf(set: CustomRuleSet, code: RuleCode): RuleChoice {
  const own = Object.hasOwn(set.rules, code) ? set.rules[code] : undefined;
  return own ?? choiceIn(baseOf(set.base), code);
}

/** Every rule there is, in the order of the table of rules, as a set of one's own, or a named one, has it. */
export function ruleChoices(set: CustomRuleSet | RuleSetId): RuleChoiceLine[] {
  const base = baseOf(typeof set === 'string' ? set : set.base);
  return RULES.map(({ code }) => ({ code, ...(typeof set === 'string' ? choiceIn(base, code) : choiceOf(set, code)), base: choiceIn(base, code) }));
}

/**
 * The rule set that a plan is checked by. A rule that weighs less at some levels keeps doing so as long as its weight was not changed.
 *
 * @example checkPlan(plan, toRuleSet(changeRule(copyRuleSet('logframe', 'Của tôi'), 'missing-budget', { severity: 'hint' })))
 */
export function toRuleSet(set: CustomRuleSet): RuleSet {
  const lines = ruleChoices(set);
  const { source, bareHeadings } = baseOf(set.base);
  const severities = Object.fromEntries(lines.filter(({ code, severity }) => severity !== ruleOf.get(code)?.severity).map(({ code, severity }) => [code, severity]));
  return { id: set.id, name: set.name, source, rules: lines.filter(({ on }) => on).map(({ code }) => code), severities, ...(bareHeadings ? { bareHeadings } : {}) };
}
