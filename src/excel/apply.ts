import type { Edit, Outcome } from '../workbook';
import { applyEdit } from './apply-edit';
import { isLater, splitIntoBatches } from './batches';
import { insertRows, type RowsIn } from './insert-rows';
import { inspect, type Before } from './inspect';
import { run } from './run';
import { takeBack } from './take-back';
import { trace } from './trace';
import type { Written } from './written';

/** Progress and cancelling, as the actions hand them in. */
interface Task {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Makes the changes, all or none. First a look (nothing is written when a sheet is protected or gone), then new sheets, then new rows, then everything else
 * in as few requests as its size allows: one for 2,000 rows. Should Excel refuse in the middle, what was written is taken back.
 */
export async function apply(edits: Edit[], task: Task = {}): Promise<Outcome<void>> {
  const done = await perform(edits, task, false);
  return done.ok ? { ok: true, value: undefined } : done;
}

/** The same, and what it takes to undo it another day. */
export async function write(edits: Edit[], task: Task = {}): Promise<Outcome<Written>> {
  return await perform(edits, task, true) as Outcome<Written>;
}

async function perform(edits: Edit[], task: Task, keep: boolean): Promise<Outcome<Written | null>> {
  const sheets = edits.filter((edit) => edit.kind === 'add-sheet');
  const batches = splitIntoBatches(edits.filter(isLater));
  const total = batches.length + 2;
  const addedIds: string[] = [];
  const rowsIn: RowsIn[] = [];
  let before: Before | null = null;

  const make = () => run<Written | null>(async (context) => {
    const inspected = await inspect(context, edits, keep);
    if (!inspected.ok) return inspected;
    task.onProgress?.(1, total);
    if (task.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
    before = inspected.value;
    if (sheets.length > 0) {
      // Alone and first: only a sheet whose id Excel gave us is ever deleted again.
      const added = sheets.map(({ sheet }) => context.workbook.worksheets.add(sheet).load('id'));
      await context.sync();
      addedIds.push(...added.map(({ id }) => id));
    }
    await insertRows(context, edits, (rows) => rowsIn.push(rows));
    const ids = new Map([...inspected.value.ids, ...sheets.map(({ sheet }, index): [string, string] => [sheet, addedIds[index] ?? ''])]);
    const after = keep ? trace(context, edits, inspected.value, ids) : null;
    task.onProgress?.(2, total);
    for (const [index, batch] of batches.entries()) {
      if (task.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
      for (const edit of batch) applyEdit(context, edit, inspected.value);
      if (index === batches.length - 1) after?.ask();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for each 3.5 MB: Excel on the web refuses a larger request
      await context.sync();
      task.onProgress?.(index + 3, total);
    }
    return { ok: true, value: await after?.written() ?? null };
  }, { accessDenied: { kind: 'protected-sheet', sheet: firstSheet(edits) }, cells: cellCount(edits) });

  try {
    const done = await make();
    return done.ok || before === null ? done : await takeBack(edits, before, { sheetIds: addedIds, rows: rowsIn }, done.failure);
  } catch (bug) {
    // A bug of ours is told as one, but leaves nothing half-written either.
    if (before !== null) await takeBack(edits, before, { sheetIds: addedIds, rows: rowsIn }, { kind: 'excel', code: 'Unknown', detail: String(bug) });
    throw bug;
  }
}

function firstSheet(edits: Edit[]): string {
  return edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []))[0] ?? '';
}

function cellCount(edits: Edit[]): number {
  return edits.reduce((sum, edit) => (edit.kind === 'write' ? sum + edit.block.rowCount * edit.block.columnCount : sum), 0);
}
