import type { Block, Outcome, Snapshot } from '../workbook';
import { BLOCK, blockOf, rangeOf } from './ranges';
import { run } from './run';

/** The cells that a plan's name points to, in one sync however many they are, as long as one answer carries them. */
export async function readPlan(rangeName: string): Promise<Outcome<Snapshot>> {
  const gone = { kind: 'plan-gone', rangeName } as const;
  const read = await run<Snapshot>(async (context) => {
    const read = loadCells(context.workbook.names.getItemOrNullObject(rangeName).getRangeOrNullObject());
    await context.sync();
    return read.range.isNullObject ? { ok: false, failure: gone } : { ok: true, value: snapshotOf(read) };
  }, { notFound: gone });
  return read.ok || read.failure.kind !== 'too-large' ? read : readLargePlan(rangeName);
}

async function readLargePlan(rangeName: string): Promise<Outcome<Snapshot>> {
  const gone = { kind: 'plan-gone', rangeName } as const;
  const place = await run<{ sheet: string; block: Block }>(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(rangeName).getRangeOrNullObject().load(BLOCK);
    const sheet = range.worksheet.load('name');
    await context.sync();
    if (range.isNullObject) return { ok: false, failure: gone };
    return { ok: true, value: { sheet: sheet.name, block: blockOf(range) } };
  }, { notFound: gone });
  return place.ok ? readInBands(place.value.sheet, place.value.block, 2) : place;
}

/** The cells of one block of a sheet, in one sync, or in as many as the size of Excel's answers asks for. */
export async function readBlock(sheet: string, block: Block): Promise<Outcome<Snapshot>> {
  const read = await readAtOnce(sheet, block);
  return read.ok || read.failure.kind !== 'too-large' || block.rowCount < 2 ? read : readInBands(sheet, block, 2);
}

/** A block too large for one answer, in bands of rows; a band that is still too large is cut again. */
export async function readInBands(sheet: string, block: Block, bands: number): Promise<Outcome<Snapshot>> {
  const height = Math.max(1, Math.ceil(block.rowCount / bands));
  const parts: Snapshot[] = [];
  for (let row = 0; row < block.rowCount; row += height) {
    const part = await readBlock(sheet, { ...block, rowIndex: block.rowIndex + row, rowCount: Math.min(height, block.rowCount - row) });
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const [first] = parts;
  if (first === undefined) return readAtOnce(sheet, block);
  return { ok: true, value: { ...first, block, values: parts.flatMap(({ values }) => values), formulas: parts.flatMap(({ formulas }) => formulas) } };
}

function readAtOnce(sheet: string, block: Block): Promise<Outcome<Snapshot>> {
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
  range.load(['values', 'formulas', ...BLOCK]);
  const sheet = range.worksheet;
  sheet.load(['id', 'name']);
  return { range, sheet };
}

function snapshotOf({ range, sheet }: LoadedCells): Snapshot {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    block: blockOf(range),
    values: range.values as Snapshot['values'],
    formulas: range.formulas as Snapshot['formulas'],
  };
}
