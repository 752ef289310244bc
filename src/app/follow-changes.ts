import type { Deps } from './ports';

/** How long nothing has to happen before the plan is read again: pasting and filling down come as many changes. */
export const QUIET_MS = 300;

/** Calls back once after the last of many changes in a row. */
export function whenQuiet(later: Deps['later'], run: () => void): () => void {
  let callOff: (() => void) | null = null;
  return () => {
    callOff?.();
    callOff = later(QUIET_MS, () => {
      callOff = null;
      run();
    });
  };
}
