import { formatAddress, formatCell, type KeptSheet } from '../workbook';
import type { Standing } from './undo-look';
import { exactPrints, type Region, type Written } from './written';

/** How many places are named. */
const NAMED = 5;

/** Which of the sheets that we added may go again: only where nothing but ours stands, and nothing else looks at it. */
export function addedSheets(written: Written, standing: Standing): { deleted: string[]; kept: KeptSheet[] } {
  const deleted: string[] = [];
  const kept: KeptSheet[] = [];
  const ourNames = written.names.filter(({ before }) => before === null).map(({ name }) => name);
  for (const sheet of written.sheets.filter(({ added }) => added)) {
    const now = standing.sheets.get(sheet.name);
    if (!now) continue;
    const changed = changedRows(sheet, now.region);
    const words = [`${now.name.replaceAll("'", "''")}'!`, `${now.name}!`, ...ourNames];
    const users = [
      ...standing.others.flatMap(({ sheet: other, region }) => cellsThatUse(region, words).map((address) => `${other}!${address}`)),
      ...standing.names.filter(({ name, formula }) => !ourNames.includes(name) && words.some((word) => formula.includes(word))).map(({ name }) => name),
    ];
    if (changed.length > 0 || now.charts !== sheet.charts) kept.push({ sheet: now.name, reason: 'changed', addresses: changed });
    else if (users.length > 0) kept.push({ sheet: now.name, reason: 'used', addresses: users.slice(0, NAMED) });
    else if (!standing.hasOther) kept.push({ sheet: now.name, reason: 'only', addresses: [] });
    else deleted.push(sheet.name);
  }
  // one write, one whole: a plan without its other sheet is no use
  return kept.length > 0 ? { deleted: [], kept } : { deleted, kept };
}

function changedRows({ firstRow, exact }: Written['sheets'][number], region: Region | null): string[] {
  const now = new Map(region === null ? [] : exactPrints(region).map((print, index) => [region.block.rowIndex + index, print] as const));
  const blank = exactPrints({ block: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, formulas: [['']] })[0];
  const then = new Map(exact.map((print, index) => [firstRow + index, print] as const));
  const rows = [...new Set([...now.keys(), ...then.keys()])].filter((row) => (now.get(row) ?? blank) !== (then.get(row) ?? blank)).sort((a, b) => a - b);
  return rows.slice(0, NAMED).map((rowIndex) => formatAddress({ rowIndex, columnIndex: region?.block.columnIndex ?? 0, rowCount: 1, columnCount: region?.block.columnCount ?? 1 }));
}

function cellsThatUse({ block, formulas }: Region, words: string[]): string[] {
  return formulas.flatMap((row, down) => row.flatMap((cell, across) => (typeof cell === 'string' && cell.startsWith('=') && words.some((word) => cell.includes(word))
    ? [formatCell(block.rowIndex + down, block.columnIndex + across)] : [])));
}
