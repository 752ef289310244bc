import type { Outcome, WorkbookFailure } from '../workbook';

/** What an error means at one place: which sheet was being written, what it means that something was not found. */
export interface ErrorMeaning {
  notFound?: WorkbookFailure;
  accessDenied?: WorkbookFailure;
  cells?: number;
}

/**
 * The one door to Excel: everything that talks to the workbook goes through here, so that an error of Excel always becomes data.
 * A cell that is being edited makes Excel wait for the end of the edit instead of failing.
 */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<Outcome<T>>, meaning: ErrorMeaning = {}): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    return { ok: false, failure: failureOf(error, meaning) };
  }
}

/** The failure that an error of office.js stands for. Codes are Excel's own; nobody reads its sentences. */
export function failureOf(error: unknown, meaning: ErrorMeaning = {}): WorkbookFailure {
  const { code, message } = errorParts(error);
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { kind: 'cell-editing' };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'OperationCellsExceedLimit':
      return { kind: 'too-large', cells: meaning.cells ?? 0 };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return { kind: 'api-missing', api: message };
    case 'ItemNotFound':
      return meaning.notFound ?? { kind: 'excel', code, detail: message };
    case 'AccessDenied':
      return meaning.accessDenied ?? { kind: 'excel', code, detail: message };
    default:
      return { kind: 'excel', code, detail: message };
  }
}

function errorParts(error: unknown): { code: string; message: string } {
  if (typeof error !== 'object' || error === null) return { code: 'Unknown', message: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: typeof code === 'string' ? code : 'Unknown', message: typeof message === 'string' ? message : String(error) };
}

/** What has to run in the context it began in: event handlers can be removed in no other. An Excel that is going away may refuse; nothing depends on it. */
export async function runAgain(context: Excel.RequestContext, work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await Excel.run(context, work);
  } catch {
    // The handlers end with the pane in any case.
  }
}
