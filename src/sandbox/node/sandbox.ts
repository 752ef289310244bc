import { bootEngine, type Engine, type EngineOptions } from '../engine/boot';
import { createHost, type Host } from '../host/host';
import { parseCorners } from '../host/model/address';
import type { OpenResult, SavedFile } from '../files';
import { makeRoom } from '../host/model/make-room';
import { type AddInWindow, type FunctionMetadata, registerAddInFunctions } from '../page/custom-functions';
import { type ExcelNamespace, openExcelNamespace } from './excel-namespace';

export type SandboxCell = string | number | boolean | null;

export interface SandboxOptions extends EngineOptions {
  /** sets `globalThis.Excel`, `OfficeExtension` and `CustomFunctions` until `dispose()`; default true */
  globals?: boolean;
  /** what a blank cell is for a custom function: 0 on the desktop, null on the web (default) */
  blankCells?: 'null' | 'zero';
}

export interface ConditionalFormatReport {
  type: string;
  /** `A1:B2`, or several with commas */
  address: string;
  rule: unknown;
}

/** A workbook with the real office.js in front of it, in Node. */
export interface Sandbox extends ExcelNamespace {
  readonly engine: Engine;
  readonly host: Host;
  /** what the cells hold after calculation; the address may name a sheet, else it is on the active one */
  values(address: string): Promise<SandboxCell[][]>;
  formulas(address: string): Promise<SandboxCell[][]>;
  /** what a person types into cells: not a change of the add-in; text that starts with `=` is a formula */
  setValues(address: string, cells: SandboxCell[][]): Promise<void>;
  conditionalFormats(sheet: string): Promise<ConditionalFormatReport[]>;
  /** puts an .xlsx file in place of the workbook; one that is refused changes nothing */
  openFile(bytes: Uint8Array): Promise<OpenResult>;
  saveFile(): Promise<SavedFile>;
  syncCount(): number;
  requestBytes(): number;
  unknownMembers(): Record<string, number>;
  /** makes functions callable in the grid as `CCHC.NAME`, as an add-in's `CustomFunctions.associate` would */
  loadFunctions(mappings: Record<string, (...args: never[]) => unknown>, metadata: FunctionMetadata, namespace?: string): void;
  dispose(): Promise<void>;
}

const globalNames = ['Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/** Several sandboxes of one process do not disturb each other; the one started last owns the globals. */
export function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const engine = bootEngine(options);
  engine.functions.setBlankCells(options.blankCells ?? 'null');
  const host = createHost(engine);
  const office = openExcelNamespace(host);
  const observer = observe(engine);
  const restore = options.globals === false ? () => undefined : setGlobals(office);

  const read = (address: string, property: 'values' | 'formulas'): Promise<SandboxCell[][]> =>
    observer.office().Excel.run(async (context) => {
      const range = rangeAt(context, address);
      range.load([property]);
      await context.sync();
      return range[property] as SandboxCell[][];
    });

  return Promise.resolve({
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    CustomFunctions: office.CustomFunctions,
    engine,
    host,
    values: (address) => read(address, 'values'),
    formulas: (address) => read(address, 'formulas'),
    async setValues(address, cells) {
      await typeInto(engine, address, cells);
    },
    conditionalFormats: (sheet) => reportConditionalFormats(observer.office(), sheet),
    // Loaded when asked for: most sandboxes never see a file.
    openFile: async (bytes) => (await import('../files')).openFile(engine, bytes),
    saveFile: async () => (await import('../files')).saveFile(engine),
    syncCount: () => host.syncCount(),
    requestBytes: () => host.requestBytes(),
    unknownMembers: () => host.unknownMembers(),
    loadFunctions(mappings, metadata, namespace = 'CCHC') {
      const upper = Object.fromEntries(Object.entries(mappings).map(([id, body]) => [id.toUpperCase(), body]));
      const addIn = { CustomFunctions: { _association: { mappings: upper }, Error: office.CustomFunctions.Error } } as unknown as AddInWindow;
      registerAddInFunctions(engine, () => addIn, namespace, metadata);
    },
    async dispose() {
      restore();
      host.dispose();
      observer.dispose();
      await engine.dispose();
    },
  });
}

/** A test's own reads go through a second host over the same workbook, so that the add-in's counters stay its own. */
function observe(engine: Engine): { office(): ExcelNamespace; dispose(): void } {
  let made: { host: Host; office: ExcelNamespace } | null = null;
  return {
    office() {
      if (made === null) {
        const host = createHost(engine);
        made = { host, office: openExcelNamespace(host) };
      }
      return made.office;
    },
    dispose: () => made?.host.dispose(),
  };
}

function setGlobals(office: ExcelNamespace): () => void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = globalNames.map((name) => [name, scope[name]] as const);
  for (const name of globalNames) scope[name] = office[name];
  return () => {
    // A sandbox started later has put its own there; those stay.
    for (const [name, value] of before) if (scope[name] === office[name]) scope[name] = value;
  };
}

function split(address: string): { sheet: string | null; cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, cells: address };
  return { sheet: address.slice(0, at).replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), cells: address.slice(at + 1) };
}

function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cells } = split(address);
  const { worksheets } = context.workbook;
  return (sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(cells);
}

async function typeInto(engine: Engine, address: string, cells: SandboxCell[][]): Promise<void> {
  const { sheet, cells: where } = split(address);
  const workbook = engine.api.getActiveWorkbook();
  const target = sheet === null ? workbook?.getActiveSheet() : workbook?.getSheetByName(sheet);
  if (!target) throw new Error(`there is no sheet "${sheet}"`);
  const corners = parseCorners(where);
  if (corners !== null) makeRoom(target.getSheet(), corners);
  target.getRange(where).setValues(cells.map((row) => row.map((cell) => cell ?? '')));
  await engine.settle();
}

function reportConditionalFormats(office: ExcelNamespace, sheet: string): Promise<ConditionalFormatReport[]> {
  return office.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load('items/type');
    await context.sync();
    const found = formats.items.map((item) => {
      const ranges = item.getRanges();
      ranges.load('address');
      const { customOrNullObject: custom, cellValueOrNullObject: cell, presetOrNullObject: preset, textComparisonOrNullObject: text } = item;
      custom.load('rule/formula');
      cell.load('rule');
      preset.load('rule');
      text.load('rule');
      return { item, ranges, custom, cell, preset, text };
    });
    await context.sync();
    return found.map(({ item, ranges, custom, cell, preset, text }) => ({
      type: item.type,
      address: ranges.address.split(',').map((each) => each.slice(each.lastIndexOf('!') + 1)).join(','),
      rule: !custom.isNullObject ? custom.rule.formula : !cell.isNullObject ? cell.rule : !preset.isNullObject ? preset.rule : !text.isNullObject ? text.rule : null,
    }));
  });
}
