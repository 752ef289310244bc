import { newerFunctions } from './newer-functions-data';

/** The text of a formula outside its quotes, changed; what stands in quotes (texts, names of sheets) stays as it is. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((piece, index) => (index % 2 === 1 ? piece : change(piece))).join('');
}

/** A formula of a file as the grid takes it: without the marks of newer functions, custom functions under the names they are typed by. */
export function readFormula(formula: string): string {
  return `=${outsideQuotes(formula, (piece) => piece
    .replace(/_xlfn\.|_xlws\.|_xlpm\./g, '')
    .replace(/_xldudf_([A-Za-z0-9]+)_(\w+)(?=\()/g, (_, namespace: string, name: string) => `${namespace}.${name.replaceAll('_', '.')}`))}`;
}

/** The same for a file: Excel knows functions newer than 2007 by a mark in front. */
export function writeFormula(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (piece) => piece.replace(/(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/gi, (name) => (newerFunctions[name.toUpperCase()] ?? '') + name));
}

/** true when a formula reads another file: `[1]Sheet1!A1`, `'[1]Tên trang'!A1` */
export function readsOtherFile(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return /\[\d+\][^\]]*!/.test(withoutTexts);
}
