import type { Block, Edit } from '../workbook';

export interface TouchedBlock {
  sheet: string;
  block: Block;
}

/** The blocks whose cells the edits change, on sheets that are there already; none lies inside another. */
export function touchedBlocks(edits: Edit[], added: ReadonlySet<string>): TouchedBlock[] {
  const touched = edits.flatMap((edit): TouchedBlock[] => {
    switch (edit.kind) {
      case 'write':
      case 'merge':
      case 'unmerge':
        return [{ sheet: edit.sheet, block: edit.block }];
      case 'style':
      case 'number-format':
      case 'choices':
        return edit.blocks.map((block) => ({ sheet: edit.sheet, block }));
      default:
        return [];
    }
  }).filter(({ sheet }) => !added.has(sheet));
  const kept: TouchedBlock[] = [];
  for (const each of touched.sort((a, b) => size(b.block) - size(a.block))) {
    if (!kept.some(({ sheet, block }) => sheet === each.sheet && contains(block, each.block))) kept.push(each);
  }
  return kept;
}

export function contains(outer: Block, inner: Block): boolean {
  return outer.rowIndex <= inner.rowIndex && inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount
    && outer.columnIndex <= inner.columnIndex && inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount;
}

export function overlaps(a: Block, b: Block): boolean {
  return a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount
    && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;
}

function size({ rowCount, columnCount }: Block): number {
  return rowCount * columnCount;
}
