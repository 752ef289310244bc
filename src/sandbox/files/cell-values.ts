import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { readFormula, readsOtherFile, writeFormula } from './formulas';
import type { Loss } from './failure';

const msPerDay = 86_400_000;
/** Excel's days before 1 January 1970 */
const daysBefore1970 = 25_569;

/** One cell's content as Univer keeps it; null when it is empty. `exact` gives the number that the file has where exceljs made a date of it. */
export function readCell(cell: Cell, exact: (address: string) => number | undefined, losses: Set<Loss>): ICellData | null {
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) {
    const { formula } = cell;
    if (formula && !readsOtherFile(formula)) return { f: readFormula(formula) };
    if (formula) losses.add('external-links');
    return constant(value.result as CellValue, () => exact(cell.address));
  }
  if (typeof value === 'object' && 'hyperlink' in value) {
    losses.add('hyperlinks');
    return constant(value.text as CellValue, () => exact(cell.address));
  }
  if (typeof value === 'object' && 'richText' in value && value.richText.length > 1) losses.add('text-formats');
  return constant(value, () => exact(cell.address));
}

function constant(value: CellValue | undefined, exact: () => number | undefined): ICellData | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? { v: value, t: CellValueType.NUMBER } : null;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Forced, or Univer makes a number of a text that looks like one as soon as the cell's style changes.
  if (typeof value === 'string') return { v: value, t: CellValueType.FORCE_STRING };
  if (value instanceof Date) {
    const serial = exact() ?? value.getTime() / msPerDay + daysBefore1970;
    return Number.isFinite(serial) ? { v: serial, t: CellValueType.NUMBER } : null;
  }
  if ('richText' in value) return constant(value.richText.map(({ text }) => text).join(''), exact);
  // Univer knows an error only as the result of a formula.
  if ('error' in value) return { f: `=${value.error}` };
  return null;
}

/** The numbers of a sheet as they stand in its part: exceljs rounds what it takes for a date to the millisecond. */
export function exactNumbers(sheetXml: () => string, uses1904: boolean): (address: string) => number | undefined {
  let known: Map<string, number> | null = null;
  return (address) => {
    if (known === null) {
      known = new Map();
      for (const [, attributes = '', content = ''] of sheetXml().matchAll(/<c\s([^<>]*[^<>/])>([\s\S]*?)<\/c>/g)) {
        const at = /(?:^|\s)r="([A-Z]+\d+)"/.exec(attributes)?.[1];
        const number = /<v>([^<]*)<\/v>/.exec(content)?.[1];
        if (at !== undefined && number !== undefined && !/\st="(?!n")/.test(` ${attributes}`)) known.set(at, Number(number));
      }
    }
    const number = known.get(address);
    return number === undefined || Number.isNaN(number) ? undefined : number + (uses1904 ? 1462 : 0);
  };
}

/** What XML cannot carry, and what reads like such an escape itself, as Excel escapes it. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function escapeText(text: string): string {
  return text.replace(unsafe, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** A cell's content for the file. Results are left out: whoever opens the file calculates them again. */
export function writeCell(sheet: Worksheet, address: string, cell: ICellData, formula: string | null, spill: string | null): void {
  const target = sheet.getCell(address);
  if (formula !== null) {
    const isError = /^=#[A-Z0-9/]+[!?]?$/i.test(formula);
    if (isError) target.value = { error: formula.slice(1) } as CellValue;
    else if (spill !== null) target.value = { formula: writeFormula(formula), shareType: 'array', ref: spill } as unknown as CellValue;
    else target.value = { formula: writeFormula(formula) } as CellValue;
    return;
  }
  const text = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (text === null || text === undefined || text === '') return;
  if (cell.t === CellValueType.BOOLEAN) target.value = cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  else target.value = typeof text === 'string' ? escapeText(text) : text;
}
