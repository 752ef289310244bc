import type { Severity } from './finding';
import { RULE_CODES, type RuleCode } from './finding-codes';
import type { RuleSet } from './rule';
import { RULE_SETS, type RuleSetId } from './rule-sets';
import { RULES } from './rule-table';

/** What a person decided about one rule. */
export interface RuleChoice {
  on: boolean;
  severity: Severity;
}

/**
 * A rule set of one's own: a named one, copied and changed. Kept in the plan's record. `rules` may hold codes that only a later version knows: they do nothing here
 * and are kept. A code that it does not hold (a rule that is newer than the copy) is as the base has it.
 */
export interface CustomRuleSet {
  id: 'custom';
  name: string;
  /** id of a named set; one that this version does not know counts as Khung lô-gích */
  base: string;
  rules: Readonly<Record<string, RuleChoice>>;
}

/** One line of a list of rules to choose from. */
export interface RuleChoiceLine extends RuleChoice {
  code: RuleCode;
  /** what the named set says */
  base: RuleChoice;
}

/** Characters; a name is one line of a list. */
export const RULE_SET_NAME_LENGTH = 100;

const SEVERITIES: readonly string[] = ['error', 'warning', 'hint'] satisfies Severity[];
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
  const { source } = baseOf(set.base);
  const severities = Object.fromEntries(lines.filter(({ code, severity }) => severity !== ruleOf.get(code)?.severity).map(({ code, severity }) => [code, severity]));
  return { id: set.id, name: set.name, source, rules: lines.filter(({ on }) => on).map(({ code }) => code), severities };
}

/** A set of one's own from what a workbook kept; null when it is none. Choices that this version cannot read are left out, and those rules are as the base has them. */
export function decodeCustomRuleSet(value: unknown): CustomRuleSet | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, base, rules } = value as Record<string, unknown>;
  if (id !== 'custom' || typeof name !== 'string' || typeof base !== 'string' || typeof rules !== 'object' || rules === null) return null;
  const choices = Object.entries(rules).flatMap(([code, choice]: [string, unknown]): [string, RuleChoice][] => {
    const { on, severity } = (choice ?? {}) as Record<string, unknown>;
    return typeof on === 'boolean' && SEVERITIES.includes(String(severity)) ? [[code, { on, severity: severity as Severity }]] : [];
  });
  return { id, name: name.slice(0, RULE_SET_NAME_LENGTH), base, rules: Object.fromEntries(choices) };
}
