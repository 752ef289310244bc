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
  // words without figures take the width of the page
  const wide = FORM_COLUMNS.slice(2).every((column) => text(column) === '');
  const shown = (column: FormColumnId): string => (row.level === 'place' && column === 'content' && text(column) === '' ? '.'.repeat(120) : text(column));
  return new docx.TableRow({
    // a long text may go over to the next page; a line of figures may not
    cantSplit: row.level !== 'place' && row.level !== 'added',
    children: FORM_COLUMNS.slice(0, wide ? 2 : FORM_COLUMNS.length).map((column) => {
      const lines = paragraphs(docx, { text: shown(column), bold, italics, size: SIZE, align: CENTRED.has(column) ? 'center' : 'left' });
      return cell(docx, column, lines, wide && column === 'content' ? FORM_COLUMNS.length - 1 : 1);
    }),
  });
}

function cell(docx: DocxLibrary, column: FormColumnId, children: Docx.Paragraph[], columnSpan = 1): Docx.TableCell {
  const width = columnSpan === 1 ? WIDTHS[column] : TABLE_WIDTH - WIDTHS.number;
  return new docx.TableCell({
    columnSpan, width: { size: width, type: docx.WidthType.DXA }, margins: { left: 70, right: 70, top: 30, bottom: 30 }, children,
  });
}
