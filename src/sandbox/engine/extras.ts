import type { Injector } from '@univerjs/core';
import { CopySheetCommand, SheetInterceptorService } from '@univerjs/sheets';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonRecord = { [key: string]: Json };

/** What Excel keeps for a sheet and open Univer does not. Values are plain data, so that the whole store can be saved. */
export interface SheetExtras {
  pageLayout: JsonRecord;
  /** Options of the protection, or null while the sheet is not protected. */
  protection: JsonRecord | null;
  /** Charts in drawing order; each has at least an id and a name. */
  charts: (JsonRecord & { id: string; name: string })[];
}

export interface WorkbookExtras {
  settings: Map<string, Json>;
  customXml: { id: string; xml: string }[];
  /** The record of a sheet; made on first use, kept while the sheet is deleted so that undo finds it again, copied with a copied sheet. */
  sheet(sheetId: string): SheetExtras;
  /** Everything as plain data, and back. */
  save(): JsonRecord;
  load(saved: JsonRecord): void;
}

export function createExtras(injector: Injector): WorkbookExtras {
  const sheets = new Map<string, SheetExtras>();
  const extras: WorkbookExtras = {
    settings: new Map(),
    customXml: [],
    sheet(sheetId) {
      const known = sheets.get(sheetId);
      if (known) return known;
      const fresh: SheetExtras = { pageLayout: {}, protection: null, charts: [] };
      sheets.set(sheetId, fresh);
      return fresh;
    },
    save: () => structuredClone({
      settings: Object.fromEntries(extras.settings),
      customXml: extras.customXml,
      sheets: Object.fromEntries(sheets) as unknown as Json,
    }),
    load(saved) {
      const copy = structuredClone(saved) as { settings?: JsonRecord; customXml?: { id: string; xml: string }[]; sheets?: { [id: string]: SheetExtras } };
      extras.settings = new Map(Object.entries(copy.settings ?? {}));
      extras.customXml = copy.customXml ?? [];
      sheets.clear();
      for (const [id, record] of Object.entries(copy.sheets ?? {})) sheets.set(id, record);
    },
  };

  // Univer asks its interceptors what else belongs to a copy and tells them the new sheet's id: the only place where both ids are known.
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations(command) {
      if (command.id === CopySheetCommand.id) {
        const { subUnitId, targetSubUnitId } = command.params as { subUnitId: string; targetSubUnitId: string };
        const source = sheets.get(subUnitId);
        if (source) sheets.set(targetSubUnitId, structuredClone(source));
      }
      return { undos: [], redos: [] };
    },
  });
  return extras;
}
