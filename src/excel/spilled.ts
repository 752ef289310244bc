import type { CellInput, Edit } from '../workbook';
import { callsOurFunctions } from '../workbook/sending';
import { contains } from './footprint';
import { BLOCK, blockOf, rangeOf } from './ranges';
import type { Region } from './written';

/** A part of a sheet without some of its cells. */
function without({ block, formulas }: Region, isLeftOut: (row: number, column: number) => boolean): Region {
  return { block, formulas: formulas.map((row, down) => row.map((cell, across) => (isLeftOut(block.rowIndex + down, block.columnIndex + across) ? '' : cell))) };
}

/** What we wrote on a new sheet, and nothing that a function of ours fills beside its own cell: Excel works that out when it likes, and anew at every change of the plan. */
export function asWritten(region: Region, edits: readonly Edit[]): Region {
  const writes = edits.filter((edit) => edit.kind === 'write');
  const cellOf = ({ block, cells }: { block: Region['block']; cells: CellInput[][] }, row: number, column: number) => cells[row - block.rowIndex]?.[column - block.columnIndex] ?? null;
  return without(region, (row, column) => writes.every((edit) => cellOf(edit, row, column) === null));
}

/** The same parts of sheets without what functions of ours fill beside their own cells: one sync when there is such a function, else none. */
export async function withoutResults<T extends { sheet: Excel.Worksheet; region: Region }>(context: Excel.RequestContext, parts: readonly T[]): Promise<T[]> {
  const asked = parts.map(({ sheet, region: { block, formulas } }) => formulas.flatMap((row, down) => row.flatMap((cell, across) => {
    if (!callsOurFunctions(cell)) return [];
    const own = { rowIndex: block.rowIndex + down, columnIndex: block.columnIndex + across, rowCount: 1, columnCount: 1 };
    return [{ own, filled: rangeOf(sheet, own).getSpillingToRangeOrNullObject().load(BLOCK) }];
  })));
  if (asked.every((functions) => functions.length === 0)) return [...parts];
  await context.sync();
  return parts.map((part, index) => {
    const results = (asked[index] ?? []).flatMap(({ own, filled }) => (filled.isNullObject ? [] : [{ own, filled: blockOf(filled) }]));
    return { ...part, region: without(part.region, (rowIndex, columnIndex) => {
      const cell = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
      return results.some(({ own, filled }) => contains(filled, cell) && !contains(own, cell));
    }) };
  });
}
