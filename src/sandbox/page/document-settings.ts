import type { Json, WorkbookExtras } from '../engine/extras';

/** office.js' payload of `Office.context.document.settings.saveAsync()`: all settings, each as JSON. */
interface SaveSettingsCall {
  DdaSettingsMethod?: { Properties?: [key: string, json: string][] };
}

/** The document's settings for the add-in's start; `workbook.settings` shows the same ones. */
export function serializeSettings(extras: WorkbookExtras): [key: string, json: string][] {
  return [...extras.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** Saving replaces every setting with the add-in's own copy, as Excel does with `overwriteIfStale`. */
export function saveSettings(extras: WorkbookExtras, call: Record<string, unknown>): void {
  const { DdaSettingsMethod } = call as SaveSettingsCall;
  extras.settings.clear();
  for (const [key, json] of DdaSettingsMethod?.Properties ?? []) extras.settings.set(key, JSON.parse(json) as Json);
}
