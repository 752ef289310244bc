import type { Plan, RuleSetId } from '../../core';

/**
 * The rules that ask a table only for what its form has: without indicators and money it is an annex; with products and money, but without a column of
 * numbers, the outline of S0 (its numbers stand in the cells of tasks); with results between areas and activities a logical framework; else a form like 1b. Rules about columns
 * that a table lacks are silent in any set.
 */
export function ruleSetFor({ roles, items }: Plan): RuleSetId {
  if (!roles.includes('indicator') && !roles.includes('budget')) return 'annex';
  if (roles.includes('product') && !roles.includes('number') && !roles.includes('indicator')) return 'outline';
  return items.some(({ level }) => level === 'result') && roles.includes('indicator') ? 'logframe' : 'form-1b';
}
