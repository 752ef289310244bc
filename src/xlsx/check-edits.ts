import { formatAddress, formatCell, type Block, type Edit } from '../workbook';
import { overlap } from './address';
import { isExtra, refuseExtra, type ExtraEdit } from './extras';
import { refuseUnexpected } from './expected-cells';
import type { FileFailure } from './failure';
import { LAST_COLUMN, LAST_ROW } from './limits';
import type { OpenedWorkbook } from './opened-workbook';

const LONGEST_TEXT = 32_767;
const LONGEST_CHOICES = 255;
/** A name is no address and has no sign that formulas use. */
const RANGE_NAME = /^(?![A-Za-z]{1,3}\d+$)(?![RrCc]$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** What a sheet would look like after the edits looked at so far: enough to tell which edit cannot be made. */
interface SheetState {
  merges: Block[];
  filled: (row: number, column: number) => boolean;
}

/** The first edit that cannot be made, before any is made: so that nothing is ever half-written. */
export function refuseEdits(opened: OpenedWorkbook, edits: Edit[]): FileFailure | null {
  const rows = edits.find((edit) => edit.kind === 'insert-rows');
  if (rows !== undefined && (opened.sheets.some(({ name }) => name === rows.sheet) || edits.some((edit) => edit.kind === 'add-sheet' && edit.sheet === rows.sheet))) return { kind: 'rows-not-inserted', sheet: rows.sheet, rowNumber: rows.rowIndex + 1, rowCount: rows.rowCount };
  const sheets = new Map<string, SheetState>(opened.sheets.map(({ name, merges, snapshot }) => [name, {
    merges: [...merges], filled: (row, column) => (snapshot.formulas[row]?.[column] ?? null) !== null,
  }]));
  for (const edit of edits) {
    const failure = edit.kind === 'add-sheet' ? addSheet(sheets, edit.sheet) : edit.kind === 'plan-record' ? null : isExtra(edit) ? refuseExtra(edit, (sheet) => sheets.has(sheet), (name) => RANGE_NAME.test(name)) : refuseEdit(sheets, edit);
    if (failure !== null) return failure;
  }
  return refuseUnexpected(opened, edits);
}

function addSheet(sheets: Map<string, SheetState>, sheet: string): FileFailure | null {
  if (sheet === '' || sheet.length > 31 || /[*?:\\/[\]\u0000-\u001f]|^'|'$/.test(sheet) || sheet.toLowerCase() === 'history') return { kind: 'wrong-sheet-name', sheet };
  if ([...sheets.keys()].some((name) => name.toLowerCase() === sheet.toLowerCase())) return { kind: 'sheet-exists', sheet };
  sheets.set(sheet, { merges: [], filled: () => false });
  return null;
}

function refuseEdit(sheets: Map<string, SheetState>, edit: Exclude<Edit, ExtraEdit | { kind: 'add-sheet' | 'plan-record' }>): FileFailure | null {
  const { sheet } = edit;
  const state = sheets.get(sheet);
  if (state === undefined) return { kind: 'no-sheet', sheet };
  const outside = blocksOf(edit).find((block) => block.rowIndex < 0 || block.columnIndex < 0 || block.rowIndex + block.rowCount - 1 > LAST_ROW || block.columnIndex + block.columnCount - 1 > LAST_COLUMN);
  if (outside !== undefined) return { kind: 'outside-sheet', sheet, address: formatAddress(outside) };
  switch (edit.kind) {
    case 'name': return RANGE_NAME.test(edit.name) ? null : { kind: 'wrong-range-name', name: edit.name };
    case 'choices': {
      const fits = edit.choices.join(',').length <= LONGEST_CHOICES && edit.choices.every((choice) => choice !== '' && !choice.includes(','));
      return fits ? null : { kind: 'wrong-choices', sheet, address: edit.blocks.map(formatAddress).join(',') };
    }
    case 'merge': return merge(state, sheet, edit.block);
    case 'unmerge':
      state.merges = state.merges.filter((other) => !overlap(other, edit.block));
      return null;
    case 'write': return write(state, edit);
    default: return null;
  }
}

/** Merged cells show the first only: hiding a value would lose it. */
function merge(state: SheetState, sheet: string, block: Block): FileFailure | null {
  const refused: FileFailure = { kind: 'merged-cells', sheet, address: formatAddress(block) };
  if (state.merges.some((other) => overlap(other, block))) return refused;
  for (let row = block.rowIndex; row < block.rowIndex + block.rowCount; row += 1) {
    for (let column = block.columnIndex; column < block.columnIndex + block.columnCount; column += 1) {
      if ((row > block.rowIndex || column > block.columnIndex) && state.filled(row, column)) return refused;
    }
  }
  state.merges.push(block);
  return null;
}

function write(state: SheetState, edit: Extract<Edit, { kind: 'write' }>): FileFailure | null {
  const { sheet, block, cells } = edit;
  const before = state.filled;
  const inside = (row: number, column: number) => cells[row - block.rowIndex]?.[column - block.columnIndex] ?? null;
  for (let row = block.rowIndex; row < block.rowIndex + block.rowCount; row += 1) {
    for (let column = block.columnIndex; column < block.columnIndex + block.columnCount; column += 1) {
      const cell = inside(row, column);
      if (cell === null) continue;
      const address = formatCell(row, column);
      if ('text' in cell && cell.text.length > LONGEST_TEXT) return { kind: 'text-too-long', sheet, address, length: cell.text.length };
      if ('number' in cell && !Number.isFinite(cell.number)) throw new RangeError(`${sheet}!${address}: ${cell.number} is no number for a cell`);
      const hidden = state.merges.some((merged) => overlap(merged, { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 }) && (merged.rowIndex !== row || merged.columnIndex !== column));
      if (hidden) return { kind: 'merged-cells', sheet, address };
    }
  }
  state.filled = (row, column) => {
    const cell = inside(row, column);
    return cell === null ? before(row, column) : !('text' in cell) || cell.text !== '';
  };
  return null;
}

function blocksOf(edit: Edit): Block[] {
  if ('blocks' in edit) return edit.blocks;
  if ('block' in edit) return [edit.block];
  return edit.kind === 'mark' ? [...edit.blanks, ...edit.others] : edit.kind === 'page' ? [edit.page.area] : [];
}
