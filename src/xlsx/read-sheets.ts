import type { Workbook, Worksheet } from 'exceljs';
import type { Block, CellValue, Snapshot } from '../workbook';
import { parseAddress } from './address';
import { readCell } from './cell-value';
import type { LossKind } from './failure';
import type { Limits } from './limits';

/** One sheet as it would be read from Excel: everything from A1 to the last filled cell. */
export interface FileSheet {
  name: string;
  hidden: boolean;
  snapshot: Snapshot;
  merges: Block[];
}

export interface SheetsRead {
  sheets: FileSheet[];
  /** sheets that spread over more cells than we take, with how many */
  notRead: { sheet: string; cells: number }[];
  odd: Map<LossKind, number>;
}

export function readSheets(book: Workbook, limits: Limits): SheetsRead {
  const read: SheetsRead = { sheets: [], notRead: [], odd: new Map() };
  for (const sheet of book.worksheets) {
    const filled = filledCells(sheet, read.odd);
    const rowCount = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const columnCount = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
    const tooMany = rowCount * columnCount > limits.cellsPerSheet;
    if (tooMany) read.notRead.push({ sheet: sheet.name, cells: rowCount * columnCount });
    const block: Block = { rowIndex: 0, columnIndex: 0, rowCount: tooMany ? 0 : rowCount, columnCount: tooMany ? 0 : columnCount };
    const values = grid(block);
    const formulas = grid(block);
    if (!tooMany) {
      for (const { row, column, value, formula } of filled) {
        (values[row] as CellValue[])[column] = value;
        (formulas[row] as CellValue[])[column] = formula;
      }
    }
    read.sheets.push({
      name: sheet.name, hidden: sheet.state !== 'visible', merges: mergesOf(sheet),
      snapshot: { sheetId: String(sheet.id), sheetName: sheet.name, block, values, formulas },
    });
  }
  return read;
}

const grid = ({ rowCount, columnCount }: Block): CellValue[][] => Array.from({ length: rowCount }, () => new Array<CellValue>(columnCount).fill(null));

interface FilledCell { row: number; column: number; value: CellValue; formula: CellValue }

function filledCells(sheet: Worksheet, odd: Map<LossKind, number>): FilledCell[] {
  const filled: FilledCell[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const read = readCell(cell);
      if (read.odd !== null) odd.set(read.odd, (odd.get(read.odd) ?? 0) + 1);
      if (read.formula === null && read.value === null) return;
      filled.push({ row: rowNumber - 1, column: columnNumber - 1, value: read.value, formula: read.formula });
    });
  });
  return filled;
}

function mergesOf(sheet: Worksheet): Block[] {
  return (sheet.model.merges ?? []).map((address) => parseAddress(address)).filter((block) => block !== null);
}
