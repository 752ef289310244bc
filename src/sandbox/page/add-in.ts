import type { Host } from '../host/host';
import { appContext } from './app-context';
import { saveSettings, serializeSettings } from './document-settings';
import { openPane } from './pane-frame';
import { createWebProtocol } from './web-protocol';

export interface AddIn {
  /** resolves when office.js has introduced itself and the add-in's page is loaded, rejects with the sentence that the pane shows */
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
  /** the add-in said something */
  heard(): void;
}

/** office.js' numbers of what an add-in tells its host. */
const hostAction = { tabExit: 13, tabExitBackwards: 14, escape: 15, f2: 16, nothingToFocus: 17, nothingToFocusBackwards: 18 } as const;
const dispatchIdOf = { saveSettings: 76, commandCompleted: 94 } as const;
const mostTriesForCommand = 100;

/** The add-in in its iframe, talking to the host by the web protocol. */
export function startAddIn(host: Host, where: AddInPlace): AddIn {
  const controlId = 'sandbox-1';
  const conversationId = crypto.randomUUID();
  const { extras } = host.engine;
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
    processRequest: (body, flags) => host.handle(body, flags),
    dispatch,
    notified,
    openWindow(address) {
      if (/^https?:/.test(address)) window.open(address, '_blank', 'noopener');
    },
    unknown: (what) => host.refuse(what),
    send: (text) => pane.send(text),
  });
  const hear = (text: string) => {
    where.heard();
    protocol.receive(text);
  };
  const pane = openPane({ ...where, conversationId, controlId, receive: hear, failed: (sentence) => start.reject(new Error(sentence)) });
  host.onEvent(protocol.pushEntries);

  async function pageLoaded(): Promise<void> {
    if (pane.window.document.readyState !== 'complete') await new Promise((done) => pane.window.addEventListener('load', done, { once: true }));
  }

  return {
    started: start.promise.then(pageLoaded),
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
