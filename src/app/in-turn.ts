/** Runs what is asked for one after the other: a reading never falls into the middle of a write. */
export function createTurns(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    // A bug in one action must not stop the next one; whoever called it gets the exception.
    last = next.catch(() => undefined);
    return next;
  };
}
