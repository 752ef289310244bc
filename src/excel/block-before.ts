import type { Block, Edit } from '../workbook';
import { contains, type TouchedBlock } from './footprint';
import { lookAtFormat } from './format-before';
import { BLOCK, blockOf, rangeOf } from './ranges';
import type { Looked } from './restore';

/** The number formats and kinds of more cells than these no longer fit into one answer with what the cells hold. */
const MANY_CELLS = 100_000;

/** What the cells of a block hold, how they look and what is merged there. */
export function lookAtBlock(sheet: Excel.Worksheet, { sheet: name, block }: TouchedBlock, edits: Edit[]): Looked {
  const areMany = block.rowCount * block.columnCount > MANY_CELLS;
  const range = rangeOf(sheet, block).load(areMany ? ['formulas', 'values'] : ['formulas', 'values', 'valueTypes', 'numberFormat']);
  const merged = range.getMergedAreasOrNullObject().load('areaCount');
  const look = lookAtFormat(sheet, name, block);
  let areas: Excel.RangeCollection | null = null;
  const here = edits.filter((edit) => 'sheet' in edit && edit.sheet === name);
  const ourMerges = here.flatMap((edit) => (edit.kind === 'merge' && contains(block, edit.block) ? [edit.block] : []));
  const writes = here.filter((edit) => edit.kind === 'write').filter((edit) => contains(block, edit.block));
  return {
    ask: () => {
      if (!merged.isNullObject) areas = merged.areas.load(BLOCK.map((part) => `items/${part}`));
      return look.ask() || areas !== null;
    },
    restore: () => {
      const { formulas, values, valueTypes, numberFormat } = range.toJSON();
      const restoreLook = look.restore();
      const merges = (areas?.items ?? []).map(blockOf);
      // Merging wipes all cells but the first.
      const isOurs = (row: number, column: number): boolean => ourMerges.some((merge) => contains(merge, cellAt(block, row, column)))
        || writes.some(({ block: { rowIndex, columnIndex }, cells }) => (cells[block.rowIndex + row - rowIndex]?.[block.columnIndex + column - columnIndex] ?? null) !== null);
      const contents = formulas?.map((row, rowIndex) => row.map((formula, columnIndex) => (
        isOurs(rowIndex, columnIndex) ? asTyped(formula, values?.[rowIndex]?.[columnIndex], valueTypes?.[rowIndex]?.[columnIndex]) : null)));
      return (workbook) => {
        const target = workbook.worksheets.getItem(name);
        const now = rangeOf(target, block);
        for (const merge of ourMerges) rangeOf(target, merge).unmerge();
        // Text with an apostrophe goes into a cell that is not text yet: there it might show.
        if (numberFormat) now.numberFormat = numberFormat.map((row) => row.map(() => 'General'));
        if (contents?.some((row) => row.some((cell) => cell !== null))) now.formulas = contents;
        if (numberFormat) now.numberFormat = numberFormat;
        const isWhole = restoreLook(workbook);
        if (ourMerges.length > 0) for (const merge of merges) rangeOf(target, merge).merge();
        return isWhole && numberFormat !== undefined;
      };
    },
  };
}

function cellAt({ rowIndex, columnIndex }: Block, row: number, column: number): Block {
  return { rowIndex: rowIndex + row, columnIndex: columnIndex + column, rowCount: 1, columnCount: 1 };
}

/** What Excel gives as formula and value alike is text, and must not be read as a formula or a number again; a typed #N/A must be. */
function asTyped(formula: unknown, value: unknown, type: string | undefined): unknown {
  const isText = typeof formula === 'string' && formula !== '' && formula === value && type !== 'Error';
  return isText ? `'${formula}` : formula;
}
