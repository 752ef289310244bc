import type { Cell, CellRichTextValue, Workbook } from 'exceljs';

/** What XML cannot carry, or reads as something else: control characters, a lone half of a sign, and a text that looks like such an escape itself. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function escapeText(text: string): string {
  return text.replace(UNSAFE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/**
 * Excel writes such characters as `_x000D_`; exceljs reads that and writes the bare character or nothing at all. So they are escaped for the moment of writing.
 * The returned function puts the cells back.
 */
export function escapeCells(book: Workbook): () => void {
  const changed: [Cell, Cell['value']][] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const { value } = cell;
      const escaped = escapeValue(value);
      if (escaped === value) return;
      changed.push([cell, value]);
      cell.value = escaped;
    }));
  }
  return () => { for (const [cell, value] of changed) cell.value = value; };
}

function escapeValue(value: Cell['value']): Cell['value'] {
  if (typeof value === 'string') return escapeText(value);
  if (value === null || typeof value !== 'object') return value;
  if ('richText' in value) {
    const runs = (value as CellRichTextValue).richText;
    const escaped = runs.map((run) => ({ ...run, text: escapeText(run.text) }));
    return escaped.some(({ text }, index) => text !== runs[index]?.text) ? { richText: escaped } : value;
  }
  if ('hyperlink' in value && typeof value.text === 'string') {
    const text = escapeText(value.text);
    return text === value.text ? value : { ...value, text };
  }
  if ('result' in value && value.result instanceof Date && Number.isNaN(value.result.getTime())) return { ...value, result: undefined };
  return value;
}
