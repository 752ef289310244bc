import fs from 'node:fs';
import path from 'node:path';
import { FORM_COLUMNS, FORM_HEADINGS, countingLines, overallSentence, overallText, reportTable, reportTitle, type Report } from '../../../src/core/report';
import { readPlan, type CellValue } from '../../../src/workbook';
import { reportOf } from './given-report';

/** A folder a report: `input.json` is the plan's sheet, `expected.txt` the report on paper. To change one on purpose: UPDATE_GOLDEN=1 npx jest test/core/report/golden, then read the difference. */
const ROOT = path.resolve('test/golden/report');
const cases = fs.readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

function readCase(name: string) {
  const { cells, planYear } = JSON.parse(fs.readFileSync(path.join(ROOT, name, 'input.json'), 'utf8')) as { cells: CellValue[][]; planYear: number };
  return readPlan(cells, { planYear }).plan;
}

function onPaper(report: Report): string {
  const lines = reportTable(report).map(({ cells }) => FORM_COLUMNS.map((column) => String(cells[column] ?? '')).join(' | '));
  return [reportTitle(report), FORM_COLUMNS.map((column) => FORM_HEADINGS[column]).join(' | '), ...lines, overallSentence(report), ...countingLines(report), ''].join('\n');
}

test('there are cases', () => expect(cases).toContain('s4-quarter-1'));

test.each(cases)('%s', (name) => {
  const file = path.join(ROOT, name, 'expected.txt');
  const paper = onPaper(reportOf(readCase(name), { rounding: 'truncated' }));
  if (process.env.UPDATE_GOLDEN === '1') fs.writeFileSync(file, paper);
  expect(paper).toBe(fs.readFileSync(file, 'utf8'));
});

test('S4’s note to the letter', () => {
  const plan = readCase('s4-quarter-1');
  const truncated = reportOf(plan, { rounding: 'truncated' });
  expect(overallSentence(truncated)).toBe('Tổng số nhiệm vụ CCHC được hoàn thành trong Quý I sẽ là: 2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%');
  expect(truncated.rows.map((row) => `${row.onTime}/${row.planned}`)).toEqual(['2/2', '1/2', '3/3', '4/5', '6/6', '1/1', '7/8']);
  const shares = reportTable(truncated).filter((row) => row.level === 'area').map((row) => row.cells.share);
  expect(shares).toEqual(['(2/2) * 100% = 100%', '(1/2) * 100% = 50%', '(3/3) * 100% = 100%', '(4/5) * 100% = 80%', '(6/6) * 100% = 100%', '(1/1) * 100% = 100%', '(7/8) * 100% = 87,5%']);
  const rounded = reportOf(plan);
  expect(overallText(rounded.overall, 'half-up')).toBe('24/27 nhiệm vụ = 88,89 %');
  expect(reportTable(rounded).filter((row) => row.level === 'task' && row.cells.share !== undefined)).toEqual([]);
});
