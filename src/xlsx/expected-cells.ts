import { formatAddress, formatCell, type Block, type CellValue, type Edit } from '../workbook';
import { overlap } from './address';
import type { FileFailure } from './failure';
import type { OpenedWorkbook } from './opened-workbook';

type Write = Extract<Edit, { kind: 'write' }>;

/** What an edit takes for granted of the cells before any edit is made: that they are blank, or hold what they held when the change was described. */
export function refuseUnexpected(opened: OpenedWorkbook, edits: readonly Edit[]): FileFailure | null {
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    const failure = edit.expectBlank === true && !isBlank(opened, edit.sheet, edit.block) ? { kind: 'not-blank' as const, sheet: edit.sheet, address: formatAddress(edit.block) } : changedCell(opened, edit);
    if (failure !== null) return failure;
  }
  return null;
}

function formulaAt(opened: OpenedWorkbook, sheet: string, row: number, column: number): CellValue {
  return opened.sheets.find(({ name }) => name === sheet)?.snapshot.formulas[row]?.[column] ?? null;
}

/** By formulas, not values: a formula that shows nothing is somebody's work too, and so are merged cells and rules for what may be typed. */
function isBlank(opened: OpenedWorkbook, sheet: string, block: Block): boolean {
  const meets = (other: Block): boolean => overlap(other, block);
  if (opened.sheets.find(({ name }) => name === sheet)?.merges.some(meets) || opened.contents.validation.get(sheet)?.some(({ blocks }) => blocks.some(meets))) return false;
  for (let row = block.rowIndex; row < block.rowIndex + block.rowCount; row += 1) {
    for (let column = block.columnIndex; column < block.columnIndex + block.columnCount; column += 1) if (formulaAt(opened, sheet, row, column) !== null) return false;
  }
  return true;
}

function changedCell(opened: OpenedWorkbook, { sheet, block, expect = [] }: Write): FileFailure | null {
  for (const [rowIndex, cells] of expect.entries()) {
    for (const [columnIndex, expected] of cells.entries()) {
      const [row, column] = [block.rowIndex + rowIndex, block.columnIndex + columnIndex];
      if (expected !== null && expected !== (formulaAt(opened, sheet, row, column) ?? '')) return { kind: 'cell-changed', sheet, address: formatCell(row, column) };
    }
  }
  return null;
}
