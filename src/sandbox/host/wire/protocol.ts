/** The message of one `context.sync()`, as office.js 1.1.110 sends it (not documented anywhere; read off the wire). */
export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions?: Action[];
  ObjectPaths?: Record<string, ObjectPath>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** `ReferencedObjectPathIds` mirrors `Arguments`: where it holds a path's id, that object is the argument. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: PathIds[];
}

export type PathIds = number | null | PathIds[];

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

/** `ActionIndex` becomes `debugInfo.statement` on the other side. */
export interface ResponseError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  ActionIndex: number;
  Location: string;
}

export interface ResponseBody {
  Results: ActionResult[];
  Error?: ResponseError;
}
