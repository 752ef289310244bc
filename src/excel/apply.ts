import type { Edit, Outcome } from '../workbook';
import { applyEdit } from './apply-edit';
import { isLater, splitIntoBatches, type LaterEdit } from './batches';
import { insertRows, withRowsIn } from './insert-rows';
import { inspect, type Before } from './inspect';
import { failureOf, isOfficeError, run, type ErrorMeaning } from './run';
import { takeBack, type DoneSoFar } from './take-back';
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
  const meaning: ErrorMeaning = { accessDenied: { kind: 'protected-sheet', sheet: firstSheet(edits) }, cells: cellCount(edits) };
  const batches = splitIntoBatches(edits.filter(isLater));
  return run<Written | null>(async (context) => {
    const inspected = await inspect(context, edits, keep);
    if (!inspected.ok) return inspected;
    task.onProgress?.(1, batches.length + 2);
    if (task.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
    const before = inspected.value;
    const done: DoneSoFar = { sheetIds: [], rows: [], batches: 0 };
    try {
      const made = await make(context, edits, { before, batches, done, task, keep });
      return made.ok ? made : await takeBack(context, edits, before, done, made.failure);
    } catch (error) {
      // A bug of ours is told as one, but leaves nothing half-written either.
      if (!isOfficeError(error)) {
        await takeBack(context, edits, before, done, { kind: 'excel', code: 'Unknown', detail: String(error) });
        throw error;
      }
      const moved = await before.places.moved(withRowsIn(done.rows));
      return moved === null ? await takeBack(context, edits, before, { ...done, batches: done.batches + 1 }, failureOf(error, meaning)) : await takeBack(context, edits, before, done, { kind: 'rows-moved', sheet: moved });
    }
  }, meaning);
}

interface Making {
  before: Before;
  batches: LaterEdit[][];
  /** what is done is written down here, as soon as Excel says so */
  done: DoneSoFar;
  task: Task;
  keep: boolean;
}

/** Every request begins with a look whether the cells still stand where they were seen: Excel does nothing of it where they do not. */
async function make(context: Excel.RequestContext, edits: Edit[], { before, batches, done, task, keep }: Making): Promise<Outcome<Written | null>> {
  const guard = (): void => before.places.guard(withRowsIn(done.rows));
  const sheets = edits.filter((edit) => edit.kind === 'add-sheet');
  if (sheets.length > 0) {
    // Alone and first: only a sheet whose id Excel gave us is ever deleted again.
    const added = sheets.map(({ sheet }) => context.workbook.worksheets.add(sheet).load('id'));
    await context.sync();
    done.sheetIds.push(...added.map(({ id }) => id));
  }
  await insertRows(context, edits, guard, (rows) => done.rows.push(rows));
  const ids = new Map([...before.ids, ...sheets.map(({ sheet }, index): [string, string] => [sheet, done.sheetIds[index] ?? ''])]);
  const after = keep ? trace(context, edits, before, ids) : null;
  const total = batches.length + 2;
  task.onProgress?.(2, total);
  for (const [index, batch] of batches.entries()) {
    if (task.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
    guard();
    for (const edit of batch) applyEdit(context, edit, before);
    if (index === batches.length - 1) after?.ask();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for each 3.5 MB: Excel on the web refuses a larger request
    await context.sync();
    done.batches = index + 1;
    task.onProgress?.(index + 3, total);
  }
  return { ok: true, value: await after?.written() ?? null };
}

function firstSheet(edits: Edit[]): string {
  return edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []))[0] ?? '';
}

function cellCount(edits: Edit[]): number {
  return edits.reduce((sum, edit) => (edit.kind === 'write' ? sum + edit.block.rowCount * edit.block.columnCount : sum), 0);
}
