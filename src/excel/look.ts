import { formatAddress, type Block, type CellValue, type Outcome, type SheetCells, type SheetLook } from '../workbook';
import { readInBands } from './read';
import { run } from './run';

const BLOCK = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** About what an answer of Excel on the web carries, at forty bytes a cell; more is asked for in several answers. */
const CELLS_PER_ANSWER = 100_000;

/** The shown sheet with what it holds, and what is selected on it: one sync however many rows, as long as one answer carries them. */
export async function lookAtSelection(): Promise<Outcome<SheetLook>> {
  const looked = await run<SheetLook>(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load([...BLOCK, 'values']);
    const selected = context.workbook.getSelectedRange().load(BLOCK);
    await context.sync();
    return { ok: true, value: { sheets: used.isNullObject ? [] : [cellsOf(sheet, used)], selected: { sheet: sheet.name, block: blockOf(selected) } } };
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
    await context.sync();
    const read = await readInBands(sheet.name, blockOf(used), 2);
    if (!read.ok) return read;
    return { ok: true, value: { sheets: [{ sheet: sheet.name, block: read.value.block, values: read.value.values }], selected: { sheet: sheet.name, block: blockOf(selected) } } };
  });
}

/** Every sheet that can be seen: first how much each holds, then the cells, as many sheets in one answer as it carries. */
export function lookAtSheets(): Promise<Outcome<SheetLook>> {
  return run(async (context) => {
    const worksheets = context.workbook.worksheets.load(['items/name', 'items/visibility']);
    await context.sync();
    const seen = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
    const blocks = seen.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(BLOCK));
    await context.sync();
    const filled = seen.flatMap((sheet, index) => {
      const used = blocks[index];
      return used === undefined || used.isNullObject ? [] : [{ sheet, block: blockOf(used) }];
    });
    const sheets: SheetCells[] = [];
    for (const batch of batchesOf(filled)) {
      const [only] = batch;
      if (only !== undefined && batch.length === 1 && sizeOf(only.block) > CELLS_PER_ANSWER) {
        const read = await readInBands(only.sheet.name, only.block, Math.ceil(sizeOf(only.block) / CELLS_PER_ANSWER));
        if (!read.ok) return read;
        sheets.push({ sheet: only.sheet.name, block: only.block, values: read.value.values });
        continue;
      }
      const ranges = batch.map(({ sheet, block }) => sheet.getRange(formatAddress(block)).load('values'));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for as many sheets as one answer carries
      await context.sync();
      batch.forEach(({ sheet, block }, index) => sheets.push({ sheet: sheet.name, block, values: (ranges[index]?.values ?? []) as CellValue[][] }));
    }
    return { ok: true, value: { sheets, selected: null } };
  });
}

function batchesOf<T extends { block: Block }>(items: T[]): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item.block);
    if (size <= room) batches.at(-1)?.push(item);
    else {
      batches.push([item]);
      room = CELLS_PER_ANSWER;
    }
    room -= size;
  }
  return batches;
}

function sizeOf({ rowCount, columnCount }: Block): number {
  return rowCount * columnCount;
}

function cellsOf(sheet: Excel.Worksheet, range: Excel.Range): SheetCells {
  return { sheet: sheet.name, block: blockOf(range), values: range.values as CellValue[][] };
}

function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { rowIndex, columnIndex, rowCount, columnCount };
}
