import { RULE_SETS, toRuleSet, type RuleSet } from '../../core';
import type { PlanSummary } from '../state';

/** The rules that look at a plan: its own set where it has one in use, else the named one, else Khung lô-gích. */
export function rulesInUse({ ruleSetId = 'logframe', rules, rulesAside }: Pick<PlanSummary, 'ruleSetId' | 'rules' | 'rulesAside'>): RuleSet {
  return rules && !rulesAside ? toRuleSet(rules) : RULE_SETS[ruleSetId];
}
