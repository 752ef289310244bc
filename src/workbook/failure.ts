/** Why the workbook could not be read or changed. Data, never a sentence: `src/i18n` says it in Vietnamese. */
export type WorkbookFailure =
  | { kind: 'protected-sheet'; sheet: string }
  | { kind: 'cell-editing' }
  | { kind: 'sheet-gone'; sheet: string }
  | { kind: 'plan-gone'; rangeName: string }
  | { kind: 'api-missing'; api: string }
  | { kind: 'too-large'; cells: number }
  | { kind: 'cancelled' }
  | { kind: 'excel'; code: string; detail: string };

export type Outcome<T, F = WorkbookFailure> = { ok: true; value: T } | { ok: false; failure: F };
