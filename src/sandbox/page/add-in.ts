import type { Host } from '../host/host';
import { appContext } from './app-context';
import { saveSettings, serializeSettings } from './document-settings';
import { openPane } from './pane-frame';
import { createWebProtocol } from './web-protocol';

export interface AddIn {
  /** resolves when office.js has introduced itself and the add-in has nothing more to ask, rejects with the sentence that the pane shows */
  started: Promise<void>;
  window(): Window;
  focus(): void;
  /** a button of the ribbon; waits until the add-in listens */
  runCommand(controlId: string, functionName: string): void;
}

export interface AddInPlace {
  place: HTMLElement;
  address: string;
  title: string;
  focusGrid(): void;
  focusRibbon(): void;
}

/** office.js' numbers of what an add-in tells its host. */
const hostAction = { tabExit: 13, tabExitBackwards: 14, escape: 15, f2: 16, nothingToFocus: 17, nothingToFocusBackwards: 18 } as const;
const dispatchIdOf = { saveSettings: 76, commandCompleted: 94 } as const;
const mostTriesForCommand = 100;
const quietMs = 250;

/** The add-in in its iframe, talking to the host by the web protocol. */
export function startAddIn(host: Host, where: AddInPlace): AddIn {
  const controlId = 'sandbox-1';
  const conversationId = crypto.randomUUID();
  const { extras } = host.engine;
  let lastRequest = 0;
  const start = withResolvers();

  function dispatch(dispatchId: number, call: Record<string, unknown>): object | null {
    if (dispatchId === dispatchIdOf.commandCompleted) return {};
    if (dispatchId !== dispatchIdOf.saveSettings) return null;
    saveSettings(extras, call);
    return {};
  }

  function notified(action: number): void {
    if (action === hostAction.escape || action === hostAction.f2) where.focusGrid();
    if (action === hostAction.tabExit || action === hostAction.nothingToFocus) where.focusRibbon();
    if (action === hostAction.tabExitBackwards || action === hostAction.nothingToFocusBackwards) where.focusGrid();
  }

  const protocol = createWebProtocol({
    conversationId,
    controlId,
    origin: location.origin,
    appContext() {
      pane.loaded();
      start.resolve();
      return appContext({ controlId, address: `${location.origin}/So-lam-viec.xlsx`, requirementMatrix: host.requirementMatrix, settings: serializeSettings(extras) });
    },
    processRequest(body, flags) {
      lastRequest = performance.now();
      return host.handle(body, flags);
    },
    dispatch,
    notified,
    openWindow(address) {
      if (/^https?:/.test(address)) window.open(address, '_blank', 'noopener');
    },
    unknown: (what) => host.refuse(what),
    send: (text) => pane.send(text),
  });
  const pane = openPane({ ...where, conversationId, controlId, receive: protocol.receive, failed: (sentence) => start.reject(new Error(sentence)) });
  host.onEvent(protocol.pushEntries);

  /** office.js and the add-in's own first look at the workbook have been answered: what is counted from now on is the script's doing */
  async function quiet(): Promise<void> {
    do await new Promise((done) => setTimeout(done, quietMs));
    while (performance.now() - lastRequest < quietMs);
  }

  return {
    started: start.promise.then(quiet),
    window: () => pane.window,
    focus: pane.focus,
    runCommand(controlId, functionName) {
      let tries = 0;
      const attempt = () => {
        tries += 1;
        if (!protocol.invokeCommand(controlId, functionName) && tries < mostTriesForCommand) setTimeout(attempt, 100);
      };
      attempt();
    },
  };
}

/** `Promise.withResolvers`, which ES2022 does not have. */
function withResolvers(): { promise: Promise<void>; resolve(): void; reject(error: Error): void } {
  let resolve = () => undefined as void;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
}
