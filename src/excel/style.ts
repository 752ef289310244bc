import type { CellStyle, LineStyle } from '../workbook';
import { EDGE_NAMES } from './held';

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const HORIZONTAL_EDGES: ReadonlySet<string> = new Set(['EdgeTop', 'EdgeBottom', 'InsideHorizontal']);

/** Sets what the style names and leaves the rest as it is. */
export function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.fill === null) format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.border !== undefined) {
    for (const edge of EDGE_NAMES) format.borders.getItem(edge).style = style.border === 'thin' ? 'Continuous' : 'None';
  }
  if (style.lines !== undefined) {
    for (const edge of EDGE_NAMES) drawLine(format.borders.getItem(edge), HORIZONTAL_EDGES.has(edge) ? style.lines.horizontal : style.lines.vertical);
  }
}

/** The words are Excel's own, read from another cell. A double line has one weight only. */
export function drawLine(border: Excel.RangeBorder, line: LineStyle): void {
  border.style = line.style as Excel.RangeBorder['style'];
  if (line.style === 'None') return;
  if (line.style !== 'Double' && line.weight !== '') border.weight = line.weight as Excel.RangeBorder['weight'];
  if (line.color !== '') border.color = line.color;
}

/** A line as it stands there. */
export function lineOf({ style, color, weight }: Excel.RangeBorder): LineStyle {
  return { style, color, weight };
}
