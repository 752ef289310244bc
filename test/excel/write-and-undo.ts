import type { Written } from '../../src/excel/written';
import type { Edit, Outcome } from '../../src/workbook';
import type { Opened } from './sandbox';

/** As the journal keeps it: what it takes to undo a write has to survive being kept as text. */
const kept = (written: unknown): Written => JSON.parse(JSON.stringify(written)) as Written;

/** Writes and takes back straight through the workbook, and fails where Excel refuses. `change` is somebody else at work. */
export function writing(opened: () => Opened) {
  return {
    write: async (...edits: Edit[]): Promise<Written> => {
      const done = await opened().workbook.write(edits);
      if (!done.ok) throw new Error(JSON.stringify(done.failure));
      return kept(done.value);
    },
    undo: async (written: Written, options?: { onlyLook?: boolean }) => {
      const done = await opened().workbook.undo(written, options);
      if (!done.ok) throw new Error(JSON.stringify(done.failure));
      return done.value;
    },
    change: (work: (workbook: Excel.Workbook) => void) => opened().look(async (context) => {
      work(context.workbook);
      await context.sync();
    }),
  };
}

/** The write that an action of the pane is given, which keeps what was written; `undo` takes the last of it back. */
export function recording(opened: () => Opened) {
  const written: Written[] = [];
  return {
    write: async (edits: Edit[]): Promise<Outcome<void>> => {
      const done = await opened().workbook.write(edits);
      if (done.ok) written.push(kept(done.value));
      return done.ok ? { ok: true, value: undefined } : done;
    },
    undo: async () => {
      const last = written.pop();
      if (last === undefined) throw new Error('nothing was written');
      return opened().workbook.undo(last);
    },
  };
}
