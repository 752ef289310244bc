import { createHost, type Host } from '../host/host';
import { parseCorners } from '../host/model/address';
import { type CellBox, cellBox } from './cell-box';
import { type CellContent, readRange } from './read-range';
import type { Rest } from './rest';

/** What tests and scripts may do with the page, under `window.sandbox`. Addresses are `A1:B2` on the active sheet, or `'Kế hoạch'!A1:B2`. */
export interface SandboxScripting {
  /** resolves when the add-in has started, its functions are in the grid and all is at rest; rejects with a sentence when it could not */
  ready: Promise<void>;
  /** resolves when nothing goes on any more: requests are answered, cells calculated, measured and drawn */
  atRest(): Promise<void>;
  /** what `range.values` would give, after everything is calculated */
  values(address: string): Promise<CellContent[][]>;
  formulas(address: string): Promise<CellContent[][]>;
  /** fills cells as a person at the grid does: the add-in hears of it, undo takes it back; text starting with `=` is a formula */
  setValues(address: string, cells: CellContent[][]): Promise<void>;
  conditionalFormats(sheet: string): unknown[];
  /** where a cell of the shown sheet is drawn, in pixels of the page */
  cellBox(address: string): CellBox;
  /** what a person has selected, as `Sheet1!A1:B2` */
  selection(): string;
  /** requests of the add-in so far; giving references back at the end of `Excel.run` and what office.js says by itself are not counted */
  syncCount(): number;
  /** bytes of all requests so far */
  requestBytes(): number;
  /** what the add-in asked for and the sandbox does not have, and how often */
  unknownMembers(): Record<string, number>;
}

export function createScripting(host: Host, rest: Rest, ready: Promise<void>): SandboxScripting {
  const { engine } = host;
  // A second host over the same workbook: what scripts read is not counted among the add-in's requests.
  const observer = createHost(engine);

  function sheetOf(name: string | null) {
    const workbook = engine.api.getActiveWorkbook();
    const sheet = name === null ? workbook?.getActiveSheet() : workbook?.getSheetByName(name);
    if (!sheet) throw new Error(`there is no sheet "${name}"`);
    return sheet;
  }

  async function read(address: string, property: 'values' | 'formulas'): Promise<CellContent[][]> {
    const { sheet, cells } = split(address);
    return readRange(observer, sheetOf(sheet).getSheetName(), cells, property);
  }

  return {
    ready,
    atRest: () => rest.come(),
    cellBox(address) {
      const cell = parseCorners(address);
      if (cell === null) throw new Error(`"${address}" is no cell`);
      return cellBox(engine, cell.row, cell.column);
    },
    selection() {
      const range = engine.api.getActiveWorkbook()?.getActiveRange();
      return range ? `${range.getSheetName()}!${range.getA1Notation()}` : '';
    },
    syncCount: () => host.syncCount(),
    requestBytes: () => host.requestBytes(),
    unknownMembers: () => host.unknownMembers(),
    values: (address) => read(address, 'values'),
    formulas: (address) => read(address, 'formulas'),
    async setValues(address, cells) {
      const { sheet, cells: where } = split(address);
      sheetOf(sheet).getRange(where).setValues(cells.map((row) => row.map((cell) => cell ?? '')));
      await engine.settle();
    },
    // Plain data, so that a script outside the page can have it.
    conditionalFormats: (sheet) => JSON.parse(JSON.stringify(sheetOf(sheet).getConditionalFormattingRules())) as unknown[],
  };
}

/** The sheet and the cells of an address; quotes around the sheet's name as Excel writes them. */
function split(address: string): { sheet: string | null; cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, cells: address };
  return { sheet: address.slice(0, at).replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), cells: address.slice(at + 1) };
}
