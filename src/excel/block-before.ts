import type { Block, CellValue, Edit } from '../workbook';
import { contains, overlaps, type TouchedBlock } from './footprint';
import { lookAtFormat } from './format-before';
import type { HeldCells, Looked } from './held';
import { BLOCK, blockOf, rangeOf } from './ranges';

/** The number formats and kinds of more cells than these no longer fit into one answer with what the cells hold. */
const MANY_CELLS = 100_000;

/** What the cells of a block hold, what is merged there and, where an edit changes it, how they look. */
export function lookAtBlock(worksheet: Excel.Worksheet, { sheet, block }: TouchedBlock, edits: Edit[]): Looked {
  const areMany = block.rowCount * block.columnCount > MANY_CELLS;
  const range = rangeOf(worksheet, block).load(areMany ? ['formulas', 'values'] : ['formulas', 'values', 'valueTypes', 'numberFormat']);
  const merged = range.getMergedAreasOrNullObject().load('areaCount');
  const here = edits.filter((edit) => 'sheet' in edit && edit.sheet === sheet);
  const isStyled = here.some((edit) => (edit.kind === 'style' ? edit.blocks.some((styled) => overlaps(styled, block)) : (edit.kind === 'merge' || edit.kind === 'unmerge') && overlaps(edit.block, block)));
  const look = isStyled ? lookAtFormat(worksheet, sheet, block) : null;
  const ourMerges = here.flatMap((edit) => (edit.kind === 'merge' && contains(block, edit.block) ? [edit.block] : []));
  const unmerged = here.flatMap((edit) => (edit.kind === 'unmerge' && contains(block, edit.block) ? [edit.block] : []));
  const changed = changedCells(block, here, ourMerges);
  let areas: Excel.RangeCollection | null = null;
  return {
    ask: () => {
      if (!merged.isNullObject) areas = merged.areas.load(BLOCK.map((part) => `items/${part}`));
      return (look?.ask() ?? false) || areas !== null;
    },
    held: () => {
      const { formulas = [], values, valueTypes, numberFormat } = range.toJSON();
      const cells: HeldCells = {
        kind: 'cells', sheet, block, isWhole: numberFormat !== undefined, ourMerges, merges: (areas?.items ?? []).map(blockOf), ...(unmerged.length > 0 ? { unmerged } : {}),
        typed: formulas.map((row, at) => row.map((formula: CellValue, column) => (!changed.contents[at]?.[column] ? null : changed.spilled[at]?.[column] ? '' : asTyped(formula, values?.[at]?.[column], valueTypes?.[at]?.[column])))),
        numberFormats: formulas.map((row, at) => row.map((_, column) => (changed.formats[at]?.[column] ? ((numberFormat?.[at]?.[column] as string | undefined) ?? null) : null))),
      };
      return [cells, ...(look?.held() ?? [])];
    },
  };
}

/**
 * Which cells of a block get another content, and which another number format; and which show what a formula fills them with, nothing of their own. Merging wipes all cells
 * but the first; what is written may bring its own number format.
 */
function changedCells(block: Block, edits: Edit[], ourMerges: Block[]): { contents: boolean[][]; formats: boolean[][]; spilled: boolean[][] } {
  const grid = () => Array.from({ length: block.rowCount }, () => new Array<boolean>(block.columnCount).fill(false));
  const [contents, formats, spilled] = [grid(), grid(), grid()];
  const mark = (marks: boolean[][], part: Block, isMeant: (row: number, column: number) => boolean = () => true): void => {
    if (!overlaps(block, part)) return;
    for (let row = 0; row < part.rowCount; row += 1) {
      const line = marks[part.rowIndex + row - block.rowIndex];
      if (line === undefined) continue;
      for (let column = 0; column < part.columnCount; column += 1) {
        const at = part.columnIndex + column - block.columnIndex;
        if (at >= 0 && at < line.length && isMeant(row, column)) line[at] = true;
      }
    }
  };
  for (const merge of ourMerges) mark(contents, merge);
  for (const edit of edits) {
    if (edit.kind === 'number-format') for (const part of edit.blocks) mark(formats, part);
    if (edit.kind === 'unmerge') mark(formats, edit.block, (row, column) => row + column > 0);
    if (edit.kind !== 'write') continue;
    for (const marks of [contents, formats]) mark(marks, edit.block, (row, column) => (edit.cells[row]?.[column] ?? null) !== null);
    if (edit.overSpill) mark(spilled, edit.block, (row, column) => row + column > 0);
  }
  return { contents, formats, spilled };
}

/** What Excel gives as formula and value alike is text, and must not be read as a formula or a number again; a typed #N/A must be. */
function asTyped(formula: CellValue, value: CellValue | undefined, type: string | undefined): CellValue {
  const isText = typeof formula === 'string' && formula !== '' && formula === value && type !== 'Error';
  return isText ? `'${formula}` : formula;
}
