import type { Block, CellValue, Snapshot } from '../cells';
import { formatCell } from '../layout/address';

/** Columns of the table's figures, from its first one on. */
const FIGURES = { onTime: 1, planned: 2, share: 3, late: 4, notDone: 5 };
const COUNTS = [FIGURES.onTime, FIGURES.planned, FIGURES.late, FIGURES.notDone];
const TOTAL_NAMES = ['Chung', 'Overall'];

interface Row {
  rowIndex: number;
  cells: CellValue[];
}

/**
 * Cells of a table of fixed figures that are not as we write them, with their addresses: a row that someone put in, a note, a formula, a figure typed over. A row of ours
 * has a name, whole counts that add up, and their share; the last one is the sum of the others. A blank cell is nobody's. `areas`: the names that the plan has now.
 */
export function foreignCells(table: Block, areas: ReadonlySet<string>, { block, values, formulas }: Snapshot): string[] {
  const rows = Array.from({ length: table.rowCount }, (_, index): Row => {
    const rowIndex = table.rowIndex + index;
    const cells = Array.from({ length: table.columnCount }, (__, column): CellValue => {
      const at = table.columnIndex + column - block.columnIndex;
      const formula = formulas[rowIndex - block.rowIndex]?.[at] ?? '';
      return typeof formula === 'string' && formula.startsWith('=') ? formula : values[rowIndex - block.rowIndex]?.[at] ?? '';
    });
    return { rowIndex, cells };
  });
  const filled = (some: Row[]): string[] => some.flatMap(({ rowIndex, cells }) => cells.flatMap((cell, column) => (cell === '' ? [] : [formatCell(rowIndex, table.columnIndex + column)])));
  const strange = rows.filter((row) => !isOurs(row));
  if (strange.length > 0) return filled(strange);

  const [last, above] = [rows.at(-1), rows.slice(0, -1)];
  const isTotal = last !== undefined && (last.cells[0] === '' || TOTAL_NAMES.includes(String(last.cells[0])));
  if (last && !isTotal) return filled([last]);
  const wrong = COUNTS.filter((column) => {
    const total = last?.cells[column];
    return typeof total === 'number' && above.every(({ cells }) => cells[column] !== '') && above.reduce((sum, { cells }) => sum + Number(cells[column]), 0) !== total;
  });
  if (wrong.length === 0) return [];
  // they add up without the row that came in; where no name tells which, all the figures that do not add up are named
  const unknown = above.filter(({ cells }) => !areas.has(String(cells[0])));
  return unknown.length > 0 ? filled(unknown) : rows.flatMap(({ rowIndex }) => wrong.map((column) => formatCell(rowIndex, table.columnIndex + column)));
}

function isOurs({ cells }: Row): boolean {
  if (cells.every((cell) => cell === '')) return true;
  if (typeof cells[0] !== 'string' || cells[0].startsWith('=')) return false;
  if (!COUNTS.every((column) => cells[column] === '' || (Number.isInteger(cells[column]) && Number(cells[column]) >= 0))) return false;
  const [onTime, planned, share, late, notDone] = [cells[1], cells[2], cells[3], cells[4], cells[5]];
  if (typeof onTime === 'number' && typeof planned === 'number' && typeof late === 'number' && typeof notDone === 'number' && onTime + late + notDone !== planned) return false;
  if (share === '' || share === '—') return share === '' || planned === '' || planned === 0;
  if (typeof share !== 'number') return false;
  return typeof onTime !== 'number' || typeof planned !== 'number' || (planned > 0 && Math.abs(share - onTime / planned) < 1e-9);
}
