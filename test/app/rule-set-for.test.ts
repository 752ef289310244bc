import fs from 'node:fs';
import { ruleSetFor } from '../../src/app/adopt/rule-set-for';
import { readPlan, type CellValue } from '../../src/workbook';

test.each([['logframe-bang-2-2', 'logframe'], ['example-bang-2-3', 'logframe'], ['outline-de-cuong', 'outline'], ['annex-phu-luc', 'annex'], ['form-1b', 'form-1b']])('%s is checked by %s', (form, ruleSet) => {
  const { cells } = JSON.parse(fs.readFileSync(`test/golden/reading/${form}/input.json`, 'utf8')) as { cells: CellValue[][] };
  expect(ruleSetFor(readPlan(cells).plan)).toBe(ruleSet);
});
