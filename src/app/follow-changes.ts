import type { ActionContext } from './action-context';
import type { Deps } from './ports';

/** How long nothing has to happen before the plan is read again: pasting and filling down come as many changes. */
export const QUIET_MS = 300;

/** How long to wait while a cell is being typed into, where Excel refuses instead of letting the reading wait. */
export const TYPING_MS = 2000;

/** Calls back once after the last of many changes in a row. */
export function whenQuiet(later: Deps['later'], run: () => void, quietMs = QUIET_MS): () => void {
  let callOff: (() => void) | null = null;
  return () => {
    callOff?.();
    callOff = later(quietMs, () => {
      callOff = null;
      run();
    });
  };
}

/**
 * What to do at each change: the plan is read and checked a moment after the last one, once, and nothing is written. Until then the state says that it is being checked; so
 * it does on where cells change while they are read and checked, for what was read is of a moment before.
 */
export function checkWhenChanged({ deps, store, plans, inTurn }: Pick<ActionContext, 'deps' | 'store' | 'plans' | 'inTurn'>): () => void {
  let changes = 0;
  const check = () => void inTurn(async () => {
    const upTo = changes;
    if (!await plans.readQuietly()) afterTyping();
    else if (changes === upTo) store.set({ checking: false });
  });
  const soon = whenQuiet(deps.later, check);
  const afterTyping = whenQuiet(deps.later, check, TYPING_MS);
  return () => {
    changes += 1;
    if (!store.get().checking && store.get().currentPlanId !== null) store.set({ checking: true });
    soon();
  };
}
