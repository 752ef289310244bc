import { invalidArgument } from '../wire/api-error';

const named: Record<string, string> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', purple: '#800080',
  gray: '#808080', grey: '#808080', silver: '#C0C0C0', maroon: '#800000', olive: '#808000', lime: '#00FF00', teal: '#008080', navy: '#000080',
  aqua: '#00FFFF', fuchsia: '#FF00FF', pink: '#FFC0CB', brown: '#A52A2A', lightgray: '#D3D3D3', lightblue: '#ADD8E6', lightgreen: '#90EE90',
};

/** `#ffcc00` or a name, as Excel gives it back: `#FFCC00`. */
export function requireColour(given: unknown): string {
  if (typeof given === 'string') {
    if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
    if (/^[0-9a-f]{6}$/i.test(given)) return `#${given.toUpperCase()}`;
    const known = named[given.toLowerCase()];
    if (known !== undefined) return known;
  }
  throw invalidArgument(`"${String(given).slice(0, 30)}" is not a colour.`);
}

export function asColour(stored: string | null | undefined, otherwise: string): string {
  if (stored === null || stored === undefined || stored === '') return otherwise;
  const rgb = /^rgb\((\d+), ?(\d+), ?(\d+)\)$/i.exec(stored);
  if (rgb) return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Number(part).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
  return /^#/.test(stored) ? stored.toUpperCase() : `#${stored.toUpperCase()}`;
}
