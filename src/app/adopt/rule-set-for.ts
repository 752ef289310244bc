import type { Plan, RuleSetId } from '../../core';

/**
 * The rules that ask a table only for what its form has (domain.md, section 7): without indicators and money it is an annex, with results between areas and activities
 * a logical framework, else a form like 1b. Rules about columns that a table lacks are silent in any set.
 */
export function ruleSetFor({ roles, items }: Plan): RuleSetId {
  if (!roles.includes('indicator') && !roles.includes('budget')) return 'annex';
  return items.some(({ level }) => level === 'result') && roles.includes('indicator') ? 'logframe' : 'form-1b';
}
