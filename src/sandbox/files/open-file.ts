import type { Engine } from '../engine/boot';
import type { OpenResult } from './failure';
import type { Limits } from './limits';
import { readFile } from './read-file';
import { replaceWorkbook } from './replace-workbook';

/** Opens a file in place of the workbook; a file that is refused leaves the workbook as it is. */
export async function openFile(engine: Engine, bytes: Uint8Array, limits?: Limits): Promise<OpenResult> {
  const file = await readFile(bytes, limits);
  if ('kind' in file) return { ok: false, failure: file };
  // A calculation that is running writes its results into the sheets it began with.
  await engine.settle();
  replaceWorkbook(engine, file);
  await engine.settle();
  return { ok: true, without: file.losses };
}
