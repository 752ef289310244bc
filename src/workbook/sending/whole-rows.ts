import type { RowRun } from '../inserted-rows';

const PATTERN = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(!:])|'(?:[^']|'')*'/giu;

/** The whole rows that a formula names, which no cell tells. @example wholeRowsIn("=COUNTA('KH'!24:$25)", 'Khác') // [{ sheet: 'KH', rowIndex: 23, rowCount: 2 }] */
export function wholeRowsIn(formula: string, ownSheet: string): (RowRun & { sheet: string })[] {
  return [...formula.matchAll(PATTERN)].flatMap((match) => {
    const [, sheet = '', first, last] = match;
    const [from, to] = [Number(first) - 1, Number(last) - 1];
    if (first === undefined || from < 0 || to < from || /[\p{L}\p{N}_.\]$!:]/u.test(formula[match.index - 1] ?? '')) return [];
    return [{ sheet: sheet === '' ? ownSheet : sheet.slice(0, -1).replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), rowIndex: from, rowCount: to - from + 1 }];
  });
}
