import type { Block, CellValue } from '../cells';
import { formatReference, type FormulaPiece } from './references';

/** The namespace of the custom XML part that remembers what was replaced. Never change it: files that were sent carry it. */
export const SENT_NAMESPACE = 'urn:cchc:sent:1';

/** Every hidden name that finds a replaced cell, or the cells of its formula, begins like this. */
export const SENT_NAME_PREFIX = 'CCHC_Gui_';

/** One formula that was replaced. Cells are found by names, so that inserted rows and renamed sheets do not matter. */
export interface SentEntry {
  /** the name of the cells that were written */
  cells: string;
  /** as the person saw it, for telling what could not be put back */
  shown: { sheet: string; address: string; formula: string };
  /** the formula in pieces; `name` in place of each reference */
  pieces: (string | (Omit<Exclude<FormulaPiece, string>, 'block' | 'sheet'> & { name: string }))[];
  /** what was written: a formula as its text */
  written: CellValue[][];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const UNESCAPES: Record<string, string> = Object.fromEntries(Object.entries(ESCAPES).map(([plain, escaped]) => [escaped, plain]));

/** Characters that XML cannot carry stand as escapes of JSON. */
export function encodeSent(entries: SentEntry[]): string {
  const json = JSON.stringify(entries).replace(/[\u007f-\u009f\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<sent xmlns="${SENT_NAMESPACE}">${json.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)}</sent>`;
}

/** The names by which an entry finds its cells. */
export function namesIn({ cells, pieces }: SentEntry): string[] {
  return [cells, ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]))];
}

/** The formula with its references where they stand now, as a cell of `ownSheet` writes it; null when some are gone. */
export function formulaNow({ pieces }: SentEntry, ownSheet: string, placeOf: (name: string) => { sheet: string; block: Block } | null): string | null {
  const texts = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const place = placeOf(piece.name);
    return place === null ? null : formatReference({ ...piece, ...place }, place, ownSheet);
  });
  return texts.includes(null) ? null : texts.join('');
}

/** null when the part is damaged or of a later version: then nothing is put back. */
export function decodeSent(xml: string): SentEntry[] | null {
  const json = /<sent\b[^>]*>([\s\S]*)<\/sent>/.exec(xml)?.[1];
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json.replace(/&(?:amp|lt|gt|quot|apos);/g, (escaped) => UNESCAPES[escaped] ?? escaped));
    return Array.isArray(value) && value.every(isEntry) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is SentEntry {
  const entry = (value ?? {}) as Partial<Record<keyof SentEntry, unknown>>;
  return typeof entry.cells === 'string' && Array.isArray(entry.pieces) && Array.isArray(entry.written) && typeof entry.shown === 'object';
}
