import { changeRule, checkLines, checkPlan, copyRuleSet, RULE_CODES, RULE_SETS, toRuleSet, type CheckOptions, type Finding, type FindingCode, type Plan, type RuleCode, type RuleSet, type RuleSetId } from '../../../src/core';
import { linesAround, mergedCells, mergedFindings, planYearFinding, readPlan, withoutCovered, type Block, type CellValue, type ColumnOverride } from '../../../src/workbook';

/** What a check of cells is told besides them. */
export interface CheckedAs {
  ruleSet: RuleSetId;
  /** the year that a person declared; without it the one that the table names */
  planYear?: number;
  /** what a person said about single columns */
  columns?: readonly ColumnOverride[];
  /** what the check is told besides the plan */
  options?: CheckOptions;
  /** what is merged, in rows and columns of the cells */
  merged?: readonly Block[];
}

const isRule = (code: FindingCode): code is RuleCode => (RULE_CODES as readonly string[]).includes(code);

/** A named set with one more rule, for those that no set asks of itself. */
export function withRule(id: RuleSetId, code: FindingCode): RuleSet {
  const set: RuleSet = RULE_SETS[id];
  return !isRule(code) || set.rules.includes(code) ? set : toRuleSet(changeRule(copyRuleSet(id, set.name), code, { on: true }));
}

/** All that is said about the cells of a sheet, from top to bottom: by the reader, of the year, of the lines around the table and of its rows. */
export function checkCells(cells: CellValue[][], { ruleSet, planYear, columns, options, merged: merges = [] }: CheckedAs, set: RuleSet = RULE_SETS[ruleSet]): { plan: Plan; findings: Finding[] } {
  const { table, plan } = readPlan(cells, { ...(planYear === undefined ? {} : { planYear }), ...(columns === undefined ? {} : { columns }) });
  const year = planYear === undefined ? [] : planYearFinding(cells, table, planYear);
  const merged = mergedCells(cells, table, { rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 }, merges);
  const ofRules = withoutCovered(checkPlan(plan, set, options), merged);
  const findings = [...table.findings, ...mergedFindings(merged, plan.items), ...year, ...checkLines(linesAround(cells, table), plan, set), ...ofRules];
  return { plan, findings: findings.sort((a, b) => a.row - b.row) };
}
