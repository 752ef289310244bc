import { formatAddress, type Block } from '../workbook';

/** Excel refuses a longer address in one call. */
const MAX_ADDRESS_LENGTH = 8192;

/** What to load of a range for `blockOf`. */
export const BLOCK = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** Where a range stands, once `BLOCK` was loaded. */
export function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** One block of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, block: Block): Excel.Range {
  return sheet.getRangeByIndexes(block.rowIndex, block.columnIndex, block.rowCount, block.columnCount);
}

/** Many blocks of a sheet in as few objects as addresses allow. */
export function areasOf(sheet: Excel.Worksheet, blocks: Block[]): (Excel.Range | Excel.RangeAreas)[] {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return [rangeOf(sheet, only)];
  return joinAddresses(blocks.map(formatAddress), MAX_ADDRESS_LENGTH).map((address) => sheet.getRanges(address));
}

/** The addresses joined by commas, none longer than allowed. */
export function joinAddresses(addresses: string[], maxLength: number): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= maxLength) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

/** Blocks in groups whose addresses fit into one call each. */
export function groupsOf(blocks: Block[]): Block[][] {
  const groups: Block[][] = [];
  let length = 0;
  for (const block of blocks) {
    const size = formatAddress(block).length + 1;
    const last = groups.at(-1);
    if (last !== undefined && length + size <= MAX_ADDRESS_LENGTH) last.push(block);
    else groups.push([block]);
    length = last !== undefined && last === groups.at(-1) ? length + size : size;
  }
  return groups;
}

/** `='Kế hoạch'!$A$4:$N$20` */
export function referenceTo(sheet: string, block: Block): string {
  return `='${sheet.replaceAll("'", "''")}'!${formatAddress(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
