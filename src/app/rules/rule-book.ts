// Everything that knows the rules themselves: a file of its own, see load-rules.ts.
export { changeRule, checkLines, copyRuleSet, mendOf, recheckSteps, ruleChoices, toRuleSet } from '../../core';
export { mendKinds } from '../mend/mend-kinds';
