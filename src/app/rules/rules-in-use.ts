import { RULE_SETS, type RuleSet } from '../../core';
import type { PlanSummary } from '../state';
import type { loadedRules } from './load-rules';

/** The rules that look at a plan: its own set where it has one in use, else the named one, else Khung lô-gích. */
export function rulesInUse({ toRuleSet }: ReturnType<typeof loadedRules>, { ruleSetId = 'logframe', rules, rulesAside }: Pick<PlanSummary, 'ruleSetId' | 'rules' | 'rulesAside'>): RuleSet {
  return rules && !rulesAside ? toRuleSet(rules) : RULE_SETS[ruleSetId];
}
