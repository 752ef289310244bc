/**
 * Calls `end` when the program that started this one is gone. A signal to `npm start` ends npm and its shell, and passes this program by:
 * it would keep its port for ever, with nobody to end it.
 */
export function endWithParent(end) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}
