import { cutFormula, formatReference } from './references';

/** Rows alone, as in `5:7`: told by no cell. */
const WHOLE_ROWS = /(?<![\p{L}\p{N}_$.!:])\$?\d+:\$?\d+/u;

/**
 * A formula after rows of its own sheet moved, as Excel writes it then; null where one of its rows is not to be told, or it names whole rows.
 *
 * @example movedFormula('=SUM(E3:E5)', 'KH', (row) => row + 2) === '=SUM(E5:E7)'
 */
export function movedFormula(formula: string, ownSheet: string, rowAt: (rowIndex: number) => number | null): string | null {
  if (WHOLE_ROWS.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'))) return null;
  let text = '';
  for (const piece of cutFormula(formula, ownSheet)) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { sheet, block } = piece;
    const [first, last] = sheet === ownSheet ? [rowAt(block.rowIndex), rowAt(block.rowIndex + block.rowCount - 1)] : [block.rowIndex, block.rowIndex + block.rowCount - 1];
    if (first === null || last === null || last < first) return null;
    text += formatReference(piece, { sheet, block: { ...block, rowIndex: first, rowCount: last - first + 1 } }, ownSheet);
  }
  return text;
}
