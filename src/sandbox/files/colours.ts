import type { Nullable } from '@univerjs/core';
import type { Color } from 'exceljs';
import { asColour } from '../host/model/colours';
import { indexedColours } from './indexed-colours-data';
import { attribute, findElements } from './xml-text';

/** exceljs gives a colour as the file has it; its types know two of the four forms. */
export type FileColour = Partial<Color> & { indexed?: number; tint?: number };

const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const officeTheme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

export type ThemeColours = readonly string[];

export function readTheme(xml: string): ThemeColours {
  return themeOrder.map((name, index) => {
    const content = findElements(xml, `a:${name}`)[0]?.content ?? '';
    const plain = attribute(findElements(content, 'a:srgbClr')[0]?.attributes ?? '', 'val');
    return plain ?? attribute(findElements(content, 'a:sysClr')[0]?.attributes ?? '', 'lastClr') ?? officeTheme[index] ?? '000000';
  });
}

/** `#RRGGBB`, or null for the automatic colour */
export function readColour(colour: FileColour | undefined, theme: ThemeColours): string | null {
  if (colour === undefined) return null;
  const plain = colour.argb !== undefined ? colour.argb.slice(-6)
    : colour.theme !== undefined ? theme[colour.theme] : colour.indexed !== undefined ? indexedColours[colour.indexed < 8 ? colour.indexed : colour.indexed - 8] : undefined;
  if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return null;
  return `#${tinted(plain, colour.tint ?? 0).toUpperCase()}`;
}

export function writeColour(stored: Nullable<string>): { argb: string } | undefined {
  const colour = asColour(stored ?? null, '');
  return /^#[0-9A-F]{6}$/.test(colour) ? { argb: `FF${colour.slice(1)}` } : undefined;
}

/** Excel's tint moves the lightness: towards white when positive, towards black when negative. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const before = (high + low) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  // hue and saturation stay: the distance from grey is scaled with the room that the new lightness leaves
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1);
  const scale = room(before) === 0 ? 0 : room(after) / room(before);
  return [red, green, blue].map((part) => {
    const value = Math.round((after + (part - before) * scale) * 255);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0');
  }).join('');
}
