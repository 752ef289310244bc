import { PROGRESS_CHOICES, type ColumnRole } from '../../core';
import type { Block } from '../cells';
import type { CellInput, CellStyle, Edit } from '../edit';
import type { FormColumn } from '../layout/form';
import { PROGRESS } from '../layout/forms';
import { ALIGNMENTS, NUMBER_FORMATS } from '../layout/look';
import { runsOf } from '../runs';
import type { PlanLevel, PlanTable } from '../table/plan-table';

/** How the table looks where the new columns follow. */
export interface ProgressFrame {
  /** the last column's heading */
  heading: CellStyle;
  /** the last column in the first row of each level */
  levels: Partial<Record<PlanLevel, CellStyle>>;
  /** what is merged in the heading rows, in the sheet's own rows and columns */
  merges: Block[];
  /** do the new columns hold nothing on the whole sheet, so that their widths may be ours? */
  columnsAreFree: boolean;
}

/** The columns of progress that the table does not have yet. */
export function missingProgress({ columns }: Pick<PlanTable, 'columns'>): ColumnRole[] {
  return PROGRESS.map(({ role }) => role).filter((role) => columns[role] === undefined);
}

/** Where the new columns go: right of the table, and of what its heading's merged cells cover. */
export function progressTarget(block: Block, table: PlanTable, merges: Block[]): Block {
  const end = Math.max(block.columnIndex + block.columnCount, ...merges.filter((merge) => merge.columnIndex < block.columnIndex + block.columnCount).map((merge) => merge.columnIndex + merge.columnCount));
  return { ...block, columnIndex: end, columnCount: missingProgress(table).length };
}

/** The quarterly columns to the right of a table, looking as its last column looks. */
export function layoutProgressColumns({ sheet, block, table, rangeName, frame }: {
  sheet: string; block: Block; table: PlanTable; rangeName: string; frame: ProgressFrame;
}): { edits: Edit[]; target: Block } {
  const missing = missingProgress(table);
  const columns = PROGRESS.filter(({ role }) => missing.includes(role));
  const target = progressTarget(block, table, frame.merges);
  const [first, headingEnd] = table.headerRows;
  const headingRows = headingEnd - first + 1;
  const part = (row: number, rowCount: number, column = 0, columnCount = columns.length): Block => (
    { rowIndex: block.rowIndex + row, columnIndex: target.columnIndex + column, rowCount, columnCount });
  const body = part(headingEnd + 1, block.rowCount - headingEnd - 1);
  const cells = Array.from({ length: block.rowCount }, (_, row) => columns.map(({ heading }): CellInput => (row === first ? { text: heading } : null)));
  const style = (blocks: Block[], look: CellStyle): Edit[] => (blocks.length === 0 || body.rowCount === 0 ? [] : [{ kind: 'style', sheet, blocks, style: look }]);
  const bodyLook = frame.levels.activity ?? frame.levels.result ?? frame.levels.area ?? {};
  const columnsOf = (kinds: FormColumn['kind'][]): Block[] => columns.flatMap(({ kind }, index) => (kinds.includes(kind) ? [{ ...body, columnIndex: target.columnIndex + index, columnCount: 1 }] : []));
  const formats = (['share', 'date'] as const).flatMap((kind): Edit[] => {
    const [blocks, format] = [columnsOf([kind]), NUMBER_FORMATS[kind]];
    return blocks.length === 0 || body.rowCount === 0 || format === undefined ? [] : [{ kind: 'number-format', sheet, blocks, format }];
  });
  const totals = new Set(table.rows.filter(({ level }) => level === 'total').map(({ row }) => row));
  const typedRows = runsOf(Array.from({ length: body.rowCount }, (_, row) => headingEnd + 1 + row).filter((row) => !totals.has(row)));
  const shareColumns = runsOf(columns.flatMap(({ kind }, index) => (kind === 'share' ? [index] : [])));
  const shares = shareColumns.flatMap((across) => typedRows.map((down) => part(down.first, down.count, across.first, across.count)));

  const edits: Edit[] = [
    ...style([body], bodyLook),
    ...(['area', 'result', 'total', 'note'] as const).flatMap((level) => {
      const look = frame.levels[level];
      if (look === undefined || JSON.stringify(look) === JSON.stringify(bodyLook)) return [];
      return style(runsOf(table.rows.filter((row) => row.level === level).map(({ row }) => row)).map(({ first: row, count }) => part(row, count)), look);
    }),
    ...style(columnsOf(['share', 'date']), ALIGNMENTS.share ?? {}),
    { kind: 'style', sheet, blocks: [part(first, headingRows)], style: frame.heading },
    // the whole of what is touched is written, blank cells too: what is written is what can be taken back
    { kind: 'write', sheet, block: target, cells, expectBlank: true },
    ...formats,
    ...(headingRows > 1 && frame.merges.length > 0 ? columns.map((_, index): Edit => ({ kind: 'merge', sheet, block: part(first, headingRows, index, 1) })) : []),
    ...(shares.length > 0 ? [{ kind: 'choices', sheet, blocks: shares, choices: [...PROGRESS_CHOICES] } satisfies Edit] : []),
    ...(frame.columnsAreFree ? [{ kind: 'column-widths', sheet, columnIndex: target.columnIndex, widthsPx: columns.map(({ widthPx }) => widthPx) } satisfies Edit] : []),
    { kind: 'name', name: rangeName, sheet, block: { ...block, columnCount: target.columnIndex + target.columnCount - block.columnIndex }, replace: true },
  ];
  return { edits, target };
}
