/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { Host } from '../host/host';

/** What `excel-web-16.00.js` leaves in its global scope. */
export interface ExcelNamespace {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions & { Error: new (code: string, message?: string) => Error };
}

interface BridgeMessage {
  id: number;
  type: number;
  flags: number;
  message: { body: unknown };
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

let compiled: Script | null = null;

/** The real office.js of the package, compiled once for the process. */
function officeScript(): Script {
  if (compiled === null) {
    const path = createRequire(`${process.cwd()}/package.json`).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    compiled = new Script(readFileSync(path, 'utf8'), { filename: path });
  }
  return compiled;
}

/**
 * Runs office.js in a scope of its own whose bridge leads to `host`. Messages cross as JSON text, as they do to Excel, so that no
 * object is ever shared between the two sides.
 */
export function openExcelNamespace(host: Host): ExcelNamespace {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      host.handle(typeof message.body === 'string' ? message.body : JSON.stringify(message.body), flags).then(
        ({ status, body }) => answer(id, status, body),
        (error: unknown) => answer(id, 500, JSON.stringify({ error: { code: 'GeneralException', message: `host: ${String(error)}` } })),
      );
    },
  };

  function answer(id: number, statusCode: number, body: string): void {
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }));
  }

  host.onEvent((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  const scope: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, navigator: { userAgent: 'node' }, _richApiNativeBridge: bridge,
  };
  scope.window = scope;
  scope.self = scope;
  officeScript().runInContext(createContext(scope));
  return scope as unknown as ExcelNamespace;
}
