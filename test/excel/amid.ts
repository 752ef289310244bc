import type { Sandbox } from '../../src/sandbox/node';

/** Someone else changes the workbook right before the nth request of ours. Gives how many there were. */
export async function amid(sandbox: Sandbox, nth: number, start: () => Promise<unknown>, work: (context: Excel.RequestContext) => void): Promise<number> {
  const { prototype } = (sandbox.Excel as unknown as { RequestContext: { prototype: { sync: (...given: unknown[]) => Promise<unknown> } } }).RequestContext;
  const own = Object.getOwnPropertyDescriptor(prototype, 'sync');
  const sync = prototype.sync;
  let count = 0;
  let isTheirs = false;
  prototype.sync = async function amidst(this: unknown, ...given: unknown[]) {
    if (!isTheirs && (count += 1) === nth) {
      isTheirs = true;
      await sandbox.Excel.run(async (context) => { work(context); await context.sync(); });
      isTheirs = false;
    }
    return sync.apply(this, given);
  };
  try {
    await start();
  } finally {
    if (own) Object.defineProperty(prototype, 'sync', own);
    else delete (prototype as { sync?: unknown }).sync;
  }
  return count;
}
