/** The columns of the check sheet; the last one is the person's own. */
export const CHECK_COLUMNS = ['nth', 'severity', 'place', 'what', 'why', 'todo', 'note'] as const;

export type CheckColumn = (typeof CHECK_COLUMNS)[number];

/** One finding as the sheet says it. */
export interface CheckRow {
  /** by which the note beside it finds its way back, the next time the sheet is made */
  key: string;
  severity: string;
  /** the cell it speaks about, and what is written on the link to it */
  cell: { sheet: string; rowIndex: number; columnIndex: number };
  place: string;
  what: string;
  why: string;
  todo: string;
}

/** All that a check sheet says, in the words of the language it is read in. */
export interface CheckContent {
  title: string;
  plan: string;
  /** when and by what it was checked */
  line: string;
  totals: string;
  columns: Record<CheckColumn, string>;
  sections: { title: string; rows: CheckRow[] }[];
  /** above notes whose finding is gone, and above rows that a person put in */
  notesTitle: string;
  ownTitle: string;
}
