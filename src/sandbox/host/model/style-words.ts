import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';
import { invalidArgument, notSupported } from '../wire/api-error';

/** Excel's words and Univer's numbers for the same thing. */
export const horizontalWords = {
  General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED, Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

export const verticalWords = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

export function numberOf<Words extends Record<string, number>>(words: Words, given: unknown, what: string): number {
  const found = typeof given === 'string' ? words[given] : undefined;
  if (found !== undefined) return found;
  if (typeof given === 'string' && /^(Fill|CenterAcrossSelection|Justify|Distributed)$/.test(given)) throw notSupported(`${what} ${given}`);
  throw invalidArgument();
}

export function wordOf(words: Record<string, number>, stored: number | null | undefined, otherwise: string): string {
  return Object.entries(words).find(([, number]) => number === stored)?.[0] ?? otherwise;
}

/** A border of Univer is one number; Excel says the line and its weight apart. */
const borderLines: [number: BorderStyleTypes, style: string, weight: string][] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];

export function borderStyle(line: BorderStyleTypes | undefined): string {
  return borderLines.find(([number]) => number === line)?.[1] ?? 'None';
}

export function borderWeight(line: BorderStyleTypes | undefined): string {
  return borderLines.find(([number]) => number === line)?.[2] ?? 'Thin';
}

/** the line of that style, with the weight it had where there is such a one */
export function lineWithStyle(style: unknown, before: BorderStyleTypes | undefined): BorderStyleTypes | null {
  if (style === 'None') return null;
  const ofStyle = borderLines.filter(([, known]) => known === style);
  const first = ofStyle[0];
  if (first === undefined) throw invalidArgument();
  return (ofStyle.find(([, , weight]) => before !== undefined && weight === borderWeight(before)) ?? first)[0];
}

export function lineWithWeight(weight: unknown, before: BorderStyleTypes | undefined): BorderStyleTypes {
  const style = before === undefined ? 'Continuous' : borderStyle(before);
  const found = borderLines.find(([, known, of]) => of === weight && known === style)
    ?? borderLines.find(([, known, of]) => of === weight && known === 'Continuous');
  if (found === undefined) throw invalidArgument();
  return found[0];
}

export function requireFlag(given: unknown): BooleanNumber {
  if (typeof given !== 'boolean') throw invalidArgument();
  return given ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
