import { createActions } from '../../src/app/create-actions';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';
import { ANNEX } from './own-tables';

/** The annex adopted for a year; one of its periods writes 2025 out, or another one too. */
async function adoptedFor(planYear: number, another?: string) {
  const workbook = new MemoryWorkbook();
  if (!workbook.sheets.some(({ name }) => name === 'Sheet1')) workbook.sheets.push({ name: 'Sheet1', cells: new Map(), isProtected: false, marks: [] });
  ANNEX.forEach((row, down) => row.forEach((cell, right) => { if (cell !== '') workbook.set('Sheet1', down, right, cell); }));
  if (another !== undefined) workbook.set('Sheet1', ANNEX.findIndex((row) => row[5] === 'Quý II'), 5, another);
  workbook.active = { ...workbook.active, rowIndex: 5, columnIndex: 1 };
  workbook.selected = { rowIndex: 5, columnIndex: 1, rowCount: 1, columnCount: 1 };
  const actions = createActions(memoryDeps(workbook));
  const found = await actions.findTables('selection');
  if (!found.ok || found.value.candidates[0] === undefined) throw new Error('no table');
  const [candidate] = found.value.candidates;
  await actions.adoptTable(candidate, { ...actions.firstChoice(candidate), planYear });
  return actions.getState().reading!;
}

test('a plan kept as one of 2026 whose table names 2025 has a finding about it', async () => {
  const reading = await adoptedFor(2026, 'Quý II/2025');
  expect(reading.findings.filter(({ code }) => code === 'plan-year-differs')).toEqual([{ code: 'plan-year-differs', severity: 'warning', row: reading.table.headerRows[0], column: null, params: { year: 2026, named: 2025 } }]);
});

test('it is said once: of the table, not of its rows too', async () => {
  const reading = await adoptedFor(2026, 'Quý II/2025');
  expect(reading.checked.findings.map(({ code }) => code)).toContain('period-outside-year');
  expect(reading.findings.map(({ code }) => code)).not.toContain('period-outside-year');
});

test('one row of another year among rows without a year is named itself', async () => {
  const reading = await adoptedFor(2026);
  expect(reading.findings.filter(({ code }) => /year/.test(code)).map(({ code, row }) => [code, row])).toEqual([['period-outside-year', reading.plan.items[2]?.row]]);
});

test('the right year has none', async () => {
  expect((await adoptedFor(2025)).findings.map(({ code }) => code)).not.toContain('plan-year-differs');
});
