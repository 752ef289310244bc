import { blockAbove, type Block, type CellValue, type Outcome, type PlanCells, type Snapshot } from '../workbook';
import { loadMerges } from './merges';
import { BLOCK, blockOf, rangeOf } from './ranges';
import { run } from './run';

/**
 * The cells that a plan's name points to, in one sync however many they are, as long as one answer carries them.
 *
 * @param seen where the plan stood before: the lines above that place come in the same sync, and count where it still stands there
 */
export async function readPlan(rangeName: string, seen?: Block): Promise<Outcome<PlanCells>> {
  const gone = { kind: 'plan-gone', rangeName } as const;
  const read = await run<PlanCells>(async (context) => {
    const read = loadCells(context.workbook.names.getItemOrNullObject(rangeName).getRangeOrNullObject(), ['values']);
    const linesAt = loadLines(read.sheet, seen);
    const merges = loadMerges(read.sheet);
    await context.sync();
    if (read.range.isNullObject) return { ok: false, failure: gone };
    return { ok: true, value: { ...cellsOf(read), ...linesAt(read.range), merges: merges() } };
  }, { notFound: gone });
  return read.ok || read.failure.kind !== 'too-large' ? read : readLargePlan(rangeName, seen);
}

/** Asks for the lines above a place; what they are is known when it is known that the plan still stands there. */
function loadLines(sheet: Excel.Worksheet, seen: Block | undefined): (now: Excel.Range) => Pick<Snapshot, 'above'> {
  const above = seen === undefined ? null : blockAbove(seen);
  const lines = above && rangeOf(sheet, above).load('values');
  return ({ rowIndex, columnIndex }) => (seen !== undefined && rowIndex === seen.rowIndex && columnIndex === seen.columnIndex ? { above: (lines?.values ?? []) as CellValue[][] } : {});
}

async function readLargePlan(rangeName: string, seen: Block | undefined): Promise<Outcome<PlanCells>> {
  const gone = { kind: 'plan-gone', rangeName } as const;
  const place = await run<{ sheet: string; block: Block } & Pick<Snapshot, 'above' | 'merges'>>(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(rangeName).getRangeOrNullObject().load(BLOCK);
    const sheet = range.worksheet.load('name');
    const linesAt = loadLines(sheet, seen);
    const merges = loadMerges(sheet);
    await context.sync();
    if (range.isNullObject) return { ok: false, failure: gone };
    return { ok: true, value: { sheet: sheet.name, block: blockOf(range), ...linesAt(range), merges: merges() } };
  }, { notFound: gone });
  if (!place.ok) return place;
  const { sheet, block, ...lines } = place.value;
  const read = await readInBands(sheet, block, 2);
  return read.ok ? { ok: true, value: { ...read.value, ...lines } } : read;
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
    const read = loadCells(rangeOf(context.workbook.worksheets.getItem(sheet), block), ['values', 'formulas']);
    await context.sync();
    return { ok: true, value: { ...cellsOf(read), formulas: read.range.formulas as Snapshot['formulas'] } };
  }, { notFound: gone, cells: block.rowCount * block.columnCount });
}

interface LoadedCells {
  range: Excel.Range;
  sheet: Excel.Worksheet;
}

function loadCells(range: Excel.Range, what: ('values' | 'formulas')[]): LoadedCells {
  range.load([...what, ...BLOCK]);
  const sheet = range.worksheet;
  sheet.load(['id', 'name']);
  return { range, sheet };
}

function cellsOf({ range, sheet }: LoadedCells): PlanCells {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    block: blockOf(range),
    values: range.values as Snapshot['values'],
  };
}
