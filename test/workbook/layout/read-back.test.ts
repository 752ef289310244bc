import { layoutExample, layoutPlan, readPlanTable, type CellInput, type CellValue, type Layout, type PlanRecord } from '../../../src/workbook';

const RECORD: PlanRecord = { id: 'x', rangeName: 'x', planYear: 2025, title: '', unitKind: null, unitName: '', programmeId: null, schema: 1 };
const place = { sheet: 'S', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true };

/** The table as a sheet gives it back, its formulas as the figures they come to. */
function cellsOf(layout: Layout): CellValue[][] {
  const write = layout.edits.find((edit) => edit.kind === 'write')!;
  const value = (cell: CellInput): CellValue => {
    if (cell === null) return '';
    return 'text' in cell ? cell.text : 'number' in cell ? cell.number : 0;
  };
  const first = layout.table.rowIndex - layout.block.rowIndex;
  return write.cells.slice(first, first + layout.table.rowCount).map((row) => row.map(value));
}

test('an empty plan is read back row by row', () => {
  const layout = layoutPlan({ place, record: RECORD, areas: [{ number: '1', name: 'Cải cách thể chế' }, { number: '2', name: 'Cải cách thủ tục hành chính' }], resultsPerArea: 2, activitiesPerResult: 2, customFunctions: true });
  const table = readPlanTable(cellsOf(layout), { planYear: 2025 });
  expect(table.columns).toEqual({ number: 0, content: 1, indicator: 2, verification: 3, budget: 4, period: 5, lead: 6, support: 7, quarter1: 8, quarter2: 9, quarter3: 10, quarter4: 11, completedOn: 12, outcome: 13 });
  expect(table.rows.filter((row) => row.level !== 'note' && row.level !== 'total').map((row) => [row.level, row.number])).toEqual([
    ['area', '1'], ['result', '1.1'], ['activity', '1.1.1'], ['activity', '1.1.2'], ['result', '1.2'], ['activity', '1.2.1'], ['activity', '1.2.2'],
    ['area', '2'], ['result', '2.1'], ['activity', '2.1.1'], ['activity', '2.1.2'], ['result', '2.2'], ['activity', '2.2.1'], ['activity', '2.2.2'],
  ]);
  expect(table.rows.filter((row) => row.level === 'total').map((row) => row.content)).toEqual(['TỔNG CỘNG']);
});

test('the example is read back as an area, a result and four activities', () => {
  const table = readPlanTable(cellsOf(layoutExample({ place, record: RECORD, customFunctions: true })), { planYear: 2013 });
  expect(table.rows.filter((row) => row.level !== 'note' && row.level !== 'total').map((row) => [row.level, row.number])).toEqual([
    ['area', '5'], ['result', '5.1'], ['activity', '5.1.1'], ['activity', '5.1.2'], ['activity', '5.1.3'], ['activity', '5.1.4'],
  ]);
  expect(Object.keys(table.columns)).toHaveLength(14);
  expect(table.moneyUnit).toBe('dong');
});
