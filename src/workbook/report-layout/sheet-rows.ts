import { countingLines, FORM_COLUMNS, FORM_HEADINGS, overallSentence, reportTable, reportTitle, type FormColumnId, type FormLevel, type Report, type WrittenWords } from '../../core/report';

/** One row of the report's sheet: those of form 2, and the lines above and below it. */
export interface SheetRow {
  key: string;
  level: FormLevel | 'unit' | 'title' | 'cut-off' | 'line' | 'sentence' | 'columns' | 'numbers';
  ours: Partial<Record<FormColumnId, string | number>>;
  cells: Partial<Record<FormColumnId, string | number>>;
}

/** The longest line that fits across the form: cells that run over into the next are cut off where the form ends. */
const LONGEST_LINE = 125;

/** The whole sheet: unit, title and cut-off, form 2, the overall sentence, the way of counting; with a person's words in their places. */
export function sheetRows(report: Report, unitName: string, words: WrittenWords): SheetRow[] {
  const around = (key: string, level: SheetRow['level'], ours: SheetRow['ours']): SheetRow => ({ key, level, ours, cells: { ...ours, ...words.places.get(key) } });
  const lines = (key: string, level: SheetRow['level'], text: string): SheetRow[] => foldLine(text).map((line, index) => around(index === 0 ? key : `${key}.${index + 1}`, level, { number: line }));
  const [cutOff = '', ...counting] = countingLines(report);
  const above = [
    around('unit', 'unit', unitName === '' ? {} : { number: unitName }), around('title', 'title', { number: 'BÁO CÁO' }), around('subtitle', 'title', { number: reportTitle(report) }),
    around('line.1', 'cut-off', { number: cutOff }),
    around('columns', 'columns', FORM_HEADINGS), around('numbers', 'numbers', Object.fromEntries(FORM_COLUMNS.map((column, index) => [column, `(${index + 1})`]))),
  ];
  const below = [...lines('line.overall', 'sentence', overallSentence(report)), ...counting.flatMap((text, index) => lines(`line.${index + 2}`, 'line', text))];
  const outside = new Set([...above, ...below].map((row) => row.key));
  // what belongs to the lines around the form is placed here, the rest is the form's
  const inForm: WrittenWords = { ...words, places: new Map([...words.places].filter(([key]) => !outside.has(key))), added: words.added.filter((row) => !outside.has(row.after)) };
  const withAdded = (row: SheetRow): SheetRow[] => [row, ...words.added.filter(({ after }) => after === row.key).map(({ cells }): SheetRow => ({ key: '', level: 'added', ours: {}, cells }))];
  return [...above.flatMap(withAdded), ...reportTable(report, inForm), ...below.flatMap(withAdded)];
}

/** A long text as several lines, cut between words. */
function foldLine(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
