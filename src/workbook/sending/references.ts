import type { Block } from '../cells';
import { formatColumn } from '../layout/address';

/** A formula in pieces: its text, and the cells that it names, which have to be found again after rows were inserted. */
export type FormulaPiece = string | { sheet: string; block: Block; fixed: [boolean, boolean, boolean, boolean]; single: boolean; named: boolean; whole?: 'columns' | 'rows' };

const PATTERN = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!])/giu;

/**
 * Cuts a formula at the cells that it names. Names, texts, whole columns and tables stay text: Excel keeps names and tables right by itself.
 * Anything else that looks like a reference to another file is left as text too.
 */
export function cutFormula(formula: string, ownSheet: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  for (const match of formula.matchAll(PATTERN)) {
    const [whole, sheet = '', dollar1 = '', letters, dollar2 = '', digits, dollar3 = '', lastLetters, dollar4 = '', lastDigits] = match;
    const before = formula[match.index - 1] ?? '';
    if (whole.startsWith('"') || letters === undefined || digits === undefined || /[\p{L}\p{N}_.\]$!]/u.test(before)) continue;
    const [column, lastColumn] = [indexOf(letters), indexOf(lastLetters ?? letters)];
    const [row, lastRow] = [Number(digits) - 1, Number(lastDigits ?? digits) - 1];
    if (column > 16_383 || lastColumn > 16_383 || row < 0 || lastRow < row || lastColumn < column) continue;
    pieces.push(formula.slice(at, match.index), {
      sheet: sheet === '' ? ownSheet : sheet.slice(0, -1).replace(/^'(.*)'$/, '$1').replaceAll("''", "'"),
      block: { rowIndex: row, columnIndex: column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 },
      fixed: [dollar1 !== '', dollar2 !== '', dollar3 !== '', dollar4 !== ''], single: lastLetters === undefined, named: sheet !== '',
    });
    at = match.index + whole.length;
  }
  return [...pieces, formula.slice(at)].filter((piece) => piece !== '');
}

const WHOLE = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!:$])|'(?:[^']|'')*'/giu;
const [ALL_ROWS, ALL_COLUMNS] = [1_048_576, 16_384];

/** A formula cut at whole columns and rows too. @example cutWhole('=SUM(KH!$A:$C)', 'Tổng') // ['=SUM(', { sheet: 'KH', whole: 'columns', … }, ')'] */
export function cutWhole(formula: string, ownSheet: string): FormulaPiece[] {
  return cutFormula(formula, ownSheet).flatMap((part): FormulaPiece[] => {
    if (typeof part !== 'string') return [part];
    const pieces: FormulaPiece[] = [];
    let at = 0;
    for (const match of part.matchAll(WHOLE)) {
      const [whole, sheet = '', dollar1 = '', letters, dollar2 = '', lastLetters, dollar3 = '', digits, dollar4 = '', lastDigits] = match;
      if ((letters === undefined && digits === undefined) || /[\p{L}\p{N}_.\]$!:[]/u.test(part[match.index - 1] ?? '')) continue;
      const isColumns = letters !== undefined;
      const [first, last] = isColumns ? [indexOf(letters), indexOf(lastLetters ?? letters)] : [Number(digits) - 1, Number(lastDigits) - 1];
      if (first < 0 || last < first || last >= (isColumns ? ALL_COLUMNS : ALL_ROWS)) continue;
      pieces.push(part.slice(at, match.index), {
        sheet: sheet === '' ? ownSheet : sheet.slice(0, -1).replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), single: false, named: sheet !== '',
        ...(isColumns
          ? { whole: 'columns', block: { rowIndex: 0, rowCount: ALL_ROWS, columnIndex: first, columnCount: last - first + 1 }, fixed: [dollar1 !== '', false, dollar2 !== '', false] }
          : { whole: 'rows', block: { rowIndex: first, rowCount: last - first + 1, columnIndex: 0, columnCount: ALL_COLUMNS }, fixed: [false, dollar3 !== '', false, dollar4 !== ''] }),
      });
      at = match.index + whole.length;
    }
    return [...pieces, part.slice(at)].filter((piece) => piece !== '');
  });
}

/** One reference as a formula writes it. */
export function formatReference({ fixed, single, named, whole }: Exclude<FormulaPiece, string>, { sheet, block }: { sheet: string; block: Block }, ownSheet: string): string {
  const cell = (row: number, column: number, [acrossFixed, downFixed]: [boolean, boolean]): string => `${acrossFixed ? '$' : ''}${formatColumn(column)}${downFixed ? '$' : ''}${row + 1}`;
  const first = cell(block.rowIndex, block.columnIndex, [fixed[0], fixed[1]]);
  const last = cell(block.rowIndex + block.rowCount - 1, block.columnIndex + block.columnCount - 1, [fixed[2], fixed[3]]);
  const isPlain = /^[A-Z_][A-Z_]*\d{0,4}$/i.test(sheet) && !/^[A-Z]{1,3}\d+$|^R?C?\d*$/i.test(sheet);
  const prefix = named || sheet !== ownSheet ? `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!` : '';
  const [lastRow, lastColumn] = [block.rowIndex + block.rowCount, block.columnIndex + block.columnCount - 1];
  if (whole === 'columns') return `${prefix}${fixed[0] ? '$' : ''}${formatColumn(block.columnIndex)}:${fixed[2] ? '$' : ''}${formatColumn(lastColumn)}`;
  if (whole === 'rows') return `${prefix}${fixed[1] ? '$' : ''}${block.rowIndex + 1}:${fixed[3] ? '$' : ''}${lastRow}`;
  return `${prefix}${single ? first : `${first}:${last}`}`;
}

function indexOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
