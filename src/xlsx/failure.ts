/** Why a file could not be opened, changed or saved. Data, never a sentence: `src/i18n` says it in Vietnamese. */
export type FileFailure =
  /** neither a zip nor anything else that we can name */
  | { kind: 'not-a-workbook' }
  /** a zip or a workbook that is cut off or does not hold together */
  | { kind: 'damaged'; detail: string }
  /** locked with a password */
  | { kind: 'encrypted' }
  /** something we can name, which has to be saved as .xlsx first */
  | { kind: 'other-format'; format: 'xls' | 'xlsb' | 'ods' | 'docx' | 'pptx' | 'strict-xlsx' }
  /** unpacked it would be larger than we take: a zip bomb, or a giant */
  | { kind: 'file-too-large'; limitMegabytes: number }
  | { kind: 'too-many-parts'; parts: number; limit: number }
  /** saving would drop these; nothing was written */
  | { kind: 'would-lose'; losses: Loss[] }
  | { kind: 'no-sheet'; sheet: string }
  | { kind: 'sheet-exists'; sheet: string }
  | { kind: 'wrong-sheet-name'; sheet: string }
  | { kind: 'wrong-range-name'; name: string }
  /** beyond 32,767 characters, which is all that a cell takes */
  | { kind: 'text-too-long'; sheet: string; address: string; length: number }
  /** a list of choices beyond the 255 characters that Excel takes, or with a comma in a choice */
  | { kind: 'wrong-choices'; sheet: string; address: string }
  /** beyond column XFD or row 1,048,576 */
  | { kind: 'outside-sheet'; sheet: string; address: string }
  /** where something was to be written onto blank cells only */
  | { kind: 'not-blank'; sheet: string; address: string }
  /** a cell holds something else than when the change was described */
  | { kind: 'cell-changed'; sheet: string; address: string }
  /** whole rows that were to come in: formulas, names and merged cells would not go with what is below */
  | { kind: 'rows-not-inserted'; sheet: string; rowNumber: number; rowCount: number }
  /** a chart, which the library cannot write */
  | { kind: 'chart-not-written'; sheet: string }
  /** a write into the hidden part of merged cells, or a merge that would hide values or overlap another */
  | { kind: 'merged-cells'; sheet: string; address: string };

/** What a file holds and the library that writes files would drop. The ids are those of `loss-table.ts`. */
export interface Loss {
  what: LossKind;
  /** how many parts or places hold it */
  count: number;
}

export type LossKind =
  | 'macros' | 'external-links' | 'charts' | 'chart-sheets' | 'pivot-tables' | 'slicers' | 'shapes' | 'form-controls' | 'embedded-objects' | 'threaded-comments'
  | 'connections' | 'data-model' | 'ribbon' | 'signature' | 'custom-properties' | 'sparklines' | 'extended-validation' | 'filter-criteria' | 'dynamic-arrays'
  | 'protected-ranges' | 'workbook-protection' | 'scenarios' | 'data-tables' | 'odd-dates' | 'linked-values' | 'conditional-rules';

/** What a file was opened without, or what to know before trusting its figures. */
export type FileNotice =
  | { kind: 'without-macros' }
  | { kind: 'without-external-links'; count: number }
  /** charts, pictures of formulas, pivot tables …: not shown here, and dropped when saved */
  | { kind: 'not-kept'; losses: Loss[] }
  /** formulas that the file holds without their results (never calculated): their cells read as blank */
  | { kind: 'formulas-without-results'; sheet: string; count: number }
  /** a sheet that spreads over more cells than we take: read as empty */
  | { kind: 'sheet-not-read'; sheet: string; cells: number };
