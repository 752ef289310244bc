import { IUniverInstanceService } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { bootEngine } from './engine/boot';
import { createHost } from './host/host';
import { followCellEditing } from './page/cell-editing';
import { type AddInWindow, awaitAssociations, type FunctionMetadata, registerAddInFunctions } from './page/custom-functions';
import { forgetDeletedSheets } from './page/deleted-sheets';
import { keepTypingInCells, markOnlyRefusedEntries } from './page/drop-downs';
import { describeAddInFunctions } from './page/function-help';
import { startAddIn } from './page/add-in';
import { createPageFiles, type PageFiles, setUpFileButtons } from './page/files';
import { readOptions } from './page/options';
import { joinProtection } from './page/protected-sheets';
import { createRest } from './page/rest';
import { followWrappedText } from './page/row-heights';
import { createScripting, type SandboxScripting } from './page/scripting';
import { setUpSide } from './page/side';
import { createUniverWithUi } from './page/univer-with-ui';
import { readManifest } from './ribbon/read-manifest';
import { drawRibbon } from './ribbon/strip';
import './page/page.css';

const element = (id: string) => document.getElementById(id)!;

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

async function startSandbox(): Promise<void> {
  const options = readOptions(location.search, matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = options.dark ? 'dark' : 'light';
  const description = readManifest(await fetchText('/manifest.xml'));
  const side = setUpSide(document, options.paneWidthPx, description.name);

  const engine = bootEngine({ univer: createUniverWithUi(element('grid'), options) });
  engine.injector.get(IUniverInstanceService).focusUnit(engine.unitId);
  engine.functions.setBlankCells(options.blankCells);
  const host = createHost(engine);
  const rest = createRest(host);
  followCellEditing(host);
  joinProtection(engine);
  followWrappedText(engine);
  forgetDeletedSheets(engine);
  keepTypingInCells(engine);
  markOnlyRefusedEntries(engine);

  const openAddIn = () => startAddIn(host, {
    place: element('pane'),
    address: new URL(options.panePath ?? new URL(description.paneAddress).pathname, location.origin).href,
    title: description.name,
    focusGrid: () => engine.injector.get(ILayoutService).focus(),
    focusRibbon: () => element('ribbon').querySelector('button')?.focus(),
    heard: rest.note,
  });
  let addIn = openAddIn();
  drawRibbon(element('ribbon'), description.tab, {
    showPane() {
      side.open();
      addIn.focus();
    },
    runCommand: (controlId, functionName) => addIn.runCommand(controlId, functionName),
  });

  async function connectFunctions(): Promise<void> {
    const metadata = JSON.parse(await fetchText(new URL(description.functionsAddress).pathname)) as FunctionMetadata;
    const addInWindow = () => addIn.window() as AddInWindow;
    const missing = await awaitAssociations(addInWindow, metadata);
    for (const id of missing) host.refuse(`custom function ${id}`);
    registerAddInFunctions(engine, addInWindow, description.functionsNamespace, metadata);
    describeAddInFunctions(engine, description.functionsNamespace, metadata);
  }

  /** The add-in has looked at the workbook, and its functions are calculated: what happens from now on is somebody's doing. */
  async function addInAtRest(): Promise<void> {
    await addIn.started;
    if (options.hasFunctions) await connectFunctions();
    await rest.come();
  }

  const ready = addInAtRest();
  // Whoever waits for it hears of a failure; the pane's notice tells a person.
  ready.catch(() => undefined);
  // Excel starts the add-in anew with every workbook.
  const files = createPageFiles(engine, () => {
    addIn = openAddIn();
    return addInAtRest();
  });
  setUpFileButtons(document, files);
  (window as unknown as { sandbox: SandboxScripting & PageFiles }).sandbox = { ...createScripting(host, rest, ready), ...files };
  element('loading').hidden = true;
}

startSandbox().catch((error: unknown) => {
  element('loading').textContent = `Không mở được bảng tính thử: ${error instanceof Error ? error.message : String(error)}`;
  throw error;
});
