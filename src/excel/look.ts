import { formatAddress, type Block, type CellValue, type Outcome, type SheetCells, type SheetLook } from '../workbook';
import { pack } from './pack';
import { readBlock, readInBands } from './read';
import { loadMerges } from './merges';
import { BLOCK, blockOf } from './ranges';
import { run } from './run';
import { CELLS_PER_ANSWER } from './written';

/** The shown sheet with what it holds, and what is selected on it: one sync however many rows, as long as one answer carries them. */
export async function lookAtSelection(): Promise<Outcome<SheetLook>> {
  const looked = await run<SheetLook>(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load([...BLOCK, 'values']);
    const selected = context.workbook.getSelectedRange().load(BLOCK);
    const merges = loadMerges(sheet);
    await context.sync();
    return { ok: true, value: { sheets: used.isNullObject ? [] : [{ ...cellsOf(sheet, used), merges: merges() }], selected: { sheet: sheet.name, block: blockOf(selected) } } };
  });
  if (looked.ok) return looked;
  const { failure } = looked;
  // Several ranges, or a drawing: nothing that says which table is meant.
  if (failure.kind === 'excel' && failure.code === 'InvalidSelection') return lookAtSheets();
  return failure.kind === 'too-large' ? lookAtLargeSheet() : looked;
}

/** The shown sheet in several answers. */
function lookAtLargeSheet(): Promise<Outcome<SheetLook>> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const used = sheet.getUsedRange(true).load(BLOCK);
    const selected = context.workbook.getSelectedRange().load(BLOCK);
    const merges = loadMerges(sheet);
    await context.sync();
    const read = await readInBands(sheet.name, blockOf(used), 2);
    if (!read.ok) return read;
    return { ok: true, value: { sheets: [{ sheet: sheet.name, block: read.value.block, values: read.value.values, merges: merges() }], selected: { sheet: sheet.name, block: blockOf(selected) } } };
  });
}

/** Every sheet that can be seen: first how much each holds, then the cells, as many sheets in one answer as it carries. */
export async function lookAtSheets(): Promise<Outcome<SheetLook>> {
  const found = await filledSheets();
  if (!found.ok) return found;
  const sheets: SheetCells[] = [];
  for (const batch of pack(found.value, CELLS_PER_ANSWER, ({ block }) => sizeOf(block))) {
    const read = await readBatch(batch);
    if (!read.ok) return read;
    sheets.push(...read.value);
  }
  return { ok: true, value: { sheets, selected: null } };
}

type FilledSheet = Omit<SheetCells, 'values'>;

function filledSheets(): Promise<Outcome<FilledSheet[]>> {
  return run(async (context) => {
    const worksheets = context.workbook.worksheets.load(['items/name', 'items/visibility']);
    await context.sync();
    const seen = worksheets.items.filter(({ visibility }) => visibility === 'Visible').map((sheet) => ({ sheet: sheet.name, used: sheet.getUsedRangeOrNullObject(true).load(BLOCK), merges: loadMerges(sheet) }));
    await context.sync();
    return { ok: true, value: seen.flatMap(({ sheet, used, merges }) => (used.isNullObject ? [] : [{ sheet, block: blockOf(used), merges: merges() }])) };
  });
}

/** Several sheets in one answer; one after the other, and in bands where needed, when that is too much. */
async function readBatch(batch: FilledSheet[]): Promise<Outcome<SheetCells[]>> {
  const atOnce = await run<SheetCells[]>(async (context) => {
    const ranges = batch.map(({ sheet, block }) => context.workbook.worksheets.getItem(sheet).getRange(formatAddress(block)).load('values'));
    await context.sync();
    return { ok: true, value: batch.map((each, index) => ({ ...each, values: (ranges[index]?.values ?? []) as CellValue[][] })) };
  });
  if (atOnce.ok || atOnce.failure.kind !== 'too-large') return atOnce;
  const sheets: SheetCells[] = [];
  for (const each of batch) {
    const read = await readBlock(each.sheet, each.block);
    if (!read.ok) return read;
    sheets.push({ ...each, values: read.value.values });
  }
  return { ok: true, value: sheets };
}

function sizeOf({ rowCount, columnCount }: Block): number {
  return rowCount * columnCount;
}

function cellsOf(sheet: Excel.Worksheet, range: Excel.Range): SheetCells {
  return { sheet: sheet.name, block: blockOf(range), values: range.values as CellValue[][] };
}
