import type { Edit } from '../workbook';
import { pack } from './pack';

/** New sheets and new rows come before everything else, and alone. */
export type LaterEdit = Exclude<Edit, { kind: 'add-sheet' | 'insert-rows' }>;

export function isLater(edit: Edit): edit is LaterEdit {
  return edit.kind !== 'add-sheet' && edit.kind !== 'insert-rows';
}

/** Excel on the web refuses 5 MB; the rest of the message needs room too. */
const MAX_BATCH_BYTES = 3_500_000;

/**
 * The edits in the order given, cut into batches that one request can carry. A write that is too large alone is cut into bands of rows.
 * Everything up to about 100,000 cells is one batch.
 */
export function splitIntoBatches(edits: LaterEdit[], maxBytes: number = MAX_BATCH_BYTES): LaterEdit[][] {
  return pack(edits.flatMap((whole) => splitWrite(whole, maxBytes)), maxBytes, byteSize);
}

function splitWrite(edit: LaterEdit, maxBytes: number): LaterEdit[] {
  if (edit.kind !== 'write' || byteSize(edit) <= maxBytes || edit.cells.length <= 1) return [edit];
  const half = Math.ceil(edit.cells.length / 2);
  const band = (first: number, cells: typeof edit.cells): LaterEdit => (
    { ...edit, block: { ...edit.block, rowIndex: edit.block.rowIndex + first, rowCount: cells.length }, cells });
  return [band(0, edit.cells.slice(0, half)), band(half, edit.cells.slice(half))].flatMap((part) => splitWrite(part, maxBytes));
}

/** What the edit takes in a request: Vietnamese letters take up to three bytes each. */
function byteSize(edit: Edit): number {
  return new TextEncoder().encode(JSON.stringify(edit)).length;
}
