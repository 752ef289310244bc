import { BooleanNumber, type ICellData, type IColumnData, type IDataValidationRule, type IRange, type IRowData, type IWorksheetData, type IObjectArrayPrimitiveType } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Cell, Row, Worksheet } from 'exceljs';
import type { JsonRecord } from '../engine/extras';
import { readAreas } from './areas';
import { exactNumbers, readCell } from './cell-values';
import { readColour, type ThemeColours } from './colours';
import { type FileRule, readConditionalFormat } from './conditional-formats';
import type { Loss } from './failure';
import { readPageLayout } from './page-setup';
import { pixelsPerCharacter, pixelsPerPoint, usualColumnPx, usualRowPx } from './sizes';
import { readProtection } from './sheet-protection';
import { readStyle } from './styles';
import { readValidation } from './validation';
import { attribute, isOn } from './xml-text';

export type Cells = Record<number, Record<number, ICellData>>;

/** A sheet of a file, ready to be put into the workbook. */
export interface ReadSheet {
  config: Partial<IWorksheetData> & { name: string };
  cells: Cells;
  conditionalFormats: Pick<IConditionFormattingRule, 'ranges' | 'rule'>[];
  validation: IDataValidationRule[];
  pageLayout: JsonRecord;
  protection: JsonRecord | null;
}

interface Source {
  sheet: Worksheet;
  xml: string;
  theme: ThemeColours;
  uses1904: boolean;
  losses: Set<Loss>;
}

/** Univer's sheets are finite: some rows and columns beyond what is filled, as in a new sheet. */
const [leastRows, leastColumns] = [1000, 26];

export function readSheet({ sheet, xml, theme, uses1904, losses }: Source): ReadSheet {
  const cells = readCells({ sheet, xml, theme, uses1904, losses });
  const merged = (sheet as Worksheet & { model: { merges?: string[] } }).model.merges ?? [];
  const mergeData = merged.flatMap((area) => readAreas(area));
  const conditionalFormats = readRules(sheet, theme, losses);
  const validation = readValidation(xml);
  const rowData = readRows(sheet, xml);
  const columnData = readColumns(sheet);
  const view = sheet.views[0];
  const frozen = view?.state === 'frozen' ? { x: view.xSplit ?? 0, y: view.ySplit ?? 0 } : { x: 0, y: 0 };
  const lastRow = Math.max(sheet.rowCount, ...mergeData.map(({ endRow }) => endRow + 1), 0);
  const lastColumn = Math.max(sheet.columnCount, ...mergeData.map(({ endColumn }) => endColumn + 1), 0);
  const rowCount = Math.max(leastRows, lastRow + 100);
  const columnCount = Math.max(leastColumns, lastColumn + 5);
  const tabColour = readColour(sheet.properties.tabColor, theme);
  const { defaultRowHeight, defaultColWidth } = sheet.properties as { defaultRowHeight?: number; defaultColWidth?: number };
  const within = (range: IRange): IRange => ({ ...range, endRow: Math.min(range.endRow, rowCount - 1), endColumn: Math.min(range.endColumn, columnCount - 1) });
  return {
    config: {
      name: sheet.name, rowCount, columnCount, mergeData, rowData, columnData,
      hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...(sheet.state === 'veryHidden' ? { custom: { veryHidden: true } } : {}),
      ...(tabColour === null ? {} : { tabColor: tabColour }),
      defaultRowHeight: defaultRowHeight ? Math.round(defaultRowHeight * pixelsPerPoint) : usualRowPx,
      defaultColumnWidth: defaultColWidth ? Math.round(defaultColWidth * pixelsPerCharacter) : usualColumnPx,
      showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      freeze: { startRow: frozen.y || -1, startColumn: frozen.x || -1, ySplit: frozen.y, xSplit: frozen.x },
      ...(view?.zoomScale ? { zoomRatio: view.zoomScale / 100 } : {}),
    },
    cells, conditionalFormats: conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges.map(within) })),
    validation: validation.map((rule) => ({ ...rule, ranges: rule.ranges.map(within) })),
    pageLayout: readPageLayout(sheet), protection: readProtection(sheet),
  };
}

