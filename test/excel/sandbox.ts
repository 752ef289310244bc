import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { excelWorkbook } from '../../src/excel';
import { startSandbox, type Sandbox } from '../../src/sandbox/node';
import { createActions } from '../../src/app/create-actions';
import type { Actions } from '../../src/app/actions';
import type { WorkbookPort } from '../../src/app/ports';
import * as functions from '../../src/functions/functions';

/** The room for Excel on a workbook of the sandbox. Requirement sets are the host's own: `Office.context` exists only where office.js has a document. */
export interface Opened {
  sandbox: Sandbox;
  workbook: WorkbookPort;
  actions: Actions;
  /** runs what is asked for through a second look at the workbook and gives what it returns */
  look<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openSandbox(options: Parameters<typeof startSandbox>[0] = {}): Promise<Opened> {
  const sandbox = await startSandbox(options);
  sandbox.loadFunctions(functions, await functionMetadata());
  const workbook: WorkbookPort = { ...excelWorkbook, missingApis: () => [] };
  const actions = createActions({
    workbook,
    reportInWord: async (report, words, letterhead) => (await import('../../src/export')).exportReportToWord(report, words, letterhead),
    today: () => '2025-05-20',
    now: () => performance.now(),
    letOthersIn: () => new Promise((resolve) => { setImmediate(resolve); }),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  return {
    sandbox, workbook, actions,
    look: (work) => sandbox.Excel.run(work),
    close: async () => {
      expect(sandbox.unknownMembers()).toEqual({});
      expect(sandbox.host.faults()).toEqual([]);
      await sandbox.dispose();
    },
  };
}

type FunctionMetadata = Parameters<Sandbox['loadFunctions']>[1];

let metadata: Promise<FunctionMetadata> | null = null;

/** The functions' description as the build makes it. */
function functionMetadata(): Promise<FunctionMetadata> {
  metadata ??= generateCustomFunctionsMetadata('src/functions/functions.ts').then(({ metadataJson }) => ({ ...(JSON.parse(metadataJson) as FunctionMetadata), allowErrorForDataTypeAny: true }));
  return metadata;
}
