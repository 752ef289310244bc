import fs from 'node:fs';
import path from 'node:path';
import { checkPlan, formatMoney, RULE_SETS, sumBudget, type RuleSet } from '../../src/core';
import { describeFinding } from '../../src/i18n/finding-text';
import { findings as sentences } from '../../src/i18n/vi/findings';
import { readPlan, type CellValue, type Edit } from '../../src/workbook';
import { newWorkbook } from '../../src/xlsx';
import { changed, opened, savedBytes } from './files';

/**
 * The source documents' tables as files that a person can open. Their cells are those of `test/golden/reading`; long sentences are shortened there.
 * To make them anew on purpose: UPDATE_GOLDEN=1 npx jest test/xlsx/golden-files, then read the difference.
 */
const CASES: { name: string; cells: string; rules: RuleSet; planYear?: number }[] = [
  { name: 's0-bang-2-2', cells: 'logframe-bang-2-2', rules: RULE_SETS.logframe },
  { name: 's0-bang-2-3', cells: 'example-bang-2-3', rules: RULE_SETS.logframe },
  { name: 's0-de-cuong-iii-3', cells: 'outline-de-cuong', rules: RULE_SETS.outline },
  // a scheme for several years: its annex does not say for which one it is taken
  { name: 's3-phu-luc', cells: 'annex-s3', rules: RULE_SETS.annex, planYear: 2024 },
  { name: 's4-mau-1b', cells: 'form-1b', rules: RULE_SETS['form-1b'] },
];
const ROOT = path.join(__dirname, '../golden/files');
const SHEET = 'Kế hoạch';

const cellsOf = (name: string): CellValue[][] => (JSON.parse(fs.readFileSync(path.join(__dirname, '../golden/reading', name, 'input.json'), 'utf8')) as { cells: CellValue[][] }).cells;

/** A sheet as an official would have it: Times New Roman, wrapped, framed, wide enough to read. */
function fileOf(cells: CellValue[][]): Promise<Uint8Array> {
  const block = { rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: Math.max(...cells.map((row) => row.length)) };
  const input = cells.map((row) => Array.from({ length: block.columnCount }, (_, column) => {
    const value = row[column] ?? null;
    return value === null ? null : typeof value === 'number' ? { number: value } : { text: String(value) };
  }));
  const edits: Edit[] = [
    { kind: 'add-sheet', sheet: SHEET },
    { kind: 'write', sheet: SHEET, block, cells: input },
    { kind: 'style', sheet: SHEET, blocks: [block], style: { fontName: 'Times New Roman', fontSize: 12, wrap: true, vertical: 'top', border: 'thin' } },
    { kind: 'style', sheet: SHEET, blocks: [{ ...block, rowCount: readPlan(cells).table.headerRows[1] + 1 }], style: { bold: true, horizontal: 'center' } },
    { kind: 'column-widths', sheet: SHEET, columnIndex: 0, widthsPx: Array.from({ length: block.columnCount }, (_, column) => (column === 0 ? 90 : 190)) },
  ];
  return savedBytes(changed(newWorkbook(), edits));
}

/** Cells up to the last filled row and column. */
function trimmed(cells: CellValue[][]): CellValue[][] {
  const isFilled = (cell: CellValue | undefined): boolean => cell !== null && cell !== undefined && cell !== '';
  const lastOf = (filled: boolean[]): number => filled.lastIndexOf(true) + 1;
  const width = Math.max(...cells.map((row) => lastOf(row.map(isFilled))));
  return cells.slice(0, lastOf(cells.map((row) => row.some(isFilled)))).map((row) => Array.from({ length: width }, (_, column) => (isFilled(row[column]) ? (row[column] as CellValue) : null)));
}

test('a folder a table, and no other', () => {
  expect(fs.readdirSync(ROOT).sort()).toEqual(CASES.map(({ name }) => name).sort());
});

test.each(CASES)('$name', async ({ name, cells, rules, planYear }) => {
  const folder = path.join(ROOT, name);
  const update = process.env.UPDATE_GOLDEN === '1';
  if (update) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'input.xlsx'), await fileOf(cellsOf(cells)));
  }
  const book = await opened(new Uint8Array(fs.readFileSync(path.join(folder, 'input.xlsx'))));
  expect([book.notices, book.losses]).toEqual([[], []]);
  const { values } = book.sheets[0]!.snapshot;
  expect(values).toEqual(trimmed(cellsOf(cells)));
  const { table, plan } = readPlan(values, planYear === undefined ? {} : { planYear });
  const read = {
    headerRows: table.headerRows, columns: table.columns, moneyUnit: table.moneyUnit, year: plan.year, budgetTotal: formatMoney(sumBudget(plan)),
    rows: table.rows.map(({ row, level, number, content }) => `${row + 1} ${level} [${number}] ${content}`),
  };
  const findings = [...table.findings, ...checkPlan(plan, rules)].map((finding) => `${finding.severity} | hàng ${finding.row + 1} ${finding.column ?? ''} | ${describeFinding(finding, sentences)}`);
  for (const [file, content] of [['read.json', read], ['findings.json', findings]] as const) {
    if (update) fs.writeFileSync(path.join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
    expect(content).toEqual(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
  }
});
