/** Columns of form 2, 0-based. S4's note speaks of "tọa độ (8)": the share stands in the eighth. */
export const FORM_COLUMNS = ['number', 'content', 'planned', 'onTime', 'late', 'notDone', 'outcome', 'share', 'note'] as const;

export type FormColumnId = (typeof FORM_COLUMNS)[number];

/** Columns in which a person's words are kept; the others hold figures and are counted again each time. */
export const WORD_COLUMNS: readonly FormColumnId[] = ['number', 'content', 'outcome', 'note'];

/** What a person wrote into one row; a number stays a number. */
export type WordCells = Partial<Record<FormColumnId, string | number>>;

/** A row that a person put in below one of ours: its texts, by column. */
export interface AddedRow {
  /** the key of our row above it */
  after: string;
  cells: WordCells;
}

/** What one of our rows said where a person wrote: named beside the words when the row is gone. */
export interface StoodRow {
  /** I–IV; '' for a line around the form */
  part: string;
  number: string;
  content: string;
}

/** What a person wrote into a report, to be kept when the report is made again. */
export interface WrittenWords {
  /** by the key of the row, then by column */
  places: ReadonlyMap<string, WordCells>;
  added: readonly AddedRow[];
  /** the rows that hold or precede them, by key */
  stood?: ReadonlyMap<string, StoodRow>;
}

export const NO_WORDS: WrittenWords = { places: new Map(), added: [], stood: new Map() };

/** A row as it stands: a person's words before our texts, our figures before theirs. Words that a figure has since taken the place of go to the note, so that they are not lost. */
export function withWords(ours: WordCells, words: WordCells | undefined): WordCells {
  if (words === undefined) return ours;
  const cells: WordCells = { ...ours };
  const strayed: string[] = [];
  for (const column of FORM_COLUMNS) {
    const word = words[column];
    if (word === undefined) continue;
    if (WORD_COLUMNS.includes(column) || ours[column] === undefined) cells[column] = word;
    else strayed.push(String(word));
  }
  if (strayed.length > 0) cells.note = [cells.note, ...strayed].filter((text) => text !== undefined && text !== '').join('\n');
  return cells;
}
