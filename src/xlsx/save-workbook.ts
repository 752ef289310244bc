import type { Outcome } from '../workbook';
import { addCustomXml } from './custom-xml';
import { escapeCells } from './escape-text';
import type { FileFailure } from './failure';
import { LIMITS } from './limits';
import { withNames } from './names';
import type { OpenedWorkbook } from './opened-workbook';
import { sheetParts } from './sheet-parts';
import { pack, textOf, unpack } from './unpack';
import { addValidation } from './validation';

/**
 * The file's bytes. Refuses when the file holds what would be dropped (charts, macros, …) unless the person agreed to that loss, which `opened.losses` names.
 *
 * @example const saved = await saveWorkbook(opened, { acceptLosses: false })
 */
export async function saveWorkbook(opened: OpenedWorkbook, { acceptLosses }: { acceptLosses: boolean }): Promise<Outcome<Uint8Array, FileFailure>> {
  if (opened.losses.length > 0 && !acceptLosses) return { ok: false, failure: { kind: 'would-lose', losses: opened.losses } };
  const { book, names, validation, customXml } = opened.contents;
  const restore = escapeCells(book);
  let written: ArrayBuffer;
  try {
    written = await book.xlsx.writeBuffer();
  } finally {
    restore();
  }
  const unpacked = await unpack(new Uint8Array(written), { ...LIMITS, unpackedBytes: Number.MAX_SAFE_INTEGER });
  if (!unpacked.ok) throw new Error(`what was just written cannot be read: ${unpacked.failure.kind}`);
  const parts = unpacked.value;
  const sheets = book.worksheets.map(({ name }) => name);
  // a name of a sheet that is not written (a chart sheet) has nothing left to stand for
  const kept = names.filter(({ scope }) => scope === null || sheets.includes(scope));
  parts.set('xl/workbook.xml', new TextEncoder().encode(withNames(textOf(parts, 'xl/workbook.xml'), kept, sheets)));
  for (const { name, path } of sheetParts(parts)) parts.set(path, new TextEncoder().encode(addValidation(textOf(parts, path), validation.get(name) ?? [])));
  addCustomXml(parts, customXml);
  return { ok: true, value: await pack(parts, 'deflate') };
}
