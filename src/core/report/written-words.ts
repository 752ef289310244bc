/** Columns of form 2, 0-based. S4's note speaks of "tọa độ (8)": the share stands in the eighth. */
export const FORM_COLUMNS = ['number', 'content', 'planned', 'onTime', 'late', 'notDone', 'outcome', 'share', 'note'] as const;

export type FormColumnId = (typeof FORM_COLUMNS)[number];

/** Columns in which a person's words are kept; the others hold figures and are counted again each time. */
export const WORD_COLUMNS: readonly FormColumnId[] = ['number', 'content', 'outcome', 'note'];

/** A row that a person put in below one of ours: its texts, by column. */
export interface AddedRow {
  /** the key of our row above it */
  after: string;
  cells: Partial<Record<FormColumnId, string>>;
}

/** What a person wrote into a report, to be kept when the report is made again. */
export interface WrittenWords {
  /** by the key of the row, then by column */
  places: ReadonlyMap<string, Partial<Record<FormColumnId, string>>>;
  added: readonly AddedRow[];
}

export const NO_WORDS: WrittenWords = { places: new Map(), added: [] };
