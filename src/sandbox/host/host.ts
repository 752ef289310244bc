import type { Engine } from '../engine/boot';
import { CellEdit } from './cell-edit';
import type { HostEvent } from './events/host-event';
import { watchChanges } from './events/watch-changes';
import { createContext } from './object-maker';
import { Workbook } from './objects/workbook';
import { requirementMatrix } from './requirement-matrix';
import { AddinInternalService, CustomFunctionsService } from './internal-services';
import { Interpreter } from './wire/interpreter';
import { ActionType, PathType, type RequestBody, type ResponseBody } from './wire/protocol';

/** The answer to one request. Other than 200 the request was refused as a whole; the web protocol says it by `officeError`. */
export interface HostReply {
  status: number;
  body: string;
  officeError: number | null;
}

export interface Host {
  readonly engine: Engine;
  readonly requirementMatrix: Readonly<Record<string, string>>;
  readonly cellEdit: CellEdit;
  /** carries out the body of one ProcessQuery; `flags` are those of office.js (64: may wait for the end of a cell edit) */
  handle(requestBody: string, flags?: number): Promise<HostReply>;
  onEvent(listener: (entries: HostEvent[]) => void): () => void;
  /** requests so far, without those that only give references back and those by which office.js introduces itself, at a time of its own */
  syncCount(): number;
  /** requests that came and are not answered yet */
  requestsInProcess(): number;
  /** bytes of all requests so far */
  requestBytes(): number;
  /** what was asked for and does not exist here, and how often */
  unknownMembers(): Record<string, number>;
  /** counts a service or dispatch id of a transport that the host does not have */
  refuse(what: string): void;
  /** faults of the host itself: a test that leaves some has found a bug of the sandbox */
  faults(): readonly unknown[];
  /** objects that the add-in still holds */
  referenceCount(): number;
  dispose(): void;
}

const delayForCellEdit = 64;
/** office.js' numbers for whole requests that are refused */
const officeErrors: Record<string, number> = {
  RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, InvalidOperationInCellEditMode: 5004,
};
/** Excel on the web takes and gives at most so much at once; the sandbox is as strict everywhere. */
const mostBytes = 5 * 1024 * 1024;

/** The host of the add-in: office.js' request messages in, answers and events out, over the workbook of `engine`. */
export function createHost(engine: Engine): Host {
  const { context, live, structure } = createContext(engine);
  const { book, events } = context;
  const cellEdit = new CellEdit();
  const faults: unknown[] = [];
  const counts = { syncs: 0, bytes: 0, inProcess: 0 };
  const interpreter = new Interpreter({
    root: new Workbook(context, structure),
    services: {
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
      'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(),
    },
    beforeRead: () => book.settle(),
    // an insertion too: a calculation that is still running would write its results where its cells no longer are
    readsResults: /^(insert$|getUsedRange|getSpecialCells|getSurroundingRegion|getSpillingTo|find)/,
    onFault: (error) => void faults.push(error),
  });
  const stopWatching = watchChanges(context, (shift) => live.shift(shift));
  // Requests are carried out one after the other, as they came.
  let last: Promise<unknown> = Promise.resolve();

  async function carryOut(requestBody: string, flags: number): Promise<HostReply> {
    const bytes = new TextEncoder().encode(requestBody).length;
    counts.bytes += bytes;
    if (bytes > mostBytes) return refusal(400, 'RequestPayloadSizeLimitExceeded', `The request has ${bytes} bytes; at most ${mostBytes} are taken.`);
    if (cellEdit.isEditing) {
      if ((flags & delayForCellEdit) === 0) return refusal(400, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      await cellEdit.ended();
    }
    const body = JSON.parse(requestBody) as RequestBody;
    if (!givesReferencesBack(body) && !isOfficeItself(body)) counts.syncs += 1;
    const answer = await interpreter.process(body);
    await book.endBatch();
    live.keepOnly(new Set(interpreter.references.all()));
    return reply(answer);
  }

  return {
    engine,
    requirementMatrix,
    cellEdit,
    handle(requestBody, flags = 0) {
      counts.inProcess += 1;
      const answer = last.then(() => carryOut(requestBody, flags)).finally(() => void (counts.inProcess -= 1));
      last = answer.catch(() => undefined);
      return answer;
    },
    onEvent: (listener) => events.onEvents(listener),
    syncCount: () => counts.syncs,
    requestsInProcess: () => counts.inProcess,
    requestBytes: () => counts.bytes,
    unknownMembers: () => interpreter.unknown.counts(),
    refuse: (what) => void interpreter.unknown.refuse('', what, 'dispatch id'),
    faults: () => faults,
    referenceCount: () => interpreter.references.size,
    dispose: stopWatching,
  };
}

function reply(answer: ResponseBody): HostReply {
  const body = JSON.stringify(answer);
  if (body.length > mostBytes && new TextEncoder().encode(body).length > mostBytes) {
    return refusal(400, 'ResponsePayloadSizeLimitExceeded', 'The answer is too large.');
  }
  return { status: 200, body, officeError: null };
}

function refusal(status: number, code: string, message: string): HostReply {
  return { status, body: JSON.stringify({ error: { code, message } }), officeError: officeErrors[code] ?? null };
}

/** office.js speaks to services beside the workbook: that commands may come, that its runtime of custom functions is there */
function isOfficeItself(body: RequestBody): boolean {
  const asked = (body.Actions ?? []).filter((action) => action.ActionType !== ActionType.instantiate);
  return asked.length > 0 && asked.every((action) => body.ObjectPaths?.[action.ObjectPathId]?.ObjectPathType === PathType.newObject);
}

/** what office.js sends by itself at the end of `Excel.run` */
function givesReferencesBack(body: RequestBody): boolean {
  const calls = (body.Actions ?? []).filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}
