import type * as Docx from 'docx';
import { FORM_COLUMNS, FORM_HEADINGS, type FormColumnId, type FormRow } from '../core/report';
import { paragraphs, type DocxLibrary } from './word-pieces';

/** In twips; together as wide as A4 landscape between its margins (297 − 30 − 15 mm). */
const WIDTHS: Record<FormColumnId, number> = { number: 760, content: 4127, planned: 1050, onTime: 1050, late: 1050, notDone: 1050, outcome: 2250, share: 1600, note: 1350 };
const CENTRED: ReadonlySet<FormColumnId> = new Set(['number', 'planned', 'onTime', 'late', 'notDone', 'share']);
const SIZE = 12;

/** Form 2 as a table whose heading comes again on every page. */
export function formTable(docx: DocxLibrary, rows: readonly FormRow[]): Docx.Table {
  return new docx.Table({
    width: { size: TABLE_WIDTH, type: docx.WidthType.DXA }, columnWidths: FORM_COLUMNS.map((column) => WIDTHS[column]), layout: docx.TableLayoutType.FIXED,
    rows: [
      line(docx, FORM_COLUMNS.map((column) => FORM_HEADINGS[column]), { bold: true, heading: true }),
      line(docx, FORM_COLUMNS.map((_, index) => `(${index + 1})`), { bold: false, heading: true }),
      ...rows.map((row) => formLine(docx, row)),
    ],
  });
}

export const TABLE_WIDTH = FORM_COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);

function line(docx: DocxLibrary, texts: string[], look: { bold: boolean; heading: boolean }): Docx.TableRow {
  return new docx.TableRow({
    tableHeader: look.heading, cantSplit: true,
    children: FORM_COLUMNS.map((column, index) => cell(docx, column, paragraphs(docx, { text: texts[index] ?? '', bold: look.bold, size: SIZE, align: 'center' }))),
  });
}

function formLine(docx: DocxLibrary, row: FormRow): Docx.TableRow {
  const bold = row.level === 'part' || row.level === 'area' || row.level === 'overall';
  const italics = row.level === 'heading';
  const text = (column: FormColumnId): string => String(row.cells[column] ?? '');
  return new docx.TableRow({
    // a long text may go over to the next page; a line of figures may not
    cantSplit: row.level !== 'place' && row.level !== 'added',
    children: FORM_COLUMNS.map((column) => cell(docx, column, row.level === 'place' && column === 'content' && text(column) === ''
      ? [...paragraphs(docx, { text: '.'.repeat(40), size: SIZE })]
      : paragraphs(docx, { text: text(column), bold, italics, size: SIZE, align: CENTRED.has(column) ? 'center' : 'left' }))),
  });
}

function cell(docx: DocxLibrary, column: FormColumnId, children: Docx.Paragraph[]): Docx.TableCell {
  return new docx.TableCell({
    width: { size: WIDTHS[column], type: docx.WidthType.DXA }, margins: { left: 70, right: 70, top: 30, bottom: 30 }, children,
  });
}
