import fs from 'node:fs';
import path from 'node:path';
import { checkLines, checkPlan, RULE_SETS, type CheckOptions, type Finding, type FindingCode, type RuleSetId } from '../../../src/core';
import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import { linesAround, readPlan, type CellValue } from '../../../src/workbook';

/**
 * A folder a table: `input.json` is the sheet and the rule set, `expected.txt` what the validator says, row by row (0-based, as in the input).
 * To change one on purpose: UPDATE_GOLDEN=1 npx jest test/workbook/checking, then read the difference.
 */
const ROOT = path.join(__dirname, '../../golden/checking');
const cases = fs.readdirSync(ROOT).filter((name) => fs.existsSync(path.join(ROOT, name, 'input.json'))).sort();

interface Input {
  ruleSet: RuleSetId;
  planYear?: number;
  /** what the table is about; other findings are not shown */
  only?: FindingCode[];
  /** what the check is told besides the plan */
  options?: CheckOptions;
  cells: CellValue[][];
}

function check({ ruleSet, planYear, cells, only, options }: Input): Finding[] {
  const { table, plan } = readPlan(cells, planYear === undefined ? {} : { planYear });
  const set = RULE_SETS[ruleSet];
  const found = [...table.findings, ...checkLines(linesAround(cells, table), plan, set), ...checkPlan(plan, set, options)];
  return found.filter(({ code }) => only === undefined || only.includes(code)).sort((a, b) => a.row - b.row);
}

const read = (name: string): Input => JSON.parse(fs.readFileSync(path.join(ROOT, name, 'input.json'), 'utf8')) as Input;
const said = (name: string) => check(read(name)).map((finding) => `${finding.severity} | ${finding.row} ${finding.column ?? ''} | ${finding.code} | ${describeFinding(finding, vietnamese)}\n`).join('');

it('has the mistakes of the sources, and a plan without any', () => {
  expect(cases).toEqual(expect.arrayContaining(['no-faults-logframe', 's2-nghe-an', 's3-khanh-hoa']));
});

it.each(cases)('%s', (name) => {
  const file = path.join(ROOT, name, 'expected.txt');
  const found = said(name);
  if (process.env.UPDATE_GOLDEN === '1') fs.writeFileSync(file, found);
  expect(found).toBe(fs.readFileSync(file, 'utf8'));
});

it.each(cases.filter((name) => name.startsWith('no-faults')))('%s: nothing to say', (name) => {
  expect(said(name)).toBe('');
});
