/** Why a file could not be opened. Data; `sentences.ts` says it to a person. */
export type FileFailure =
  | { kind: 'not-a-workbook' }
  | { kind: 'encrypted' }
  /** something we can name, which has to be saved as .xlsx first */
  | { kind: 'other-format'; format: string }
  /** cut off, or its parts do not hold together */
  | { kind: 'damaged' }
  /** unpacked it would be larger than we take: a zip bomb, or a giant */
  | { kind: 'too-large' }
  /** more filled cells than the grid can hold at a bearable pace */
  | { kind: 'too-many-cells'; cells: number };

/** What a file was opened without: the reader is told, so that nothing goes missing in silence. */
export type Loss =
  | 'macros' | 'external-links' | 'charts' | 'pictures' | 'notes' | 'pivot-tables' | 'tables' | 'hyperlinks' | 'sparklines' | 'embedded-objects'
  | 'text-formats' | 'passwords' | 'conditional-formats' | 'filters' | 'broken-names';

export type OpenResult = { ok: true; without: Loss[] } | { ok: false; failure: FileFailure };
export interface SavedFile {
  bytes: Uint8Array;
  /** what the sandbox holds and the file does not */
  without: Loss[];
}
