import type { Border, BorderStyle, Cell, Worksheet } from 'exceljs';
import type { Block, CellStyle } from '../workbook';

type LineStyle = NonNullable<CellStyle['lines']>['horizontal'];

export function* cellsOf(sheet: Worksheet, blocks: Block[]): Generator<Cell> {
  for (const { rowIndex, columnIndex, rowCount, columnCount } of blocks) {
    for (let row = rowIndex + 1; row <= rowIndex + rowCount; row += 1) {
      for (let column = columnIndex + 1; column <= columnIndex + columnCount; column += 1) yield sheet.getCell(row, column);
    }
  }
}

const argb = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;

/** Sets what the style names and leaves the rest as it is. exceljs lets cells that look alike share one object, so a cell always gets a new one. */
export function applyStyle(cell: Cell, style: CellStyle): void {
  const { bold, italic, fontName, fontSize, fontColor, fill, wrap, horizontal, vertical, border, lines } = style;
  const font = { ...(bold !== undefined && { bold }), ...(italic !== undefined && { italic }), ...(fontName !== undefined && { name: fontName }), ...(fontSize !== undefined && { size: fontSize }), ...(fontColor !== undefined && { color: { argb: argb(fontColor) } }) };
  const alignment = { ...(wrap !== undefined && { wrapText: wrap }), ...(horizontal !== undefined && { horizontal: horizontal === 'general' ? undefined : horizontal }), ...(vertical !== undefined && { vertical: vertical === 'center' ? 'middle' as const : vertical }) };
  const line: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
  cell.style = {
    ...cell.style,
    font: { ...withoutScheme(cell.style.font, fontName), ...font },
    alignment: { ...cell.style.alignment, ...alignment },
    ...(fill !== undefined && { fill: fill === null ? { type: 'pattern', pattern: 'none' } : { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    ...(border !== undefined && { border: border === 'none' ? {} : { ...cell.style.border, top: line, left: line, bottom: line, right: line } }),
    ...(lines !== undefined && { border: { ...cell.style.border, top: drawn(lines.horizontal), bottom: drawn(lines.horizontal), left: drawn(lines.vertical), right: drawn(lines.vertical) } }),
  };
}

const DASHES: Record<string, BorderStyle> = { Dash: 'dashed', Dot: 'dotted', DashDot: 'dashDot', DashDotDot: 'dashDotDot', SlantDashDot: 'slantDashDot', Double: 'double' };
const WEIGHTS: Record<string, BorderStyle> = { Hairline: 'hair', Medium: 'medium', Thick: 'thick' };

/** Excel's words for a line, in the file's. */
function drawn({ style, weight, color }: LineStyle): Partial<Border> {
  return style === 'None' ? {} : { style: DASHES[style] ?? WEIGHTS[weight] ?? 'thin', ...(color !== '' && { color: { argb: argb(color) } }) };
}

/** A font that belongs to the theme goes back to the theme's font unless it is cut loose. */
function withoutScheme(font: Cell['style']['font'], name: string | undefined): Cell['style']['font'] {
  if (font === undefined || name === undefined) return font;
  return Object.fromEntries(Object.entries(font).filter(([part]) => part !== 'scheme' && part !== 'family'));
}
