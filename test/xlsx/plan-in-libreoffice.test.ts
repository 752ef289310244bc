import { sumBudget } from '../../src/core';
import { formatAddress, layoutExample, layoutPlan, readPlan, type CellValue, type Edit, type Layout, type PlanRecord } from '../../src/workbook';
import { blockOfName, newWorkbook, type OpenedWorkbook } from '../../src/xlsx';
import { changed, opened, savedBytes } from './files';
import { throughLibreOffice } from './libreoffice';

const SHEET = "Kế hoạch 'CCHC' 2025";
const place = { sheet: SHEET, rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true };
const record: PlanRecord = { id: 'p1', rangeName: 'CCHC_KeHoach_p1', planYear: 2025, title: 'Kế hoạch CCHC 2025', unitKind: 'department', unitName: 'Sở Nội vụ', programmeId: '2021-2030', schema: 1 };

const tableOf = (book: OpenedWorkbook): CellValue[][] => {
  const found = blockOfName(book.names, record.rangeName)!;
  const { rowIndex, columnIndex, rowCount, columnCount } = found.block;
  const { values } = book.sheets.find(({ name }) => name === found.sheet)!.snapshot;
  return values.slice(rowIndex, rowIndex + rowCount).map((row) => row.slice(columnIndex, columnIndex + columnCount));
};

/** The laid-out plan with figures typed into the budget of its activities. */
function withBudgets(layout: Layout): { edits: Edit[]; total: bigint } {
  const book = changed(newWorkbook(), layout.edits);
  const { table, plan } = readPlan(tableOf(book), { planYear: 2025 });
  const activities = plan.items.filter(({ level }) => level === 'activity');
  const edits = activities.map(({ row }, index): Edit => ({
    kind: 'write', sheet: SHEET, block: { rowIndex: layout.table.rowIndex + row, columnIndex: layout.table.columnIndex + table.columns.budget!, rowCount: 1, columnCount: 1 }, cells: [[{ number: (index + 1) * 1_500_000 }]],
  }));
  return { edits: [...layout.edits, ...edits], total: activities.reduce((sum, _, index) => sum + BigInt(index + 1) * 1_500_000n, 0n) };
}

test('a laid-out plan, saved, opens in LibreOffice, which works out the very totals that we count', async () => {
  const areas = [{ number: '1', name: 'Cải cách thể chế' }, { number: '2', name: 'Cải cách thủ tục hành chính' }, { number: '3', name: 'Cải cách tài chính công' }];
  const { edits, total } = withBudgets(layoutPlan({ place, record, areas, resultsPerArea: 2, activitiesPerResult: 3, customFunctions: false }));
  const written = await opened(await savedBytes(changed(newWorkbook(), edits)));
  const calculated = await opened(throughLibreOffice(await savedBytes(written)));
  const cells = tableOf(calculated);
  const { table, plan } = readPlan(cells, { planYear: 2025 });
  expect(plan.items.map(({ level }) => level).filter((level) => level === 'activity')).toHaveLength(18);
  expect(sumBudget(plan)).toBe(total);
  const totalRow = table.rows.find(({ level }) => level === 'total')!;
  expect(cells[totalRow.row]![table.columns.budget!]).toBe(Number(total));
  // every heading row holds the sum of the activities below it
  for (const [index, heading] of plan.items.entries()) {
    if (heading.level === 'activity') continue;
    const below = plan.items.filter((item) => item.level === 'activity' && (item.parent === index || (item.parent !== null && plan.items[item.parent]!.parent === index)));
    expect(heading.budget.total).toBe(below.reduce((sum, item) => sum + item.budget.total!, 0n));
  }
  expect(calculated.notices).toEqual([]);
  const formulas = calculated.sheets[0]!.snapshot.formulas.flat().filter((formula) => String(formula).startsWith('='));
  expect(formulas.length).toBe(plan.items.filter(({ level }) => level !== 'activity').length + 1);
}, 200_000);

test('print set-up, widths, choices, frozen rows, merges and formats are there for LibreOffice too', async () => {
  const layout = layoutExample({ place, record, customFunctions: false });
  const book = await opened(throughLibreOffice(await savedBytes(changed(newWorkbook(), layout.edits))));
  const sheet = book.contents.book.worksheets[0]!;
  const { plan } = readPlan(tableOf(book));
  expect(sumBudget(plan)).toBe(117_000_000n);
  expect(plan.items.filter(({ level }) => level === 'activity')).toHaveLength(4);
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  expect(sheet.pageSetup.margins!.top).toBeCloseTo(2 / 2.54, 2);
  expect(book.names.filter(({ scope }) => scope === SHEET).map(({ name, refersTo }) => [name, refersTo.replace(/^.*!/, '')])).toEqual(expect.arrayContaining([['_xlnm.Print_Titles', '$4:$4'], ['_xlnm.Print_Area', '$A$1:$N$13']]));
  // LibreOffice without a window drops what belongs to a window
  const own = await opened(await savedBytes(changed(newWorkbook(), layout.edits)));
  expect(own.contents.book.worksheets[0]!.views[0]).toMatchObject({ state: 'frozen', ySplit: layout.table.rowIndex + 1 });
  expect(sheet.getColumn(2).width).toBeCloseTo((240 - 5) / 7, 0);
  const budget = sheet.getCell(layout.table.rowIndex + 2, 5);
  expect(budget).toMatchObject({ numFmt: '#,##0', value: 200_000_000 });
  expect(budget.style).toMatchObject({ font: { name: 'Times New Roman', size: 12, bold: true }, fill: { fgColor: { argb: 'FFF2F2F2' } }, alignment: { horizontal: 'right' }, border: { top: { style: 'thin' } } });
  expect(book.contents.validation.get(SHEET)!.map(({ blocks, content }) => [blocks.map(formatAddress), content])).toEqual([[['I5:L11'], expect.stringContaining('Hoàn thành,')]]);
  expect(book.sheets[0]!.merges.length).toBeGreaterThan(0);
}, 200_000);
