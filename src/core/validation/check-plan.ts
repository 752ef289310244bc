import type { ColumnRole, Plan, PlanItem } from '../plan/plan';
import { isCellError } from '../text/cell-error';
import type { Finding } from './finding';
import type { RuleCode } from './finding-codes';
import type { Place, RuleSet } from './rule';
import { RULES } from './rule-table';

/**
 * Everything a rule set has to say about a plan, row by row and then column by column. A rule about a column that the table does not have says nothing.
 * Every finding carries the `level` and the `number` (or else the beginning of the content) of its row.
 *
 * @example checkPlan(plan, RULE_SETS.logframe).filter(({ severity }) => severity === 'error').length
 */
export function checkPlan(plan: Plan, ruleSet: RuleSet): Finding[] {
  const wanted = new Set<string>(ruleSet.rules);
  const asked = RULES.filter(({ code, column }) => wanted.has(code) && (column === null || plan.roles.includes(column)));
  const isSaidAlready = (code: RuleCode, place: Place) => wanted.has('cell-error') && isSaidAsError(code, place);
  const found = asked.flatMap((rule) => rule.look(plan).filter((place) => !isSaidAlready(rule.code, place)).map(({ item, column, params, severity }): Finding => ({
    code: rule.code, severity: severity ?? rule.severity, row: item.row, column, params: { level: item.level, name: nameOf(item), ...params },
  })));
  return found.sort((a, b) => a.row - b.row || columnPlace(plan, a.column) - columnPlace(plan, b.column));
}

/** An error value is missing, and unreadable, but it is one thing to mend. */
function isSaidAsError(code: RuleCode, { item, column }: Place): boolean {
  return column !== null && /^missing-|-unreadable$/.test(code) && isCellError(item.raw[column]);
}

/** A bullet names nothing. */
function nameOf({ number, content }: PlanItem): string {
  return /[\p{L}\p{N}]/u.test(number) ? number : content.slice(0, 60);
}

function columnPlace(plan: Plan, column: ColumnRole | null): number {
  return column === null ? -1 : plan.roles.indexOf(column);
}