/**
 * The rows and cells that the file has, formatted blank ones too. exceljs' own loops leave those out, or make a row and a cell for every gap, which a file
 * with one cell at the far end of a sheet turns into hours; its arrays have holes, over which forEach goes at once.
 */
function rowsOf(sheet: Worksheet): Row[] {
  return (sheet as unknown as { _rows: Row[] })._rows;
}

function cellsOf(row: Row): Cell[] {
  return (row as unknown as { _cells: Cell[] })._cells;
}

function readCells({ sheet, xml, theme, uses1904, losses }: Source): Cells {
  const exact = exactNumbers(() => xml, uses1904);
  const cells: Cells = {};
  const spilled: IRange[] = [];
  rowsOf(sheet).forEach((row) => cellsOf(row).forEach((cell) => {
    const at = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
    const { value } = cell;
    const isSpilled = spilled.some((range) => at.row >= range.startRow && at.row <= range.endRow && at.column >= range.startColumn && at.column <= range.endColumn);
    const isHidden = isSpilled || (cell.isMerged && cell.master !== cell);
    if (value !== null && typeof value === 'object' && 'shareType' in value && (value as { shareType: string; ref?: string }).shareType === 'array') {
      // the grid spills the formula itself: results that stand in its way would block it
      spilled.push(...readAreas((value as { ref?: string }).ref ?? ''));
    }
    const content = isHidden ? null : readCell(cell, exact, losses);
    const style = readStyle(cell.style, theme);
    const custom = cell.protection?.locked === false ? { custom: { locked: false } } : {};
    if (content === null && style === null && !('custom' in custom)) return;
    (cells[at.row] ??= {})[at.column] = { ...content, ...(style === null ? {} : { s: style }), ...custom };
  }));
  return cells;
}

function readRules(sheet: Worksheet, theme: ThemeColours, losses: Set<Loss>): ReadSheet['conditionalFormats'] {
  const groups = (sheet as Worksheet & { conditionalFormattings?: { ref: string; rules: FileRule[] }[] }).conditionalFormattings ?? [];
  const rules = groups.flatMap(({ ref, rules: ofGroup }) => ofGroup.map((rule) => ({ ref, rule }))).sort((one, other) => one.rule.priority - other.rule.priority);
  return rules.flatMap(({ ref, rule }) => {
    const ranges = readAreas(ref);
    const read = readConditionalFormat(rule, theme);
    if (read === null || ranges.length === 0) losses.add('conditional-formats');
    return read === null || ranges.length === 0 ? [] : [{ ranges, rule: read }];
  });
}

/** A row whose height somebody set stays so; the others follow their text, from the height that the file has for them. */
function readRows(sheet: Worksheet, xml: string): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const fixed = new Set<number>();
  for (const [, attributes = ''] of xml.matchAll(/<row\s([^<>]*)>/g)) if (isOn(attributes, 'customHeight')) fixed.add(Number(attribute(attributes, 'r')));
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  rowsOf(sheet).forEach((row) => {
    const ia = fixed.has(row.number) ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const data: Partial<IRowData> = { ...(row.height ? { h: Math.round(row.height * pixelsPerPoint), ia } : {}), ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}) };
    if (Object.keys(data).length > 0) rowData[row.number - 1] = data;
  });
  return rowData;
}

function readColumns(sheet: Worksheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columnData: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  // `columns` is null in a sheet that says nothing of them
  for (const [index, column] of ((sheet.columns as Worksheet['columns'] | null) ?? []).entries()) {
    const data: Partial<IColumnData> = { ...(column.width ? { w: Math.round(column.width * pixelsPerCharacter) } : {}), ...(column.hidden ? { hd: BooleanNumber.TRUE } : {}) };
    if (Object.keys(data).length > 0) columnData[index] = data;
  }
  return columnData;
}
