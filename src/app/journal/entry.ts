/** What was written: one kind for each thing that an action of ours puts into a workbook. Marks have their own button and are not among them. */
export const ENTRY_KINDS = ['insert-plan', 'insert-example', 'adopt-table', 'add-progress', 'mend', 'report', 'tracking', 'send', 'put-back', 'colour-status', 'uncolour-status', 'check-sheet', 'record'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What an entry of the journal is called: data, its sentence stands in `src/i18n`. */
export interface EntryTitle {
  what: EntryKind;
  /** whose: the plan's, the sheet's or the mend's own name, as the person knows it */
  name?: string;
  /** how many cells or rows, where that says something */
  count?: number;
}
