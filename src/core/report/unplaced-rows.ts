import { FORM_COLUMNS, type FormColumnId, type StoodRow, type WordCells, type WrittenWords } from './written-words';

/** Above words whose row is gone. A row can be gone from one part and stand in another, so nothing more is said than that the old row is not there. */
export const UNPLACED = 'NỘI DUNG ĐÃ VIẾT Ở LẦN LẬP TRƯỚC: DÒNG CŨ (PHẦN GHI KÈM TỪNG DÒNG) KHÔNG CÒN TRONG BÁO CÁO NÀY';

/** Where it is said what a row was, when the person's own words fill the place before. */
const LABEL_COLUMNS: readonly FormColumnId[] = ['content', 'note', 'outcome', 'share', ...FORM_COLUMNS];

/** Words whose row is gone, each with the number and content of the row that they stood beside and its part: else nobody can tell what they were about. A person's own cells are never written over. */
export function unplacedRows({ places, added, stood }: WrittenWords, keys: ReadonlySet<string>): WordCells[] {
  return [
    ...[...places].filter(([key]) => !keys.has(key)).map(([key, words]) => beside(words, stood?.get(key))),
    // a row that says what it is about keeps that; the row above it is named further right
    ...added.filter((row) => !keys.has(row.after)).map(({ after, cells }) => (cells.content === undefined ? beside(cells, stood?.get(after)) : below(cells, stood?.get(after)))),
  ];
}

function beside(words: WordCells, row: StoodRow | undefined): WordCells {
  if (row === undefined) return words;
  const numbered = words.number === undefined && row.number !== '' ? { ...words, number: row.number } : words;
  // a line around the form is its one text: changed, it is the person's own and is not said twice
  const isOwn = words.content !== undefined || (row.part === '' && words.number !== undefined);
  return labelled(numbered, `${isOwn ? '' : row.content} ${partText(row)}`.trim());
}

function below(words: WordCells, row: StoodRow | undefined): WordCells {
  return row === undefined ? words : labelled(words, [row.number, row.content, partText(row)].filter((text) => text !== '').join(' '));
}

function labelled(words: WordCells, label: string): WordCells {
  const column = LABEL_COLUMNS.find((one) => words[one] === undefined);
  return column === undefined ? words : { ...words, [column]: label };
}

function partText({ part }: StoodRow): string {
  return part === '' ? '(dòng cũ ở ngoài các phần I–IV)' : `(dòng cũ ở phần ${part})`;
}
