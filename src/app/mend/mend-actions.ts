import type { MendId } from '../../core';
import type { Mend } from '../../workbook/mends';
import type { ActionContext } from '../action-context';
import type { Result, Task } from '../state';
import { loadedRules } from '../rules/load-rules';
import type { MendKind } from './mend-kinds';
import type { MendRequest } from './mend-state';

export interface MendActions {
  /** the mend of what a finding's code says; null: a person has to do it */
  mendOf(code: string): MendId | null;
  /** pure: what could be mended in the shown plan, with the number of places */
  mendKinds(): MendKind[];
  /** what would be changed, before and after; changes nothing */
  previewMend(request: MendRequest): Promise<Result<Mend>>;
  /** does what was shown, in one write and one entry of the journal; stops where the table is no longer what was shown. `name`: what the journal calls it */
  applyMend(request: MendRequest, shown: Mend, name: string): Promise<Result<void>>;
}

export function createMendActions({ deps, store, plans, work, write }: ActionContext): MendActions {
  // loaded when the first mend is asked for
  const make = async (request: MendRequest, task: Task): Promise<Result<{ mend: Mend; sheet: string }>> => {
    const read = await plans.read(task);
    if (!read.ok) return read;
    const { makeMend } = await import('./make-mend');
    const made = await makeMend(deps, read.value, request, task);
    return made.ok ? { ok: true, value: { mend: made.value, sheet: read.value.summary.sheet } } : made;
  };
  return {
    mendOf: (code) => loadedRules().mendOf(code),
    mendKinds: () => {
      const { reading } = store.get();
      return reading ? loadedRules().mendKinds(reading) : [];
    },
    previewMend: (request) => work('preview-mend', async (task) => {
      const made = await make(request, task);
      return made.ok ? { ok: true, value: made.value.mend } : made;
    }),
    applyMend: (request, shown, name) => work('mend', async (task): Promise<Result<void>> => {
      const made = await make(request, task);
      if (!made.ok) return made;
      const { mend, sheet } = made.value;
      const { sameChanges } = await import('./make-mend');
      if (!sameChanges(shown, mend)) return { ok: false, failure: { kind: 'mend-changed', sheet } };
      if (mend.edits.length === 0) return { ok: true, value: undefined };
      const done = await write({ what: 'mend', name, count: mend.changes.length }, mend.edits, task);
      if (!done.ok) return done;
      const again = await plans.read();
      return again.ok ? { ok: true, value: undefined } : again;
    }),
  };
}
