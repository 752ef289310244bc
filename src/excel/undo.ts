import type { Outcome, Undone } from '../workbook';
import { holdRows } from './held-rows';
import { lookBeforeUndo } from './undo-look';
import { planUndo } from './undo-plan';
import { mergeAgain, putBack } from './put-back';
import { putExtrasBack } from './put-extras-back';
import { isOfficeError, run } from './run';
import type { Written } from './written';

/**
 * Takes one write of ours back: rows that we let in go, cells that still hold what we wrote get back what they held, wherever their rows stand now; the others are left and named. A look (two
 * syncs, more only by size), one more at the rows that are to go, and one write, which Excel does not begin where rows or columns have moved since. `onlyLook`: says what would become of it and changes nothing.
 */
export async function undo(written: Written, { onlyLook = false }: { onlyLook?: boolean } = {}): Promise<Outcome<Undone>> {
  let begun = false;
  const done = await run<Undone>(async (context) => {
    const looked = await lookBeforeUndo(context, written);
    if (!looked.ok) return looked;
    const { sheets, records } = looked.value;
    const plan = planUndo(written, looked.value);
    if (onlyLook) return { ok: true, value: plan.undone };
    const rows = [...plan.rows].flatMap(([then, runs]) => {
      const now = sheets.get(then);
      return now ? [holdRows(now.sheet, now.name, runs, now.region)] : [];
    });
    if (rows.length > 0) await context.sync();
    const changed = rows.map((each) => each.changed()).find((failure) => failure !== null);
    if (changed) return { ok: false, failure: changed };
    looked.value.cells.guard();
    const sheetOf = (name: string) => sheets.get(name)?.sheet;
    for (const each of rows) each.delete();
    let areWhole = true;
    for (const held of plan.held) {
      const sheet = sheetOf(held.sheet);
      if (sheet && !putBack(sheet, held)) areWhole = false;
    }
    for (const held of plan.held) {
      const sheet = sheetOf(held.sheet);
      if (sheet && held.kind === 'cells') mergeAgain(sheet, held);
    }
    if (plan.extras) putExtrasBack(context.workbook, plan.extras, looked.value.extras, (name) => context.workbook.worksheets.getItem(sheets.get(name)?.name ?? name));
    for (const { id, xml } of plan.records) {
      if (xml === null) records.get(id)?.part.delete();
      else records.get(id)?.part.setXml(xml);
    }
    for (const name of plan.sheetsToDelete) sheetOf(name)?.delete();
    try {
      await context.sync();
    } catch (error) {
      if (!isOfficeError(error)) throw error;
      const moved = await looked.value.cells.moved();
      if (moved !== null) return { ok: false, failure: { kind: 'rows-moved', sheet: moved } };
      begun = true;
      throw error;
    }
    return { ok: true, value: areWhole ? plan.undone : { ...plan.undone, looks: [...plan.undone.looks, ...plan.doubtful] } };
  });
  if (done.ok || !begun || done.failure.kind === 'cancelled') return done;
  // Excel refused in the middle: what it did until then stays
  return { ok: false, failure: { kind: 'half-written', sheet: written.sheets[0]?.name ?? '', detail: 'detail' in done.failure ? done.failure.detail : done.failure.kind } };
}
