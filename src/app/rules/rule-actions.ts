import { RULE_SETS, type CustomRuleSet, type RuleChoice, type RuleChoiceLine, type RuleCode, type RuleSetId } from '../../core';
import type { ActionContext } from '../action-context';
import type { Result } from '../state';
import { loadedRules } from './load-rules';
import { setRules } from './set-rules';

/** Which rules look at the shown plan. */
export interface RulesChosen {
  inUse: RuleSetId | 'custom';
  /** the plan's own set, in use or left aside; null when it has none */
  own: CustomRuleSet | null;
}

export interface RuleActions {
  /** pure: the named rule sets */
  ruleSets(): { id: RuleSetId; name: string }[];
  /** pure: from the reading in the state; null without a plan */
  rulesChosen(): RulesChosen | null;
  /** pure, beside a plan that was read: a set of one's own that says what a named one says */
  copyRules(base: RuleSetId, name: string): CustomRuleSet;
  /** pure, beside a plan that was read: the set with one rule turned on or off, or weighed otherwise */
  changeRule(set: CustomRuleSet, code: RuleCode, change: Partial<RuleChoice>): CustomRuleSet;
  /** pure, beside a plan that was read: every rule there is as a set has it */
  ruleChoices(set: CustomRuleSet | RuleSetId): RuleChoiceLine[];
  /** keeps the choice in the workbook and checks the shown plan by it; a named set leaves the plan's own one aside */
  setRules(choice: RuleSetId | CustomRuleSet): Promise<Result<void>>;
}

export function createRuleActions(context: ActionContext): RuleActions {
  return {
    ruleSets: () => Object.values(RULE_SETS).map(({ id, name }) => ({ id, name })),
    rulesChosen: () => {
      const summary = context.store.get().reading?.summary;
      if (!summary) return null;
      const { rules, rulesAside, ruleSetId = 'logframe' } = summary;
      return { inUse: rules && !rulesAside ? 'custom' : ruleSetId, own: rules ?? null };
    },
    copyRules: (base, name) => loadedRules().copyRuleSet(base, name),
    changeRule: (set, code, change) => loadedRules().changeRule(set, code, change),
    ruleChoices: (set) => loadedRules().ruleChoices(set),
    setRules: (choice) => context.work('choose-rules', (task) => setRules(context, choice, task)),
  };
}
