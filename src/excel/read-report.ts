import type { Block, CellValue, Outcome, Snapshot } from '../workbook';
import { readInBands } from './read';
import { BLOCK, blockOf } from './ranges';
import { run } from './run';

/** Where a report stands, and everything that its sheet holds. */
interface ReportFound {
  place: { sheet: string; block: Block };
  cells: Snapshot;
}

/** The whole sheet that a report's name points to, in one sync, or in as many as the size of Excel's answers asks for; null when the name or its sheet is gone. */
export async function readReport(rangeName: string): Promise<Outcome<ReportFound | null>> {
  const read = await look(rangeName, true);
  if (read.ok || read.failure.kind !== 'too-large') return read;
  const place = await look(rangeName, false);
  if (!place.ok || place.value === null) return place;
  const { place: { sheet }, cells: { block } } = place.value;
  const cells = await readInBands(sheet, block, 2);
  return cells.ok ? { ok: true, value: { ...place.value, cells: cells.value } } : cells;
}

function look(rangeName: string, whole: boolean): Promise<Outcome<ReportFound | null>> {
  return run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(rangeName).getRangeOrNullObject().load(BLOCK);
    const sheet = range.worksheet.load(['id', 'name']);
    const used = sheet.getUsedRangeOrNullObject(true).load(whole ? [...BLOCK, 'values', 'formulas', 'numberFormat'] : BLOCK);
    await context.sync();
    if (range.isNullObject) return { ok: true, value: null };
    const { id, name } = sheet;
    const place = { sheet: name, block: blockOf(range) };
    // a sheet that holds nothing any more is still the report's
    const block = used.isNullObject ? { ...place.block, rowCount: 0 } : blockOf(used);
    const cellsOf = (key: 'values' | 'formulas') => (used.isNullObject || !whole ? [] : used[key] as CellValue[][]);
    const numberFormats = used.isNullObject || !whole ? {} : { numberFormats: used.numberFormat as string[][] };
    return { ok: true, value: { place, cells: { sheetId: id, sheetName: name, block, values: cellsOf('values'), formulas: cellsOf('formulas'), ...numberFormats } } };
  });
}
