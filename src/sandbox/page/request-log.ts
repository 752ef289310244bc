import type { RequestBody, ResponseBody } from '../host/wire/protocol';

export interface RequestLog {
  /** one request, JSON text in and out, counted on the way */
  process(text: string): Promise<string>;
  syncCount(): number;
  requestBytes(): number;
}

/** Counts what the add-in sends, so that a test can hold the number of syncs and their size against the size of the plan. */
export function logRequests(handle: (body: string) => Promise<string>): RequestLog {
  const encoder = new TextEncoder();
  let syncs = 0;
  let bytes = 0;
  return {
    async process(text) {
      const { Actions = [] } = JSON.parse(text) as RequestBody;
      // `Excel.run` ends with a request that gives its references back; nobody waits for it.
      if (Actions.some((action) => action.Name !== '_RemoveReference' && action.ActionType !== 1)) syncs += 1;
      bytes += encoder.encode(text).length;
      return handle(text);
    },
    syncCount: () => syncs,
    requestBytes: () => bytes,
  };
}

/** The request that office.js would send for `worksheets.getItem(sheet).getRange(cells).load(property)`. */
export function readRequest(sheet: string, cells: string, property: string): RequestBody {
  const path = (Id: number, ObjectPathType: number, Name: string, more: object = {}) => ({ Id, ObjectPathType, Name, ...more });
  return {
    AutoKeepReference: false,
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: [property] } }],
    ObjectPaths: {
      1: path(1, 1, ''),
      2: path(2, 4, 'Worksheets', { ParentObjectPathId: 1 }),
      3: path(3, 3, 'GetItem', { ParentObjectPathId: 2, ArgumentInfo: { Arguments: [sheet] } }),
      4: path(4, 3, 'GetRange', { ParentObjectPathId: 3, ArgumentInfo: { Arguments: [cells] } }),
    },
  };
}

/** The property of the one object that was asked for; an error of the host becomes an exception. */
export function readAnswer(response: ResponseBody, property: string): unknown {
  if (response.Error) throw new Error(`${response.Error.Code}: ${response.Error.Message}`);
  const [first] = response.Results;
  return (first?.Value as Record<string, unknown> | undefined)?.[property.charAt(0).toUpperCase() + property.slice(1)];
}
