import type { Block } from '../workbook';
import { rangeOf } from './ranges';
import type { Looked } from './restore';
import { drawLine, EDGES, lineOf } from './style';

const FORMAT = ['wrapText', 'horizontalAlignment', 'verticalAlignment', 'indentLevel', 'font/name', 'font/size', 'font/bold', 'font/italic', 'font/color', 'fill/color', 'fill/pattern'];
const LINE = ['style', 'color', 'weight'];
const CELL: Excel.CellPropertiesLoadOptions = {
  format: {
    wrapText: true, horizontalAlignment: true, verticalAlignment: true, indentLevel: true,
    font: { name: true, size: true, bold: true, italic: true, color: true }, fill: { color: true, pattern: true }, borders: { style: true, color: true, weight: true },
  },
};

/** Cell by cell is about 600 bytes each, there and back in one request. */
const MOST_CELLS = 4000;

/**
 * How a block looks, in what our styles change: as one where all its cells look alike, which is what blank cells mostly do, else cell by cell.
 * What neither tells (a large block of differing cells, a pattern or a gradient) cannot be put back.
 */
export function lookAtFormat(sheet: Excel.Worksheet, name: string, block: Block): Looked {
  const range = rangeOf(sheet, block);
  const format = range.format.load(FORMAT);
  const borders = EDGES.map((edge) => ({ edge, border: format.borders.getItem(edge).load(LINE) }));
  const asked: { value: Excel.CellProperties[][] }[] = [];
  return {
    ask: () => {
      if (isUniform(format, borders.map(({ border }) => border)) || block.rowCount * block.columnCount > MOST_CELLS) return false;
      asked.push(range.getCellProperties(CELL));
      return true;
    },
    restore: () => {
      const cells = asked.map(({ value }) => value)[0];
      if (cells) return restoreCells(name, block, cells);
      if (!isUniform(format, borders.map(({ border }) => border)) || !isPlainFill(format.fill)) return () => false;
      const { wrapText, horizontalAlignment, verticalAlignment, indentLevel } = format;
      const font = { name: format.font.name, size: format.font.size, bold: format.font.bold, italic: format.font.italic, color: format.font.color };
      const fill = format.fill.pattern === 'None' ? null : format.fill.color;
      const lines = borders.map(({ edge, border }) => ({ edge, line: lineOf(border) }));
      return (workbook) => {
        const now = rangeOf(workbook.worksheets.getItem(name), block).format;
        now.set({ wrapText, horizontalAlignment, verticalAlignment, font });
        if (indentLevel > 0) now.indentLevel = indentLevel;
        if (fill === null) now.fill.clear();
        else now.fill.color = fill;
        for (const { edge, line } of lines) drawLine(now.borders.getItem(edge), line);
        return true;
      };
    },
  };
}

/** Excel says null, and of a colour also an empty text, where cells differ. */
function isUniform({ wrapText, horizontalAlignment, verticalAlignment, indentLevel, font, fill }: Excel.RangeFormat, borders: Excel.RangeBorder[]): boolean {
  const told: unknown[] = [wrapText, horizontalAlignment, verticalAlignment, indentLevel, font.name, font.size, font.bold, font.italic, font.color, fill.color, fill.pattern];
  for (const { style, color, weight } of borders) told.push(style, ...(style === 'None' ? [] : [color, weight]));
  return told.every((value) => value !== null && value !== undefined && value !== '');
}

function isPlainFill({ pattern }: Pick<Excel.CellPropertiesFill, 'pattern'>): boolean {
  return pattern === 'None' || pattern === 'Solid';
}

function restoreCells(name: string, block: Block, cells: Excel.CellProperties[][]): (workbook: Excel.Workbook) => boolean {
  const isWhole = cells.every((row) => row.every(({ format }) => isPlainFill(format?.fill ?? {})));
  const given = cells.map((row) => row.map(({ format = {} }): Excel.SettableCellProperties => {
    const { wrapText, horizontalAlignment, verticalAlignment, indentLevel = 0, font, fill, borders = {} } = format;
    const { top, bottom, left, right } = borders;
    return {
      format: {
        wrapText, horizontalAlignment, verticalAlignment, font,
        ...(indentLevel > 0 ? { indentLevel } : {}),
        ...(fill?.pattern === 'Solid' ? { fill: { color: fill.color } } : {}),
        borders: { top: lineToSet(top), bottom: lineToSet(bottom), left: lineToSet(left), right: lineToSet(right) },
      },
    };
  }));
  return (workbook) => {
    const range = rangeOf(workbook.worksheets.getItem(name), block);
    range.format.fill.clear();
    range.setCellProperties(given);
    return isWhole;
  };
}

/** A double line has one weight only. */
function lineToSet({ style = 'None', color, weight }: Excel.CellBorder = {}): Excel.CellBorder {
  if (style === 'None') return { style };
  return style === 'Double' ? { style, color } : { style, weight, color };
}
