import { isDitto, ROWS_A_STEP, type Steps } from '../../core';
import { DITTO_ROLES, DittoColumn } from '../plan/ditto';
import { isFilled } from '../table/cell-text';
import { heldAt, isFormula, MendDraft } from './mend-draft';
import type { Mend, MendInput } from './mend';

/** Writes into each cell that says "(nt)" what it repeats, as it stands there. Dates and figures are left: repeated, they would show as bare numbers. */
export function* fillDitto(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { table, values } = input;
  const draft = new MendDraft('fill-ditto', input, rows);
  for (const role of DITTO_ROLES) {
    const column = table.columns[role];
    if (column === undefined) continue;
    const above = new DittoColumn();
    // the cell above goes on in the rows under its merged cells: what it says is more than one cell
    let isSplit = false;
    for (const [index, { row, level, number, content }] of table.rows.entries()) {
      if (index % ROWS_A_STEP === 0) yield;
      const cell = values[row]?.[column] ?? null;
      if (level === 'total') continue;
      if (level === 'note') {
        if (number === '' && content === '' && isFilled(cell)) isSplit = true;
        continue;
      }
      const meant = above.read(cell);
      if (!isDitto(cell)) {
        isSplit = false;
        continue;
      }
      if (!draft.concerns(row)) continue;
      if (isFormula(heldAt(input, row, column))) draft.leave(row, column, 'own-formula');
      else if (isSplit) draft.leave(row, column, 'merged-rows');
      else if (!isFilled(meant) || isDitto(meant)) draft.leave(row, column, 'nothing-above');
      else if (typeof meant !== 'string') draft.leave(row, column, 'unsure');
      else draft.change(row, column, { text: meant });
    }
  }
  yield;
  return draft.done(null);
}
