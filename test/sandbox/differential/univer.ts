import { CellValueType } from '@univerjs/core';
import { bootEngine } from '../../../src/sandbox/engine/boot';
import { type Cell, formulaColumn, hiddenRows, rows } from './sheet';

/** What the sandbox's workbook makes of the formulas, one result each, in their order. */
export async function calculateWithUniver(formulas: readonly string[]): Promise<unknown[]> {
  const engine = bootEngine();
  const sheet = engine.api.getActiveWorkbook()!.getActiveSheet();
  const column = formulaColumn.charCodeAt(0) - 'A'.charCodeAt(0);
  sheet.getRange(0, 0, rows.length, rows[0]!.length).setValues(rows.map((row) => row.map(encode)));
  for (const row of hiddenRows) sheet.hideRows(row - 1, 1);
  sheet.getRange(0, column, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  await engine.settle();
  const cells = formulas.map((_, row) => sheet.getSheet().getCellRaw(row, column));
  await engine.dispose();
  return cells.map((cell) => {
    if (cell?.v == null) return '';
    return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
  });
}

/** Cells as the host writes them: a text stays a text, whatever it looks like. */
function encode(cell: Cell) {
  if (cell === null || cell === '') return null as never;
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return cell.startsWith('=') ? { f: cell } : { v: cell, t: CellValueType.STRING };
}
