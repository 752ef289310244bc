import type { Steps } from '../core';
import type { Deps } from './ports';
import type { Result, Task } from './state';

/** So long one slice takes at most, but for its last step: several fit between two pictures of a screen, and keys are answered in between. */
export const SLICE_MS = 10;

/**
 * Runs long work in slices, between which the pane draws, scrolls and takes keys; neither what came before it (an answer of Excel) nor what follows (drawing what came of it)
 * is added to a slice. Once called off it ends at the next slice, and nothing comes of it.
 */
export async function inSlices<T>({ now, letOthersIn }: Pick<Deps, 'now' | 'letOthersIn'>, steps: Steps<T>, { signal }: Task = {}): Promise<Result<T>> {
  for (;;) {
    await letOthersIn();
    if (signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
    const start = now();
    do {
      const { done, value } = steps.next();
      if (done !== true) continue;
      await letOthersIn();
      return { ok: true, value };
    } while (now() - start < SLICE_MS);
  }
}
