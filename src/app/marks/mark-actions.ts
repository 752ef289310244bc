import type { ActionContext } from '../action-context';
import type { Result } from '../state';
import { clearMarks } from './clear-marks';
import { markFindings } from './mark-findings';

export interface MarkActions {
  markFindings(): Promise<void>;
  clearMarks(): Promise<void>;
}

export function createMarkActions({ deps, store, plans, work }: ActionContext): MarkActions {
  const marks = (name: 'mark' | 'unmark') => work(name, async (task): Promise<Result<void>> => {
    // What is marked must be what stands there now, not what stood there before the last change.
    const read = await plans.read();
    if (!read.ok) return read;
    const done = await (name === 'mark' ? markFindings : clearMarks)(deps, read.value, task);
    if (done.ok) store.set({ marked: name === 'mark' });
    return done;
  });
  return {
    markFindings: async () => {
      await marks('mark');
    },
    clearMarks: async () => {
      await marks('unmark');
    },
  };
}
