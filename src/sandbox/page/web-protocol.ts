/** One entry of the event that carries Excel's events, custom-function calls and commands to the add-in. */
export interface PushedEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  id?: number;
}

/** What the messages of the add-in are answered from. */
export interface WebProtocolHost {
  conversationId: string;
  controlId: string;
  /** where the add-in's page comes from; nothing is sent to any other origin */
  origin: string;
  appContext(): object;
  /** one request of `context.sync()`, JSON text in and out; an error's number when it was refused as a whole */
  processRequest(body: string, flags: number): Promise<{ body: string; officeError: number | null }>;
  /** the calls of the older common API; null for one that this host does not have, which is then refused */
  dispatch(dispatchId: number, args: Record<string, unknown>): object | null;
  /** Tab, Esc and the like, pressed where the add-in has nothing more to focus */
  notified(action: number): void;
  openWindow(address: string): void;
  unknown(what: string): void;
  send(text: string): void;
}

export interface WebProtocol {
  receive(text: string): void;
  pushEntries(entries: PushedEntry[]): void;
  /** a button of the ribbon; false while the add-in does not listen yet */
  invokeCommand(controlId: string, functionName: string): boolean;
}

interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface MethodCall extends Record<string, unknown> {
  DdaMethod?: { DispatchId: number };
  ArrayData?: unknown[];
}

const request = 0;
const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const requestDispatchId = 93;
const operationNotSupported = 5000;
const internalError = 5001;
const errorHandlingRequest = -2;

/**
 * The host's side of the protocol by which office.js talks from an iframe to Excel on the web. Not documented anywhere: read off
 * office.js 1.1.110, which is pinned for that reason. What is not known is refused and counted, never answered with success.
 */
export function createWebProtocol(host: WebProtocolHost): WebProtocol {
  const listeners = new Map<string, number>();

  function answer(actionName: string, correlationId: number, responseType: 0 | 1, data: unknown, errorCode = 0): void {
    host.send(JSON.stringify({
      _messageType: 1, _actionName: actionName, _conversationId: host.conversationId, _correlationId: correlationId,
      _origin: host.origin, _data: data, _errorCode: errorCode, _responseType: responseType, _serializerVersion: 1,
    }));
  }

  const reply = (message: Message, data: unknown, errorCode = 0) => answer(message._actionName, message._correlationId, 0, data, errorCode);

  function push(event: string, data: unknown): boolean {
    const correlationId = listeners.get(event);
    if (correlationId === undefined) return false;
    answer(event, correlationId, 1, data);
    return true;
  }

  function executeMethod(message: Message): void {
    const call = message._data as MethodCall;
    const dispatchId = call.DdaMethod?.DispatchId ?? -1;
    if (dispatchId !== requestDispatchId) {
      const result = host.dispatch(dispatchId, call);
      if (result === null) host.unknown(`dispatch id ${dispatchId}`);
      reply(message, result === null ? { Version: 1, Error: operationNotSupported } : { Version: 1, Error: 0, ...result });
      return;
    }
    const array = call.ArrayData ?? [];
    host.processRequest(String(array[4]), Number(array[6] ?? 0)).then(
      ({ body, officeError }) => reply(message, officeError === null ? { Version: 1, Error: 0, Data: [200, [], body] } : { Version: 1, Error: officeError }),
      () => reply(message, { Version: 1, Error: internalError }),
    );
  }

  function invoke(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(message, host.appContext());
      case 'ContextActivationManager_notifyHost':
        host.notified((message._data as [string, number])[1]);
        return reply(message, null);
      case 'ContextActivationManager_openWindowInHost':
        host.openWindow((message._data as { strUrl: string }).strUrl);
        return reply(message, null);
      case 'executeMethod':
        return executeMethod(message);
      default:
        host.unknown(`action ${message._actionName}`);
        return reply(message, null, errorHandlingRequest);
    }
  }

  function receive(text: string): void {
    const message = parseRequest(text);
    if (message === null || message._conversationId !== host.conversationId) return;
    if (message._actionType === actionType.invoke) return invoke(message);
    if (message._actionType === actionType.registerEvent) listeners.set(message._actionName, message._correlationId);
    else listeners.delete(message._actionName);
    reply(message, { Error: 0 });
  }

  return {
    receive,
    pushEntries(entries) {
      push('richApiMessage', { ArrayData: entries.map((entry) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message, entry.id ?? 0, false]) });
    },
    invokeCommand: (controlId, functionName) =>
      push('appCommandInvoked', [controlId, functionName, JSON.stringify({ source: { id: controlId } })]),
  };
}

/** Other scripts post messages to a window too; what is not a request of office.js is none of ours. */
function parseRequest(text: string): Message | null {
  try {
    const parsed = JSON.parse(text) as Message | null;
    return typeof parsed === 'object' && parsed?._messageType === request ? parsed : null;
  } catch {
    return null;
  }
}
