import type { Block, Outcome, Snapshot } from '../workbook';
import { rangeOf } from './ranges';
import { run } from './run';

/** The cells that a plan's name points to, in one sync however many they are. */
export function readPlan(rangeName: string): Promise<Outcome<Snapshot>> {
  const gone = { kind: 'plan-gone', rangeName } as const;
  return run(async (context) => {
    const read = loadCells(context.workbook.names.getItemOrNullObject(rangeName).getRangeOrNullObject());
    await context.sync();
    return read.range.isNullObject ? { ok: false, failure: gone } : { ok: true, value: snapshotOf(read) };
  }, { notFound: gone });
}

/** The cells of one block of a sheet, in one sync. */
export function readBlock(sheet: string, block: Block): Promise<Outcome<Snapshot>> {
  const gone = { kind: 'sheet-gone', sheet } as const;
  return run(async (context) => {
    const read = loadCells(rangeOf(context.workbook.worksheets.getItem(sheet), block));
    await context.sync();
    return { ok: true, value: snapshotOf(read) };
  }, { notFound: gone, cells: block.rowCount * block.columnCount });
}

interface LoadedCells {
  range: Excel.Range;
  sheet: Excel.Worksheet;
}

function loadCells(range: Excel.Range): LoadedCells {
  range.load(['values', 'formulas', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  const sheet = range.worksheet;
  sheet.load(['id', 'name']);
  return { range, sheet };
}

function snapshotOf({ range, sheet }: LoadedCells): Snapshot {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    block: { rowIndex: range.rowIndex, columnIndex: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount },
    values: range.values as Snapshot['values'],
    formulas: range.formulas as Snapshot['formulas'],
  };
}
