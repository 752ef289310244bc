import type { Block } from '../cells';
import type { CellStyle, Edit } from '../edit';
import type { RowLook } from './mend';

/**
 * Makes rows look as another one does, column by column. Rows that have just come in have the lines of the row above them, which are the table's own, and take the number
 * formats too; of blank rows that were there nobody's number format is changed.
 */
export function rowLookEdits(sheet: string, { styles, numberFormats }: RowLook, { inserted, taken }: { inserted: Block[]; taken: Block[] }): Edit[] {
  const columns = (blocks: Block[], run: Run<unknown>): Block[] => blocks.map((block) => ({ ...block, columnIndex: block.columnIndex + run.first, columnCount: run.count }));
  const styled = (blocks: Block[], list: CellStyle[]): Edit[] => (blocks.length === 0 ? [] : runsOf(list).map((run): Edit => ({ kind: 'style', sheet, blocks: columns(blocks, run), style: run.value })));
  return [
    ...styled(inserted, styles.map((style) => ({ ...style, lines: undefined }))),
    ...styled(taken, styles),
    ...(inserted.length === 0 ? [] : runsOf(numberFormats).map((run): Edit => ({ kind: 'number-format', sheet, blocks: columns(inserted, run), format: run.value }))),
  ];
}

interface Run<T> {
  first: number;
  count: number;
  value: T;
}

/** Neighbours that are alike, as one. */
function runsOf<T>(list: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  list.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && JSON.stringify(last.value) === JSON.stringify(value)) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}
