import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { Sandbox } from '../../../src/sandbox/node';
import { formatCorners } from '../../../src/sandbox/host/model/address';
import { Book } from '../../../src/sandbox/host/model/book';
import { CellReader } from '../../../src/sandbox/host/model/cell-output';
import { ConditionalRules } from '../../../src/sandbox/host/model/conditional-rules';
import { scopeOf } from '../../../src/sandbox/host/model/names';
import { ValidationRules } from '../../../src/sandbox/host/model/validation-rules';
import type { IRange, IStyleData } from '@univerjs/core';

const address = ({ startRow, startColumn, endRow, endColumn }: IRange) => formatCorners({ row: startRow, column: startColumn, lastRow: endRow, lastColumn: endColumn });

/** Everything that a workbook shows, as plain data without ids, read from the workbook of record itself. */
export async function describeWorkbook({ engine }: Sandbox) {
  await engine.settle();
  const book = new Book(engine);
  const sheets = book.workbook.getSheets();
  const nameOf = (id: string | null) => (id === null ? null : book.sheet(id).getName());
  return {
    names: Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {})
      .map((name) => ({ name: name.name, target: name.formulaOrRefString.replace(/^=/, ''), scope: nameOf(scopeOf(name)), hidden: name.hidden === true, comment: name.comment ?? '' }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    settings: Object.fromEntries(engine.extras.settings),
    customXml: engine.extras.customXml,
    active: book.workbook.getActiveSheet()?.getName(),
    sheets: sheets.map((sheet) => {
      const id = sheet.getSheetId();
      const config = sheet.getConfig();
      const reader = new CellReader(book, id);
      const cells: Record<string, unknown> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const style = plainStyle(book.style(sheet, row, column));
        const described = [reader.formula(row, column), reader.value(row, column), reader.valueType(row, column), style, cell?.custom?.locked ?? true];
        if (JSON.stringify(described) !== '["","","Empty",{},true]') cells[address({ startRow: row, endRow: row, startColumn: column, endColumn: column })] = described;
        return undefined;
      });
      const sizes = (count: number, size: (index: number) => number) => Object.fromEntries(Array.from({ length: Math.min(count, 80) }, (_, index) => [index, Math.round(size(index))]));
      const all = [{ sheetId: id, row: 0, column: 0, lastRow: config.rowCount - 1, lastColumn: config.columnCount - 1 }];
      return {
        name: sheet.getName(), hidden: config.hidden === 1, gridlines: config.showGridlines !== 0, tabColor: config.tabColor || '', freeze: [sheet.getFreeze().xSplit, sheet.getFreeze().ySplit],
        cells, merges: sheet.getMergeData().map(address).sort(),
        widths: sizes(config.columnCount, (index) => sheet.getColumnWidth(index)), heights: sizes(config.rowCount, (index) => sheet.getRowHeight(index)),
        hiddenRows: Object.entries(config.rowData).filter(([, row]) => row?.hd === 1).map(([index]) => index),
        hiddenColumns: Object.entries(config.columnData).filter(([, column]) => column?.hd === 1).map(([index]) => index),
        conditionalFormats: new ConditionalRules(book, id).all().map(({ rule, ranges }) => ({ rule, ranges: ranges.map(address) })),
        validation: new ValidationRules(book, id).over(all).map(({ ranges, type, formula1, formula2, operator, allowBlank, showErrorMessage, errorStyle, error, errorTitle, showInputMessage, promptTitle, prompt, showDropDown }) => ({
          ranges: ranges.map(address), type, formula1, formula2, operator, allowBlank: allowBlank !== false, showErrorMessage: showErrorMessage !== false, errorStyle, error: error ?? '', errorTitle: errorTitle ?? '',
          showInputMessage: showInputMessage ?? false, promptTitle: promptTitle ?? '', prompt: prompt ?? '', showDropDown: showDropDown !== false,
        })).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
        pageLayout: plainLayout(engine.extras.sheet(id).pageLayout), protection: engine.extras.sheet(id).protection,
      };
    }),
  };
}

/** The same look is the same text: what is not said and what is said to be usual are one. */
function plainStyle(style: IStyleData): object {
  const { ff, fs, bl, it, ul, st, cl, bg, bd, ht, vt, tb, n, pd, tr } = style;
  const borders = Object.entries(bd ?? {}).filter(([, line]) => line).map(([side, line]) => [side, (line as { s: number }).s, (line as { cl: { rgb: string } }).cl.rgb.toUpperCase()]).sort();
  const described: Record<string, unknown> = {
    ff: ff === 'Calibri' ? undefined : ff, fs: fs === 11 ? undefined : fs, bl: bl || undefined, it: it || undefined, ul: ul?.s || undefined, st: st?.s || undefined,
    cl: cl?.rgb?.toUpperCase() === '#000000' ? undefined : cl?.rgb?.toUpperCase(), bg: bg?.rgb?.toUpperCase(), bd: borders.length > 0 ? borders : undefined,
    ht: ht || undefined, vt: vt || undefined, tb: tb || undefined, n: n?.pattern === 'General' ? undefined : n?.pattern, pd: pd?.l || undefined, tr: tr?.a || tr?.v ? tr : undefined,
  };
  return Object.fromEntries(Object.entries(described).filter(([, value]) => value !== undefined && value !== null));
}

/** margins to a hundredth of a point; what a new sheet has anyway is not said */
function plainLayout(layout: Record<string, unknown>): object {
  const usual: Record<string, unknown> = { orientation: 'Portrait', paperSize: 'A4', leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54, headerMargin: 21.6, footerMargin: 21.6 };
  return Object.fromEntries(Object.entries(layout).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * 100) / 100 : value]).filter(([key, value]) => usual[key as string] !== value));
}
