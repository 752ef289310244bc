import type { Block } from '../workbook';
import { BLOCK, blockOf } from './ranges';

/**
 * Asks what is merged on a sheet, within the caller's next sync. Of the whole used range: asked of a part of it, Excel leaves out what begins outside
 * (office-js #3611).
 */
export function loadMerges(sheet: Excel.Worksheet): () => Block[] {
  const merged = sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject().load(BLOCK.map((part) => `areas/items/${part}`));
  return () => (merged.isNullObject ? [] : merged.areas.items.map(blockOf));
}
