import type { RowBlocker } from './row-room';

/** Why the workbook could not be read or changed. Data, never a sentence: `src/i18n` says it in Vietnamese. */
export type WorkbookFailure =
  | { kind: 'protected-sheet'; sheet: string }
  /** the workbook's structure is protected: no sheet can be added */
  | { kind: 'protected-workbook' }
  /** where something was to be written onto blank cells only */
  | { kind: 'not-blank'; sheet: string; address: string }
  /** a cell holds something else than when the change was described */
  | { kind: 'cell-changed'; sheet: string; address: string }
  /** rows or columns came, went or moved on a sheet between the look at it and the write: nothing was changed */
  | { kind: 'rows-moved'; sheet: string }
  /** rows were to come in where something lies across that they would change */
  | { kind: 'rows-blocked'; sheet: string; address: string; by: RowBlocker }
  | { kind: 'cell-editing' }
  | { kind: 'sheet-gone'; sheet: string }
  | { kind: 'plan-gone'; rangeName: string }
  | { kind: 'api-missing'; api: string }
  | { kind: 'too-large'; cells: number }
  | { kind: 'cancelled' }
  /** Excel refused in the middle and what was already written there could not be taken back: the person has to look */
  | { kind: 'half-written'; sheet: string; detail: string }
  | { kind: 'excel'; code: string; detail: string };

export type Outcome<T, F = WorkbookFailure> = { ok: true; value: T } | { ok: false; failure: F };
