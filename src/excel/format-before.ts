import type { Block } from '../workbook';
import { EDGE_NAMES, type HeldLook, type Looked } from './held';
import { rangeOf } from './ranges';
import { lineOf } from './style';

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

type Borders = { edge: (typeof EDGE_NAMES)[number]; border: Excel.RangeBorder }[];

/**
 * How a block looks, in what our styles change: as one where all its cells look alike, which is what blank cells mostly do, else cell by cell.
 * What neither tells (a large block of differing cells, a pattern or a gradient) cannot be put back.
 */
export function lookAtFormat(sheet: Excel.Worksheet, name: string, block: Block): Looked {
  const range = rangeOf(sheet, block);
  const format = range.format.load(FORMAT);
  const borders: Borders = EDGE_NAMES.map((edge) => ({ edge, border: format.borders.getItem(edge).load(LINE) }));
  const asked: { value: Excel.CellProperties[][] }[] = [];
  return {
    ask: () => {
      if (isUniform(format, borders.map(({ border }) => border)) || block.rowCount * block.columnCount > MOST_CELLS) return false;
      asked.push(range.getCellProperties(CELL));
      return true;
    },
    held: () => [{ kind: 'look', sheet: name, block, ...lookOf(format, borders, asked[0]?.value ?? null) }],
  };
}

function lookOf(format: Excel.RangeFormat, borders: Borders, cells: Excel.CellProperties[][] | null): Pick<HeldLook, 'look' | 'isWhole'> {
  if (cells) return { look: { cells: cells.map((row) => row.map(({ format: cell = {} }) => settable(cell))) }, isWhole: cells.every((row) => row.every((cell) => isPlainFill(cell.format?.fill ?? {}))) };
  if (!isUniform(format, borders.map(({ border }) => border)) || !isPlainFill(format.fill)) return { look: null, isWhole: false };
  const { wrapText, horizontalAlignment, verticalAlignment, indentLevel, font: { name, size, bold, italic, color }, fill } = format;
  return {
    look: {
      whole: {
        wrapText, horizontalAlignment, verticalAlignment, indentLevel, font: { name, size, bold, italic, color },
        fill: fill.pattern === 'None' ? null : fill.color,
        lines: borders.map(({ edge, border }) => ({ edge, line: lineOf(border) })),
      },
    },
    isWhole: true,
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

function settable({ wrapText, horizontalAlignment, verticalAlignment, indentLevel = 0, font, fill, borders = {} }: Excel.CellPropertiesFormat): Excel.SettableCellProperties {
  const { top, bottom, left, right } = borders;
  return {
    format: {
      wrapText, horizontalAlignment, verticalAlignment, font,
      ...(indentLevel > 0 ? { indentLevel } : {}),
      ...(fill?.pattern === 'Solid' ? { fill: { color: fill.color } } : {}),
      borders: { top: lineToSet(top), bottom: lineToSet(bottom), left: lineToSet(left), right: lineToSet(right) },
    },
  };
}

/** A double line has one weight only. */
function lineToSet({ style = 'None', color, weight }: Excel.CellBorder = {}): Excel.CellBorder {
  if (style === 'None') return { style };
  return style === 'Double' ? { style, color } : { style, weight, color };
}
