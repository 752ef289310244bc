import type { Outcome } from '../workbook';
import { loadCandidates, oursOf } from './marks';
import { run } from './run';

/** Whether a sheet carries marks of ours, in two syncs. */
export function hasMarks(sheet: string): Promise<Outcome<boolean>> {
  return run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load(['items/id', 'items/type']);
    await context.sync();
    const candidates = loadCandidates(formats.items);
    await context.sync();
    return { ok: true, value: oursOf(candidates).length > 0 };
  }, { notFound: { kind: 'sheet-gone', sheet } });
}
