import { isCellError, shownCell, type Steps } from '../../core';
import type { Block, CellValue } from '../cells';
import type { CellInput, Edit } from '../edit';
import { mergedCells, type MergedCells } from '../plan/merged-cells';
import { heldAt, isFormula, MendDraft } from './mend-draft';
import type { Mend, MendChange, MendInput } from './mend';

/**
 * Takes cells apart that are merged over several rows, and repeats what they hold in each row of an area, result or activity. Never of budgets: each row would count the
 * whole amount. Nothing else of the cells changes.
 */
export function* unmerge(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { values, table, block, merges = [] } = input;
  const draft = new MendDraft('unmerge', input, rows);
  const taken: { merged: MergedCells; after: MendChange['after'] }[] = [];
  const found = mergedCells(values, table, block, merges);
  yield;
  for (const merged of found) {
    const { row, column, role, columnCount, covered } = merged;
    if (role === 'budget' || !draft.concerns(row)) continue;
    const held = heldAt(input, row, column);
    const after = repeated(held);
    if (columnCount > 1) draft.leave(row, column, 'merged-columns');
    else if (isFormula(held)) draft.leave(row, column, 'own-formula');
    else if (after === null) draft.leave(row, column, 'unsure');
    else {
      taken.push({ merged, after });
      const isTime = 'number' in after && (role === 'period' || role === 'completedOn');
      for (const { row: below } of covered) draft.change(below, column, after, undefined, isTime ? shownCell(held) : undefined);
    }
  }
  const settled = new Set(taken.map(({ merged: { row, role } }) => `${row} ${role}`));
  return {
    id: 'unmerge', changes: draft.changes, left: draft.left, findings: input.findings.filter(({ code, row, column }) => code === 'merged-cells' && settled.has(`${row} ${column ?? ''}`)),
    edits: taken.flatMap(({ merged, after }) => editsOf(input, merged, after)),
  };
}

function repeated(held: CellValue): MendChange['after'] | null {
  if (typeof held === 'number') return { number: held };
  return typeof held === 'string' && !isCellError(held) ? { text: held } : null;
}

/** A block of its own for each: so one whose cells somebody changes since stays, and the others can be taken back. */
function editsOf({ sheet, block, formulas }: MendInput, { row, column, rowCount, covered }: MergedCells, after: MendChange['after']): Edit[] {
  const place: Block = { rowIndex: block.rowIndex + row, columnIndex: block.columnIndex + column, rowCount, columnCount: 1 };
  const filled = new Set(covered.map((each) => each.row));
  const cells = Array.from({ length: rowCount }, (_, below): CellInput[] => [filled.has(row + below) ? after : null]);
  const expect = Array.from({ length: rowCount }, (_, below): CellValue[] => [formulas[row + below]?.[column] ?? '']);
  return [{ kind: 'unmerge', sheet, block: place }, { kind: 'write', sheet, block: place, cells, expect }];
}
