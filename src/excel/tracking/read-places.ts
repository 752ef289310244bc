import type { Block, Outcome } from '../../workbook';
import { BLOCK, blockOf } from '../ranges';
import { run } from '../run';

/** Where names point now, in one sync; null for a name that is gone, or whose cells are. */
export function readPlaces(names: string[]): Promise<Outcome<({ sheet: string; block: Block } | null)[]>> {
  if (names.length === 0) return Promise.resolve({ ok: true, value: [] });
  return run<({ sheet: string; block: Block } | null)[]>(async (context) => {
    const found = names.map((name) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(BLOCK);
      return { range, sheet: range.worksheet.load('name') };
    });
    await context.sync();
    return { ok: true, value: found.map(({ range, sheet }) => (range.isNullObject ? null : { sheet: sheet.name, block: blockOf(range) })) };
  });
}

/** The only custom XML part of a namespace; null when there is none. */
export function readPart(namespace: string): Promise<Outcome<string | null>> {
  return run<string | null>(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
    await context.sync();
    const texts = parts.items.slice(0, 1).map((part) => part.getXml());
    if (texts.length > 0) await context.sync();
    return { ok: true, value: texts.map(({ value }) => value)[0] ?? null };
  });
}
