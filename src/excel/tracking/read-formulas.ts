import type { Block, CellValue, Outcome } from '../../workbook';
import { pack } from '../pack';
import { BLOCK, blockOf } from '../ranges';
import { readBlock } from '../read';
import { run } from '../run';

interface SheetFormulas {
  sheet: string;
  isShown: boolean;
  block: Block;
  values: CellValue[][];
  formulas: CellValue[][];
}

/** About what an answer of Excel on the web carries when each cell is told twice. */
const CELLS_PER_ANSWER = 60_000;

/** Every filled cell of every sheet, hidden ones too, and every name: one sync to see what there is, then as many as the size of the answers asks for. */
export async function readFormulas(): Promise<Outcome<{ sheets: SheetFormulas[]; names: { name: string; formula: string }[] }>> {
  const found = await run(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load(['items/name', 'items/visibility']);
    const names = workbook.names.load(['items/name', 'items/formula']);
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ sheet: sheet.name, isShown: sheet.visibility === 'Visible', range: sheet.getUsedRangeOrNullObject(true).load(BLOCK) }));
    await context.sync();
    return {
      ok: true,
      value: {
        sheets: used.flatMap(({ sheet, isShown, range }) => (range.isNullObject ? [] : [{ sheet, isShown, block: blockOf(range) }])),
        names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      },
    };
  });
  if (!found.ok) return found;
  const sheets: SheetFormulas[] = [];
  for (const batch of pack(found.value.sheets, CELLS_PER_ANSWER, ({ block }) => block.rowCount * block.columnCount)) {
    const read = await readBatch(batch);
    if (!read.ok) return read;
    sheets.push(...read.value);
  }
  return { ok: true, value: { sheets, names: found.value.names } };
}

type FilledSheet = Omit<SheetFormulas, 'values' | 'formulas'>;

/** Several sheets in one answer; one after the other, and in bands of rows where needed, when that is too much. */
async function readBatch(batch: FilledSheet[]): Promise<Outcome<SheetFormulas[]>> {
  const atOnce = await run<SheetFormulas[]>(async (context) => {
    const ranges = batch.map(({ sheet, block }) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.rowIndex, block.columnIndex, block.rowCount, block.columnCount).load(['values', 'formulas']));
    await context.sync();
    return { ok: true, value: batch.map((each, index) => ({ ...each, values: (ranges[index]?.values ?? []) as CellValue[][], formulas: (ranges[index]?.formulas ?? []) as CellValue[][] })) };
  });
  if (atOnce.ok || atOnce.failure.kind !== 'too-large') return atOnce;
  const sheets: SheetFormulas[] = [];
  for (const each of batch) {
    const read = await readBlock(each.sheet, each.block);
    if (!read.ok) return read;
    sheets.push({ ...each, values: read.value.values, formulas: read.value.formulas });
  }
  return { ok: true, value: sheets };
}

/** The cells that the results of each formula fill, in one sync; null where they fill the formula's own cell only. */
export function readSpills(cells: { sheet: string; rowIndex: number; columnIndex: number }[]): Promise<Outcome<(Block | null)[]>> {
  if (cells.length === 0) return Promise.resolve({ ok: true, value: [] });
  return run<(Block | null)[]>(async (context) => {
    const spills = cells.map(({ sheet, rowIndex, columnIndex }) => context.workbook.worksheets.getItem(sheet).getCell(rowIndex, columnIndex).getSpillingToRangeOrNullObject().load(BLOCK));
    await context.sync();
    return { ok: true, value: spills.map((range) => (range.isNullObject ? null : blockOf(range))) };
  });
}
