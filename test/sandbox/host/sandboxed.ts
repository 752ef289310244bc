import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/node';

// Big writes take seconds on a busy machine.
jest.setTimeout(30_000);

/** A fresh workbook for each test of a file; afterwards the host must have made no mistake of its own. */
export function sandboxed(options: SandboxOptions = {}): () => Sandbox {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox(options);
  });
  afterEach(async () => {
    expect(sandbox.host.faults()).toEqual([]);
    await sandbox.dispose();
  });
  return () => sandbox;
}

/** `Excel.run` on the first sheet. */
export function onSheet<Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));
}

/** the error code that work on the first sheet ends in */
export async function codeOf(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await onSheet(async (sheet, context) => {
      work(sheet, context);
      await context.sync();
    });
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}
