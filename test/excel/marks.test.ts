import type { PlanSummary, Result } from '../../src/app/actions';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const inserted = (result: Result<PlanSummary>): PlanSummary => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** Everything about the look of the plan's cells that a person could have set. */
const fingerprint = (sheet: string) => opened.look(async (context) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange('A1:N16');
  const cells = range.getCellProperties({
    format: { fill: { color: true }, font: { bold: true, color: true, italic: true, name: true, size: true }, horizontalAlignment: true, wrapText: true },
  });
  range.load(['values', 'formulas', 'numberFormat']);
  await context.sync();
  return JSON.stringify([cells.value, range.values, range.formulas, range.numberFormat]);
});

async function addFormatsOfTheUser(sheet: string): Promise<void> {
  await opened.look(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const blank = target.getRange('C5:C20').conditionalFormats.add('PresetCriteria');
    blank.preset.rule = { criterion: 'Blanks' };
    blank.preset.format.fill.color = '#FFC7CE';
    const custom = target.getRange('E4:E20').conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=LEN("x")>0';
    custom.custom.format.font.bold = true;
    const value = target.getRange('E4:E20').conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=1000', operator: 'GreaterThan' };
    value.cellValue.format.font.color = '#FF0000';
    await context.sync();
  });
}

test('marks come and go; the formats of the user, conditional or not, are as before', async () => {
  const { sheet } = inserted(await opened.actions.insertExample('new-sheet'));
  await addFormatsOfTheUser(sheet);
  const [cells, formats] = [await fingerprint(sheet), await opened.sandbox.conditionalFormats(sheet)];
  expect(formats).toHaveLength(3);

  await opened.actions.markFindings();
  expect(opened.actions.getState()).toMatchObject({ failure: null, marked: true });
  const marked = await opened.sandbox.conditionalFormats(sheet);
  expect(marked.length).toBeGreaterThan(3);
  expect(await fingerprint(sheet)).toBe(cells);
  // the indicator of result 5.1 is missing; its budget is 12.000.000 short
  const covers = (type: string, address: string) => marked.some((format) => format.type === type && format.address.split(',').includes(address));
  expect(covers('PresetCriteria', 'C6')).toBe(true);
  expect(covers('Custom', 'E6')).toBe(true);

  await opened.actions.markFindings();
  expect(await opened.sandbox.conditionalFormats(sheet)).toHaveLength(marked.length);

  await opened.actions.clearMarks();
  expect(opened.actions.getState()).toMatchObject({ failure: null, marked: false });
  expect(await opened.sandbox.conditionalFormats(sheet)).toEqual(formats);
  expect(await fingerprint(sheet)).toBe(cells);
});

test('marks that another day left are noticed and go too', async () => {
  const { sheet } = inserted(await opened.actions.insertExample('new-sheet'));
  await opened.actions.markFindings();
  expect(await opened.workbook.hasMarks(sheet)).toEqual({ ok: true, value: true });
  expect(await opened.workbook.apply([{ kind: 'unmark', sheet }])).toEqual({ ok: true, value: undefined });
  expect(await opened.workbook.hasMarks(sheet)).toEqual({ ok: true, value: false });
  expect(await opened.sandbox.conditionalFormats(sheet)).toEqual([]);
});

test('on a protected sheet nothing is marked and the sheet is named', async () => {
  const { sheet } = inserted(await opened.actions.insertExample('new-sheet'));
  await opened.look(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  await opened.actions.markFindings();
  expect(opened.actions.getState()).toMatchObject({ marked: false, failure: { kind: 'protected-sheet', sheet } });
  expect(await opened.sandbox.conditionalFormats(sheet)).toEqual([]);
  // looking is still allowed
  await opened.actions.showCell(2, 'indicator');
  expect(opened.actions.getState().failure).toBeNull();
});

test('hundreds of scattered findings fit into addresses that Excel takes', async () => {
  const { sheet } = inserted(await opened.actions.insertExample('new-sheet'));
  const scattered = Array.from({ length: 1500 }, (_, index) => ({ rowIndex: 20 + index * 2, columnIndex: 2, rowCount: 1, columnCount: 1 }));
  expect(await opened.workbook.apply([{ kind: 'mark', sheet, blanks: [], others: scattered, severity: 'error' }])).toEqual({ ok: true, value: undefined });
  const marked = await opened.sandbox.conditionalFormats(sheet);
  expect(marked.length).toBe(2);
  expect(marked.flatMap((format) => format.address.split(','))).toHaveLength(1500);
});
