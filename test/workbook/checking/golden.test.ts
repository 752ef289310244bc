import fs from 'node:fs';
import path from 'node:path';
import { type Finding, type FindingCode } from '../../../src/core';
import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import type { CellValue } from '../../../src/workbook';
import { checkCells, type CheckedAs } from './check-cells';

/**
 * What rules say together: `input.json` is a sheet and the rule set, `expected.txt` what the validator says, row by row (0-based, as in the input). What one rule says alone is
 * in `golden/rules` (see rule-folders.test.ts).
 * To change one on purpose: UPDATE_GOLDEN=1 npx jest test/workbook/checking, then read the difference.
 */
const ROOT = path.join(__dirname, '../../golden/checking');
const cases = fs.readdirSync(ROOT).filter((name) => fs.existsSync(path.join(ROOT, name, 'input.json'))).sort();

interface Input extends CheckedAs {
  /** what the table is about; other findings are not shown */
  only?: FindingCode[];
  cells: CellValue[][];
}

function check(input: Input): Finding[] {
  return checkCells(input.cells, input).findings.filter(({ code }) => input.only === undefined || input.only.includes(code));
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
