import { countingLines, FORM_COLUMNS, FORM_HEADINGS, overallSentence, reportTable, reportTitle, type FormColumnId, type FormLevel, type Report, type WrittenWords } from '../../core/report';

/** One row of the report's sheet: those of form 2, and the lines above and below it. */
export interface SheetRow {
  key: string;
  level: FormLevel | 'title' | 'line' | 'columns' | 'numbers';
  ours: Partial<Record<FormColumnId, string | number>>;
  cells: Partial<Record<FormColumnId, string | number>>;
}

/** The whole sheet from the title to the overall sentence, with a person's words in their places. */
export function sheetRows(report: Report, unitName: string, words: WrittenWords): SheetRow[] {
  const around = (key: string, level: SheetRow['level'], ours: SheetRow['ours']): SheetRow => ({ key, level, ours, cells: { ...ours, ...words.places.get(key) } });
  const line = (key: string, text: string): SheetRow => around(key, 'line', { number: text });
  const above = [
    around('title', 'title', { number: 'BÁO CÁO' }), around('subtitle', 'title', { number: reportTitle(report) }), around('unit', 'title', unitName === '' ? {} : { number: unitName }),
    ...countingLines(report).map((text, index) => line(`line.${index + 1}`, text)),
    around('columns', 'columns', FORM_HEADINGS), around('numbers', 'numbers', Object.fromEntries(FORM_COLUMNS.map((column, index) => [column, `(${index + 1})`]))),
  ];
  const below = [line('line.overall', overallSentence(report))];
  const outside = new Set([...above, ...below].map((row) => row.key));
  // what belongs to the lines around the form is placed here, the rest is the form's
  const inForm: WrittenWords = { places: new Map([...words.places].filter(([key]) => !outside.has(key))), added: words.added.filter((row) => !outside.has(row.after)) };
  const withAdded = (row: SheetRow): SheetRow[] => [row, ...words.added.filter(({ after }) => after === row.key).map(({ cells }): SheetRow => ({ key: '', level: 'added', ours: {}, cells }))];
  return [...above.flatMap(withAdded), ...reportTable(report, inForm), ...below.flatMap(withAdded)];
}
