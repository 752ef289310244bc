import type { Worksheet } from 'exceljs';
import type { JsonRecord } from '../engine/extras';

/** exceljs keeps it beside its types: `true` allows, what is not there is forbidden. */
type FileProtection = Record<string, boolean | undefined> & { sheet?: boolean };
type ProtectedSheet = Worksheet & { sheetProtection?: FileProtection | null };

const actions: Record<string, string> = {
  allowFormatCells: 'formatCells', allowFormatColumns: 'formatColumns', allowFormatRows: 'formatRows', allowInsertRows: 'insertRows',
  allowInsertColumns: 'insertColumns', allowDeleteRows: 'deleteRows', allowDeleteColumns: 'deleteColumns', allowInsertHyperlinks: 'insertHyperlinks',
  allowSort: 'sort', allowAutoFilter: 'autoFilter', allowPivotTables: 'pivotTables',
};
const drawings: Record<string, string> = { allowEditObjects: 'objects', allowEditScenarios: 'scenarios' };

export function readProtection(sheet: Worksheet): JsonRecord | null {
  const stored = (sheet as ProtectedSheet).sheetProtection;
  if (!stored?.sheet) return null;
  const allowed = Object.entries(actions).map(([own, name]): [string, boolean] => [own, stored[name] === true]);
  const drawn = Object.entries(drawings).map(([own, name]): [string, boolean] => [own, stored[name] !== false]);
  const selectionMode = stored.selectUnlockedCells === false ? 'None' : stored.selectLockedCells === false ? 'Unlocked' : 'Normal';
  return { selectionMode, ...Object.fromEntries([...allowed, ...drawn]) };
}

/** The password stays behind: a file keeps only its hash, of which the sandbox knows nothing. */
export function writeProtection(sheet: Worksheet, options: JsonRecord | null): void {
  if (options === null) return;
  const stored: FileProtection = { sheet: true };
  for (const [own, name] of Object.entries(actions)) if (options[own] === true) stored[name] = true;
  for (const [own, name] of Object.entries(drawings)) if (options[own] !== true) stored[name] = false;
  if (options.selectionMode === 'None') Object.assign(stored, { selectLockedCells: false, selectUnlockedCells: false });
  if (options.selectionMode === 'Unlocked') stored.selectLockedCells = false;
  (sheet as ProtectedSheet).sheetProtection = stored;
}
