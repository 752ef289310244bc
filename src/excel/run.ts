import type { Outcome, WorkbookFailure } from '../workbook';

/** What an error means at one place: which sheet was being written, what it means that something was not found. */
export interface ErrorMeaning {
  notFound?: WorkbookFailure;
  accessDenied?: WorkbookFailure;
  cells?: number;
}

/**
 * The one door to Excel: everything that talks to the workbook goes through here, so that an error of Excel always becomes data, and only that.
 * A cell that is being edited makes Excel wait for the end of the edit instead of failing.
 */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<Outcome<T>>, meaning: ErrorMeaning = {}): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return { ok: false, failure: failureOf(error, meaning) };
  }
}

/** What Excel answers with when it refuses. Anything else that is thrown is a bug, and stays one. */
interface OfficeError {
  code: string;
  message: string;
}

export function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && 'message' in error && typeof error.message === 'string';
}

/** The failure that an error of office.js stands for. Codes are Excel's own; nobody reads its sentences. */
export function failureOf({ code, message }: OfficeError, meaning: ErrorMeaning = {}): WorkbookFailure {
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

/** What has to run in the context it began in: event handlers can be removed in no other. An Excel that is going away may refuse; nothing depends on it. */
export async function runAgain(context: Excel.RequestContext, work: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await Excel.run(context, work);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    // The handlers end with the pane in any case.
  }
}
