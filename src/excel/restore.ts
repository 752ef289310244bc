/** Puts back what was looked at; false when Excel cannot be told to put all of it back. */
export type Restore = (workbook: Excel.Workbook) => boolean;

/** Something that is looked at before it is changed. */
export interface Looked {
  /** after the first sync: asks for what only its answer shows the need of; true when it asked */
  ask(): boolean;
  /** after the second */
  restore(): Restore;
}
