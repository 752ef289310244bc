import type { Undone } from '../../workbook';
import type { ActionContext } from '../action-context';
import type { Result } from '../state';
import type { Journal } from './journal';

export interface JournalActions {
  /**
   * Takes the last write of ours back. Where something of it would be left as it is, nothing is done yet: it is put into the state as `pending`, and
   * `undo({ confirmed: true })` does the rest. null: there is nothing to take back.
   */
  undo(options?: { confirmed?: boolean }): Promise<Result<Undone | null>>;
  /** leaves the last write as it is */
  keepWritten(): void;
  dismissUndone(): void;
}

export function createJournalActions({ deps, store, plans, work }: ActionContext, journal: Journal): JournalActions {
  const show = (change: Partial<ReturnType<typeof store.get>['journal']>) => store.set({ journal: { ...store.get().journal, ...change } });
  return {
    undo: ({ confirmed = false } = {}) => work('undo', async (): Promise<Result<Undone | null>> => {
      const entry = journal.last();
      if (entry === null) return { ok: true, value: null };
      if (!confirmed) {
        const looked = await deps.workbook.undo(entry.written, { onlyLook: true });
        if (!looked.ok) return looked;
        if (leavesSomething(looked.value)) {
          show({ pending: looked.value, undone: null });
          return looked;
        }
      }
      const done = await deps.workbook.undo(entry.written);
      if (!done.ok) return done;
      journal.remove(entry.id);
      show({ pending: null, undone: { title: entry.title, result: done.value } });
      // the plan may be gone with it, or another one may be there again
      const read = await plans.open(store.get().currentPlanId);
      return read.ok ? done : read;
    }),
    keepWritten: () => show({ pending: null }),
    dismissUndone: () => show({ undone: null }),
  };
}

function leavesSomething({ skipped, kept, keptRows, gone, left, beside }: Undone): boolean {
  return skipped.length + kept.length + keptRows.length + gone.length + left.length + beside.length > 0;
}
