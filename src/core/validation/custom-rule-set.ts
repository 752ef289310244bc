import type { Severity } from './finding';

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

/** Characters; a name is one line of a list. */
export const RULE_SET_NAME_LENGTH = 100;

const SEVERITIES: readonly string[] = ['error', 'warning', 'hint'] satisfies Severity[];

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
