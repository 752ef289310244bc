import fs from 'node:fs';
import path from 'node:path';
import { formatMoney, sumBudget, type PlanItem } from '../../../src/core';
import { readPlan, type CellValue, type PlanLevel } from '../../../src/workbook';

/** A folder a table: `input.json` is the sheet, `expected.json` what must be read from it. To change one on purpose: UPDATE_GOLDEN=1 npx jest test/workbook/reading/golden, then read the difference. */
const ROOT = path.join(__dirname, '../../golden/reading');
const cases = fs.readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

const money = ({ kind, total, lines }: PlanItem['budget']): string => (total === null ? kind : `${kind} ${lines.map(({ amount, label }) => `${formatMoney(amount)}${label === '' ? '' : ` (${label})`}`).join(' + ')}`);
const time = ({ kind, start, end, dueQuarter, every }: PlanItem['period']): string => [kind, start ?? '', end ?? '', dueQuarter === null ? '' : `quý ${dueQuarter}`, every ?? ''].join(' ').replace(/ +/g, ' ').trim();

/** What was read, in a form that a person can compare with the sheet. */
function describeReading(cells: CellValue[][]): object {
  const { table, plan } = readPlan(cells);
  const items = new Map(plan.items.map((item) => [item.row, item]));
  const parentRow = (item: PlanItem): string => (item.parent === null ? '' : ` ⊂ ${plan.items[item.parent]?.row}`);
  return {
    headerRows: table.headerRows,
    columns: table.columns,
    moneyUnit: table.moneyUnit,
    year: plan.year,
    budgetTotal: formatMoney(sumBudget(plan)),
    findings: table.findings.map(({ code, row, params }) => `${row} ${code} ${Object.entries(params).map(([name, value]) => `${name}=${value}`).join(' ')}`.trim()),
    rows: table.rows.map(({ row, level, number, content }) => {
      const item = items.get(row);
      const what = `${row}${item === undefined ? '' : parentRow(item)} ${level} [${number}] ${content}`;
      return item === undefined || item.level === 'area' ? what : [what, money(item.budget), time(item.period), `${item.lead} | ${item.support}`];
    }),
  };
}

const read = (name: string, file: string): unknown => JSON.parse(fs.readFileSync(path.join(ROOT, name, file), 'utf8'));

it('has tables of every form that the source documents have, and of the shapes that officials use', () => {
  expect(cases).toEqual(expect.arrayContaining(['annex-phu-luc', 'example-bang-2-3', 'form-1b', 'logframe-bang-2-2', 'outline-de-cuong', 'two-row-heading-unit-line']));
});

it.each(cases)('%s', (name) => {
  const { cells } = read(name, 'input.json') as { cells: CellValue[][] };
  const reading = describeReading(cells);
  const file = path.join(ROOT, name, 'expected.json');
  if (process.env.UPDATE_GOLDEN === '1') fs.writeFileSync(file, `${JSON.stringify(reading, null, 2)}\n`);
  expect(reading).toEqual(read(name, 'expected.json'));
});

it('shows every level somewhere', () => {
  const levels = new Set(cases.flatMap((name) => readPlan((read(name, 'input.json') as { cells: CellValue[][] }).cells).table.rows.map(({ level }) => level)));
  expect([...levels].sort()).toEqual<PlanLevel[]>(['activity', 'area', 'note', 'result', 'total']);
});
