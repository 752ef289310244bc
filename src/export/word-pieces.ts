import type * as Docx from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';

export type DocxLibrary = typeof Docx;

/** Half-points: Word counts 13 pt as 26. */
export const points = (size: number): number => size * 2;

/** What can stand in a cell or below one another on a page. */
export type Content = Docx.Paragraph | Docx.Table;

export interface Piece {
  text: string;
  size?: number;
  bold?: boolean;
  italics?: boolean;
  align?: 'left' | 'center' | 'right' | 'both';
}

/** One paragraph for each line of a text: a line break in a cell of Excel stays one in Word. */
export function paragraphs(docx: DocxLibrary, piece: Piece, more: IParagraphOptions = {}): Docx.Paragraph[] {
  const look: IRunOptions = { bold: piece.bold ?? false, italics: piece.italics ?? false, size: points(piece.size ?? 13) };
  return piece.text.split(/\r?\n/).map((text) => new docx.Paragraph({ alignment: piece.align ?? 'left', ...more, children: [new docx.TextRun({ ...look, text: printable(text) })] }));
}

/** A cell without lines around it, for the letterhead and the signature. */
function openCell(docx: DocxLibrary, widthTwips: number, children: Content[]): Docx.TableCell {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.TableCell({
    width: { size: widthTwips, type: docx.WidthType.DXA }, borders: { top: none, bottom: none, left: none, right: none },
    children,
  });
}

/** A table without lines, of one row. */
export function openRow(docx: DocxLibrary, cells: { widthTwips: number; children: Content[] }[]): Docx.Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    width: { size: cells.reduce((sum, cell) => sum + cell.widthTwips, 0), type: docx.WidthType.DXA },
    columnWidths: cells.map((cell) => cell.widthTwips), layout: docx.TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new docx.TableRow({ cantSplit: true, children: cells.map((cell) => openCell(docx, cell.widthTwips, cell.children)) })],
  });
}

/** The short line that Nghị định 30 wants below a name: a paragraph whose lower edge is drawn between indents. */
export function shortLine(docx: DocxLibrary, indentTwips: number): Docx.Paragraph {
  return new docx.Paragraph({
    indent: { left: indentTwips, right: indentTwips }, spacing: { line: 20, lineRule: 'exact', after: 60 },
    border: { bottom: { style: docx.BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

/** XML cannot carry control characters; one in a cell would make a file that Word refuses to open. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}
