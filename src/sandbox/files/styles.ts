import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Alignment, Border, Borders, BorderStyle, Fill, Font, Style } from 'exceljs';
import { type FileColour, readColour, type ThemeColours, writeColour } from './colours';

const lineNames: [BorderStyle, BorderStyleTypes][] = [
  ['thin', BorderStyleTypes.THIN], ['hair', BorderStyleTypes.HAIR], ['medium', BorderStyleTypes.MEDIUM], ['thick', BorderStyleTypes.THICK],
  ['dotted', BorderStyleTypes.DOTTED], ['dashed', BorderStyleTypes.DASHED], ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED], ['dashDot', BorderStyleTypes.DASH_DOT],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT], ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT], ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT], ['double', BorderStyleTypes.DOUBLE],
];
const sides = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;
const horizontals: [Alignment['horizontal'], HorizontalAlign][] = [
  ['left', HorizontalAlign.LEFT], ['center', HorizontalAlign.CENTER], ['right', HorizontalAlign.RIGHT], ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED], ['centerContinuous', HorizontalAlign.CENTER],
];
const verticals: [Alignment['vertical'], VerticalAlign][] = [
  ['top', VerticalAlign.TOP], ['middle', VerticalAlign.MIDDLE], ['bottom', VerticalAlign.BOTTOM], ['justify', VerticalAlign.MIDDLE], ['distributed', VerticalAlign.MIDDLE],
];
/** as in the host's `format.indentLevel` */
const indentPx = 9;
const usualFont = { name: 'Calibri', size: 11 };

/** A cell's style in the file as Univer keeps it; null when it says nothing. */
export function readStyle(style: Partial<Style>, theme: ThemeColours): IStyleData | null {
  const read: IStyleData = { ...readFont(style.font, theme), ...readAlignment(style.alignment) };
  const fill = style.fill;
  if (fill?.type === 'pattern' && fill.pattern !== 'none') {
    const rgb = readColour(fill.fgColor as FileColour, theme) ?? readColour(fill.bgColor as FileColour, theme);
    if (rgb !== null) read.bg = { rgb };
  }
  if (style.numFmt !== undefined && style.numFmt !== 'General') read.n = { pattern: style.numFmt };
  const borders = readBorders(style.border, theme);
  if (borders !== null) read.bd = borders;
  return Object.keys(read).length === 0 ? null : read;
}

export function readFont(font: Partial<Font> | null | undefined, theme: ThemeColours): IStyleData {
  if (font === null || font === undefined) return {};
  const colour = readColour(font.color as FileColour, theme);
  return {
    ...(font.name !== undefined && font.name !== usualFont.name ? { ff: font.name } : {}),
    ...(font.size !== undefined && font.size !== usualFont.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline && font.underline !== 'none' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    // black is what a cell without a colour has
    ...(colour !== null && colour !== '#000000' ? { cl: { rgb: colour } } : {}),
  };
}

function readAlignment(alignment: Partial<Alignment> | undefined): IStyleData {
  if (alignment === undefined) return {};
  const ht = horizontals.find(([name]) => name === alignment.horizontal)?.[1];
  const vt = verticals.find(([name]) => name === alignment.vertical)?.[1];
  const turn = alignment.textRotation;
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(alignment.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment.indent ? { pd: { l: alignment.indent * indentPx } } : {}),
    ...(turn === 'vertical' ? { tr: { a: 0, v: BooleanNumber.TRUE } } : turn ? { tr: { a: Number(turn) } } : {}),
  };
}

export function readBorders(borders: Partial<Borders> | undefined, theme: ThemeColours): IBorderData | null {
  const line = (border: Partial<Border> | undefined) => {
    const s = lineNames.find(([name]) => name === border?.style)?.[1];
    return s === undefined ? undefined : { s, cl: { rgb: readColour(border?.color as FileColour, theme) ?? '#000000' } };
  };
  const read: IBorderData = {};
  for (const [key, name] of Object.entries(sides) as [keyof typeof sides, (typeof sides)[keyof typeof sides]][]) {
    const found = line(borders?.[name]);
    if (found !== undefined) read[key] = found;
  }
  const diagonal = line(borders?.diagonal);
  if (diagonal !== undefined && borders?.diagonal?.down) read.tl_br = diagonal;
  if (diagonal !== undefined && borders?.diagonal?.up) read.bl_tr = diagonal;
  return Object.keys(read).length === 0 ? null : read;
}

/** Univer's style as the file keeps it. */
export function writeStyle(style: IStyleData): Partial<Style> {
  const fill = writeColour(style.bg?.rgb);
  const alignment = writeAlignment(style);
  const border = writeBorders(style.bd);
  return {
    font: { name: style.ff ?? usualFont.name, size: style.fs ?? usualFont.size, ...writeFontMarks(style) },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } satisfies Fill }),
    ...(style.n?.pattern === undefined ? {} : { numFmt: style.n.pattern }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
  };
}

export function writeFontMarks(style: IStyleData): Partial<Font> {
  const color = writeColour(style.cl?.rgb);
  return {
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

function writeAlignment(style: IStyleData): Partial<Alignment> {
  const horizontal = horizontals.find(([, number]) => number === style.ht)?.[0];
  const vertical = verticals.find(([, number]) => number === style.vt)?.[0];
  const indent = Math.round((style.pd?.l ?? 0) / indentPx);
  const turn = style.tr?.v === BooleanNumber.TRUE ? 'vertical' : style.tr?.a;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(turn ? { textRotation: turn } : {}),
  };
}

export function writeBorders(borders: IStyleData['bd']): Partial<Borders> {
  const line = (border: IBorderData[keyof IBorderData]): Partial<Border> | undefined => {
    const style = lineNames.find(([, number]) => number === border?.s)?.[0];
    return style === undefined ? undefined : { style, color: writeColour(border?.cl?.rgb) ?? { argb: 'FF000000' } };
  };
  const written: Partial<Borders> = {};
  for (const [key, name] of Object.entries(sides) as [keyof typeof sides, (typeof sides)[keyof typeof sides]][]) {
    const found = line(borders?.[key]);
    if (found !== undefined) written[name] = found;
  }
  const diagonal = line(borders?.tl_br ?? borders?.bl_tr);
  if (diagonal !== undefined) written.diagonal = { ...diagonal, up: borders?.bl_tr != null, down: borders?.tl_br != null };
  return written;
}
