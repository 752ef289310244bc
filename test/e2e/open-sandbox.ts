import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { CellBox } from '../../src/sandbox/page/cell-box';
import type { CellContent } from '../../src/sandbox/page/read-range';
import type { SandboxScripting } from '../../src/sandbox/page/scripting';

export interface SandboxWish {
  theme?: 'light' | 'dark';
  paneWidthPx?: number;
  blankCells?: 'null' | 'zero';
  /** a page under test/e2e/pages instead of the built pane; with a slash in front, any page of the server */
  page?: string;
  viewport?: { width: number; height: number };
  /** files of the pane that the network does not bring */
  refuse?: RegExp;
}

export interface OpenSandbox {
  page: Page;
  pane: Frame;
  sandbox: {
    values(address: string): Promise<CellContent[][]>;
    formulas(address: string): Promise<CellContent[][]>;
    setValues(address: string, cells: CellContent[][]): Promise<void>;
    conditionalFormats(sheet: string): Promise<unknown[]>;
    /** nothing goes on any more: what was asked, typed and chosen has had its effects in the workbook and on the screen */
    atRest(): Promise<void>;
    cellBox(address: string): Promise<CellBox>;
    selection(): Promise<string>;
    syncCount(): Promise<number>;
    requestBytes(): Promise<number>;
    unknownMembers(): Promise<Record<string, number>>;
  };
  /** what the browser complained about so far: errors of scripts, refused policies, failed or outgoing requests */
  complaints: string[];
  /** the network brings everything again */
  refuseNothing(): Promise<void>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    sandbox: SandboxScripting;
  }
}

/** Longer than any machine needs for one step; what goes wrong is said as well after it. */
const patienceMs = 90_000;

let browser: Browser | null = null;

async function openBrowser(): Promise<Browser> {
  browser ??= await chromium.connect(process.env.SANDBOX_BROWSER!);
  return browser;
}

afterAll(async () => {
  await browser?.close();
  browser = null;
});

/** A fresh sandbox in the browser, with the add-in started and its functions in the grid. */
export async function openSandbox(wish: SandboxWish = {}): Promise<OpenSandbox> {
  const { theme = 'light', paneWidthPx = 350, blankCells = 'null', viewport = { width: 1366, height: 768 } } = wish;
  const context = await (await openBrowser()).newContext({ ignoreHTTPSErrors: true, colorScheme: theme, locale: 'vi-VN', viewport });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const complaints = listen(page);
  if (wish.refuse) await context.route(wish.refuse, (route) => route.abort());
  const query = new URLSearchParams({ pane: String(paneWidthPx), blank: blankCells, ...(wish.page ? { page: wish.page.startsWith('/') ? wish.page : `/test/${wish.page}` } : {}) });
  await page.goto(`${process.env.SANDBOX_ADDRESS}sandbox/?${query}`);
  await whenReady(page);
  const pane = page.frames().find((frame) => frame !== page.mainFrame())!;
  return {
    page,
    pane,
    complaints,
    sandbox: {
      values: (address) => page.evaluate((where) => window.sandbox.values(where), address),
      formulas: (address) => page.evaluate((where) => window.sandbox.formulas(where), address),
      setValues: (address, cells) => page.evaluate(([where, what]) => window.sandbox.setValues(where, what), [address, cells] as const),
      conditionalFormats: (sheet) => page.evaluate((name) => window.sandbox.conditionalFormats(name), sheet),
      atRest: () => page.evaluate(() => window.sandbox.atRest()),
      cellBox: (address) => page.evaluate((where) => window.sandbox.cellBox(where), address),
      selection: () => page.evaluate(() => window.sandbox.selection()),
      syncCount: () => page.evaluate(() => window.sandbox.syncCount()),
      requestBytes: () => page.evaluate(() => window.sandbox.requestBytes()),
      unknownMembers: () => page.evaluate(() => window.sandbox.unknownMembers()),
    },
    refuseNothing: () => context.unrouteAll(),
    close: () => context.close(),
  };
}

/** The page and the add-in in it have started. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.sandbox !== undefined);
  await page.evaluate(() => window.sandbox.ready);
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} (${request.failure()?.errorText})`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(process.env.SANDBOX_ADDRESS!)) complaints.push(`outgoing: ${request.url()}`);
  });
  return complaints;
}
