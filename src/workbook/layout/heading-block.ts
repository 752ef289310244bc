import type { Block } from '../cells';
import type { CellInput, CellStyle, Edit } from '../edit';
import type { PlanForm } from './form';
import { ROW_HEIGHTS_PX, STYLES } from './look';
import type { LayoutPlace } from './place';

/** The two lines of S0 Bảng 2.2 between the title and the table. */
export interface Goals {
  overall: string;
  specific: string;
}

/** The lines above a table: title, unit, Mục tiêu chung, Mục tiêu cụ thể, one blank line. */
export interface HeadingBlock {
  rowCount: number;
  cells: CellInput[][];
  styles: Edit[];
  merges: Edit[];
  heights: Edit[];
}

export function headingBlock(place: LayoutPlace, form: PlanForm, title: string, subtitle: string, goals: Goals | null): HeadingBlock {
  const { sheet, columnIndex } = place;
  const width = form.columns.length;
  // The label takes the two first columns (TT and Nội dung), what is written beside it the rest.
  const labelWidth = Math.min(2, width - 1);
  const block = (line: number, first: number, columnCount: number, rowCount = 1): Block => (
    { rowIndex: place.rowIndex + line, columnIndex: columnIndex + first, rowCount, columnCount });
  const line = (cells: [number, string][]): CellInput[] => {
    const row = new Array<CellInput>(width).fill(null);
    for (const [index, text] of cells) if (text !== '') row[index] = { text };
    return row;
  };
  const style = (target: Block, look: CellStyle): Edit => ({ kind: 'style', sheet, blocks: [target], style: look });
  const height = (target: Block, heightPx: number): Edit => ({ kind: 'row-heights', sheet, blocks: [target], heightPx });
  const merge = (target: Block): Edit => ({ kind: 'merge', sheet, block: target });

  const goalLines = goals === null ? [] : [line([[0, 'Mục tiêu chung'], [labelWidth, goals.overall]]), line([[0, 'Mục tiêu cụ thể'], [labelWidth, goals.specific]])];
  const goalBlocks = goalLines.flatMap((_, index) => [block(2 + index, 0, labelWidth), block(2 + index, labelWidth, width - labelWidth)]);
  const cells = [line([[0, title]]), line([[0, subtitle]]), ...goalLines, line([])];
  return {
    rowCount: cells.length,
    cells,
    styles: [
      style(block(0, 0, width), STYLES.title),
      style(block(1, 0, width), STYLES.unit),
      ...(goals === null ? [] : [
        style(block(2, 0, labelWidth, goalLines.length), STYLES.goalLabel),
        style(block(2, labelWidth, width - labelWidth, goalLines.length), STYLES.goal),
      ]),
    ],
    merges: [block(0, 0, width), block(1, 0, width), ...goalBlocks].map(merge),
    heights: [
      height(block(0, 0, width), ROW_HEIGHTS_PX.title),
      height(block(1, 0, width), ROW_HEIGHTS_PX.unit),
      ...(goals === null ? [] : [height(block(2, 0, width, goalLines.length), ROW_HEIGHTS_PX.goal)]),
    ],
  };
}
