import { ICommandService } from '@univerjs/core';
import type { Host } from '../host/host';

export interface Rest {
  /** something went on: a message of the add-in, an answer to it */
  note(): void;
  /** Resolves when nothing goes on any more: what the add-in asked for is answered, everything is calculated, measured and drawn. */
  come(): Promise<void>;
}

/** Longer than the page and its grid put anything off: rows are measured, entries checked and cells drawn that much later. */
const roundMs = 120;
/** A page that nobody sees draws nothing, so drawing is not waited for beyond this. */
const longestFrameMs = 500;

/**
 * Knows when the page has come to rest. No fixed time says that: on a slow machine everything takes its time. So round after round goes by,
 * each as long as the work in it takes, until one goes by in which nothing happened.
 */
export function createRest({ engine, cellEdit, requestsInProcess }: Host): Rest {
  let happened = 0;
  const note = () => void (happened += 1);
  engine.injector.get(ICommandService).onCommandExecuted(note);
  // A request that waits for the end of a person's typing is no work.
  const isBusy = () => requestsInProcess() > 0 && !cellEdit.isEditing;
  return {
    note,
    async come() {
      let seen;
      do {
        seen = happened;
        await engine.settle();
        await pause(roundMs);
        await Promise.race([frame().then(frame), pause(longestFrameMs)]);
        await idle();
      } while (seen !== happened || isBusy());
    },
  };
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));

/** The browser has nothing else to do on this page, which shares its thread with the add-in's. */
function idle(): Promise<void> {
  return typeof requestIdleCallback === 'function' ? new Promise((done) => requestIdleCallback(() => done())) : pause(roundMs);
}
